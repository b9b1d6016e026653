// The loops that run once for each contact. Each sees one combination of array types, so that engines compile
// it once; `as number` because every index is within bounds by construction.

/** `sums[i] += points[codes[i]]` for codes of one byte. */
export function addByCode8(sums: Int32Array, codes: Uint8Array, points: Int32Array): void {
  for (let i = 0; i < codes.length; i++) {
    sums[i] = (sums[i] as number) + (points[codes[i] as number] as number);
  }
}

/** `sums[i] += points[codes[i]]` for codes of two bytes. */
export function addByCode16(sums: Int32Array, codes: Uint16Array, points: Int32Array): void {
  for (let i = 0; i < codes.length; i++) {
    sums[i] = (sums[i] as number) + (points[codes[i] as number] as number);
  }
}

/** `sums[i] += column[i]`. */
export function addColumn(sums: Int32Array, column: Int32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (column[i] as number);
}

/** `sums[i] -= column[i]`. */
export function subtractColumn(sums: Int32Array, column: Int32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) - (column[i] as number);
}

/** Adds `sums[from..]` to a block. */
export function addBlock(block: Int32Array, sums: Int32Array, from: number): void {
  const length = Math.min(block.length, sums.length - from);
  for (let i = 0; i < length; i++) block[i] = (block[i] as number) + (sums[from + i] as number);
}

/** Adds `sums[from..]`, each brought between min and max (min <= max), to a block. */
export function addClippedBlock(
  block: Int32Array,
  sums: Int32Array,
  from: number,
  min: number,
  max: number,
): void {
  const length = Math.min(block.length, sums.length - from);
  for (let i = 0; i < length; i++) {
    const sum = sums[from + i] as number;
    block[i] = (block[i] as number) + (sum < min ? min : sum > max ? max : sum);
  }
}

/** Ones and zeros, the most significant first. */
export type Bits = readonly number[];

/** A whole number, 0 or more, and the bits it takes, 1..31. */
export type BitField = readonly [value: number, width: number];

/** The fields one after another. A value that its width does not hold is a bug and throws. */
export function packBits(fields: readonly BitField[]): Bits {
  return fields.flatMap(([value, width]) => {
    if (!Number.isInteger(value) || value < 0 || value >= 2 * (1 << (width - 1))) {
      throw new RangeError(`${value} does not fit into ${width} bits`);
    }
    return Array.from({ length: width }, (_, at) => (value >>> (width - 1 - at)) & 1);
  });
}

/** The values of fields of these widths; bits that are missing are zeros. */
export function unpackBits(bits: Bits, widths: readonly number[]): readonly number[] {
  let from = 0;
  return widths.map((width) => {
    let value = 0;
    for (let at = from; at < from + width; at++) value = value * 2 + (bits[at] ?? 0);
    from += width;
    return value;
  });
}

/** The bits of bytes. */
export function bitsOfBytes(bytes: Uint8Array): Bits {
  return packBits(Array.from(bytes, (byte) => [byte, 8] as const));
}

/** Bits as bytes; the last byte is filled with zeros. */
export function bytesOfBits(bits: Bits): Uint8Array<ArrayBuffer> {
  const widths = Array.from({ length: Math.ceil(bits.length / 8) }, () => 8);
  return Uint8Array.from(unpackBits(bits, widths));
}

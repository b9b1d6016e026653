/** What a stretch of bytes holds besides ASCII. */
export type Utf8Count = {
  /** Well-formed characters of two to four bytes. */
  readonly characters: number;
  /** Bytes that belong to no well-formed character. */
  readonly broken: number;
};

/** Counts the characters beyond ASCII in `bytes`; one that the end cuts short is not broken when `mayBeCut` (`EX-1`). */
export function countUtf8(bytes: Uint8Array, mayBeCut: boolean): Utf8Count {
  let characters = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    if ((bytes[at] as number) < 0x80) {
      at++;
      continue;
    }
    const length = characterLength(bytes, at, mayBeCut);
    if (length === 0) broken++;
    else characters++;
    at += Math.max(1, length);
  }
  return { characters, broken };
}

/** Whether all of `bytes` is ASCII or well-formed UTF-8 (`EX-2`). */
export function isUtf8(bytes: Uint8Array): boolean {
  return countUtf8(bytes, false).broken === 0;
}

// Table 3-7 of the Unicode standard: only the second byte has bounds of its own.
function characterLength(bytes: Uint8Array, at: number, mayBeCut: boolean): number {
  const lead = bytes[at] as number;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : isFour(lead) ? 4 : 0;
  for (let next = 1; next < length; next++) {
    if (at + next >= bytes.length) return mayBeCut ? length : 0;
    const byte = bytes[at + next] as number;
    const low = next === 1 ? lowestSecond(lead) : 0x80;
    const high = next === 1 ? highestSecond(lead) : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

function isFour(lead: number): boolean {
  return lead >= 0xf0 && lead <= 0xf4;
}

function lowestSecond(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function highestSecond(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}

import { readNumber, type DecimalMark } from './readNumber.ts';

/** Powers of ten that a double holds exactly. */
const exactPowers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

const point = 0x2e;
const comma = 0x2c;

/**
 * The same as `readNumber` of the text that the bytes hold (`EX-17`), without making the text when there are at most
 * 15 digits: then digits and power of ten are exact, and one division rounds correctly (Clinger 1990).
 */
export function readNumberBytes(bytes: Uint8Array, start: number, end: number, decimal: DecimalMark): number {
  const isNegative = bytes[start] === 0x2d;
  const first = isNegative ? start + 1 : start;
  const mark = decimal === 'point' ? point : comma;
  let digits = 0;
  let markAt = -1;
  for (let at = first; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (bytes[at] === mark && markAt < 0) markAt = at;
    else return readSlowly(bytes, start, end, decimal);
  }
  const wholeEnd = markAt < 0 ? end : markAt;
  const count = end - first - (markAt < 0 ? 0 : 1);
  const hasLeadingZero = wholeEnd - first > 1 && bytes[first] === 0x30;
  if (count === 0 || count > 15 || hasLeadingZero) return readSlowly(bytes, start, end, decimal);
  const size = markAt < 0 ? digits : digits / (exactPowers[end - markAt - 1] as number);
  return isNegative ? -size : size;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function readSlowly(bytes: Uint8Array, start: number, end: number, decimal: DecimalMark): number {
  return readNumber(decoder.decode(bytes.subarray(start, end)), decimal);
}

const decoder = new TextDecoder('windows-1252');

/** The characters of bytes 0x80 to 0x9f. Source: encoding.spec.whatwg.org/index-windows-1252.txt. */
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Bytes as text, one character each (`EX-1`). Node 20 leaves 0x80 to 0x9f as control characters: they are put right. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decoder.decode(bytes).replace(controls, (letter) => upper.charAt(letter.charCodeAt(0) - 0x80));
}

const controls = /[\x80-\x9f]/g;

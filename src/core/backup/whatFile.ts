/** How the first line of every sealed backup begins. */
export const sealedStart = '{"format":"porras","kind":"sealed"';

/** How many bytes of a file say what it is. */
export const tellingBytes = 64;

/** What a file is by its first bytes: a ZIP, a sealed backup, or anything else, which the door looks at (`EX-75`). */
export function whatFile(begin: Uint8Array): 'zip' | 'sealed' | 'other' {
  const [p, k, third, fourth] = begin;
  // 3 and 4 before a first entry; 5 and 6 where there is none.
  if (p === 0x50 && k === 0x4b && (third === 3 || third === 5) && fourth === third + 1) return 'zip';
  const start = new TextDecoder().decode(begin.subarray(0, sealedStart.length));
  return start === sealedStart ? 'sealed' : 'other';
}

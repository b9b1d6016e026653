/** The fewest characters of a passphrase: whoever has the file can try as many as his machines allow (`EX-79`). */
export const shortestPassphrase = 12;

/** Why a passphrase typed twice is not taken; null when it is. */
export function passphraseFault(first: string, second: string): 'short' | 'different' | null {
  if (Array.from(first).length < shortestPassphrase) return 'short';
  return first === second ? null : 'different';
}

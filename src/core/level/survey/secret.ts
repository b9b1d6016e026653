import { bitsOfBytes, unpackBits } from '../code/bits.ts';
import { toCrockford } from '../code/crockford.ts';
import { markBits } from '../respondent.ts';

/** What the secret of a survey looks like: 80 bits. */
export const secretForm = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** A secret from ten random bytes. */
export function secretOf(randomBytes: Uint8Array): string {
  return toCrockford(bitsOfBytes(randomBytes));
}

/** The mark of an answer from four random bytes. */
export function markOf(randomBytes: Uint8Array): number {
  return unpackBits(bitsOfBytes(randomBytes), [markBits])[0] ?? 0;
}

import { type Bits, packBits, unpackBits } from './bits.ts';

/** Base 32 by Douglas Crockford: no I, L, O or U, so that nothing is read as something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bits as characters of five; the last one is filled with zeros. */
export function toCrockford(bits: Bits): string {
  const widths = Array.from({ length: Math.ceil(bits.length / 5) }, () => 5);
  return unpackBits(bits, widths)
    .map((value) => alphabet.charAt(value))
    .join('');
}

/** Five bits for each character, which has to be written as `toCrockford` writes it; null for any other text. */
export function fromCrockford(text: string): Bits | null {
  const values = Array.from(text, (character) => alphabet.indexOf(character));
  return values.includes(-1) ? null : packBits(values.map((value) => [value, 5] as const));
}

/**
 * What somebody typed, as it was meant (`LT-114`): capitals, no spaces, hyphens, dots or marks that cannot be seen,
 * 0 for O, and 1 for I and L. What is no such character is left as it is.
 */
export function forgiving(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\p{Cc}.]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

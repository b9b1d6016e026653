import { fromHex, toHex } from '#core/backup/hex.ts';
import type { SealedHeader } from '#core/backup/sealedHeader.ts';

/** What a passphrase becomes: kept without a way to read it out, it seals one file after another (`EX-79`). */
export type Secret = {
  readonly base: CryptoKey;
  readonly salt: string;
  readonly iterations: number;
};

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000;

/** The secret of a passphrase; a fresh one unless the header of a file says its salt. */
export async function secretOf(
  passphrase: string,
  known: Pick<SealedHeader, 'salt' | 'iterations'> = { salt: freshSalt(), iterations },
): Promise<Secret> {
  const { subtle } = crypto;
  // One passphrase, however a keyboard composes its letters.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const password = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const salt = fromHex(known.salt) ?? new Uint8Array();
  const name = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: known.iterations };
  const bits = await subtle.deriveBits(name, password, 256);
  const base = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey', 'deriveBits']);
  return { base, salt: known.salt, iterations: known.iterations };
}

/** The key of one file, and what tells a wrong passphrase before anything is opened. */
export async function fileKeyOf(
  { base }: Secret,
  fileSalt: string,
): Promise<{ readonly key: CryptoKey; readonly check: string }> {
  const about = (what: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: fromHex(fileSalt) ?? new Uint8Array(),
    info: new TextEncoder().encode(`porras backup ${what}`),
  });
  const cipher = { name: 'AES-GCM', length: 256 };
  const [key, check] = await Promise.all([
    crypto.subtle.deriveKey(about('key'), base, cipher, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveBits(about('check'), base, 128),
  ]);
  return { key, check: toHex(new Uint8Array(check)) };
}

/** Sixteen bytes that nobody has used before, in hexadecimal. */
export function freshSalt(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

import { type Result, success } from '../../result.ts';
import { type Bits, bytesOfBits, packBits, unpackBits } from './bits.ts';
import { crc10 } from './crc.ts';
import { forgiving, fromCrockford, toCrockford } from './crockford.ts';

/** HMAC-SHA-256 of a message: 32 bytes. Comes in as an argument, since core has no cryptography of its own. */
export type Hmac = (key: Uint8Array<ArrayBuffer>, message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** A code of 24 characters as it was read: nothing is known yet of who made it (`LT-114`). */
export type ShortCode = {
  /** What the body holds, 0..7. */
  readonly kind: number;
  /** 85 bits. */
  readonly body: Bits;
  /** 22 bits that only somebody who has the secret can make. */
  readonly tag: number;
};

/** What the codes of each kind hold. */
export const codeKinds = { survey: 1 } as const;

/** Characters of a code. */
export const codeLength = 24;

/** Bits of the body of a code. */
export const bodyBits = 85;

const tagBits = 22;
const checkBits = 10;
/** Longer than anybody types, spaces and all. */
const longestTyped = 400;

/** A code of 24 characters: kind, body, 22 bits of authentication, 10 bits of error check (`LT-114`). */
export async function writeShortCode(kind: number, body: Bits, secret: string, hmac: Hmac): Promise<string> {
  if (body.length !== bodyBits) throw new RangeError(`${body.length} bits are no body of a code`);
  const tag = await tagOf(kind, body, secret, hmac);
  const checked = [...packBits([[kind, 3]]), ...body, ...packBits([[tag, tagBits]])];
  return toCrockford([...checked, ...packBits([[crc10(checked), checkBits]])]);
}

/** Reads what somebody typed (`LT-115`); whether it was made with the link is another question (`isAuthentic`). */
export function readShortCode(
  typed: string,
): Result<ShortCode, { readonly reason: 'wrong-length' | 'mistyped' }> {
  const code = typed.length > longestTyped ? '' : forgiving(typed);
  if (code.length !== codeLength) return { ok: false, reason: 'wrong-length' };
  const bits = fromCrockford(code);
  if (bits === null) return { ok: false, reason: 'mistyped' };
  const checked = bits.slice(0, -checkBits);
  const [check] = unpackBits(bits.slice(-checkBits), [checkBits]);
  if (check !== crc10(checked)) return { ok: false, reason: 'mistyped' };
  const [kind = 0] = unpackBits(checked, [3]);
  const [tag = 0] = unpackBits(checked.slice(3 + bodyBits), [tagBits]);
  return success({ kind, body: checked.slice(3, 3 + bodyBits), tag });
}

/** Whether a code was made with this secret (`LT-116`): one made without it passes once in four million. */
export async function isAuthentic(code: ShortCode, secret: string, hmac: Hmac): Promise<boolean> {
  return code.tag === (await tagOf(code.kind, code.body, secret, hmac));
}

/** A code in groups of four, for the eye. */
export function groupCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join(' ');
}

/** The first 22 bits of the HMAC over kind and body: 88 bits, eleven whole bytes. */
async function tagOf(kind: number, body: Bits, secret: string, hmac: Hmac): Promise<number> {
  const key = new TextEncoder().encode(`porras code ${secret}`);
  const mac = await hmac(key, bytesOfBits([...packBits([[kind, 3]]), ...body]));
  const [first = 0, second = 0, third = 0] = mac;
  return (first << 14) | (second << 6) | (third >>> 2);
}

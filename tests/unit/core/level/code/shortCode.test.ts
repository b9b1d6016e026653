import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyBits,
  groupCode,
  isAuthentic,
  readShortCode,
  writeShortCode,
} from '#core/level/code/shortCode.ts';
import { hmac, secret } from './hmac.ts';

const alphabet = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const anyBody = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: bodyBits, maxLength: bodyBits });
const samples = await Promise.all([
  writeShortCode(
    1,
    Array.from({ length: bodyBits }, () => 0),
    secret,
    hmac,
  ),
  writeShortCode(
    1,
    Array.from({ length: bodyBits }, () => 1),
    secret,
    hmac,
  ),
  writeShortCode(
    5,
    Array.from({ length: bodyBits }, (_, at) => ((at * at + at) / 2) % 2),
    secret,
    hmac,
  ),
]);

function put(code: string, at: number, characters: string): string {
  return code.slice(0, at) + characters + code.slice(at + characters.length);
}

function reasonOf(typed: string): string {
  const read = readShortCode(typed);
  return read.ok ? 'read' : read.reason;
}

describe('LT-114: a code of 24 characters', () => {
  it('comes back with kind and body, and is known to be made with the secret', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 7 }), anyBody, async (kind, body) => {
        const written = await writeShortCode(kind, body, secret, hmac);
        expect(written).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/);
        const read = readShortCode(written);
        if (!read.ok) throw new Error(read.reason);
        expect(read.value).toMatchObject({ kind, body });
        expect(await isAuthentic(read.value, secret, hmac)).toBe(true);
      }),
    );
  });

  it('is shown in groups of four and read as shown, in small letters and with hyphens', () => {
    for (const code of samples) {
      expect(groupCode(code)).toMatch(/^(\S{4} ){5}\S{4}$/);
      expect(readShortCode(groupCode(code))).toEqual(readShortCode(code));
      expect(readShortCode(groupCode(code).replaceAll(' ', '-').toLowerCase())).toEqual(readShortCode(code));
      expect(readShortCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(readShortCode(code));
    }
  });

  it('never throws on anything that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        expect(['wrong-length', 'mistyped']).toContain(reasonOf(typed));
      }),
    );
    expect(reasonOf('A'.repeat(1_000_000))).toBe('wrong-length');
  });

  it('refuses a body of another length, since that is a bug', async () => {
    await expect(writeShortCode(1, [1, 0], secret, hmac)).rejects.toThrow(RangeError);
  });
});

describe('LT-115: mistyped', () => {
  it('is said of every code with one wrong character', () => {
    for (const code of samples)
      for (let at = 0; at < code.length; at++)
        for (const other of [...alphabet, 'U', '!'].filter((character) => character !== code[at]))
          expect(reasonOf(put(code, at, other))).toBe('mistyped');
  });

  it('is said of every code with two different characters swapped, neighbours or not', () => {
    let swapped = 0;
    for (const code of samples)
      for (let a = 0; a < code.length; a++)
        for (let b = a + 1; b < code.length; b++) {
          if (code[a] === code[b]) continue;
          swapped++;
          expect(reasonOf(put(put(code, a, code.charAt(b)), b, code.charAt(a)))).toBe('mistyped');
        }
    expect(swapped).toBeGreaterThan(500);
  });

  it('is said of every code with two neighbours written as anything else', () => {
    const [code] = samples;
    for (let at = 0; at + 1 < code.length; at++)
      for (const first of alphabet)
        for (const second of alphabet) {
          const typed = put(code, at, first + second);
          expect(reasonOf(typed)).toBe(typed === code ? 'read' : 'mistyped');
        }
  });

  it('is missed in 203 of the 265,236 ways to get two characters wrong, none of them of neighbours', () => {
    const [code] = samples;
    const wrong = (at: number, by: number) =>
      put(code, at, alphabet[alphabet.indexOf(code.charAt(at)) ^ by] ?? '');
    // The check is linear: what two errors leave behind is the sum of what each leaves, so equal ones are missed.
    const rests = Array.from({ length: 24 }, (_, at) =>
      Array.from({ length: 31 }, (_, by) => restOf(wrong(at, by + 1)) ^ restOf(code)),
    );
    let missed = 0;
    for (let a = 0; a < 24; a++)
      for (let b = a + 1; b < 24; b++)
        for (const rest of rests[a] ?? []) if (rests[b]?.includes(rest)) missed++;
    expect(missed).toBe(203);
  });

  it('is not said of a code that is too short or too long', () => {
    const [code] = samples;
    expect(reasonOf(code.slice(1))).toBe('wrong-length');
    expect(reasonOf(`${code}7`)).toBe('wrong-length');
    expect(reasonOf('')).toBe('wrong-length');
  });
});

describe('LT-116: forged', () => {
  it('is said of a code that another secret made, and of one whose body was changed with a sound check', async () => {
    const other = await writeShortCode(
      1,
      Array.from({ length: bodyBits }, () => 0),
      'ZZZZZZZZZZZZZZZZ',
      hmac,
    );
    const read = readShortCode(other);
    if (!read.ok) throw new Error(read.reason);
    expect(await isAuthentic(read.value, secret, hmac)).toBe(false);
    const own = readShortCode(samples[0]);
    if (!own.ok) throw new Error(own.reason);
    for (let at = 0; at < bodyBits; at++) {
      const body = own.value.body.map((bit, place) => (place === at ? 1 - bit : bit));
      expect(await isAuthentic({ ...own.value, body }, secret, hmac)).toBe(false);
    }
    expect(await isAuthentic({ ...own.value, kind: 2 }, secret, hmac)).toBe(false);
  });

  // Source: RFC 4231 gives HMAC-SHA-256; the first 22 bits of it, over kind and body in eleven bytes.
  it('is decided by the first 22 bits of an HMAC over kind and body', async () => {
    const seen: string[] = [];
    await writeShortCode(
      7,
      Array.from({ length: bodyBits }, () => 1),
      secret,
      (key, message) => {
        seen.push(new TextDecoder().decode(key), message.join(' '));
        return Promise.resolve(Uint8Array.of(0xff, 0xff, 0xff));
      },
    ).then((code) => {
      const read = readShortCode(code);
      expect(read).toMatchObject({ ok: true, value: { tag: 0x3fffff } });
    });
    expect(seen).toEqual([`porras code ${secret}`, Array.from({ length: 11 }, () => 255).join(' ')]);
  });
});

/** What the check leaves of 24 characters: division by the polynomial, written out apart from the product's own. */
function restOf(code: string): number {
  const bits: number[] = Array.from(code).flatMap((character) =>
    [16, 8, 4, 2, 1].map((place) => (alphabet.indexOf(character) & place ? 1 : 0)),
  );
  for (let at = 0; at < 110; at++) {
    if (bits[at] !== 1) continue;
    for (const place of [0, 1, 5, 6, 9, 10]) bits[at + place] = 1 - (bits[at + place] ?? 0);
  }
  return bits.slice(110).reduce<number>((rest, bit) => rest * 2 + bit, 0);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSender } from '#core/level/survey/sender.ts';
import { surveyBounds } from '#core/level/survey/survey.ts';
import {
  longestPayload,
  readSurveyLink,
  type SurveyLink,
  writeSurveyLink,
} from '#core/level/survey/surveyLink.ts';
import { anyLink } from './arbitraries.ts';

const link: SurveyLink = {
  survey: 'srv-1_A',
  language: 'fi',
  sender: 'Hämeen Älykäs Myynti Oy',
  test: { id: 'lead-to-cash', version: 2 },
  secret: 'ABCDEFGH01234567',
  cells: '18ABC',
};

function written(what: SurveyLink): string {
  const payload = writeSurveyLink(what);
  if (!payload.ok) throw new Error(payload.reason);
  return payload.value;
}

function reasonOf(payload: string): string {
  const read = readSurveyLink(payload);
  return read.ok ? 'read' : read.reason;
}

describe('LT-111: the link of a survey', () => {
  it('carries what it was made of, in letters, digits and marks that no address escapes', () => {
    fc.assert(
      fc.property(anyLink, (any) => {
        const payload = written(any);
        expect(payload).toMatch(/^[A-Za-z0-9._-]*[A-Za-z0-9]$/);
        expect(encodeURIComponent(payload)).toBe(payload);
        expect(readSurveyLink(payload)).toEqual({ ok: true, value: any });
      }),
    );
  });

  it('stays under 1,900 characters with everything in it as long as it can be', () => {
    const payload = written({
      ...link,
      survey: 'x'.repeat(40),
      sender: '語'.repeat(surveyBounds.sender),
      test: { ...link.test, version: 999_999_999 },
      cells: 'Z'.repeat(surveyBounds.cells),
    });
    expect(payload).toHaveLength(longestPayload);
    expect(`https://a-rather-long-name-of-a-host.example.com/tools/porras/index.html#/s/${payload}`.length)
      .toBeLessThan(1_900); // prettier-ignore
  });

  it('is refused when any one character is changed', () => {
    const payload = written(link);
    for (let at = 0; at < payload.length; at++)
      for (const other of 'aAbB019zZ-_.~ %ä')
        if (payload[at] !== other)
          expect(['damaged', 'incomplete']).toContain(
            reasonOf(`${payload.slice(0, at)}${other}${payload.slice(at + 1)}`),
          );
  });

  it('is refused when any one character is missing or doubled', () => {
    fc.assert(
      fc.property(anyLink, fc.nat(), (any, where) => {
        const payload = written(any);
        const at = where % payload.length;
        expect(reasonOf(payload.slice(0, at) + payload.slice(at + 1))).not.toBe('read');
        expect(reasonOf(payload.slice(0, at + 1) + payload.slice(at))).not.toBe('read');
      }),
    );
  });

  it('is incomplete wherever a mail program cuts it off', () => {
    const payload = written(link);
    for (let length = 0; length < payload.length; length++)
      expect(reasonOf(payload.slice(0, length))).toBe('incomplete');
  });

  it('is read with white space around it', () => {
    expect(reasonOf(` ${written(link)}\r\n`)).toBe('read');
  });

  it('never throws on what comes from outside', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^1\d{4}[ef]\.[0-9A-Z._-]{0,80}$/)),
        (junk) => {
          expect(reasonOf(junk)).not.toBe('read');
        },
      ),
    );
    expect(reasonOf('1'.repeat(1_000_000))).toBe('damaged');
  });

  it('is damaged when it is longer than it says, however well it is made', () => {
    const payload = written(link);
    expect(reasonOf(seal(`10030${payload.slice(5, -7)}`))).toBe('damaged');
    expect(reasonOf(seal(payload.slice(0, -7)))).toBe('read');
  });

  it('is too new when a newer Porras made it, or when it asks a newer test', () => {
    expect(reasonOf(withVersion(written(link), '2'))).toBe('too-new');
    const newer = written({ ...link, test: { ...link.test, version: 3 } });
    expect(reasonOf(newer)).toBe('too-new');
    expect(readSurveyLink(newer, 3)).toMatchObject({ ok: true });
  });

  it.each([
    ['a survey without an id', { survey: '' }],
    ['an id that would end a part', { survey: 'a.b' }],
    ['a short secret', { secret: 'ABC' }],
    ['cells in another alphabet', { cells: 'abc' }],
    ['too many cells', { cells: 'A'.repeat(surveyBounds.cells + 1) }],
  ])('is not made of %s', (_, part) => {
    expect(writeSurveyLink({ ...link, ...part })).toEqual({ ok: false, reason: 'bad-part' });
  });

  it('asks the built-in test only', () => {
    const own = { ...link, test: { id: 'my-own', version: 1 } };
    expect(writeSurveyLink(own)).toEqual({ ok: false, reason: 'not-built-in' });
  });
});

describe('LT-112: who asks', () => {
  it('keeps names of every script, and the joiners of Persian and of emoji', () => {
    for (const name of ['Åke Öström & Söner', 'Ñandú S.A.', '株式会社テスト', 'شرکت می‌خواهم', 'Perhe 👩‍👩‍👧 Oy'])
      expect(cleanSender(name)).toBe(name.normalize('NFC'));
  });

  it('takes out control characters, direction marks and what cannot be seen', () => {
    expect(cleanSender('Pay\u202e pal\u0000\u200b\u2066 Oy\ufeff\u00ad\ud800')).toBe('Pay pal Oy');
    expect(cleanSender('\u3164Pa\u034fy\u{e0041}')).toBe('Pay');
    expect(cleanSender('❤️ Oy')).toBe('❤️ Oy');
    expect(cleanSender(' two\r\nlines \t here ')).toBe('two lines here');
  });

  it('is cut at 80 characters, never inside one', () => {
    expect(cleanSender('x'.repeat(81))).toHaveLength(80);
    expect(cleanSender(`${'x'.repeat(79)}𝒳y`)).toBe('x'.repeat(79));
  });

  it('gives the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (words) => {
        expect(cleanSender(cleanSender(words))).toBe(cleanSender(words));
      }),
    );
  });

  it('is asked for: no link goes out without a letter or a digit', () => {
    for (const sender of ['', ' \u200b ', '\u200d', '...', '\u3164', '\u115f\uffa0'])
      expect(writeSurveyLink({ ...link, sender })).toEqual({ ok: false, reason: 'no-sender' });
  });

  it('is refused in a link with marks that cannot be seen, however well it is made', () => {
    const clean = written({ ...link, sender: 'Oy Ab' });
    // The same bytes with U+202E in the place of "Ab": as long, and with a checksum that is right.
    const bytes = new TextEncoder().encode('Oy\u202e');
    expect(reasonOf(withSender(clean, bytes))).toBe('damaged');
    expect(reasonOf(withSender(clean, Uint8Array.of(0xc3, 0x28, 0x41, 0x41, 0x41)))).toBe('damaged');
    expect(reasonOf(withSender(clean, new TextEncoder().encode('Oy Ac')))).toBe('read');
  });
});

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Base 32 by another road than the product's: one big number. */
function base32(value: bigint, characters: number): string {
  return Array.from({ length: characters }, (_, at) =>
    alphabet.charAt(Number((value >> BigInt(5 * (characters - 1 - at))) & 31n)),
  ).join('');
}

/** The table-free CRC-32 on big numbers, by another road than the product's. */
function seal(checked: string): string {
  let rest = 0xffffffffn;
  for (const byte of new TextEncoder().encode(checked)) {
    rest ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit++) rest = (rest >> 1n) ^ (rest & 1n ? 0xedb88320n : 0n);
  }
  return checked + base32(rest ^ 0xffffffffn, 7);
}

function withVersion(payload: string, version: string): string {
  return seal(version + payload.slice(1, -7));
}

function withSender(payload: string, bytes: Uint8Array): string {
  const parts = payload.slice(0, -7).split('.');
  const value = bytes.reduce((so, byte) => (so << 8n) | BigInt(byte), 0n);
  return seal(parts.map((part, at) => (at === 4 ? base32(value, 8) : part)).join('.'));
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAssessment } from '#core/level/edit.ts';
import { evidenceOn, putEvidence, removeEvidence } from '#core/level/editEvidence.ts';
import { type Evidence, evidenceBounds, linkForm, linkOf } from '#core/level/evidence.ts';
import { isMissing, sharedJson, sharedPath } from '../csv/shared.ts';

const xss = 'corpora/xss-payload-list/xss-payload-list.txt';
const blns = 'corpora/blns/blns.json';

/** Invisible marks, blanks and what ends an attribute: nothing of it is in a link. */
const hidden = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff<>"\\]/u;

/** What must hold of whatever comes through: https or mail, by the browser's own reading, and no name in it. */
function expectSafe(link: string): void {
  expect(link).not.toMatch(hidden);
  const url = new URL(link);
  expect(['https:', 'mailto:'], link).toContain(url.protocol);
  expect([url.username, url.password], link).toEqual(['', '']);
  expect(link.startsWith(url.protocol === 'https:' ? 'https://' : 'mailto:'), link).toBe(true);
}

/** Where a payload may stand: alone, after a scheme, in a path, in a host, before and after blanks. */
function placesOf(payload: string): readonly string[] {
  return [
    payload,
    ` ${payload}\n`,
    `https://${payload}`,
    `https://example.fi/${payload}`,
    `https://example.fi?${payload}`,
    `https://example.fi${payload}`,
    `https:${payload}`,
    `HTTPS://${payload}`,
    `mailto:${payload}`,
    `mailto:a@${payload}`,
    `mailto:a@example.fi?subject=${payload}`,
    `javascript:${payload}`,
    `data:text/html,${payload}`,
  ];
}

describe('LT-32: a link of evidence', () => {
  it.each([
    'https://example.fi',
    'https://example.fi/',
    'https://intra.example.fi:8443/muistio?nro=4&x=%20#kohta-2',
    'https://example.fi/käytäntö',
    'https://käytäntö.fi/x',
    'https://example.fi/(a)/[b]/@c:d',
    'mailto:maija@example.fi',
    'mailto:maija.virtanen+x@example.fi?subject=Muistio',
  ])('may be %s', (link) => {
    expect(linkOf(link)).toBe(link);
    expect(linkOf(` ${link}\n`)).toBe(link);
    expectSafe(link);
  });

  it.each([
    ...['', ' ', 'example.fi', 'www.example.fi', '//example.fi', 'http://example.fi', 'https:example.fi'],
    ...[
      'https://',
      'https:///x',
      'https:/example.fi',
      'https://?x',
      'https://#x',
      'file:///c:/x',
      'ftp://x.fi',
    ],
    ...['javascript:alert(1)', 'JavaScript:alert(1)', 'java\tscript:alert(1)', ' javascript:alert(1)'],
    ...[
      'data:text/html,<b>',
      'vbscript:x',
      'blob:https://example.fi/1',
      'about:blank',
      'view-source:https://x',
    ],
    ...[
      'https://a@b.fi',
      'https://a:b@c.fi',
      'https://example.fi@evil.fi/',
      'https://example.fi:x',
      'https://a:',
    ],
    ...[
      'https://example.fi\\@evil.fi',
      'https://exam ple.fi',
      'https://example.fi/a b',
      'https://example.fi/"x',
    ],
    ...[
      'https://example.fi/<b>',
      'https://example.fi/\u202efdp',
      'https://exam\u200bple.fi',
      'https://a%2eb.fi',
    ],
    ...[
      'https://example.fi/\u0000',
      'https://example.fi\u0007',
      'https://e\u00adxample.fi',
      '\ufeffmailto:x',
    ],
    ...['mailto:', 'mailto:maija', 'mailto:@example.fi', 'mailto:a@', 'mailto:a@b@c', 'mailto:a b@c.fi'],
    ...['mailto:a@b.fi\njavascript:x', 'https://example.fi\nx', 'HTTPS://example.fi', 'MAILTO:a@b.fi'],
  ])('may not be %j', (link) => {
    expect(linkOf(link)).toBeNull();
  });

  it('has at most 2,000 characters', () => {
    const longest = `https://example.fi/${'x'.repeat(evidenceBounds.link - 19)}`;
    expect(linkOf(longest)).toBe(longest);
    expect(linkOf(`${longest}x`)).toBeNull();
  });

  it.skipIf(isMissing(xss))('is safe for every known payload in every place, or is none', () => {
    const payloads = readFileSync(sharedPath(xss), 'utf8').split('\n');
    expect(payloads.length).toBeGreaterThan(6000);
    const through = payloads.flatMap(placesOf).flatMap((text) => linkOf(text) ?? []);
    expect(through.length).toBeGreaterThan(50);
    for (const link of new Set(through)) if (URL.canParse(link)) expectSafe(link);
    expect(payloads.flatMap((text) => linkOf(text) ?? []).filter((link) => !/^https:/.test(link))).toEqual(
      [],
    );
  });

  it.skipIf(isMissing(blns))('is safe for every naughty string in every place, or is none', () => {
    const strings = sharedJson(blns) as string[];
    const through = strings.flatMap(placesOf).flatMap((text) => linkOf(text) ?? []);
    for (const link of new Set(through)) if (URL.canParse(link)) expectSafe(link);
    expect(strings.flatMap((text) => linkOf(text) ?? [])).toEqual([]);
  });

  it('is safe whatever was typed', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'https://',
        'mailto:',
        'javascript:',
        '@',
        ':',
        '/',
        '?',
        '#',
        'a.fi',
        '\\',
        '%',
        '\t',
        '8',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const link = linkOf(parts.join(''));
        if (link === null) return;
        expect(link).not.toMatch(hidden);
        if (URL.canParse(link)) expectSafe(link);
      }),
      { numRuns: 3000 },
    );
  });

  it('looks the same to a published schema, which reads patterns by characters (EX-40)', () => {
    const byCharacter = new RegExp(linkForm.source, 'u');
    const host = fc.string({ unit: 'binary', minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          host.map((name) => `https://${name}/${name}`),
        ),
        (link) => {
          expect(byCharacter.test(link)).toBe(linkForm.test(link));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('LT-32: pieces of evidence', () => {
  const blank = newAssessment('2026-11-22');
  const piece: Evidence = {
    ...{ id: 'e1', on: 'ladder:steering', text: 'Muistio', link: 'https://example.fi', day: '2026-11-20' },
    who: 'Maija',
  };
  const one = putEvidence(blank, piece);

  it('stand in the order in which they were written, each by its question', () => {
    const two = putEvidence(one, { ...piece, id: 'e2', on: 'practice:own' });
    expect(two.evidence.map(({ id }) => id)).toEqual(['e1', 'e2']);
    const changed = putEvidence(two, { ...piece, text: 'Pöytäkirja' });
    expect(changed.evidence.map(({ id, text }) => [id, text])).toEqual([
      ['e1', 'Pöytäkirja'],
      ['e2', 'Muistio'],
    ]);
    expect(evidenceOn(changed, 'practice:own').map(({ id }) => id)).toEqual(['e2']);
    expect(evidenceOn(changed, 'ladder:own')).toEqual([]);
  });

  it('change no other part of the round', () => {
    expect({ ...one, evidence: [] }).toEqual(blank);
    expect(removeEvidence(one, 'e1')).toEqual(blank);
    expect(removeEvidence(one, 'e2')).toBe(one);
  });

  it('that say the same give the same object', () => {
    expect(putEvidence(one, piece)).toBe(one);
    expect(putEvidence(one, { ...piece, link: ' https://example.fi ' })).toBe(one);
  });

  it.each<[string, Partial<Evidence>]>([
    ['a link that runs', { link: 'javascript:alert(1)' }],
    ['a day that is none', { day: '2026-02-30' }],
    ['no id', { id: '' }],
    ['an id that no document may have', { id: 'a b' }],
    ['a question of more than 100 characters', { on: 'x'.repeat(101) }],
  ])('are refused with %s', (_, change) => {
    expect(putEvidence(one, { ...piece, ...change })).toBe(one);
    expect(putEvidence(blank, { ...piece, ...change })).toBe(blank);
  });

  it('are cut to their bounds, and need no link', () => {
    const long = 'x'.repeat(5000);
    const cut = putEvidence(blank, { ...piece, text: long, who: long, link: '  ', day: null });
    expect(cut.evidence[0]).toMatchObject({ text: long.slice(0, 4000), who: long.slice(0, 200), link: '' });
    expect(putEvidence(cut, { ...piece, text: long, who: long, link: '', day: null })).toBe(cut);
  });

  it('are at most 2,000: a new one changes nothing then, an old one can still be edited', () => {
    const evidence = Array.from({ length: evidenceBounds.pieces }, (_, at) => ({ ...piece, id: `e${at}` }));
    const full = { ...blank, evidence };
    expect(putEvidence(full, { ...piece, id: 'more' })).toBe(full);
    expect(putEvidence(full, { ...piece, who: 'Seppo' }).evidence[1]?.who).toBe('Seppo');
  });
});

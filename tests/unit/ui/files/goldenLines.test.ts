import { describe, expect, test } from 'vitest';
import type { GoldenDifference } from '#core/scoring/checkGolden.ts';
import { files as english } from '#i18n/en/files.ts';
import { files as finnish } from '#i18n/fi/files.ts';
import { formatsOf } from '#i18n/format.ts';
import { goldenLines } from '#ui/files/goldenLines.ts';

const languages = [
  ['en', english.open.golden],
  ['fi', finnish.open.golden],
] as const;

const every: GoldenDifference = {
  id: 'ready',
  label: 'Sanna Laine',
  differences: [
    { what: 'fit', expected: '41', found: '43.5' },
    { what: 'behaviour', expected: '27.24', found: '0' },
    { what: 'score', expected: '68', found: '43' },
    { what: 'grade', expected: 'B', found: 'C' },
    { what: 'pair', expected: 'A2', found: 'A4' },
    { what: 'qualified', expected: 'yes', found: 'checkFirst' },
    { what: 'routedBy', expected: 'sales', found: '' },
    { what: 'value', expected: '1600 7500 26400', found: '' },
  ],
};

describe.each(languages)('SC-42: the words for golden contacts, %s', (language, words) => {
  const f = formatsOf(language);
  const lines = (contacts: number, differences: readonly GoldenDifference[] | null) =>
    goldenLines({ contacts, differences }, words, f);

  test('are one calm sentence when all agree or nobody checked', () => {
    for (const contacts of [1, 4]) {
      for (const differences of [[], null]) {
        const said = lines(contacts, differences);
        expect(said).toMatchObject({ contacts: [], more: 0 });
        expect(said.sentence).toMatch(/^[A-Z].*\.$/);
        expect(said.sentence.includes(String(contacts))).toBe(contacts > 1);
      }
    }
    expect(lines(4, []).sentence).not.toBe(lines(4, null).sentence);
  });

  test('say so when not one comes out', () => {
    const said = [lines(1, [every]), lines(2, [every, every]), lines(2, [every])].map(
      ({ sentence }) => sentence,
    );
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z1].*\. .*\.$/);
  });

  test('name who differs, in what, with what was found before what was expected', () => {
    const { sentence, contacts, more } = lines(4, [every]);
    expect([sentence.includes('1'), sentence.includes('4'), more]).toEqual([true, true, 0]);
    const [contact] = contacts;
    expect(contact?.name).toBe('Sanna Laine');
    const parts = contact?.what ?? [];
    expect(parts).toHaveLength(8);
    expect(parts[0]).toBe(words.difference(words.what.fit, '41', f.number(43.5)));
    expect(parts[3]).toMatch(/ C,.* B$/);
    expect(parts[5]).toBe(
      words.difference(words.what.qualified, words.qualified.yes, words.qualified.checkFirst),
    );
    expect(parts[7]).toBe(
      words.difference(words.what.value, [1600, 7500, 26400].map(f.whole).join(' / '), words.none),
    );
  });

  test('show the first three contacts and count the others; one without a name by its id', () => {
    const { contacts, more } = lines(
      100,
      Array.from({ length: 7 }, (_, at) => ({ ...every, id: `g${at}`, label: '' })),
    );
    expect(contacts.map(({ name }) => name)).toEqual(['g0', 'g1', 'g2']);
    expect(more).toBe(4);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareScores } from '#pages/lead/contact/compareScores.ts';
import { comparisonWords } from '#pages/lead/contact/comparisonWords.ts';
import { contactItem, readContactItem } from '#pages/lead/contact/contactItem.ts';
import {
  contactOf,
  eventsOf,
  modelOf,
  rangesOf,
  scoreOf,
  tableOf,
  visits,
} from '../../../core/scoring/smallModel.ts';
import { english, finnish } from '#tests/unit/i18n/speakers.ts';

const model = modelOf([
  tableOf({
    label: { en: 'Trade', fi: 'Toimiala' },
    rows: [
      { values: ['steel'], points: 20 },
      { values: ['paper'], points: 5 },
    ],
  }),
  rangesOf({ ranges: [{ from: 10, to: null, points: 8 }] }),
  eventsOf({ label: { en: 'Visits', fi: 'Käynnit' }, points: 6.5, cap: { min: null, max: 15 } }),
]);
const first = { contact: contactOf({}, '13'), score: scoreOf(model, { industry: 'steel', size: 4 }) };
const second = {
  contact: contactOf({}, '49'),
  score: scoreOf(model, { industry: 'paper', size: 40 }, visits([1, 2, 3])),
};

describe('DE-58: two contacts side by side', () => {
  test('are aligned step by step in the order of the model, the first less the second', () => {
    const { rows, difference, main } = compareScores(model, first.score, second.score);
    expect(rows.map((row) => [row.step.key, row.first, row.second, row.difference])).toEqual([
      ['criterion table', 2000, 500, 1500],
      ['criterion ranges', 0, 800, -800],
      ['criterion events', 0, 1950, -1950],
      ['clip criterion events', 0, -450, 450],
    ]);
    expect(difference).toBe(-8);
    expect(main?.step.key).toBe('criterion events');
  });

  test('the differences add up to that of the scores, and turn round with the contacts', () => {
    const person = fc.record({ size: fc.nat(20), ages: fc.array(fc.nat(9), { maxLength: 4 }) });
    fc.assert(
      fc.property(person, person, (a, b) => {
        const [one, other] = [a, b].map(({ size, ages }) => scoreOf(model, { size }, visits(ages)));
        if (!one || !other) throw new Error('There are two.');
        const there = compareScores(model, one, other);
        expect(there.rows.reduce((sum, row) => sum + row.difference, 0)).toBe(there.difference * 100);
        const back = compareScores(model, other, one);
        expect(back.rows.map((row) => 0 - row.difference)).toEqual(
          there.rows.map((row) => row.difference + 0),
        );
      }),
    );
  });

  test('who leads and by what is said in both languages', () => {
    const comparison = compareScores(model, first.score, second.score);
    expect(comparisonWords(comparison, first, second, model, english)).toEqual([
      'Contact 49 leads by 8 points.',
      'Most of it comes from: Visits (+19.5).',
      'Both are grade D.',
    ]);
    expect(comparisonWords(comparison, first, second, model, finnish)[0]).toBe(
      'Kontakti 49 johtaa 8 pisteellä.',
    );
    const same = compareScores(model, first.score, first.score);
    expect(same.main).toBeNull();
    expect(comparisonWords(same, first, first, model, english)[0]).toBe('Both have 20 points.');
  });
});

describe('DE-59: addresses of contacts', () => {
  test('name one or two contacts, and whose they are', () => {
    expect(readContactItem('12')).toEqual({ isOwn: false, first: 12, second: null });
    expect(readContactItem('12~48')).toEqual({ isOwn: false, first: 12, second: 48 });
    expect(readContactItem('own.12~48')).toEqual({ isOwn: true, first: 12, second: 48 });
    expect(contactItem('sample', 12)).toBe('12');
    expect(contactItem('file', 12, 48)).toBe('own.12~48');
    expect(contactItem('sample', 12, 12)).toBe('12');
  });

  test('name a pick, and anything else is the best', () => {
    expect(readContactItem('limit')).toEqual({ isOwn: false, first: 'limit', second: null });
    for (const item of [undefined, '', 'x', '-3', '1e3', '~4']) {
      expect(readContactItem(item)).toEqual({ isOwn: false, first: 'best', second: null });
    }
    expect(readContactItem('5~x')).toEqual({ isOwn: false, first: 5, second: null });
    expect(readContactItem('5~5')).toEqual({ isOwn: false, first: 5, second: null });
  });

  test('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.option(fc.nat(1e6)), fc.boolean(), (one, other, isOwn) => {
        const second = other === one ? null : other;
        expect(readContactItem(contactItem(isOwn ? 'file' : 'sample', one, other))).toEqual({
          isOwn,
          first: one,
          second,
        });
      }),
    );
  });
});

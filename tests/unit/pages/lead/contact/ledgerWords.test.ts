import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#core/calendar.ts';
import type { LedgerLine } from '#core/scoring/ledger.ts';
import { ledgerParts, ledgerWords } from '#pages/lead/contact/ledgerWords.ts';
import type { Speaker } from '#i18n/speaker.ts';
import {
  bucketsOf,
  caseOf,
  casesOf,
  colleaguesOf,
  counterOf,
  eventsOf,
  groupOf,
  modelOf,
  rangesOf,
  scoreOf,
  surgeOf,
  tableOf,
  today,
  visits,
} from '../../../core/scoring/smallModel.ts';
import { english, finnish } from '#tests/unit/i18n/speakers.ts';

const always = { is: 'and', of: [] } as const;
const label = (en: string, fi: string) => ({ label: { en, fi } });
const model = modelOf(
  [
    tableOf({ ...label('Right trade', 'Oikea ala'), rows: [{ values: ['steel'], points: 12 }], unknown: 1 }),
    rangesOf({ ranges: [{ from: 10, to: null, points: 5 }] }),
    casesOf({ rows: [{ ...caseOf(always, 3), ...label('All is well', 'Kaikki hyvin') }] }),
    eventsOf({
      ...label('Visits', 'Käynnit'),
      points: 10,
      fading: { by: 'linear', days: 40 },
      cap: { min: null, max: 12 },
    }),
    counterOf({ points: 2, last: null }),
    bucketsOf({ rows: [{ atLeast: 2, withinDays: 30, points: 4 }] }),
    surgeOf(),
    colleaguesOf({ points: 3 }),
  ],
  {
    eventKinds: [{ id: 'visit', ...label('Visit to the site', 'Käynti sivustolla') }],
    groups: [groupOf('all', 'behaviour', { max: 10 })],
    sides: { fit: { max: 14, min: null }, behaviour: { max: 20, min: null } },
  },
);
const score = scoreOf(model, { industry: 'steel', size: 1200, visits: 3 }, visits([0, 1, 10]), {
  colleagues: [visits([4])],
});

function wordsOf(speaker: Speaker, lines: readonly LedgerLine[] = score.ledger): readonly string[] {
  return lines.map((line) => ledgerWords(line, model, speaker));
}

describe('DE-53: every line of a ledger in words', () => {
  test('in English, with days, ages and what events gave when they were new', () => {
    const on = (age: number) => english.f.date(isoDate(today - age));
    expect(wordsOf(english)).toEqual([
      'industry: steel',
      'size: 1,200',
      'All is well',
      `Visit to the site, ${on(0)} (today)`,
      `Visit to the site, ${on(1)} (yesterday), 10 points when new`,
      `Visit to the site, ${on(10)} (10 days ago), 10 points when new`,
      'Visits: at most 12 points',
      '3 counted, 2 points each now',
      '2 or more in the last 30 days',
      '2 events lately, 1 before that, an active contact livens up',
      `A colleague: Visit to the site, ${on(4)} (4 days ago)`,
      'Fit: at most 14 points',
      'Behaviour: at most 20 points',
    ]);
  });

  test('in Finnish, with Finnish numbers and dates', () => {
    const words = wordsOf(finnish);
    expect(words[1]?.replace(/\s/g, ' ')).toBe('size: 1 200');
    expect(words[4]).toBe(
      `Käynti sivustolla, ${finnish.f.date(isoDate(today - 1))} (eilen), tuoreena 10 pistettä`,
    );
    expect(words[6]).toBe('Käynnit: enintään 12 pistettä');
    expect(words[12]).toBe('Käyttäytyminen: enintään 20 pistettä');
  });

  test('what is not known is said to be unknown', () => {
    const nothing = scoreOf(model);
    expect(wordsOf(english, nothing.ledger)).toEqual([
      'industry: not known',
      'size: not known',
      'All is well',
      'The count is not known',
      'Not often enough, or too long ago',
      '0 events lately, 0 before that, no livelier than usual',
    ]);
    const unsure: LedgerLine = { kind: 'case', criterion: 'cases', row: null, isUnknown: true, points: 0 };
    expect(wordsOf(english, [unsure, { ...unsure, isUnknown: false }])).toEqual([
      'Not known whether a condition holds',
      'None of the conditions holds',
    ]);
  });

  test('values come by their names, yes and no and days in the language', () => {
    const lines = [
      { field: 'budget', value: 'yes' },
      { field: 'founded', value: '2026-11-22' },
    ].map((line) => ({ kind: 'value', criterion: 'table', points: 0, ...line }) as const);
    expect(wordsOf(english, lines)).toEqual(['budget: Yes', 'founded: 22 Nov 2026']);
    expect(wordsOf(finnish, lines)).toEqual(['budget: Kyllä', 'founded: 22.11.2026']);
  });

  test('a floor, the total and the fraction have words too', () => {
    const bounded = modelOf([], { total: { min: 5, max: 90 } });
    const lines: readonly LedgerLine[] = [
      { kind: 'clip', of: 'total', id: 'total', points: 500 },
      { kind: 'clip', of: 'total', id: 'total', points: -500 },
      { kind: 'fraction', points: -50 },
    ];
    expect(lines.map((line) => ledgerWords(line, bounded, english))).toEqual([
      'All points: at least 5 points',
      'All points: at most 90 points',
      'The score is whole points: the part of a point is left out',
    ]);
  });

  test('the parts are the criteria in order, each with its cap, then the rest; they add up to the score', () => {
    const parts = ledgerParts(score.ledger);
    expect(parts.map(({ criterion }) => criterion)).toEqual([
      'table',
      'ranges',
      'cases',
      'events',
      'counter',
      'buckets',
      'surge',
      'colleagues',
      null,
    ]);
    expect(parts[3]).toMatchObject({ points: 1200 });
    fc.assert(
      fc.property(fc.nat(40), fc.array(fc.nat(60), { maxLength: 8 }), (size, ages) => {
        const any = scoreOf(model, { industry: 'steel', size }, visits(ages));
        const sum = ledgerParts(any.ledger).reduce((all, { points }) => all + points, 0);
        expect(sum).toBe(any.score * 100);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsOf, nothingFrom, spanOfBars, stepsOf, stepWords } from '#pages/lead/contact/waterfall.ts';
import { resultFacts } from '#pages/lead/contact/resultFacts.ts';
import {
  always,
  eventsOf,
  exactly,
  fieldOf,
  gateOf,
  groupOf,
  modelOf,
  ruleOf,
  scoreOf,
  surgeOf,
  visits,
} from '../../../core/scoring/smallModel.ts';
import { english, finnish } from '#tests/unit/i18n/speakers.ts';

const model = modelOf(
  [
    always(30),
    always(-12.5),
    always(0),
    eventsOf({ points: 8, cap: { min: null, max: 20 }, group: 'web' }),
    eventsOf({ id: 'off', points: 90, enabled: false }),
  ],
  { groups: [groupOf('web', 'behaviour', { max: 15 })] },
);
const score = scoreOf(model, {}, visits([1, 2, 3]));
const steps = stepsOf(model, score.ledger);

describe('DE-52: from 0 to the score', () => {
  test('each bar begins where the one before it ended, criteria and caps apart', () => {
    expect(barsOf(steps).map(({ step, from, to }) => [step.key, from, to])).toEqual([
      ['criterion always30', 0, 3000],
      ['criterion always-12.5', 3000, 1750],
      ['criterion events', 1750, 4150],
      ['clip criterion events', 4150, 3750],
      ['clip group web', 3750, 3250],
      ['fraction', 3250, 3200],
    ]);
    expect(score.score).toBe(32);
  });

  test('the last bar ends at the official score, whatever the points', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -6000, max: 6000 }), { maxLength: 6 }), (cents) => {
        const any = modelOf(cents.map((cent, at) => always(cent / 100, { id: `c${at}` })));
        const result = scoreOf(any);
        const bars = barsOf(stepsOf(any, result.ledger));
        expect(bars[bars.length - 1]?.to ?? 0).toBe(result.score * 100);
        const { least, most } = spanOfBars(bars);
        for (const { from, to } of bars) {
          expect(Math.min(from, to)).toBeGreaterThanOrEqual(least);
          expect(Math.max(from, to)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  test('the picture spans 0 to 100 at least', () => {
    expect(spanOfBars(barsOf(steps))).toEqual({ least: 0, most: 10_000 });
    const below = modelOf([always(-20), always(30)]);
    expect(spanOfBars(barsOf(stepsOf(below, scoreOf(below).ledger)))).toEqual({ least: -2000, most: 10_000 });
  });

  test('what gave nothing is named, what is switched off is not', () => {
    expect(nothingFrom(model, steps)).toEqual(['always0']);
  });

  test('steps have words in both languages', () => {
    const named = {
      ...model,
      groups: [{ ...groupOf('web', 'behaviour'), label: { en: 'Web', fi: 'Verkko' } }],
    };
    expect(steps.slice(4).map((step) => stepWords(step, named, english))).toEqual([
      'Cap: Web',
      'Part of a point, left out',
    ]);
    expect(steps.slice(4).map((step) => stepWords(step, named, finnish))).toEqual([
      'Yläraja: Verkko',
      'Pisteen osa, joka jää pois',
    ]);
  });
});

describe('DE-52: what follows from the score', () => {
  const whole = modelOf([surgeOf({ task: { en: 'Find out why', fi: 'Selvitä syy' } })], {
    fields: [fieldOf('industry', 'category')],
    gates: [
      gateOf({
        when: { is: 'equals', field: 'industry', value: 'rival' },
        label: { en: 'Rival', fi: 'Kilpailija' },
      }),
      gateOf({ id: 'must', kind: 'mustHave', when: { is: 'equals', field: 'industry', value: 'steel' } }),
    ],
    value: {
      currency: 'EUR',
      size: { from: 'fixed', size: { low: 1000, likely: 20_000, high: 30_000 } },
      probability: {
        origin: 'typed',
        by: 'grade',
        A: exactly(50),
        B: exactly(20),
        C: exactly(10),
        D: exactly(5),
      },
    },
    routing: [ruleOf('rest', { label: { en: 'Everybody else', fi: 'Kaikki muut' } })],
  });

  test('is told by name: pair, who set the grade, qualified, route, value and tasks', () => {
    const facts = resultFacts(scoreOf(whole, { industry: 'rival' }, visits([1, 2])), whole, english);
    expect(facts.map(({ name, words, note }) => [name, words, note])).toEqual([
      ['Fit and activity', 'fit D, activity 3', 'The gate “Rival” sets grade D, whatever the points.'],
      ['Qualified', 'no', ''],
      ['Where to', 'to nurturing', 'Everybody else, queue rest'],
      ['Value of the lead', '1,000\u00a0EUR (50 to 1,500)', ''],
      ['Task', 'Find out why', ''],
    ]);
  });

  test('what nobody knows is to be checked first', () => {
    const facts = resultFacts(scoreOf(whole), whole, finnish);
    expect(facts[1]).toEqual({ name: 'Myyntikelpoinen', words: 'ei', note: 'Vielä selvittämättä: x.' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAssessment, setNumber } from '#core/level/edit.ts';
import { countNumbers, daysFromLeadToDeal, funnel, funnelStages, numberDoubts } from '#core/level/funnel.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { type NumberAnswer, type NumberAnswers, numberIds } from '#core/level/numbers.ts';
import { testOf } from './practiceTests.ts';

const empty = newAssessment('2026-11-22');

describe('LT-30: hard numbers', () => {
  it.each([
    ['deals', 12, true],
    ['deals', 12.5, false],
    ['deals', -1, false],
    ['contacts', 1_000_000_001, false],
    ['daysToDeal', 42.5, true],
    ['daysToDeal', 10_001, false],
    ['inTimePercent', 99.5, true],
    ['inTimePercent', 101, false],
    ['neverAsked', 'dontKnow', true],
  ] as const)('%s takes %s: %s', (number, answer, isTaken) => {
    expect(setNumber(empty, number, answer) !== empty).toBe(isTaken);
  });

  it('are thirteen, and those that are known are counted apart from those that are answered', () => {
    const numbers: NumberAnswers = { contacts: 100, leads: 0, deals: 'dontKnow', sqls: null };
    expect(countNumbers(numbers, numberIds)).toEqual({ known: 2, answered: 3, of: 13 });
  });

  it('change no result', () => {
    const test = testOf([[3, 3, 3]], { leastKnown: 1 });
    expect(levelResult(test, setNumber(empty, 'deals', 3))).toEqual(levelResult(test, empty));
  });
});

describe('LT-35: the funnel', () => {
  it('compares each stage with the one before', () => {
    const rows = funnel({ contacts: 12_000, leads: 900, daysToMql: 12, mqls: 300 });
    expect(rows.slice(0, 3)).toEqual([
      { stage: 'contacts', count: 12_000, from: null, share: null, days: null },
      { stage: 'leads', count: 900, from: 'contacts', share: 0.075, days: null },
      { stage: 'mqls', count: 300, from: 'leads', share: 300 / 900, days: 12 },
    ]);
  });

  it('passes over what is not known', () => {
    const rows = funnel({ leads: 900, mqls: 'dontKnow', sqls: 90 });
    expect(rows[2]).toMatchObject({ count: null, share: null });
    expect(rows[3]).toMatchObject({ from: 'leads', share: 0.1 });
  });

  it('has no share of none', () => {
    expect(funnel({ opportunities: 0, deals: 0 })[5]).toMatchObject({ from: 'opportunities', share: null });
  });

  it('adds up the days only when all four parts are known', () => {
    const days = { daysToMql: 12, daysToSql: 3, daysToOpportunity: 20 };
    expect(daysFromLeadToDeal(days)).toBeNull();
    expect(daysFromLeadToDeal({ ...days, daysToDeal: 60 })).toBe(95);
    expect(daysFromLeadToDeal({ ...days, daysToDeal: 'dontKnow' })).toBeNull();
  });
});

describe('LT-36: numbers that cannot both be', () => {
  it('names the stage and the one that it is more than', () => {
    expect(numberDoubts({ opportunities: 10, deals: 12 })).toEqual([
      { number: 'deals', moreThan: 'opportunities' },
    ]);
    expect(numberDoubts({ leads: 10, mqls: 'dontKnow', sqls: 11 })).toEqual([
      { number: 'sqls', moreThan: 'leads' },
    ]);
  });

  it('doubts no funnel that narrows, and every one that widens somewhere', () => {
    const anyNumber: fc.Arbitrary<NumberAnswer> = fc.oneof(fc.nat(50), fc.constantFrom('dontKnow', null));
    fc.assert(
      fc.property(fc.array(anyNumber, { minLength: 6, maxLength: 6 }), (answers) => {
        const numbers: NumberAnswers = Object.fromEntries(
          funnelStages.map((stage, at) => [stage, answers[at] ?? null]),
        );
        const known = answers.filter((answer) => typeof answer === 'number');
        const isNarrowing = known.every((count, at) => at === 0 || count <= (known[at - 1] ?? 0));
        expect(numberDoubts(numbers).length === 0).toBe(isNarrowing);
      }),
    );
  });
});

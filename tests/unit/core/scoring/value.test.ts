import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProbabilityRule, SizeRule } from '#core/scoring/valueRule.ts';
import { expectedValue, probabilityOf, shareOf, sizeOf } from '#core/scoring/valueOf.ts';
import { always, contactOf, exactly, fields, modelOf, ruleOf, scoreOf, type Values } from './smallModel.ts';

const byGrade: ProbabilityRule = {
  origin: 'typed',
  by: 'grade',
  A: { low: 30, likely: 40, high: 60 },
  B: exactly(20),
  C: exactly(5),
  D: exactly(0.5),
};
const rough = { low: 10_000, likely: 25_000, high: 40_000 };

function sized(rule: SizeRule, values: Values) {
  return sizeOf(rule, fields, contactOf(values));
}

test('SC-36: value = size x probability; revenue of a customer 160,000 at 1 % is 1,600 (lead-scoring.md f)', () => {
  const value = {
    currency: 'EUR',
    size: { from: 'fixed', size: exactly(160_000) },
    probability: { ...byGrade, C: exactly(1) },
  } as const;
  expect(scoreOf(modelOf([always(40)], { value })).value).toEqual(exactly(1600));
  expect(scoreOf(modelOf([always(40)])).value).toBe(null);
});

test('SC-36: low, likely and high are multiplied each by itself', () => {
  expect(expectedValue(rough, byGrade.A)).toEqual({ low: 3000, likely: 10_000, high: 24_000 });
});

test('SC-36: a value is rounded once to whole units, halves up', () => {
  expect([shareOf(1, 50), shareOf(1, 49.99), shareOf(3, 50), shareOf(999.5, 100)]).toEqual([1, 0, 2, 1000]);
  expect(shareOf(150, 0.33)).toBe(0);
  expect(shareOf(152, 0.33)).toBe(1);
  expect(shareOf(-500, 50)).toBe(0);
});

test('SC-36: whole sizes up to 10^12 are exact for every percentage of two decimals', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 10_000 }),
      (size, hundredths) => {
        const exact = (BigInt(size) * BigInt(hundredths) * 2n + 10_000n) / 20_000n;
        expect(BigInt(shareOf(size, hundredths / 100))).toBe(exact);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('SC-36: the size stands in a number field, below 0 is 0, and what is not known is what the model says', () => {
  const rule = { from: 'field', field: 'size', unknown: rough } as const;
  expect(sized(rule, { size: '25000' })).toEqual(exactly(25_000));
  expect(sized(rule, {})).toEqual(rough);
  expect(sized({ ...rule, unknown: null }, { size: '999' })).toBe(null);
  expect(expectedValue(exactly(-5), exactly(100))).toEqual(exactly(0));
});

test('SC-36: the size stands in a table of values or of ranges', () => {
  const table: SizeRule = {
    from: 'table',
    field: 'industry',
    rows: [{ values: ['steel', '?'], size: exactly(9000) }],
    other: exactly(1000),
    unknown: null,
  };
  expect(['steel', 'food', '?'].map((industry) => sized(table, { industry })?.likely)).toEqual([
    9000,
    1000,
    undefined,
  ]);
  const ranges: SizeRule = {
    from: 'ranges',
    field: 'size',
    ranges: [{ from: 50, to: 250, size: exactly(9000) }],
    other: null,
    unknown: rough,
  };
  expect([49, 50, 250, 999].map((size) => sized(ranges, { size })?.likely)).toEqual([
    undefined,
    9000,
    undefined,
    25_000,
  ]);
});

test('SC-36: the probability is that of the grade, or of the last row whose score is reached', () => {
  expect(probabilityOf(byGrade, 10, 'B')).toEqual(exactly(20));
  const byScore: ProbabilityRule = {
    origin: 'calibrated',
    by: 'score',
    rows: [
      { from: 0, percent: exactly(1) },
      { from: 30, percent: exactly(4) },
      { from: 70, percent: exactly(40) },
    ],
  };
  expect([0, 29, 30, 69, 70, 100].map((score) => probabilityOf(byScore, score, 'D').likely)).toEqual([
    1, 1, 4, 4, 40, 40,
  ]);
});

test('SC-36: value comes last of all: a grade that a rule has set counts', () => {
  const value = {
    currency: 'EUR',
    size: { from: 'fixed', size: exactly(1000) },
    probability: byGrade,
  } as const;
  const model = modelOf([], { value, routing: [ruleOf('all', { grade: 'B' })] });
  expect(scoreOf(model).value).toEqual(exactly(200));
  expect(scoreOf(modelOf([], { value })).value).toEqual(exactly(5));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '#core/level/calendarDay.ts';
import { emptyPlan, newItem } from '#core/level/plan/plan.ts';
import { planSchema } from '#core/level/plan/planSchema.ts';
import { quarterAfter, quarterEnd, quarterForm, quarterOf } from '#core/level/plan/quarter.ts';
import * as v from 'valibot';

const aQuarter = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.constantFrom(1, 2, 3, 4))
  .map(([year, number]) => `${year}-Q${number}` as const);

describe('LT-46: a quarter', () => {
  it.each([
    ['2026-Q4', '2026-12-31'],
    ['2027-Q1', '2027-03-31'],
    ['2027-Q2', '2027-06-30'],
    ['2999-Q4', '2999-12-31'],
  ] as const)('%s ends on %s', (quarter, end) => {
    expect(quarterEnd(quarter)).toBe(end);
    expect(quarterOf(end)).toBe(quarter);
  });

  it('has a last day that is a day of a document, whichever quarter a file names', () => {
    fc.assert(
      fc.property(aQuarter, (quarter) => {
        expect(quarterForm.test(quarter)).toBe(true);
        expect(calendarDay.test(quarterEnd(quarter))).toBe(true);
        expect(quarterAfter(quarterAfter(quarter, 5), -5)).toBe(quarter);
      }),
    );
  });

  it.each(['9999-Q4', '0999-Q1', '2026-Q5', '2026-Q0', '26-Q1'])(
    'is not %s, which no plan takes',
    (quarter) => {
      const item = { ...newItem('a', null, 'x'), quarter };
      expect(v.is(planSchema, { ...emptyPlan, items: [item] })).toBe(false);
    },
  );
});

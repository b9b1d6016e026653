import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fadingOfKind, percentLeft, withNewStep, withStep } from '#core/scoring/edit/fadingOfKind.ts';
import { weeklyLevel } from '#core/scoring/edit/weeklyLevel.ts';
import { fadingWithin } from '#core/scoring/fadingWithin.ts';
import { isSound } from '#core/scoring/editParts.ts';
import type { Fading } from '#core/scoring/criterion.ts';
import { eventsOf, modelOf, pointsOf, visits } from '../smallModel.ts';

const days = fc.integer({ min: 1, max: 3650 });
const fading: fc.Arbitrary<Fading> = fc.oneof(
  fc.constant({ by: 'none' as const }),
  fc.record({ by: fc.constantFrom('linear' as const, 'halfLife' as const), days }),
  fc.record({ by: fc.constant('monthly' as const), percent: fc.integer({ min: 1, max: 100 }) }),
  fc.record({
    by: fc.constant('steps' as const),
    steps: fc
      .uniqueArray(fc.integer({ min: 0, max: 3650 }), { maxLength: 4 })
      .map((ages) => ages.toSorted((a, b) => a - b).map((from, at) => ({ from, percent: 80 - at * 20 }))),
  }),
);
const kind = fc.constantFrom('none', 'linear', 'monthly', 'halfLife', 'steps' as const);

describe('fading of another kind (DE-82)', () => {
  it('loses half in about the same time', () => {
    const half = { by: 'halfLife', days: 40 } as const;
    expect(fadingOfKind('linear', half)).toEqual({ by: 'linear', days: 80 });
    expect(fadingOfKind('monthly', half)).toEqual({ by: 'monthly', percent: 37.5 });
    expect(fadingOfKind('steps', { by: 'linear', days: 80 })).toEqual({
      by: 'steps',
      steps: [
        { from: 40, percent: 50 },
        { from: 80, percent: 0 },
      ],
    });
    expect(fadingOfKind('halfLife', { by: 'none' })).toEqual({ by: 'halfLife', days: 30 });
    expect(fadingOfKind('linear', { by: 'none' })).toEqual({ by: 'linear', days: 60 });
  });

  it('is always one that a model may hold, and of the same kind the same', () => {
    fc.assert(
      fc.property(fading, kind, (before, by) => {
        const after = fadingOfKind(by, before);
        expect(fadingWithin(after)).toEqual(after);
        expect(fadingOfKind(before.by, before)).toBe(before);
      }),
    );
  });
});

describe('what is left (DE-82)', () => {
  it('is said in percent, as the engine has it', () => {
    expect([0, 30, 60, 90].map((age) => percentLeft({ by: 'halfLife', days: 30 }, age))).toEqual([
      100, 50, 25, 12.5,
    ]);
    expect([0, 15, 30, 99].map((age) => percentLeft({ by: 'linear', days: 30 }, age))).toEqual([
      100, 50, 0, 0,
    ]);
    expect(percentLeft({ by: 'none' }, 1000)).toBe(100);
    expect(percentLeft({ by: 'steps', steps: [{ from: 30, percent: 40 }] }, 1000)).toBe(40);
  });
});

describe('steps of fading (DE-82)', () => {
  const steps = [
    { from: 30, percent: 50 },
    { from: 90, percent: 20 },
  ];

  it('grow by one twice as late that leaves half', () => {
    expect(withNewStep(steps)).toEqual([...steps, { from: 180, percent: 10 }]);
    expect(withNewStep([])).toEqual([{ from: 30, percent: 50 }]);
    expect(withNewStep([{ from: 3000, percent: 50 }])).toHaveLength(1);
  });

  it('stay in order, whatever is dragged', () => {
    expect(withStep(steps, 0, { from: 500 })[0]?.from).toBe(89);
    expect(withStep(steps, 1, { from: 0, percent: 300 })[1]).toEqual({ from: 31, percent: 100 });
    expect(withStep(steps, 1, { percent: NaN })).toBe(steps);
    expect(withStep(steps, 7, { from: 1 })).toBe(steps);
  });
});

describe('somebody who does it once a week (DE-82)', () => {
  it('settles at the sum of what has not faded yet, as the engine scores the same visits', () => {
    for (const change of [
      { fading: { by: 'halfLife', days: 30 } },
      { fading: { by: 'linear', days: 50 }, windowDays: 20 },
      { fading: { by: 'linear', days: 50 }, counting: { by: 'most', times: 3 } },
      { fading: { by: 'halfLife', days: 10 }, counting: { by: 'once' } },
      { fading: { by: 'none' }, windowDays: 90, cap: { min: null, max: 30 } },
      { fading: { by: 'none' }, cap: { min: null, max: 12.5 } },
    ] as const) {
      const criterion = eventsOf({ points: 4, ...change });
      const weekly = visits(Array.from({ length: 200 }, (_, week) => week * 7));
      expect(weeklyLevel(criterion)).toBe(Math.round(pointsOf(criterion, {}, weekly) * 100));
    }
  });

  it('grows without an end where nothing fades, closes or caps', () => {
    expect(weeklyLevel(eventsOf({ points: 4 }))).toBeNull();
    expect(weeklyLevel(eventsOf({ points: 4, counting: { by: 'most', times: 2 } }))).toBe(800);
    expect(isSound(modelOf([eventsOf()]))).toBe(true);
  });
});

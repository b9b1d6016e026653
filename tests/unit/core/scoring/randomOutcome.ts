import { noReasons } from '#core/scoring/reasons.ts';
import fc from 'fast-check';
import type { CompanyRule } from '#core/scoring/companyRule.ts';
import type { Classes, Grading, Limits } from '#core/scoring/grading.ts';
import type { Gate } from '#core/scoring/gate.ts';
import type { InterestRule } from '#core/scoring/interestRule.ts';
import type { Route, RoutingRule } from '#core/scoring/routing.ts';
import type { Estimate, ValueRule } from '#core/scoring/valueRule.ts';
import { fieldCondition, routingCondition } from './randomCondition.ts';
import { fading } from './randomCriterion.ts';
import { cuts, dealtRows, eventKinds, label, points, spanOf } from './randomFields.ts';

/** Random parts of a model that follow from points: gates, grades, classes, routing, value, interest, company. */

const grade = fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const);

/** Three falling limits, mostly low ones so that contacts lie on both sides of them. */
const falling = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 100 }),
    ),
    { minLength: 3, maxLength: 3 },
  )
  .map((three) => three.toSorted((a, b) => b - a));

function asLimits([A = 3, B = 2, C = 1]: readonly number[]): Limits {
  return { A, B, C };
}

/** Limits for entering, and for leaving: none, or at or below them. */
const limits = fc.tuple(falling, fc.option(falling, { freq: 2 })).map(([entering, other]) => ({
  entering: asLimits(entering),
  leaving: other && asLimits(other.map((limit, place) => Math.min(limit, entering[place] ?? 1))),
}));

const letters = fc.tuple(grade, grade, grade, grade);

export const grading: fc.Arbitrary<Grading> = fc.oneof(
  {
    weight: 2,
    arbitrary: limits.map(({ entering, leaving }) => ({ by: 'total' as const, limits: entering, leaving })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      by: fc.constant('matrix' as const),
      letters: fc.record({ A: letters, B: letters, C: letters, D: letters }),
    }),
  },
);

export const classes: fc.Arbitrary<Classes> = fc.tuple(limits, limits).map(([fit, activity]) => ({
  fit: fit.entering,
  activity: asActivity(activity.entering),
  leaving: fit.leaving && activity.leaving && { fit: fit.leaving, activity: asActivity(activity.leaving) },
}));

function asActivity({ A, B, C }: Limits): Classes['activity'] {
  return { 1: A, 2: B, 3: C };
}

const owner: fc.Arbitrary<Route['owner']> = fc.oneof(
  fc.constantFrom('', 'Aino').map((name) => ({ by: 'name' as const, name })),
  fc.constantFrom('industry', 'country').chain((field) =>
    fc.record({
      by: fc.constant('field' as const),
      field: fc.constant(field),
      rows: dealtRows(field, fc.constantFrom('Aino', 'Eero', '')).map((rows) =>
        rows.map(({ values, each }) => ({ values, name: each })),
      ),
      other: fc.constantFrom('', 'Onni'),
    }),
  ),
  fc
    .subarray(['Aino', 'Eero', 'Onni', 'Helmi'], { minLength: 1 })
    .map((names) => ({ by: 'turn' as const, names })),
);

const route: fc.Arbitrary<Route> = fc.record({
  action: fc.constantFrom('salesUrgent', 'sales', 'insideSales', 'nurture', 'findOutMore'),
  queue: fc.constantFrom('', 'sales'),
  owner,
  hours: fc.option(fc.constantFrom(0, 1.5, 24)),
});

export const gates: fc.Arbitrary<readonly Gate[]> = fc
  .array(
    fc.record({
      enabled: fc.integer({ min: 0, max: 3 }).map((roll) => roll > 0),
      kind: fc.constantFrom('disqualifier' as const, 'mustHave' as const),
      when: fieldCondition,
      grade,
      route: fc.option(route, { freq: 2 }),
    }),
    { maxLength: 3 },
  )
  .map((list) => list.map((gate, index) => ({ ...gate, id: `gate${index}`, label, ...noReasons })));

/** No rules, or some and a last one that always holds. */
export const routing: fc.Arbitrary<readonly RoutingRule[]> = fc
  .array(
    fc.record({
      when: fc.option(routingCondition, { freq: 9 }),
      route,
      grade: fc.option(grade, { freq: 2 }),
    }),
    {
      maxLength: 4,
    },
  )
  .map((list) =>
    list.map((rule, index) => ({
      ...rule,
      id: `rule${index}`,
      label,
      when: index === list.length - 1 ? null : rule.when,
    })),
  );

/** Three values from low to high. */
function estimate(values: readonly number[]): fc.Arbitrary<Estimate> {
  return fc
    .array(fc.constantFrom(...values), { minLength: 3, maxLength: 3 })
    .map((three) => three.toSorted((a, b) => a - b))
    .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }));
}

const size = estimate([0, 1, 50, 999.5, 5000, 12_345, 999_999_999_999, 1e12]);
const percent = estimate([0, 0.01, 1, 12.5, 33.33, 50, 99.99, 100]);
const someSize = fc.option(size, { freq: 3 });

const sizeRule: fc.Arbitrary<ValueRule['size']> = fc.oneof(
  fc.record({ from: fc.constant('fixed' as const), size }),
  fc.record({
    from: fc.constant('field' as const),
    field: fc.constantFrom('revenue', 'size', 'absent'),
    unknown: someSize,
  }),
  fc.record({
    from: fc.constant('table' as const),
    field: fc.constant('country'),
    rows: dealtRows('country', size).map((rows) => rows.map(({ values, each }) => ({ values, size: each }))),
    other: someSize,
    unknown: someSize,
  }),
  fc.record({
    from: fc.constant('ranges' as const),
    field: fc.constantFrom('size', 'revenue'),
    ranges: fc.tuple(spanOf(cuts), size).map(([span, each]) => [{ ...span, size: each }]),
    other: someSize,
    unknown: someSize,
  }),
);

const origin = fc.constantFrom('typed' as const, 'calibrated' as const);
const probability: fc.Arbitrary<ValueRule['probability']> = fc.oneof(
  fc.record({ by: fc.constant('grade' as const), origin, A: percent, B: percent, C: percent, D: percent }),
  fc.record({
    by: fc.constant('score' as const),
    origin,
    rows: fc
      .tuple(
        fc.subarray([1, 10, 29.5, 30, 50, 100], { maxLength: 3 }),
        fc.tuple(percent, percent, percent, percent),
      )
      .map(([from, worth]) =>
        [0, ...from].map((each, row) => ({
          from: each,
          percent: worth[row] ?? { low: 0, likely: 0, high: 0 },
        })),
      ),
  }),
);

export const value: fc.Arbitrary<ValueRule | null> = fc.option(
  fc.record({ currency: fc.constant('EUR'), size: sizeRule, probability }),
  { freq: 4 },
);

export const interest: fc.Arbitrary<InterestRule | null> = fc.option(
  fc.record({
    events: fc
      .tuple(fc.subarray(eventKinds.map(({ id }) => id)), fc.array(points, { minLength: 4, maxLength: 4 }))
      .map(([some, worth]) => some.map((event, index) => ({ event, points: worth[index] ?? 0 }))),
    fading,
  }),
  { freq: 2 },
);

const rollUp: fc.Arbitrary<CompanyRule['rollUp']> = fc.oneof(
  fc.constantFrom({ by: 'maximum' as const }, { by: 'cappedSum' as const }, { by: 'noisyOr' as const }),
  fc.record({ by: fc.constant('meanOfBest' as const), people: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    by: fc.constant('roleWeighted' as const),
    field: fc.constant('industry'),
    rows: dealtRows('industry', fc.constantFrom(0, 0.5, 1, 20)).map((rows) =>
      rows.map(({ values, each }) => ({ values, weight: each })),
    ),
    other: fc.constantFrom(0, 1),
    unknown: fc.constantFrom(0, 1),
  }),
);

export const company: fc.Arbitrary<CompanyRule | null> = fc.option(
  fc.record({
    rollUp,
    roles: fc.option(
      dealtRows('industry', fc.integer({ min: 1, max: 3 })).map((rows) => ({
        field: 'industry',
        needed: rows.map(({ values, each }, index) => ({ id: `role${index}`, label, values, people: each })),
      })),
    ),
    singleThreadPercent: fc.constantFrom(0, 50, 80, 100),
  }),
  { freq: 2 },
);

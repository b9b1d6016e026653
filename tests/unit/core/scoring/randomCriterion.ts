import fc from 'fast-check';
import type { Counting, EventFilter, Fading, RangesCriterion } from '#core/scoring/criterion.ts';
import type { Clip } from '#core/scoring/sides.ts';
import { fieldCondition } from './randomCondition.ts';
import {
  amounts,
  assets,
  channels,
  cuts,
  days,
  dealtRows,
  edgeDays,
  eventKinds,
  label,
  points,
  spanOf,
  topics,
} from './randomFields.ts';

/** Random criteria of every kind. Their ids and groups are given by `randomModel`. */

export const cap: fc.Arbitrary<Clip> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ min: null, max: null }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.option(points), fc.option(points))
      .map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b })),
  },
);

/** Kinds of events; one named twice is the same as named once. */
const kinds = fc.oneof(
  { weight: 9, arbitrary: fc.subarray(eventKinds.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constant(['form', 'visit', 'form']) },
);

const filter: fc.Arbitrary<EventFilter | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.record({
      topics: fc.option(
        fc.subarray(
          topics.map(({ id }) => id),
          { minLength: 1 },
        ),
        { freq: 2 },
      ),
      assets: fc.option(fc.subarray(assets), { freq: 2 }),
      channels: fc.option(fc.subarray(channels, { minLength: 1 }), { freq: 2 }),
      amount: fc.option(spanOf(amounts), { freq: 2 }),
    }),
  },
);

const percent = fc.oneof(
  fc.constantFrom(0, 50, 100),
  fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
);

/** How points fade. Of half-lives only short ones: the slow engine makes the table again for each contact. */
export const fading: fc.Arbitrary<Fading> = fc.oneof(
  fc.constant({ by: 'none' as const }),
  fc.record({ by: fc.constant('linear' as const), days }),
  fc.record({ by: fc.constant('halfLife' as const), days: fc.constantFrom(...edgeDays) }),
  fc.record({
    by: fc.constant('monthly' as const),
    percent: fc.oneof(
      fc.constantFrom(1, 10, 50, 100),
      fc.integer({ min: 100, max: 10_000 }).map((cents) => cents / 100),
    ),
  }),
  fc
    .tuple(fc.subarray([0, ...edgeDays], { maxLength: 3 }), fc.tuple(percent, percent, percent))
    .map(([from, worth]) => ({
      by: 'steps' as const,
      steps: from.map((each, step) => ({ from: each, percent: worth[step] ?? 0 })),
    })),
);

const most = fc.record({ by: fc.constant('most' as const), times: fc.integer({ min: 1, max: 4 }) });
const counting: fc.Arbitrary<Counting> = fc.oneof(
  fc.constantFrom(
    { by: 'every' as const },
    { by: 'once' as const },
    { by: 'day' as const },
    { by: 'asset' as const },
  ),
  most,
);

/** Disjoint ranges between rising cuts, some left out. */
const ranges: fc.Arbitrary<RangesCriterion['ranges']> = fc
  .tuple(
    fc.subarray(cuts, { maxLength: 5 }),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    fc.array(points, { minLength: 6, maxLength: 6 }),
  )
  .map(([inner, isThere, worth]) => {
    const rising: readonly (number | null)[] = [null, ...inner, null];
    return rising
      .slice(1)
      .map((to, index) => ({ from: rising[index] ?? null, to, points: worth[index] ?? 0 }))
      .filter((_, index) => isThere[index]);
  });

/** A count, a last date, or both. */
const counterSource = fc.constantFrom(
  ...['visits', 'size', 'absent', null].flatMap((count) =>
    ['seen', 'founded', null].flatMap((last) => (count === null && last === null ? [] : [{ count, last }])),
  ),
);

const bucketRows = fc.array(
  fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), withinDays: fc.option(days), points }),
  { maxLength: 4 },
);
const noDays = <Row extends { readonly withinDays: number | null }>(row: Row) => ({
  ...row,
  withinDays: null,
});

const body = fc.oneof(
  fc.constantFrom('industry', 'country', 'decides', 'note').chain((of) =>
    fc.record({
      kind: fc.constant('table' as const),
      field: fc.constant(of),
      rows: dealtRows(of, points).map((rows) => rows.map(({ values, each }) => ({ values, points: each }))),
      other: points,
      unknown: points,
    }),
  ),
  fc.record({
    kind: fc.constant('ranges' as const),
    field: fc.constantFrom('size', 'revenue', 'visits', 'absent'),
    ranges,
    other: points,
    unknown: points,
  }),
  fc.record({
    kind: fc.constant('cases' as const),
    rows: fc.array(fc.record({ label: fc.constant(label), when: fieldCondition, points }), { maxLength: 3 }),
    other: points,
    unknown: points,
  }),
  fc.record({
    kind: fc.constant('events' as const),
    events: kinds,
    filter,
    counting,
    windowDays: fc.option(days, { freq: 2 }),
    points,
    fading,
  }),
  fc
    .record({
      kind: fc.constant('counter' as const),
      source: counterSource,
      counting: fc.oneof(fc.constantFrom({ by: 'every' as const }, { by: 'once' as const }), most),
      windowDays: fc.option(days, { freq: 2 }),
      points,
      fading,
      unknown: points,
    })
    .map(({ source, ...rest }) =>
      source.last === null
        ? { ...rest, ...source, windowDays: null, fading: { by: 'none' as const } }
        : { ...rest, ...source },
    ),
  fc
    .record({
      kind: fc.constant('buckets' as const),
      source: fc.oneof(
        fc.record({ from: fc.constant('events' as const), events: kinds, filter }),
        counterSource.map((source) => ({ from: 'counter' as const, ...source })),
      ),
      rows: bucketRows,
      other: points,
      unknown: points,
    })
    .map((buckets) =>
      buckets.source.from === 'counter' && buckets.source.last === null
        ? { ...buckets, rows: buckets.rows.map(noDays) }
        : buckets,
    ),
  fc
    .record({
      kind: fc.constant('surge' as const),
      events: fc.oneof(fc.constant(eventKinds.map(({ id }) => id)), kinds),
      filter,
      lengths: fc.constantFrom([1, 1], [3, 3], [7, 7], [30, 30], [3, 7], [7, 3], [10, 30], [7, 14]),
      least: fc.integer({ min: 1, max: 3 }),
      factor: fc.constantFrom(0, 50, 100, 100, 200, 333),
      population: fc.record({ active: rate(), inactive: rate() }),
      active: points,
      inactive: points,
      task: fc.constant(label),
    })
    .map(({ lengths: [recentDays = 1, baselineDays = 1], ...rest }) => ({
      ...rest,
      recentDays,
      baselineDays,
    })),
  fc.record({
    kind: fc.constant('colleagues' as const),
    events: kinds,
    filter,
    windowDays: fc.option(days, { freq: 2 }),
    times: fc.integer({ min: 1, max: 4 }),
    points,
    fading,
  }),
);

/** Rates that recent activity meets exactly, exceeds by little, or not at all. */
function rate() {
  return fc.constantFrom(0, 0, 0, 0.01, 1, 2.99, 3, 4.29, 6, 8.57, 10, 20, 30, 60);
}

/** A criterion of any kind; `group` is a place in the list of groups, or null. */
export const randomCriterion = fc.record({
  body,
  side: fc.constantFrom('fit' as const, 'behaviour' as const),
  group: fc.option(fc.nat(3)),
  enabled: fc.integer({ min: 0, max: 3 }).map((roll) => roll > 0),
  cap,
  weight: fc.option(
    fc.oneof(
      fc.constantFrom(0, 35, 50, 100),
      fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
    ),
    { freq: 2 },
  ),
});

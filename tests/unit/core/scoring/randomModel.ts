import fc from 'fast-check';
import type { CodeColumn, ContactTable, EventColumns, NumberColumn } from '#core/contacts/table.ts';
import type { Clip, Counting, Criterion, Fading, Field, ScoringModel } from '#core/scoring/model.ts';
import { sameInBoth } from '#core/text.ts';

/** Random models, contacts and events that fit each other, shared by the property tests of scoring. */

/** The day on which the random contacts are scored; their events lie on both sides of it. */
export const asOf = 20_000;

const eventIds = ['visit', 'form', 'webinar', 'never'];

/** The same fields in every random model; which exist as columns, and how, is random. */
const fields: readonly Field[] = [
  field('industry', 'category', ['', 'unknown', '?']),
  field('country', 'category', []),
  field('decides', 'yesNo', ['n/a']),
  field('size', 'number', ['999', '-1', 'unknown']),
  field('revenue', 'number', ['0.0']),
  field('absent', 'number', []),
];

const texts: { readonly [id: string]: readonly string[] } = {
  industry: ['steel', 'food', 'unknown', '?', 'Steel', '7', 'constructor'],
  country: ['FI', 'SE', 'EE', '__proto__'],
  decides: ['yes', 'no', 'n/a', 'perhaps'],
  size: ['5', '49', '50', '250', '999', '999.0', '-1', 'unknown', '1e2', 'many', ' 50 '],
  revenue: ['0', '0.0', '1.5', '1000000', '-3'],
};

const points = fc.integer({ min: -4000, max: 4000 }).map((cents) => cents / 100);
const anyPoints = fc.oneof(
  { weight: 5, arbitrary: points },
  { weight: 1, arbitrary: fc.constantFrom(-1000, 0, 1000) },
);
const side = fc.constantFrom('fit' as const, 'behaviour' as const);
const label = sameInBoth('label');

const cap: fc.Arbitrary<Clip> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ min: null, max: null }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.option(points), fc.option(points))
      .map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b })),
  },
);

const groups = fc
  .array(fc.record({ side, cap }), { maxLength: 4 })
  .map((list) => list.map((group, index) => ({ id: `g${index}`, label, ...group })));

const counting: fc.Arbitrary<Counting> = fc.oneof(
  fc.constantFrom({ by: 'every' as const }, { by: 'once' as const }, { by: 'day' as const }),
  fc.record({ by: fc.constant('most' as const), times: fc.integer({ min: 1, max: 4 }) }),
);

const days = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 3650 }));
const fading: fc.Arbitrary<Fading> = fc.oneof(
  fc.constant({ by: 'none' as const }),
  fc.record({ by: fc.constantFrom('linear' as const, 'halfLife' as const), days }),
);

/** Disjoint ranges between rising cuts, some left out. */
const ranges = fc
  .uniqueArray(fc.constantFrom(-5, -1, 0, 1.5, 5, 49, 50, 100, 250, 999, 1000), { maxLength: 5 })
  .chain((cuts) => {
    const rising: readonly (number | null)[] = [null, ...cuts.toSorted((a, b) => a - b), null];
    const spans = rising.slice(1).map((to, index) => ({ from: rising[index] ?? null, to }));
    return fc.tuple(fc.subarray(spans), fc.array(anyPoints, { minLength: 6, maxLength: 6 }));
  })
  .map(([spans, worth]) => spans.map((span, index) => ({ ...span, points: worth[index] ?? 0 })));

function rowsOf(values: readonly string[]) {
  return fc
    .tuple(fc.shuffledSubarray([...values]), fc.array(anyPoints, { minLength: 3, maxLength: 3 }))
    .map(([some, worth]) =>
      worth.map((each, row) => ({ values: some.filter((_, at) => at % 3 === row), points: each })),
    );
}

const body = fc.oneof(
  fc.constantFrom('industry', 'country', 'decides').chain((of) =>
    fc.record({
      kind: fc.constant('table' as const),
      field: fc.constant(of),
      rows: rowsOf(texts[of] ?? []),
      other: anyPoints,
      unknown: anyPoints,
    }),
  ),
  fc.record({
    kind: fc.constant('ranges' as const),
    field: fc.constantFrom('size', 'revenue', 'absent'),
    ranges,
    other: anyPoints,
    unknown: anyPoints,
  }),
  fc.record({
    kind: fc.constant('events' as const),
    events: fc.subarray(eventIds),
    counting,
    windowDays: fc.option(days),
    points: anyPoints,
    fading,
  }),
);

/** A valid model: `modelSchema` accepts it and `checkModel` finds nothing. */
export const randomModel: fc.Arbitrary<ScoringModel> = groups.chain((theGroups) => {
  const criterion = fc
    .record({ body, side, group: fc.option(fc.constantFrom(...theGroups, null)), enabled: fc.boolean(), cap })
    .map(({ body: rest, side: own, group, ...others }) => ({
      ...rest,
      ...others,
      side: group?.side ?? own,
      group: group?.id ?? null,
      label,
      why: '',
    }));
  const limits = fc
    .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 })
    .map((three) => three.toSorted((a, b) => b - a))
    .map(([A = 3, B = 2, C = 1]) => ({ A, B, C }));
  return fc
    .record({
      criteria: fc.array(criterion, { maxLength: 8 }),
      limits,
      fitMax: fc.integer({ min: 0, max: 10_000 }),
    })
    .map(({ criteria, limits: theLimits, fitMax }) => ({
      title: 'random',
      note: '',
      template: '',
      zone: 'Europe/Helsinki',
      fields,
      eventKinds: eventIds.map((id) => ({ id, label })),
      sides: { fit: { max: fitMax / 100 }, behaviour: { max: (10_000 - fitMax) / 100 } },
      groups: theGroups,
      criteria: criteria.map((each, index): Criterion => ({ ...each, id: `c${index}` })),
      grading: { by: 'total', limits: theLimits },
    }));
});

/** A table of 1 to 12 contacts: one-byte and two-byte codes, with and without read numbers, and numbers as they are. */
export const randomTable: fc.Arbitrary<ContactTable> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc
    .record({
      columns: fc.tuple(
        codeColumn('industry', count),
        codeColumn('country', count),
        codeColumn('decides', count),
        fc.oneof(codeColumn('size', count), numberColumn('size', count)),
        fc.oneof(codeColumn('revenue', count), numberColumn('revenue', count)),
      ),
      left: fc.subarray(['industry', 'decides', 'revenue'], { maxLength: 1 }),
      events: eventColumns(count),
    })
    .map(({ columns, left, events }) => ({
      count,
      columns: columns.filter(({ field: id }) => !left.includes(id)),
      events,
    })),
);

function codeColumn(id: string, count: number): fc.Arbitrary<CodeColumn> {
  const values = ['', ...(texts[id] ?? [])];
  return fc
    .record({
      codes: fc.array(fc.nat({ max: values.length - 1 }), { minLength: count, maxLength: count }),
      isWide: fc.boolean(),
      isRead: fc.boolean(),
    })
    .map(({ codes, isWide, isRead }) => ({
      kind: 'codes',
      field: id,
      codes: isWide ? Uint16Array.from(codes) : Uint8Array.from(codes),
      values,
      numbers: isRead ? Float64Array.from(values, (text) => (text === '' ? NaN : Number(text))) : null,
    }));
}

function numberColumn(id: string, count: number): fc.Arbitrary<NumberColumn> {
  const number = fc.constantFrom(NaN, -3, -1, 0, 1.5, 5, 49, 49.5, 50, 250, 999, 1e6, Infinity);
  return fc
    .array(number, { minLength: count, maxLength: count })
    .map((numbers) => ({ kind: 'numbers', field: id, numbers: Float64Array.from(numbers) }));
}

function eventColumns(count: number): fc.Arbitrary<EventColumns> {
  const event = fc.record({
    kind: fc.nat({ max: 3 }),
    age: fc.oneof(fc.integer({ min: -3, max: 40 }), fc.nat({ max: 900 })),
  });
  return fc
    .array(fc.array(event, { maxLength: 8 }), { minLength: count, maxLength: count })
    .map((contacts) => {
      const sorted = contacts.map((events) => events.toSorted((a, b) => b.age - a.age));
      let end = 0;
      return {
        starts: Uint32Array.from([0, ...sorted.map((events) => (end += events.length))]),
        kinds: Uint8Array.from(sorted.flat(), ({ kind }) => kind),
        days: Int32Array.from(sorted.flat(), ({ age }) => asOf - age),
        kindNames: ['form', 'visit', 'elsewhere', 'webinar'],
      };
    });
}

function field(id: string, type: Field['type'], unknown: readonly string[]): Field {
  return { id, label: sameInBoth(id), type, group: 'own', values: [], unknown };
}

import fc from 'fast-check';
import { isoDate } from '#core/calendar.ts';
import type { EventKind, Field, Topic } from '#core/scoring/model.ts';
import { sameInBoth } from '#core/text.ts';

/** What random models and random contacts have in common: fields, values that lie on edges, events, days. */

/** The day on which the random contacts are scored; their events lie on both sides of it. */
export const asOf = 20_000;

export const label = sameInBoth('label');

/** The same fields in every random model; which exist as columns, and how, is random. */
export const fields: readonly Field[] = [
  field('industry', 'category', ['', 'unknown', '?']),
  field('country', 'category', [], 'company'),
  field('decides', 'yesNo', ['n/a']),
  field('size', 'number', ['999', '-1', 'unknown']),
  field('revenue', 'number', ['0.0'], 'company'),
  field('visits', 'number', ['-']),
  field('absent', 'number', []),
  field('founded', 'date', ['1900-01-01', '-'], 'company'),
  field('seen', 'date', []),
  field('note', 'text', ['none']),
];

/** The values that a column may hold, some of them unknown, some near an edge, some that no rule names. */
export const texts: { readonly [id: string]: readonly string[] } = {
  industry: ['steel', 'food', 'unknown', '?', 'Steel', '7', '1.5', 'constructor'],
  country: ['FI', 'SE', 'EE', '__proto__'],
  decides: ['yes', 'no', 'n/a', 'perhaps'],
  size: ['5', '49', '50', '250', '999', '999.0', '-1', 'unknown', '1e2', 'many', ' 50 ', '1,5', '1e999'],
  revenue: ['0', '0.0', '1.5', '1000000', '-3', '0.005', '2.5e11'],
  visits: ['0', '1', '2', '2.9', '3', '-2', '-', '0.5', '1e9', 'often'],
  absent: ['0', '7'],
  founded: [...['1900-01-01', '0001-01-01', '2023-02-29', '2024-02-29', '2024-2-29', '-'], ...daysAround()],
  seen: ['today', '2000-02-29', '1900-02-29', '9999-12-31', '0000-01-01', ...daysAround()],
  note: ['Head of IT', 'head of it', 'HEAD', 'none', 'None', 'it', ' it', 'İT', 'ΣΑΣ', 'Straße'],
};

/** Numbers that stand in number columns; all of them are exact in 32 bits. */
export const numbers = [NaN, -3, -1, 0, 0.5, 1, 1.5, 2, 3, 5, 7, 49, 49.5, 50, 250, 999, 1e6, Infinity];

/** Bounds that divide them. */
export const cuts = [-5, -1, 0, 1, 1.5, 2, 5, 49, 50, 100, 250, 999, 1000];

export const eventKinds: readonly EventKind[] = ['visit', 'form', 'webinar', 'never'].map(named);
export const topics: readonly Topic[] = ['crm', 'erp', 'never'].map(named);
export const assets = ['price list', 'demo', 'never', ''];
export const channels = ['web', 'mail', 'never'];
export const amounts = [-5, 0, 9.99, 10, 100, 1e6];

/** Windows, lives and steps that ages lie around. */
export const edgeDays = [1, 2, 3, 5, 7, 30, 31, 60];

/** A length of time, mostly a short one. */
export const days = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...edgeDays) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(365, 3650) },
);

/** Ages of events and dates: on the edges, beside them, ahead of today, and long ago. */
export const age = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(0, ...edgeDays), fc.integer({ min: -1, max: 1 }))
      .map(([edge, off]) => edge + off),
  },
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(364, 365, 366, 3650, 3651, 70_000) },
);

/** Two of the sorted values as a range that is not empty; null is unbounded. */
export function spanOf(values: readonly number[]) {
  return fc
    .tuple(fc.option(fc.nat(values.length - 1)), fc.option(fc.nat(values.length - 1)))
    .map(([a, b]) => {
      if (a === null || b === null) return { from: a === null ? null : at(a), to: b === null ? null : at(b) };
      if (a === b) return { from: at(a), to: null };
      return { from: at(Math.min(a, b)), to: at(Math.max(a, b)) };
    });

  function at(place: number): number {
    return values[place] ?? 0;
  }
}

/** Points with two decimals, mostly such that sums come near limits. */
export const points = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -20, max: 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: -4000, max: 4000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom(-1000, 0, 1000, 0.01, -0.01) },
);

/** Values of a field dealt out to three rows, none of them twice. */
export function dealtRows<Rest>(id: string, rest: fc.Arbitrary<Rest>) {
  return fc
    .tuple(fc.shuffledSubarray([...(texts[id] ?? [])]), fc.tuple(rest, rest, rest))
    .map(([some, three]) =>
      three.map((each, row) => ({ values: some.filter((_, place) => place % 3 === row), each })),
    );
}

function daysAround(): readonly string[] {
  return [-1, 0, 1, 7, 29, 30, 31, 32, 60, 365, 366].map((past) => isoDate(asOf - past));
}

function named(id: string): EventKind {
  return { id, label };
}

function field(
  id: string,
  type: Field['type'],
  unknown: readonly string[],
  of: Field['of'] = 'contact',
): Field {
  return { id, label: sameInBoth(id), type, of, group: 'own', values: [], unknown };
}

import type { IsoDate } from '#core/brand.ts';
import type { GoldenContact } from '#core/scoring/goldenContact.ts';

/** The day on which the golden contacts of all templates are scored: a Monday, like the next review would be. */
const asOf: IsoDate = '2026-11-16';

/** A made-up person with values, events by kind and day, and what the model must make of them (`SC-42`). */
export function golden(
  id: string,
  label: string,
  values: { readonly [field: string]: string | number },
  events: readonly (readonly [kind: string, ...days: IsoDate[]])[],
  expected: GoldenContact['expected'],
): GoldenContact {
  return {
    id,
    label,
    asOf,
    values: Object.entries(values).map(([field, value]) => ({ field, value })),
    events: events.flatMap(([kind, ...days]) => days.map((day) => ({ kind, day, ...unknownProperties }))),
    colleagues: [],
    previous: null,
    expected,
  };
}

const unknownProperties = { topic: null, asset: null, channel: null, amount: null } as const;

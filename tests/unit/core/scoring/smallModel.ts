import type { ContactEvent } from '#core/contacts/table.ts';
import type {
  Criterion,
  EventsCriterion,
  Field,
  RangesCriterion,
  ScoringModel,
  TableCriterion,
} from '#core/scoring/model.ts';
import { type ContactScore, scoreContact } from '#core/scoring/scoreContact.ts';
import { sameInBoth } from '#core/text.ts';

/** A small model to say one thing with: one category, one number, one yes/no field, two kinds of events. */

export const today = 20_000;
const open = { min: null, max: null };
const base = { label: sameInBoth('x'), side: 'fit', group: null, enabled: true, cap: open, why: '' } as const;

export const fields: readonly Field[] = [
  {
    id: 'industry',
    label: sameInBoth('Industry'),
    type: 'category',
    group: 'firmographic',
    values: [],
    unknown: ['?', 'N/A'],
  },
  {
    id: 'size',
    label: sameInBoth('Size'),
    type: 'number',
    group: 'firmographic',
    values: [],
    unknown: ['999'],
  },
  { id: 'budget', label: sameInBoth('Budget'), type: 'yesNo', group: 'bant', values: [], unknown: [] },
];

export function tableOf(change: Partial<TableCriterion> = {}): TableCriterion {
  return {
    ...base,
    id: 'table',
    kind: 'table',
    field: 'industry',
    rows: [],
    other: 0,
    unknown: 0,
    ...change,
  };
}

export function rangesOf(change: Partial<RangesCriterion> = {}): RangesCriterion {
  return {
    ...base,
    id: 'ranges',
    kind: 'ranges',
    field: 'size',
    ranges: [],
    other: 0,
    unknown: 0,
    ...change,
  };
}

export function eventsOf(change: Partial<EventsCriterion> = {}): EventsCriterion {
  return {
    ...base,
    id: 'events',
    kind: 'events',
    side: 'behaviour',
    events: ['visit'],
    counting: { by: 'every' },
    windowDays: null,
    points: 1,
    fading: { by: 'none' },
    ...change,
  };
}

/** A criterion that gives everybody the same. */
export function always(points: number, change: Partial<TableCriterion> = {}): TableCriterion {
  return tableOf({ id: `always${points}`, unknown: points, other: points, ...change });
}

export function modelOf(criteria: readonly Criterion[], change: Partial<ScoringModel> = {}): ScoringModel {
  return {
    title: 'small',
    note: '',
    template: '',
    zone: 'Europe/Helsinki',
    fields,
    eventKinds: ['visit', 'form'].map((id) => ({ id, label: sameInBoth(id) })),
    sides: { fit: { max: 50 }, behaviour: { max: 50 } },
    groups: [],
    criteria,
    grading: { by: 'total', limits: { A: 70, B: 50, C: 30 } },
    ...change,
  };
}

/** Visits (or other events) by their ages in days. */
export function visits(ages: readonly number[], kind = 'visit'): readonly ContactEvent[] {
  return ages.map((age) => ({ kind, day: today - age }));
}

export function scoreOf(
  model: ScoringModel,
  values: { readonly [field: string]: string | number } = {},
  events: readonly ContactEvent[] = [],
): ContactScore {
  return scoreContact(model, { values: new Map(Object.entries(values)) }, events, today);
}

/** Total of one criterion on one contact, in points. */
export function pointsOf(
  criterion: Criterion,
  values: { readonly [field: string]: string | number } = {},
  events: readonly ContactEvent[] = [],
): number {
  const { fit, behaviour } = scoreOf(modelOf([criterion]), values, events);
  return (fit + behaviour) / 100;
}

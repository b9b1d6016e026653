import type { Days, Points } from '#core/brand.ts';
import { emptyDesign } from '#core/design/design.ts';
import type {
  Counting,
  EventsCriterion,
  Fading,
  RangesCriterion,
  SurgeCriterion,
  TableCriterion,
} from '#core/scoring/criterion.ts';
import type { EventKind, Field, FieldGroup, ScoringModel } from '#core/scoring/model.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import type { Clip, Side } from '#core/scoring/sides.ts';
import type { Text } from '#core/text.ts';

/**
 * What every template begins with: Finnish days, 50 points a side, grades from 70, 50 and 30. The classes part a side
 * so that about one contact in ten is the best of it.
 */
export const commonModel = {
  note: '',
  zone: 'Europe/Helsinki',
  topics: [],
  conditions: [],
  sides: { fit: { max: 50, min: null }, behaviour: { max: 50, min: null } },
  total: { min: 0, max: 100 },
  groups: [],
  grading: { by: 'total', limits: { A: 70, B: 50, C: 30 }, leaving: null },
  classes: { fit: { A: 35, B: 25, C: 15 }, activity: { 1: 35, 2: 20, 3: 10 }, leaving: null },
  qualified: { is: 'grade', grades: ['A', 'B'] },
  interest: null,
  design: emptyDesign,
} as const satisfies Partial<ScoringModel>;

/** A text in English and in Finnish. */
export function text(en: string, fi: string): Text {
  return { en, fi };
}

/** Whose property a field is, and where it belongs in the anatomy of a lead. */
type Place = readonly [of: Field['of'], group: FieldGroup];

/** A field of named values: value, English, Finnish. */
export function category(
  id: string,
  [of, group]: Place,
  label: Text,
  values: readonly (readonly [value: string, en: string, fi: string])[],
): Field {
  const named = values.map(([value, en, fi]) => ({ value, label: text(en, fi) }));
  return { id, label, type: 'category', of, group, values: named, unknown: [] };
}

/** When the company is going to buy: the same question in every trade. */
export const buyingWindow: Field = category(
  'window',
  ['company', 'window'],
  text('Buying window', 'Ostoikkuna'),
  [
    ['now', 'Open now', 'Auki nyt'],
    ['nextQuarter', 'Opens next quarter', 'Aukeaa ensi neljänneksellä'],
    ['thisYear', 'Opens within a year', 'Aukeaa vuoden sisällä'],
    ['none', 'Not in sight', 'Ei näköpiirissä'],
  ],
);

/** A field of numbers. */
export function number(id: string, [of, group]: Place, label: Text): Field {
  return { id, label, type: 'number', of, group, values: [], unknown: [] };
}

/** A field that is `yes` or `no`. */
export function yesNo(id: string, [of, group]: Place, label: Text): Field {
  return { id, label, type: 'yesNo', of, group, values: [], unknown: [] };
}

/** A kind of event. */
export function eventKind(id: string, en: string, fi: string): EventKind {
  return { id, label: text(en, fi) };
}

const noCap: Clip = { min: null, max: null };

function line(side: Side, cap: Clip = noCap) {
  return { side, group: null, enabled: true, cap, weight: null, ...noReasons } as const;
}

/** Points by value, of fit unless said; what no row names gives nothing, and so does what is not known. */
export function byValue(
  field: string,
  label: Text,
  rows: readonly (readonly [points: Points, ...values: string[]])[],
  side: Side = 'fit',
): TableCriterion {
  const named = rows.map(([points, ...values]) => ({ values, points }));
  return { ...line(side), kind: 'table', id: field, label, field, rows: named, other: 0, unknown: 0 };
}

/** Fit points by range: from, to (open above), points. */
export function byRange(
  field: string,
  label: Text,
  ranges: readonly (readonly [from: number | null, to: number | null, points: Points])[],
): RangesCriterion {
  const named = ranges.map(([from, to, points]) => ({ from, to, points }));
  return { ...line('fit'), kind: 'ranges', id: field, label, field, ranges: named, other: 0, unknown: 0 };
}

/** Behaviour points for each counted event; `most` caps what the criterion gives. */
export function byEvents(
  id: string,
  label: Text,
  rule: {
    readonly events: readonly string[];
    readonly points: Points;
    readonly counting: Counting;
    readonly windowDays: Days | null;
    readonly fading: Fading;
    readonly most?: Points;
  },
): EventsCriterion {
  const { most, ...rest } = rule;
  const cap: Clip = { min: null, max: most ?? null };
  return { ...line('behaviour', cap), kind: 'events', id, label, filter: null, ...rest };
}

/**
 * Behaviour points for a contact that is livelier than usual: the last fortnight against the quarter before it. The
 * rates of the population were measured on the template's own sample contacts (`SC-29`).
 */
export function bySurge(
  rule: Pick<SurgeCriterion, 'events' | 'least' | 'population' | 'active' | 'inactive'>,
): SurgeCriterion {
  return {
    ...line('behaviour'),
    kind: 'surge',
    id: 'surge',
    label: text('Activity over baseline, 14 days', 'Tavallista vilkkaampi, 14 päivää'),
    filter: null,
    recentDays: 14,
    baselineDays: 90,
    factor: 200,
    task: text('Find out what has changed', 'Selvitä, mikä on muuttunut'),
    ...rule,
  };
}

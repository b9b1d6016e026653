import type { Days, Points } from '#core/brand.ts';
import type {
  Clip,
  Counting,
  EventKind,
  EventsCriterion,
  Fading,
  Field,
  FieldGroup,
  RangesCriterion,
  ScoringModel,
  TableCriterion,
} from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';

/** What every template begins with: Finnish days, 50 points a side, grades from 70, 50 and 30. */
export const commonModel = {
  note: '',
  zone: 'Europe/Helsinki',
  sides: { fit: { max: 50 }, behaviour: { max: 50 } },
  groups: [],
  grading: { by: 'total', limits: { A: 70, B: 50, C: 30 } },
} as const satisfies Partial<ScoringModel>;

/** A text in English and in Finnish. */
export function text(en: string, fi: string): Text {
  return { en, fi };
}

/** A field of named values: value, English, Finnish. */
export function category(
  id: string,
  group: FieldGroup,
  label: Text,
  values: readonly (readonly [value: string, en: string, fi: string])[],
): Field {
  const named = values.map(([value, en, fi]) => ({ value, label: text(en, fi) }));
  return { id, label, type: 'category', group, values: named, unknown: [] };
}

/** When the contact is going to buy: the same question in every trade. */
export const buyingWindow: Field = category('window', 'window', text('Buying window', 'Ostoikkuna'), [
  ['now', 'Open now', 'Auki nyt'],
  ['nextQuarter', 'Opens next quarter', 'Aukeaa ensi neljänneksellä'],
  ['thisYear', 'Opens within a year', 'Aukeaa vuoden sisällä'],
  ['none', 'Not in sight', 'Ei näköpiirissä'],
]);

/** A field of numbers. */
export function number(id: string, group: FieldGroup, label: Text): Field {
  return { id, label, type: 'number', group, values: [], unknown: [] };
}

/** A field that is `yes` or `no`. */
export function yesNo(id: string, group: FieldGroup, label: Text): Field {
  return { id, label, type: 'yesNo', group, values: [], unknown: [] };
}

/** A kind of event. */
export function eventKind(id: string, en: string, fi: string): EventKind {
  return { id, label: text(en, fi) };
}

const noCap: Clip = { min: null, max: null };
const fitLine = { side: 'fit', group: null, enabled: true, cap: noCap, why: '' } as const;

/** Fit points by value; what no row names gives nothing, and so does what is not known. */
export function byValue(
  field: string,
  label: Text,
  rows: readonly (readonly [points: Points, ...values: string[]])[],
): TableCriterion {
  const named = rows.map(([points, ...values]) => ({ values, points }));
  return { ...fitLine, kind: 'table', id: field, label, field, rows: named, other: 0, unknown: 0 };
}

/** Fit points by range: from, to (open above), points. */
export function byRange(
  field: string,
  label: Text,
  ranges: readonly (readonly [from: number | null, to: number | null, points: Points])[],
): RangesCriterion {
  const named = ranges.map(([from, to, points]) => ({ from, to, points }));
  return { ...fitLine, kind: 'ranges', id: field, label, field, ranges: named, other: 0, unknown: 0 };
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
  return { kind: 'events', id, label, side: 'behaviour', group: null, enabled: true, cap, why: '', ...rest };
}

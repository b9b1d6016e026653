import type { Days, Points } from '#core/brand.ts';
import { weightedCentipoints } from '#core/scoring/centipoints.ts';
import type { Criterion, RangesCriterion, SurgeCriterion, TableCriterion } from '#core/scoring/criterion.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';

/** The command that changes the points of a place. */
type PointsCommand = 'model.rowPoints' | 'model.rangePoints' | 'model.eventPoints';

/** A place of a criterion that holds points, as one line. */
export type PointsPlace = {
  /** Null where the points can only be read. */
  readonly command: PointsCommand | null;
  readonly at: number;
  /** As they stand in the model: points, or percent of the criterion's weight (`SC-25`). */
  readonly points: Points;
  readonly what: Earned;
};

/** What earns points: values of a field, a range of numbers, a condition, each event, how often and how lately ... */
export type Earned =
  | { readonly kind: 'values'; readonly labels: readonly Text[] }
  | { readonly kind: 'range'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'case'; readonly label: Text }
  | { readonly kind: 'event' | 'colleague' }
  | { readonly kind: 'bucket'; readonly atLeast: number; readonly withinDays: Days | null }
  | { readonly kind: 'surge'; readonly of: 'active' | 'inactive' };

/** The places of a criterion that hold points, in its own order. */
export function placesOf(criterion: Criterion, model: ScoringModel): readonly PointsPlace[] {
  switch (criterion.kind) {
    case 'table':
      return tablePlaces(
        criterion,
        model.fields.find(({ id }) => id === criterion.field),
      );
    case 'ranges':
      return rangePlaces(criterion);
    case 'cases':
      return criterion.rows.map(({ label, points }, at) => {
        return { command: 'model.rowPoints', at, points, what: { kind: 'case', label } };
      });
    case 'buckets':
      return criterion.rows.map(({ points, ...bucket }, at) => {
        return { command: 'model.rowPoints', at, points, what: { kind: 'bucket', ...bucket } };
      });
    case 'surge':
      return surgePlaces(criterion);
    case 'events':
    case 'counter':
      return [{ command: 'model.eventPoints', at: 0, points: criterion.points, what: { kind: 'event' } }];
    case 'colleagues':
      return [{ command: 'model.eventPoints', at: 0, points: criterion.points, what: { kind: 'colleague' } }];
  }
}

function tablePlaces(criterion: TableCriterion, field: Field | undefined): readonly PointsPlace[] {
  return criterion.rows.map(({ values, points }, at) => {
    const labels = values.map((value) => valueLabel(field, value));
    return { command: 'model.rowPoints', at, points, what: { kind: 'values', labels } };
  });
}

function rangePlaces(criterion: RangesCriterion): readonly PointsPlace[] {
  return criterion.ranges.map(({ from, to, points }, at) => {
    return { command: 'model.rangePoints', at, points, what: { kind: 'range', from, to } };
  });
}

function surgePlaces(criterion: SurgeCriterion): readonly PointsPlace[] {
  return (['active', 'inactive'] as const).map((of, at) => {
    return { command: null, at, points: criterion[of], what: { kind: 'surge', of } };
  });
}

const yesAndNo: { readonly [value: string]: Text } = {
  yes: { en: 'Yes', fi: 'Kyllä' },
  no: { en: 'No', fi: 'Ei' },
};

/** The name of a value on screen: that of the field, *yes* and *no*, else the value itself. */
export function valueLabel(field: Field | undefined, value: string): Text {
  const known = field?.values.find((one) => one.value === value)?.label;
  const plain = field?.type === 'yesNo' ? yesAndNo[value] : undefined;
  return known ?? plain ?? { en: value, fi: value };
}

/** What a criterion gives where none of its places does: for others, for not known, for no event. */
function restOf(criterion: Criterion): readonly Points[] {
  const others = 'other' in criterion ? criterion.other : 0;
  return 'unknown' in criterion ? [others, criterion.unknown] : [others];
}

/** The one place that the row itself shows as a number, or null when a criterion has several, or percentages. */
export function singlePlace(
  criterion: Criterion,
  places: readonly PointsPlace[],
): { readonly place: PointsPlace; readonly command: PointsCommand } | null {
  const [place] = places;
  const isPlain = criterion.weight === null && restOf(criterion).every((points) => points === 0);
  if (places.length !== 1 || !isPlain || !place || place.command === null) return null;
  return { place, command: place.command };
}

/** The largest and the smallest points that a criterion names, in points also where they are written in percent. */
export function spanOf(
  criterion: Criterion,
  places: readonly PointsPlace[],
): { readonly most: Points; readonly least: Points } {
  const named = [...places.map(({ points }) => points), ...restOf(criterion)];
  const all = named.map((points) => weightedCentipoints(points, criterion.weight) / 100);
  return { most: Math.max(...all), least: Math.min(...all) };
}

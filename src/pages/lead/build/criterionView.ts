import type { Points } from '#core/brand.ts';
import type {
  Criterion,
  EventsCriterion,
  Field,
  RangesCriterion,
  ScoringModel,
  TableCriterion,
} from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';

/** A place of a criterion that holds points, as one line with a slider. */
export type PointsPlace = {
  readonly command: 'model.rowPoints' | 'model.rangePoints' | 'model.eventPoints';
  readonly at: number;
  readonly points: Points;
  /** What earns them: values of a field, a range of numbers, or each event. */
  readonly what:
    | { readonly kind: 'values'; readonly labels: readonly Text[] }
    | { readonly kind: 'range'; readonly from: number | null; readonly to: number | null }
    | { readonly kind: 'event' };
};

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
    case 'events':
      return [{ command: 'model.eventPoints', at: 0, points: criterion.points, what: { kind: 'event' } }];
  }
}

function tablePlaces(criterion: TableCriterion, field: Field | undefined): readonly PointsPlace[] {
  return criterion.rows.map(({ values, points }, at) => {
    const labels = values.map((value) => labelOf(field, value));
    return { command: 'model.rowPoints', at, points, what: { kind: 'values', labels } };
  });
}

function rangePlaces(criterion: RangesCriterion): readonly PointsPlace[] {
  return criterion.ranges.map(({ from, to, points }, at) => {
    return { command: 'model.rangePoints', at, points, what: { kind: 'range', from, to } };
  });
}

const yesAndNo: { readonly [value: string]: Text } = {
  yes: { en: 'Yes', fi: 'Kyllä' },
  no: { en: 'No', fi: 'Ei' },
};

function labelOf(field: Field | undefined, value: string): Text {
  const known = field?.values.find((one) => one.value === value)?.label;
  const plain = field?.type === 'yesNo' ? yesAndNo[value] : undefined;
  return known ?? plain ?? { en: value, fi: value };
}

/** The one place that the row itself shows as a number, or null when a criterion has several. */
export function singlePlace(criterion: Criterion, places: readonly PointsPlace[]): PointsPlace | null {
  const isPlain = criterion.kind === 'events' || (criterion.other === 0 && criterion.unknown === 0);
  return places.length === 1 && isPlain ? (places[0] ?? null) : null;
}

/** The largest and the smallest points that a criterion names. */
export function spanOf(
  criterion: Criterion,
  places: readonly PointsPlace[],
): { readonly most: Points; readonly least: Points } {
  const points = places.map((place) => place.points);
  const rest = criterion.kind === 'events' ? [0] : [criterion.other, criterion.unknown];
  const all = [...points, ...rest];
  return { most: Math.max(...all), least: Math.min(...all) };
}

/** How many events of a criterion count at most, for its number field. */
export function timesOf({ counting }: EventsCriterion): number {
  return counting.by === 'most' ? counting.times : 1;
}

import type { Criterion } from '../criterion.ts';
import type { ScoringModel } from '../model.ts';
import { noReasons } from '../reasons.ts';
import type { Side } from '../sides.ts';
import type { Part } from './part.ts';

/** A criterion as it stands in the sums: as what, and where; null when it is switched off. */
export type Placed = {
  /** Everything that the part follows from: the same source, the same part. */
  readonly source: unknown;
  readonly part: Part;
  readonly place: Place | null;
};

/** Sums to which criteria add: those of a group, or what of a side stands in no group. */
export type Place = { readonly side: Side; readonly group: string | null };

/** The name of a place. */
export function placeKey({ side, group }: Place): string {
  return group === null ? side : `${side} ${group}`;
}

/** Where a criterion adds; a group that is not there is none. */
export function placeOf({ enabled, group, side }: Criterion, groups: ReadonlySet<string>): Place | null {
  if (!enabled) return null;
  return { side, group: group !== null && groups.has(group) ? group : null };
}

/**
 * What the part of a criterion follows from: its own words apart from names and place, and the fields and conditions
 * that it asks.
 */
export function sourceOf(criterion: Criterion, model: ScoringModel): unknown {
  const own = { ...criterion, ...nameless };
  if (criterion.kind === 'cases') {
    const rows = criterion.rows.map(({ when, points }) => ({ when, points }));
    return { ...own, rows, asked: askedOf(model) };
  }
  const ids = fieldsOf(criterion);
  return { ...own, asked: model.fields.filter(({ id }) => ids.includes(id)).map(meaningOf) };
}

/** Words and place of a criterion move no points. */
const nameless = { id: '', label: null, ...noReasons, side: null, group: null, enabled: true };

/** Everything that conditions on fields follow from, apart from themselves. */
export function askedOf({ fields, conditions }: ScoringModel): unknown {
  return { fields: fields.map(meaningOf), conditions: conditions.map(({ id, when }) => ({ id, when })) };
}

function meaningOf({ id, type, unknown }: ScoringModel['fields'][number]): unknown {
  return { id, type, unknown };
}

function fieldsOf(criterion: Criterion): readonly (string | null)[] {
  switch (criterion.kind) {
    case 'table':
    case 'ranges':
      return [criterion.field];
    case 'counter':
      return [criterion.count, criterion.last];
    case 'buckets':
      return criterion.source.from === 'counter' ? [criterion.source.count, criterion.source.last] : [];
    default:
      return [];
  }
}

import type { DayNumber } from '../brand.ts';
import type { ContactTable } from '../contacts/table.ts';
import { createBuckets } from './buckets.ts';
import { isSameData } from './isSameData.ts';
import type { Criterion, ScoringModel, Side } from './model.ts';
import { createPartMaker, type Part, sourceOf } from './part.ts';

/** The criteria of a model as they stand in the sums of a table. */
export type Placement = {
  /** Brings the sums to another model; only what differs from the last one is computed again. */
  readonly place: (model: ScoringModel) => void;
  /** Sums by contact of a group, or undefined when no enabled criterion is in it. */
  readonly sumsOfGroup: (id: string) => Int32Array | undefined;
  /** Sums by contact of what of a side stands in no group, or undefined when there is none. */
  readonly sumsOfSide: (side: Side) => Int32Array | undefined;
  /** To how many contacts a criterion gives anything but 0, as if it were enabled (`SC-16`). */
  readonly touchedBy: (id: string) => number;
};

/** A criterion as it stands in the sums: in which bucket (null when it is switched off), and as what. */
type Placed = { readonly source: unknown; readonly part: Part; readonly key: string | null };

/** An empty placement over one table on the day `asOf`. */
export function createPlacement(table: ContactTable, asOf: DayNumber): Placement {
  const maker = createPartMaker(table, asOf);
  const buckets = createBuckets(table.count);
  const placed = new Map<string, Placed>();

  function put(id: string, next: Placed | null): void {
    const earlier = placed.get(id);
    if (next === null) placed.delete(id);
    else placed.set(id, next);
    const before = earlier?.key ?? null;
    const after = next?.key ?? null;
    if (earlier && next && before !== null && before === after) {
      buckets.replace(before, earlier.part, next.part);
    } else {
      if (earlier && before !== null) buckets.replace(before, earlier.part, null);
      if (next && after !== null) buckets.replace(after, null, next.part);
    }
    if (earlier && earlier.part !== next?.part) maker.recycle(earlier.part);
  }

  function place(model: ScoringModel): void {
    const fields = new Map(model.fields.map((field) => [field.id, field]));
    const groups = new Set(model.groups.map(({ id }) => id));
    const ids = new Set(model.criteria.map(({ id }) => id));
    for (const id of placed.keys()) if (!ids.has(id)) put(id, null);
    for (const criterion of model.criteria) {
      const earlier = placed.get(criterion.id);
      const field = criterion.kind === 'events' ? undefined : fields.get(criterion.field);
      const source = sourceOf(criterion, field);
      const part =
        earlier && isSameData(earlier.source, source)
          ? earlier.part
          : maker.make(criterion, field, earlier?.part);
      put(criterion.id, { source, part, key: criterion.enabled ? bucketKeyOf(criterion, groups) : null });
    }
    buckets.keepOnly(new Set([...placed.values()].flatMap(({ key }) => key ?? [])));
  }

  return {
    place,
    sumsOfGroup: (id) => buckets.sumsOf(groupKey(id)),
    sumsOfSide: (side) => buckets.sumsOf(sideKey(side)),
    touchedBy: (id) => placed.get(id)?.part.touched ?? 0,
  };
}

function groupKey(id: string): string {
  return `group ${id}`;
}

function sideKey(side: Side): string {
  return `side ${side}`;
}

function bucketKeyOf({ group, side }: Criterion, groups: ReadonlySet<string>): string {
  return group !== null && groups.has(group) ? groupKey(group) : sideKey(side);
}

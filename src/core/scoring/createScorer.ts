import type { Centipoints, DayNumber } from '../brand.ts';
import type { ContactTable } from '../contacts/table.ts';
import { createBuckets } from './buckets.ts';
import { modelBounds } from './bounds.ts';
import { toCentipoints } from './centipoints.ts';
import { boundsOf, clip } from './clip.ts';
import { isSameData } from './isSameData.ts';
import type { Criterion, ScoringModel, Side } from './model.ts';
import { createPartMaker, type Part, sourceOf } from './part.ts';
import type { ScorePicture } from './scorePicture.ts';
import { addUp, sideSumAt, type SideTerms } from './total.ts';

/** The fast engine over one table of contacts. */
export type Scorer = {
  /**
   * Scores all contacts. Compared with the model of the last call only what differs is computed again, so that
   * a copy of a model that came through a channel costs no more than the same object.
   */
  readonly score: (model: ScoringModel) => ScorePicture;
  /** Official scores of the last run by contact; the next run writes over them. */
  readonly scores: () => Uint8Array;
  /** Sums of one contact in the last run, as `scoreContact` gives them. */
  readonly sumsAt: (contact: number) => ContactSums;
};

/** Sums of one contact in centipoints (`SC-8`). */
export type ContactSums = {
  readonly fit: Centipoints;
  readonly behaviour: Centipoints;
  readonly total: Centipoints;
};

/** A criterion as it stands in the sums: in which bucket (null when it is switched off), and as what. */
type Placed = { readonly source: unknown; readonly part: Part; readonly key: string | null };

/**
 * A scorer for a table on the day `asOf`. It agrees with `scoreContact` to the last centipoint for models in
 * which `checkModel` finds nothing.
 */
export function createScorer(table: ContactTable, asOf: DayNumber): Scorer {
  const maker = createPartMaker(table, asOf);
  const buckets = createBuckets(table.count);
  const scores = new Uint8Array(table.count);
  const placed = new Map<string, Placed>();
  let sides: { readonly fit: SideTerms; readonly behaviour: SideTerms } = {
    fit: nothing,
    behaviour: nothing,
  };

  function place(id: string, next: Placed | null): void {
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

  function placeCriteria(model: ScoringModel): void {
    const fields = new Map(model.fields.map((field) => [field.id, field]));
    const groups = new Set(model.groups.map(({ id }) => id));
    const ids = new Set(model.criteria.map(({ id }) => id));
    for (const id of placed.keys()) if (!ids.has(id)) place(id, null);
    for (const criterion of model.criteria) {
      const earlier = placed.get(criterion.id);
      const field = criterion.kind === 'events' ? undefined : fields.get(criterion.field);
      const source = sourceOf(criterion, field);
      const part =
        earlier && isSameData(earlier.source, source)
          ? earlier.part
          : maker.make(criterion, field, earlier?.part);
      place(criterion.id, { source, part, key: criterion.enabled ? bucketKeyOf(criterion, groups) : null });
    }
    buckets.keepOnly(new Set([...placed.values()].flatMap(({ key }) => key ?? [])));
  }

  function termsOf(model: ScoringModel, side: Side): SideTerms {
    const groups = model.groups
      .filter((group) => group.side === side)
      .map(({ id, cap }) => ({ sums: buckets.sumsOf(groupKey(id)), bounds: boundsOf(cap) }));
    const loose = { sums: buckets.sumsOf(sideKey(side)), bounds: null };
    return {
      terms: [...groups, loose].flatMap(({ sums, bounds }) => (sums ? [{ sums, bounds }] : [])),
      constant: groups.reduce((sum, group) => sum + (group.sums ? 0 : clip(0, group.bounds)), 0),
      max: toCentipoints(model.sides[side].max),
    };
  }

  return {
    score(model) {
      placeCriteria(model);
      sides = { fit: termsOf(model, 'fit'), behaviour: termsOf(model, 'behaviour') };
      const { total, fit, behaviour } = addUp(sides.fit, sides.behaviour, scores);
      return {
        count: table.count,
        histogram: total,
        fitHistogram: fit,
        behaviourHistogram: behaviour,
        touched: model.criteria.map(({ id }) => ({ id, contacts: placed.get(id)?.part.touched ?? 0 })),
      };
    },
    scores: () => scores,
    sumsAt(contact) {
      const fit = sideSumAt(sides.fit, contact);
      const behaviour = sideSumAt(sides.behaviour, contact);
      const total = clip(fit + behaviour, boundsOf({ min: 0, max: modelBounds.total }));
      return { fit, behaviour, total };
    },
  };
}

const nothing: SideTerms = { terms: [], constant: 0, max: 0 };

function groupKey(id: string): string {
  return `group ${id}`;
}

function sideKey(side: Side): string {
  return `side ${side}`;
}

function bucketKeyOf({ group, side }: Criterion, groups: ReadonlySet<string>): string {
  return group !== null && groups.has(group) ? groupKey(group) : sideKey(side);
}

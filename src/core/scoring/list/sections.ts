import type { Criterion } from '../criterion.ts';
import type { CriterionGroup, ScoringModel } from '../model.ts';
import type { Side } from '../sides.ts';

/** The criteria of a side that stand together: those of one group, or those of none. */
export type Section = { readonly group: CriterionGroup | null; readonly criteria: readonly Criterion[] };

/** The sections of a side as the list shows them: first the criteria of no group, then group by group (`DE-90`). */
export function sectionsOf(model: ScoringModel, side: Side): readonly Section[] {
  const ofSide = model.criteria.filter((criterion) => criterion.side === side);
  const groups = model.groups.filter((group) => group.side === side);
  const known = new Set(groups.map(({ id }) => id));
  const loose = ofSide.filter(({ group }) => group === null || !known.has(group));
  return [
    { group: null, criteria: loose },
    ...groups.map((group) => ({ group, criteria: ofSide.filter((each) => each.group === group.id) })),
  ];
}

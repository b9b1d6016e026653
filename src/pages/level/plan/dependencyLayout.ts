import { dependencies } from '#content/level/dependencies.ts';
import type { LevelResult } from '#core/level/levelResult.ts';
import type { Plan } from '#core/level/plan/plan.ts';
import { isSameRung, type Rung, rungOf } from '#core/level/plan/rung.ts';
import { type LevelTest, upperSteps } from '#core/level/test.ts';
import { isOpen, type PlanRows } from './planRows.ts';

/** A rung as it stands in the picture. */
export type Node = Rung & {
  readonly row: number;
  readonly state: 'reached' | 'planned' | 'open';
  /** The quarter of the item on it; null while none has a place. */
  readonly quarter: string | null;
};

/** An arrow from what comes first to what builds on it. */
export type Arrow = { readonly from: Node; readonly to: Node; readonly isOwn: boolean };

/** The picture of what comes before what (`LT-44`): every dimension that applies, with arrows among what is still ahead. */
export function dependencyPicture(
  test: LevelTest,
  result: LevelResult,
  plan: Plan,
  rows: PlanRows,
): { readonly nodes: readonly Node[]; readonly arrows: readonly Arrow[] } {
  const shown = result.dimensions.filter(({ state }) => state !== 'notApplicable');
  const placed = plan.items.flatMap((item) => {
    const rung = item.state === 'dropped' ? null : rungOf(test, item.lifts);
    return rung === null ? [] : [{ item, rung }];
  });
  const nodes = shown.flatMap(({ id }, row) =>
    upperSteps.map((to): Node => {
      const rung: Rung = { dimension: id, to };
      const here = placed.filter((each) => isSameRung(each.rung, rung));
      const known = result.dimensions.find((each) => each.id === id)?.now !== null;
      const isReached = known && !isOpen(rung, result);
      const state = isReached ? 'reached' : here.length > 0 ? 'planned' : 'open';
      const quarter = here.map(({ item }) => item.quarter).findLast((each) => each !== null) ?? null;
      return { ...rung, row, state, quarter };
    }),
  );
  const nodeOf = (rung: Rung): Node | undefined => nodes.find((node) => isSameRung(node, rung));
  const ownRungs = placed.filter(({ item }) => item.needs !== null).map(({ rung }) => rung);
  const library = dependencies
    .filter(({ rung }) => !ownRungs.some((own) => isSameRung(own, rung)))
    .map(({ rung, needs }) => ({ from: nodeOf(needs), to: nodeOf(rung), isOwn: false }));
  const own = placed
    .filter(({ item }) => item.needs !== null)
    .flatMap(({ item, rung }) =>
      (rows.needs.get(item.id) ?? []).map((need) => {
        const before = placed.find((each) => each.item.id === need.item);
        return { from: before && nodeOf(before.rung), to: nodeOf(rung), isOwn: true };
      }),
    );
  const arrows = [...library, ...own].flatMap(({ from, to, isOwn }) =>
    from && to && from !== to && from.state !== 'reached' && to.state !== 'reached'
      ? [{ from, to, isOwn }]
      : [],
  );
  return { nodes, arrows };
}

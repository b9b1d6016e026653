import type { Points } from '../../brand.ts';
import type { Importance } from './shareOut.ts';

/** A criterion with the most points that it gives now; null when nothing bounds it. */
type Sharer = { readonly id: string; readonly most: Points | null };

/** How many times as much something matters as another; null keeps the present proportion (`DE-93`). */
export type Answer = number | null;

/** The present proportion of two criteria; 1 where there is none. */
export function presentTimes(of: Sharer, beside: Sharer): number {
  return of.most === null || beside.most === null || beside.most === 0 ? 1 : of.most / beside.most;
}

/** Importances where each criterion is compared with one of them. */
export function besideOne(
  sharers: readonly Sharer[],
  one: string,
  answers: ReadonlyMap<string, Answer>,
): readonly Importance[] {
  const reference = sharers.find(({ id }) => id === one) ?? sharers[0];
  if (reference === undefined) return [];
  return sharers.map((sharer) => {
    const times = sharer === reference ? 1 : (answers.get(sharer.id) ?? presentTimes(sharer, reference));
    return { id: sharer.id, times };
  });
}

/** Importances where each criterion is compared with the one before it: the answers multiply along the list. */
export function pairByPair(
  sharers: readonly Sharer[],
  answers: ReadonlyMap<string, Answer>,
): readonly Importance[] {
  let times = 1;
  return sharers.map((sharer, at) => {
    const before = sharers[at - 1];
    if (before) times *= answers.get(sharer.id) ?? presentTimes(sharer, before);
    return { id: sharer.id, times };
  });
}

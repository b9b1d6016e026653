import type { Keeping, TakenStep } from './keeping.ts';

/** How many are remembered, as many as a document remembers steps. */
export const rememberedSteps = 500;

/** What is known, with one more conflict that a step decided. */
export function withStep(keeping: Keeping, taken: TakenStep): Keeping {
  const others = (keeping.steps ?? []).filter(({ conflict }) => conflict.id !== taken.conflict.id);
  return { ...keeping, steps: [...others, taken].slice(-rememberedSteps) };
}

/** What is known, with those conflicts open again whose step was undone (`EX-68`). The same object when none was. */
export function reopen(keeping: Keeping, isUndone: (taken: TakenStep) => boolean): Keeping {
  const undone = (keeping.steps ?? []).filter(isUndone);
  if (undone.length === 0) return keeping;
  const ids = new Set(undone.map(({ conflict }) => conflict.id));
  const isOther = ({ id }: { readonly id: string }) => !ids.has(id);
  return {
    ...keeping,
    steps: (keeping.steps ?? []).filter(({ conflict }) => isOther(conflict)),
    conflicts: [...undone.map(({ conflict }) => conflict), ...keeping.conflicts.filter(isOther)],
    decided: keeping.decided.filter(isOther),
  };
}

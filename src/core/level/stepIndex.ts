import type { Step } from './assessment.ts';

/** A mean of dimension values as an exact fraction: `sum / count`, 1..4; `count` is at least 1 (`LT-9`). */
export type StepIndex = { readonly sum: number; readonly count: number };

/** The index of the given steps; null when there are none. What is unknown is left out, never a zero (`LT-9`). */
export function stepIndex(standing: readonly Step[]): StepIndex | null {
  if (standing.length === 0) return null;
  return { sum: standing.reduce<number>((sum, step) => sum + step, 0), count: standing.length };
}

/**
 * The index for display: one decimal, halves up (away from zero), so within 0.05 of the fraction (`LT-9`).
 * Decided in whole numbers: 2.25 shows 2.3, whatever the binary fractions say.
 */
export function shownIndex(index: StepIndex): number {
  const tenths = Math.floor((20 * index.sum + index.count) / (2 * index.count));
  return tenths / 10;
}

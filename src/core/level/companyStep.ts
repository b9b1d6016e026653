import { steps, type Step } from './assessment.ts';

/** A step known only within bounds: `sure` with what is unknown on 1, `possible` with it on 4 (`LT-8`). */
export type StepRange = { readonly sure: Step; readonly possible: Step };

/** How many of the applicable dimensions must stand on a step or higher: three quarters, rounded up (`LT-7`). */
export function requiredOnStep(applicable: number): number {
  return Math.ceil((3 * applicable) / 4);
}

/**
 * The step of a company from the steps of its applicable dimensions, in any order (`LT-7`): the highest `s`
 * with enough of them on `s` or higher and none below `s - 1`. No dimensions give step 1.
 */
export function companyStep(standing: readonly Step[]): Step {
  const reached = standing.length > 0 ? steps.findLast((step) => isReached(standing, step)) : undefined;
  return reached ?? 1;
}

/** The step with the unknown dimensions counted as not satisfied, and as satisfied (`LT-8`). */
export function companyStepRange(known: readonly Step[], unknownCount: number): StepRange {
  const filledWith = (step: Step) => [...known, ...Array.from({ length: unknownCount }, () => step)];
  return { sure: companyStep(filledWith(1)), possible: companyStep(filledWith(4)) };
}

function isReached(standing: readonly Step[], step: Step): boolean {
  const onIt = standing.filter((each) => each >= step).length;
  return onIt >= requiredOnStep(standing.length) && standing.every((each) => each >= step - 1);
}

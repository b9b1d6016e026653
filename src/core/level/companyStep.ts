import { steps, type Step, type TestRule } from './test.ts';

/** A step known only within bounds: `sure` with what is unknown not satisfied, `possible` with it satisfied (`LT-8`). */
export type StepRange = { readonly sure: Step; readonly possible: Step };

/** How many of the applicable dimensions must stand on a step or higher: three quarters, rounded up (`LT-7`). */
export function requiredOnStep(applicable: number, { quarters }: Pick<TestRule, 'quarters'>): number {
  return Math.ceil((quarters * applicable) / 4);
}

/**
 * The step of a company from the steps of its applicable dimensions, in any order (`LT-7`): the highest `s`
 * with enough of them on `s` or higher and none below `s - 1`. No dimensions give step 1.
 */
export function companyStep(standing: readonly Step[], rule: Pick<TestRule, 'quarters'>): Step {
  const reached = standing.length > 0 ? steps.findLast((step) => isReached(standing, step, rule)) : undefined;
  return reached ?? 1;
}

function isReached(standing: readonly Step[], step: Step, rule: Pick<TestRule, 'quarters'>): boolean {
  const onIt = standing.filter((each) => each >= step).length;
  return onIt >= requiredOnStep(standing.length, rule) && standing.every((each) => each >= step - 1);
}

import fc from 'fast-check';
import type { LadderChoice } from '#core/level/assessment.ts';
import type { Step } from '#core/level/test.ts';

/** Any of the four steps. */
export const anyStep: fc.Arbitrary<Step> = fc.constantFrom<Step[]>(1, 2, 3, 4);

/** Any answer to a ladder, or none. */
export const anyChoice: fc.Arbitrary<LadderChoice | null> = fc.constantFrom<(LadderChoice | null)[]>(
  ...([1, 2, 3, 4, 1, 2, 3, 4, 'dontKnow', 'notApplicable', null] as const),
);

/** Eight answers. */
export const anyChoices = fc.array(anyChoice, { minLength: 8, maxLength: 8 });

/** Eight wanted steps, some of them not set. */
export const anyWanted = fc.array(fc.option(anyStep), { minLength: 8, maxLength: 8 });

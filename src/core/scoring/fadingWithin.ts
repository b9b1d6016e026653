import type { Fading } from './criterion.ts';
import { modelBounds } from './bounds.ts';
import { daysWithin, percentWithin, wholeWithin } from './within.ts';

type Step = Extract<Fading, { readonly by: 'steps' }>['steps'][number];

/** Fading as a model may hold it (`SC-19`); null for what holds no numbers, or steps that do not rise. */
export function fadingWithin(fading: Fading): Fading | null {
  switch (fading.by) {
    case 'none':
      return fading;
    case 'linear':
    case 'halfLife': {
      const days = daysWithin(fading.days);
      return days === null ? null : { ...fading, days };
    }
    case 'monthly': {
      const percent = percentWithin(fading.percent, 1);
      return percent === null ? null : { ...fading, percent };
    }
    case 'steps': {
      const steps = stepsWithin(fading.steps);
      return steps === null ? null : { ...fading, steps };
    }
  }
}

function stepsWithin(steps: readonly Step[]): readonly Step[] | null {
  const within = steps.flatMap((step): readonly Step[] => {
    const from = wholeWithin(step.from, 0, modelBounds.days);
    const percent = percentWithin(step.percent, 0);
    return from === null || percent === null ? [] : [{ ...step, from, percent }];
  });
  const isRising = within.every(({ from }, index) => from > (within[index - 1]?.from ?? -1));
  const isWhole = within.length === steps.length && within.length <= modelBounds.steps;
  return isWhole && isRising ? within : null;
}

import { steps, type Step } from '#core/level/test.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { isKnown, type DimensionResult } from '#core/level/dimensionResult.ts';
import type { LevelResult } from '#core/level/levelResult.ts';
import type { Messages } from '#i18n/en.ts';
import type { StaircaseMark } from '#ui/staircase/layout.ts';

/** Says the short name of a dimension. */
export type NameOf = (dimension: string) => string;

/** The marks of the staircase: every known dimension on its step, numbered as in the test. */
export function staircaseMarks(result: LevelResult, nameOf: NameOf): readonly StaircaseMark[] {
  return result.dimensions.flatMap((dimension, at) =>
    isKnown(dimension)
      ? [
          {
            id: dimension.id,
            label: nameOf(dimension.id),
            number: at + 1,
            step: dimension.now,
            isBottleneck: dimension.bottleneck,
          },
        ]
      : [],
  );
}

/** What the staircase shows, in words. */
export function describePicture(
  result: LevelResult,
  nameOf: NameOf,
  t: Messages['level']['result']['picture'],
): string {
  const onStep = steps.flatMap((step) => {
    const names = namesOf(result, (dimension) => dimension.now === step, nameOf);
    return names === '' ? [] : [t.onStep(step, names)];
  });
  const here = result.step === null ? [] : [t.here(result.step.sure)];
  const wanted = result.wanted.step === null ? [] : [t.wanted(result.wanted.step)];
  return [t.title, ...here, ...wanted, ...onStep, ...offPicture(result, nameOf, t)].join(' ');
}

/** What is not on the staircase, and why. */
export function offPicture(
  result: LevelResult,
  nameOf: NameOf,
  t: Messages['level']['result']['picture'],
): readonly string[] {
  const unknown = namesOf(result, ({ state }) => state === 'unknown', nameOf);
  const out = namesOf(result, ({ state }) => state === 'notApplicable', nameOf);
  return [...(unknown === '' ? [] : [t.unknown(unknown)]), ...(out === '' ? [] : [t.notApplicable(out)])];
}

/** The names of the dimensions that pass, as one list. */
export function namesOf(
  result: LevelResult,
  passes: (dimension: DimensionResult) => boolean,
  nameOf: NameOf,
): string {
  return result.dimensions
    .filter(passes)
    .map(({ id }) => nameOf(id))
    .join(', ');
}

/** How the gut guess compares with the step; null when it was passed over. */
export function guessText(
  { guess }: Assessment,
  { step }: LevelResult,
  t: Messages['level']['result'],
): string | null {
  if (guess === null) return null;
  if (step === null || isWithin(guess, step.sure, step.possible)) return t.guessPlain(guess);
  if (guess === step.sure) return t.guessRight(guess);
  return guess > step.sure ? t.guessAbove(guess) : t.guessBelow(guess);
}

function isWithin(guess: Step, sure: Step, possible: Step): boolean {
  return sure !== possible && guess >= sure && guess <= possible;
}

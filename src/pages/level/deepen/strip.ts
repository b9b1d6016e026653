import { answerState, isAnswered, practiceAnswer } from '#core/level/answer.ts';
import { askedSteps } from '#core/level/asking.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { practicesOf, practiceSet } from '#core/level/practiceSet.ts';
import {
  type Coverage,
  type Dimension,
  type TestRule,
  upperSteps,
  type UpperStep,
} from '#core/level/test.ts';

/** How one practice looks in the strip of its dimension. */
export type Cell = {
  readonly practice: string;
  /** Its coverage where that is known. */
  readonly coverage: Coverage | null;
  /** A sign where the coverage says nothing: don't know, not applicable, reason missing. */
  readonly sign: '?' | '–' | '!' | '';
  readonly isAsked: boolean;
};

/** The practices of a dimension as small squares, step by step. */
export function stripOf(
  dimension: Dimension,
  rule: TestRule,
  assessment: Assessment,
): readonly { readonly step: UpperStep; readonly cells: readonly Cell[] }[] {
  const asked = askedSteps(dimension, practiceSet(dimension, rule, assessment));
  return upperSteps
    .map((step) => ({
      step,
      cells: practicesOf(dimension, step).map(({ id }): Cell => {
        const answer = practiceAnswer(assessment, id);
        const coverage = typeof answer.now === 'number' ? answer.now : null;
        return { practice: id, coverage, sign: signOf(answer), isAsked: asked.includes(step) };
      }),
    }))
    .filter(({ cells }) => cells.length > 0);
}

function signOf(answer: ReturnType<typeof practiceAnswer>): Cell['sign'] {
  if (answer.now === null || typeof answer.now === 'number') return '';
  if (!isAnswered(answer)) return '!';
  return answerState(answer) === 'notApplicable' ? '–' : '?';
}

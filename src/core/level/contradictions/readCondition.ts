import { answerOf, practiceAnswer } from '../answer.ts';
import type { Assessment } from '../assessment.ts';
import type { DimensionResult } from '../dimensionResult.ts';
import type { LevelResult } from '../levelResult.ts';
import { knownNumber, numberAnswer, type NumberId, numberIds } from '../numbers.ts';
import type { LevelTest } from '../test.ts';
import type { Condition, Source } from './rule.ts';

/** What a condition is read from. */
export type Case = {
  readonly test: LevelTest;
  readonly assessment: Assessment;
  readonly result: LevelResult;
};

/** The answer that makes a condition true; null when none does (`LT-25`). */
export function readCondition(condition: Condition, at: Case): Source | null {
  switch (condition.is) {
    case 'practice':
      return readPractice(condition, at);
    case 'ladder':
      return readLadder(condition, at);
    case 'noNumber':
      return isMissing(condition.number, at) ? { is: 'number', number: condition.number } : null;
    case 'below': {
      const known = knownNumber(at.assessment.numbers, condition.number);
      return known !== null && known < condition.value ? { is: 'number', number: condition.number } : null;
    }
  }
}

function readPractice(
  { practice, from, to }: Extract<Condition, { is: 'practice' }>,
  at: Case,
): Source | null {
  const dimension = at.test.dimensions.find(({ practices }) => practices.some(({ id }) => id === practice));
  if (!dimension || resultOf(dimension.id, at)?.state === 'notApplicable') return null;
  const { now } = practiceAnswer(at.assessment, practice);
  const isWithin = typeof now === 'number' && now >= from && now <= to;
  return isWithin ? { is: 'practice', practice, dimension: dimension.id } : null;
}

function readLadder({ dimension, from }: Extract<Condition, { is: 'ladder' }>, at: Case): Source | null {
  const { now } = answerOf(at.assessment, dimension);
  const decides = resultOf(dimension, at)?.source === 'ladder';
  return decides && typeof now === 'number' && now >= from ? { is: 'ladder', dimension } : null;
}

function resultOf(dimension: string, { result }: Case): DimensionResult | undefined {
  return result.dimensions.find(({ id }) => id === dimension);
}

function isMissing(number: NumberId, { assessment: { numbers } }: Case): boolean {
  const answer = numberAnswer(numbers, number);
  if (answer !== null) return answer === 'dontKnow';
  return numberIds.some((id) => numberAnswer(numbers, id) !== null);
}

import type { IsoDate } from '../brand.ts';
import { cutTo } from '../text.ts';
import { answerOf } from './answer.ts';
import {
  type Assessment,
  type DimensionId,
  type LadderAnswer,
  type LadderChoice,
  longestReason,
  type Step,
} from './assessment.ts';

/** Identity and version of the quick test that this Porras asks. */
export const quickTest: Assessment['test'] = { id: 'lead-to-cash-quick', version: 1 };

/** An assessment in which nothing is answered. */
export function newAssessment(day: IsoDate): Assessment {
  return { title: '', test: quickTest, day, guess: null, ladders: {} };
}

/** Sets the step guessed before the test; null takes it back. The same object when nothing changes. */
export function setGuess(assessment: Assessment, guess: Step | null): Assessment {
  return assessment.guess === guess ? assessment : { ...assessment, guess };
}

/** Sets where a dimension stands; null takes the answer back. *Not applicable* also clears the wanted step (`LT-5`). */
export function setNow(assessment: Assessment, dimension: DimensionId, now: LadderChoice | null): Assessment {
  return withAnswer(assessment, dimension, now === 'notApplicable' ? { now, wanted: null } : { now });
}

/** Sets where a dimension should be; null takes it back. Nothing can be wanted of one that does not apply (`LT-5`). */
export function setWanted(assessment: Assessment, dimension: DimensionId, wanted: Step | null): Assessment {
  if (answerOf(assessment, dimension).now === 'notApplicable') return assessment;
  return withAnswer(assessment, dimension, { wanted });
}

/**
 * Sets why a dimension does not apply; longer than 2,000 characters it is cut. The words stay when another choice is
 * tapped, and count for nothing then.
 */
export function setReason(assessment: Assessment, dimension: DimensionId, reason: string): Assessment {
  return withAnswer(assessment, dimension, { reason: cutTo(reason, longestReason) });
}

function withAnswer(
  assessment: Assessment,
  dimension: DimensionId,
  change: Partial<LadderAnswer>,
): Assessment {
  const before = answerOf(assessment, dimension);
  const after = { ...before, ...change };
  const isSame = after.now === before.now && after.wanted === before.wanted && after.reason === before.reason;
  return isSame ? assessment : { ...assessment, ladders: { ...assessment.ladders, [dimension]: after } };
}

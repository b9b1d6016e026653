import { type AnswerChange, changeAnswers, changeKey } from './answerChange.ts';
import type { Assessment } from './assessment.ts';
import { levelResult, type LevelResult } from './levelResult.ts';
import type { LevelTest, Step } from './test.ts';

/** The result if answers were changed (`LT-23`): the answers themselves are not. */
export function whatIf(
  test: LevelTest,
  assessment: Assessment,
  changes: readonly AnswerChange[],
): LevelResult {
  return levelResult(test, changeAnswers(assessment, changes));
}

/** True when a change, or on the same ladder a higher one, is among those that are switched on. */
export function isSwitched(switched: readonly AnswerChange[], change: AnswerChange): boolean {
  return switched.some((each) => changeKey(each) === changeKey(change) && each.to >= change.to);
}

/** The changes with some more: of one answer the later holds. */
export function switchOn(
  switched: readonly AnswerChange[],
  more: readonly AnswerChange[],
): readonly AnswerChange[] {
  const keys = new Set(more.map(changeKey));
  return [...switched.filter((each) => !keys.has(changeKey(each))), ...more];
}

/** The changes without one. A ladder comes down to the step below, unless it stands there or higher, on `now`. */
export function switchOff(
  switched: readonly AnswerChange[],
  change: AnswerChange,
  now: number,
): readonly AnswerChange[] {
  const others = switched.filter((each) => changeKey(each) !== changeKey(change));
  if (change.is === 'practice' || change.to - 1 <= now) return others;
  return [...others, { ...change, to: (change.to - 1) as Step }];
}

/** The changes that are still offered: what was really changed meanwhile leaves by itself. */
export function stillOffered(
  switched: readonly AnswerChange[],
  offered: readonly AnswerChange[],
): readonly AnswerChange[] {
  const keys = new Set(offered.map((each) => `${changeKey(each)} ${each.to}`));
  return switched.filter((each) => keys.has(`${changeKey(each)} ${each.to}`));
}

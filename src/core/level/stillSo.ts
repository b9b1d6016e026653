import { answerOf, practiceAnswer } from './answer.ts';
import type { Assessment } from './assessment.ts';

/**
 * A round without those marks *still so* that nobody set on the answer which it has now (`LT-156`): rounds were merged, or
 * a value was chosen, after `sides` had set them. The same object when all of them hold.
 */
export function holdStillSo(round: Assessment, sides: readonly Assessment[]): Assessment {
  const { stillSo, ...rest } = round;
  if (stillSo === undefined) return round;
  const marks = Object.entries(stillSo);
  const held = marks.filter(([question]) =>
    sides.some((side) => side.stillSo?.[question] !== undefined && isSameAnswer(question, side, round)),
  );
  if (held.length === marks.length) return round;
  return held.length === 0 ? rest : { ...rest, stillSo: Object.fromEntries(held) };
}

function isSameAnswer(question: string, one: Assessment, other: Assessment): boolean {
  const [is, id] = [question.slice(0, question.indexOf(':')), question.slice(question.indexOf(':') + 1)];
  return is === 'ladder'
    ? answerOf(one, id).now === answerOf(other, id).now
    : practiceAnswer(one, id).now === practiceAnswer(other, id).now;
}

import { answerOf, isAnswered, progress } from '#core/level/answer.ts';
import { dimensionIds, type Assessment, type DimensionId } from '#core/level/assessment.ts';

/** Where one can be while answering: at the gut guess or at a dimension. */
export type Place = 'guess' | DimensionId;

const places: readonly Place[] = ['guess', ...dimensionIds];

/** Where the user went, and what the answers were then. */
export type Pin = { readonly place: Place; readonly body: Assessment };

/** Where answering begins: at the guess, or at the first dimension without a whole answer; else at the first. */
export function firstPlace(assessment: Assessment): Place {
  const isUntouched = assessment.guess === null && Object.keys(assessment.ladders).length === 0;
  if (isUntouched) return 'guess';
  return dimensionIds.find((dimension) => !isAnswered(answerOf(assessment, dimension))) ?? dimensionIds[0];
}

/** What comes after a place: the next one, or the result after the last and once all else is answered. */
export function placeAfter(place: Place, assessment: Assessment): Place | 'result' {
  const { answered, of } = progress(assessment);
  if (answered === of && place !== 'guess') return 'result';
  return places[places.indexOf(place) + 1] ?? 'result';
}

/** The place before this one; null before the first. */
export function placeBefore(place: Place): Place | null {
  return places[places.indexOf(place) - 1] ?? null;
}

/** What to show: where the user went, or where undo, redo or another tab has changed an answer since. */
export function shownPlace(pin: Pin, body: Assessment): Place {
  return changedPlace(pin.body, body) ?? pin.place;
}

function changedPlace(before: Assessment, after: Assessment): Place | null {
  if (before === after) return null;
  if (before.guess !== after.guess) return 'guess';
  return dimensionIds.find((dimension) => isDifferent(before, after, dimension)) ?? null;
}

function isDifferent(before: Assessment, after: Assessment, dimension: DimensionId): boolean {
  const one = answerOf(before, dimension);
  const other = answerOf(after, dimension);
  return one.now !== other.now || one.wanted !== other.wanted || one.reason !== other.reason;
}

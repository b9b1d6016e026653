import { answerOf, isAnswered, progress } from '#core/level/answer.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { LevelTest } from '#core/level/test.ts';

/** Where one can be while answering: at the gut guess or at a dimension, by its id. */
export type Place = { readonly at: 'guess' } | { readonly at: 'dimension'; readonly dimension: string };

/** The place before all dimensions. */
export const guessPlace: Place = { at: 'guess' };

/** The place of a dimension. */
export function placeOf(dimension: string): Place {
  return { at: 'dimension', dimension };
}

/** Whether two places are one. */
export function isSamePlace(a: Place, b: Place): boolean {
  return keyOf(a) === keyOf(b);
}

/** Names a place. */
export function keyOf(place: Place): string {
  return place.at === 'guess' ? 'guess' : `dimension ${place.dimension}`;
}

function placesOf(test: LevelTest): readonly Place[] {
  return [guessPlace, ...test.dimensions.map(({ id }) => placeOf(id))];
}

/** Where the user went, and what the answers were then. */
export type Pin = { readonly place: Place; readonly body: Assessment };

/** Where answering begins: at the guess, or at the first dimension without a whole answer; else at the first. */
export function firstPlace(test: LevelTest, assessment: Assessment): Place {
  const isUntouched = assessment.guess === null && Object.keys(assessment.ladders).length === 0;
  if (isUntouched) return guessPlace;
  const open = test.dimensions.find(({ id }) => !isAnswered(answerOf(assessment, id)));
  return placesOf(test)[open ? test.dimensions.indexOf(open) + 1 : 1] ?? guessPlace;
}

/** What comes after a place: the next one, or the result after the last and once all else is answered. */
export function placeAfter(test: LevelTest, place: Place, assessment: Assessment): Place | 'result' {
  const { answered, of } = progress(test, assessment);
  if (answered === of && place.at !== 'guess') return 'result';
  return placesOf(test)[indexOf(test, place) + 1] ?? 'result';
}

/** The place before this one; null before the first. */
export function placeBefore(test: LevelTest, place: Place): Place | null {
  return placesOf(test)[indexOf(test, place) - 1] ?? null;
}

function indexOf(test: LevelTest, place: Place): number {
  return placesOf(test).findIndex((each) => isSamePlace(each, place));
}

/** What to show: where the user went, or where undo, redo or another tab has changed an answer since. */
export function shownPlace(test: LevelTest, pin: Pin, body: Assessment): Place {
  return changedPlace(test, pin.body, body) ?? pin.place;
}

function changedPlace(test: LevelTest, before: Assessment, after: Assessment): Place | null {
  if (before === after) return null;
  if (before.guess !== after.guess) return guessPlace;
  const changed = test.dimensions.find(({ id }) => isDifferent(before, after, id));
  return changed ? placeOf(changed.id) : null;
}

function isDifferent(before: Assessment, after: Assessment, dimension: string): boolean {
  const one = answerOf(before, dimension);
  const other = answerOf(after, dimension);
  return one.now !== other.now || one.wanted !== other.wanted || one.reason !== other.reason;
}

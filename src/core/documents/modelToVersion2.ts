import { isJsonObject, type Json, type JsonObject, ownValue } from '../json/json.ts';
import { changed, changedEach, eachOf, withNew } from './raising.ts';

/**
 * A model of version 1 in the scoring language of version 2 (`EX-36`): it gives every contact the score and the grade
 * that it gave. Any JSON goes in; what is not as it should be stays so, for the door to find.
 */
export function modelToVersion2(body: Json): Json {
  if (!isJsonObject(body)) return body;
  const sides = ownValue(body, 'sides');
  return {
    ...withNew(1, body, {
      topics: [],
      conditions: [],
      total: { min: 0, max: 100 },
      gates: [],
      classes: classesFor(sides),
      qualified: { is: 'grade', grades: ['A', 'B'] },
      value: null,
      routing: [],
      interest: null,
      company: null,
      golden: [],
    }),
    ...changed(body, 'sides', (names) =>
      changedEach(names, ['fit', 'behaviour'], (side) => withNew(1, side, { min: null })),
    ),
    ...changed(body, 'fields', (list) => eachOf(list, (field) => withNew(1, field, { of: 'contact' }))),
    ...changed(body, 'criteria', (list) => eachOf(list, raisedCriterion)),
    ...changed(body, 'grading', (grading) =>
      isJsonObject(grading) ? withNew(1, grading, { leaving: null }) : grading,
    ),
  };
}

function raisedCriterion(criterion: JsonObject): JsonObject {
  const isOfEvents = ownValue(criterion, 'kind') === 'events';
  return withNew(1, criterion, isOfEvents ? { weight: null, filter: null } : { weight: null });
}

/** Classes of both sides: 70, 50 and 30 % of what the side gives at most. */
function classesFor(sides: Json | undefined): JsonObject {
  const [a, b, c] = limitsOf(maximumOf(sides, 'fit'));
  const [first, second, third] = limitsOf(maximumOf(sides, 'behaviour'));
  return { fit: { A: a, B: b, C: c }, activity: { 1: first, 2: second, 3: third }, leaving: null };
}

/** Whole limits that fall, the lowest at least 1; those of a side that gives at most 100 are at most 70. */
function limitsOf(maximum: number): readonly [number, number, number] {
  const share = (percent: number) => Math.round((maximum * percent) / 100);
  const lowest = Math.max(1, share(30));
  const middle = Math.max(lowest + 1, share(50));
  return [Math.max(middle + 1, share(70)), middle, lowest];
}

function maximumOf(sides: Json | undefined, name: string): number {
  const side = isJsonObject(sides) ? ownValue(sides, name) : undefined;
  const max = isJsonObject(side) ? ownValue(side, 'max') : undefined;
  return typeof max === 'number' ? Math.min(100, Math.max(0, max)) : 50;
}

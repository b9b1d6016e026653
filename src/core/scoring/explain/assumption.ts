import type { Contact } from '../../contacts/table.ts';
import type { OpenField } from './openFields.ts';

/** For each open field the place of the answer that is assumed, or `anyAnswer`. */
export type Assumption = readonly number[];

/** Nothing is assumed: every answer to the field is possible. */
export const anyAnswer = -1;

/** The contact with the answers that are assumed; what stays open stays unknown. */
export function contactWith(contact: Contact, open: readonly OpenField[], assumption: Assumption): Contact {
  const values = new Map(contact.values);
  open.forEach(({ questions, answers }, place) => {
    const answer = answers.list[assumption[place] ?? anyAnswer];
    if (answer) values.set(questions.field.id, answer.value);
  });
  return { ...contact, values };
}

/** The number of combinations of all answers to the fields at these places; 1 for no field. */
export function countCombinations(open: readonly OpenField[], places: readonly number[]): number {
  return places.reduce((product, place) => product * (open[place]?.answers.list.length ?? 1), 1);
}

/** Every combination of answers to the fields at these places, beginning with the first answers; the rest as assumed. */
export function* combinations(
  open: readonly OpenField[],
  places: readonly number[],
  assumption: Assumption,
): Generator<Assumption> {
  const [place, ...rest] = places;
  if (place === undefined) {
    yield assumption;
    return;
  }
  const count = open[place]?.answers.list.length ?? 0;
  for (let answer = 0; answer < count; answer++) {
    yield* combinations(open, rest, assumption.with(place, answer));
  }
}

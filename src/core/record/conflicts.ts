import type { Json } from '../json/json.ts';
import { hashData } from './hashData.ts';
import type { Difference } from './mergeValues.ts';
import type { Place } from './place.ts';
import { type Conflict, type Decision, recordBounds } from './record.ts';

/** What is open and what was decided. */
export type Docket = { readonly conflicts: readonly Conflict[]; readonly decided: readonly Decision[] };

/** A difference of a document as a conflict. */
export function conflictOf(document: string, difference: Difference): Conflict {
  const { place, ours, theirs } = difference;
  return { id: conflictId(document, place, ours, theirs), document, ...difference };
}

/** Identifies a conflict, whichever side is ours. */
export function conflictId(document: string, place: Place, ours: Json, theirs: Json): string {
  return hashData([document, place, ...[hashData(ours), hashData(theirs)].toSorted()]);
}

/**
 * What was decided on one of two sides while the other did not know of it (`EX-57`): the value that was chosen. Where both
 * know, whoever differs has changed the place since.
 */
export function decidedBefore(
  document: string,
  ours: readonly Decision[],
  theirs: readonly Decision[],
): (place: Place, our: Json, their: Json) => Json | undefined {
  const [mine, others] = [chosenBy(ours), chosenBy(theirs)];
  return (place, our, their) => {
    const id = conflictId(document, place, our, their);
    const [here, there] = [mine.get(id), others.get(id)];
    if ((here === undefined) === (there === undefined)) return undefined;
    return [our, their].find((value) => hashData(value) === (here ?? there));
  };
}

function chosenBy(decided: readonly Decision[]): ReadonlyMap<string, string> {
  return new Map(decided.map(({ id, chosen }) => [id, chosen]));
}

/** Two dockets as one, with the conflicts that were just found, which are open even when they were decided before. */
export function joinDockets(ours: Docket, theirs: Docket, found: readonly Conflict[]): Docket {
  const fresh = new Set(found.map(({ id }) => id));
  const decided = uniqueById([...theirs.decided, ...ours.decided]).filter(({ id }) => !fresh.has(id));
  const closed = new Set(decided.map(({ id }) => id));
  const open = [...ours.conflicts, ...theirs.conflicts].filter(({ id }) => !closed.has(id));
  return {
    conflicts: uniqueById([...open, ...found]).slice(-recordBounds.conflicts),
    decided: decided.slice(-recordBounds.decided),
  };
}

/** The docket after a conflict was decided for a value. */
export function decide(docket: Docket, id: string, chosen: Json): Docket {
  const others = docket.decided.filter((decision) => decision.id !== id);
  return {
    conflicts: docket.conflicts.filter((conflict) => conflict.id !== id),
    decided: [...others, { id, chosen: hashData(chosen) }].slice(-recordBounds.decided),
  };
}

function uniqueById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

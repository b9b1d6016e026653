import type { DayNumber } from '../../brand.ts';
import type { ContactTable } from '../../contacts/table.ts';
import { contactAt, eventsAt } from '../contactAt.ts';
import { createScorer } from '../createScorer.ts';
import type { Change } from '../difference/change.ts';
import { compareModels } from '../difference/compareModels.ts';
import { type PeopleMoved, peopleMoved } from '../difference/peopleMoved.ts';
import { type WhyMoved, whyMoved } from '../difference/whyMoved.ts';
import type { ScoringModel } from '../model.ts';
import { scoreContact } from '../scoreContact.ts';
import { colleaguesAt } from './colleaguesAt.ts';

/** Two models in words' codes and in people (`SC-46`). */
export type ModelComparison = {
  readonly changes: readonly Change[];
  readonly moved: PeopleMoved;
  /** Why each contact that `moved` names has moved, by its place in the table. */
  readonly why: readonly { readonly contact: number; readonly why: WhyMoved }[];
};

/** Compares two models over the contacts of a table; of each way between grades at most so many contacts are named. */
export function compareOnContacts(
  before: ScoringModel,
  after: ScoringModel,
  table: ContactTable,
  asOf: DayNumber,
  most: number,
): ModelComparison {
  const scorer = createScorer(table, asOf);
  const moved = peopleMoved(scorer.outcomes(before).grades, scorer.outcomes(after).grades, most);
  const movers = moved.contacts.flatMap((row, from) => row.flatMap((cell, to) => (from === to ? [] : cell)));
  const why = movers.map((contact) => {
    const context = { colleagues: colleaguesAt(table, contact), previous: null };
    const events = eventsAt(table, contact);
    const scoreUnder = (model: ScoringModel) =>
      scoreContact(model, contactAt(table, model.fields, contact), events, asOf, context);
    return { contact, why: whyMoved(scoreUnder(before), scoreUnder(after)) };
  });
  return { changes: compareModels(before, after), moved, why };
}

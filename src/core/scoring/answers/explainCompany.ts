import type { DayNumber } from '../../brand.ts';
import type { Contact, ContactTable } from '../../contacts/table.ts';
import { type CompanyScore, companyScore } from '../company/companyScore.ts';
import { compareRollUps, type RollUpComparison } from '../company/compareRollUps.ts';
import { contactAt, eventsAt } from '../contactAt.ts';
import type { ContactScore } from '../contactScore.ts';
import { type Interest, interestOf } from '../interest/interestOf.ts';
import type { ScoringModel } from '../model.ts';
import { scoreContact } from '../scoreContact.ts';
import { membersAt } from './colleaguesAt.ts';

/** A company's score, and what other ways of rolling up its people would give (`SC-39`). */
export type CompanyExplanation = {
  /** Places of its people in the table, in the order of `score.people`. */
  readonly members: readonly number[];
  /** Who they are and what each came to, in the same order. */
  readonly people: readonly CompanyPerson[];
  /** Null when the model says nothing about companies. */
  readonly score: CompanyScore | null;
  readonly rollUps: readonly RollUpComparison[];
};

/** One of the people of a company; interest is null when the model does not ask for it (`SC-38`). */
export type CompanyPerson = {
  readonly contact: Contact;
  readonly score: ContactScore;
  readonly interest: Interest | null;
};

/** One company of a table, explained; 0 <= company < table.companies.count. */
export function explainCompany(
  model: ScoringModel,
  table: ContactTable,
  company: number,
  asOf: DayNumber,
): CompanyExplanation {
  const members = membersAt(table, company);
  const events = members.map((member) => eventsAt(table, member));
  const people = members.map((member, at) => {
    const contact = contactAt(table, model.fields, member);
    const colleagues = events.filter((_, other) => other !== at);
    const own = events[at] ?? [];
    const score = scoreContact(model, contact, own, asOf, { colleagues, previous: null });
    return { contact, events: own, score };
  });
  const { interest, topics } = model;
  return {
    members,
    people: people.map(({ contact, events: own, score }) => ({
      contact,
      score,
      interest: interest && interestOf(interest, topics, own, asOf),
    })),
    score: companyScore(model, people, asOf),
    rollUps: compareRollUps(model, people),
  };
}

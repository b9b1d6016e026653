import type { Centipoints, DayNumber, Share } from '../../brand.ts';
import { companyInterest } from '../interest/companyInterest.ts';
import type { Interest } from '../interest/interestOf.ts';
import type { ScoringModel } from '../model.ts';
import { type Completeness, completenessOf } from './completenessOf.ts';
import { contributionsOf } from './contributionsOf.ts';
import type { Person } from './person.ts';
import { fallingMembers, membersOf, rollUpScore } from './rollUpScore.ts';
import { type SingleThread, singleThreadOf } from './singleThreadOf.ts';

/** The score of one company and what follows from it (`SC-39`). */
export type CompanyScore = {
  /** 0..10,000, by the roll-up of the model. */
  readonly score: Centipoints;
  /** In the order in which the people were given. */
  readonly people: readonly PersonPart[];
  /** Null when the model needs no roles. */
  readonly completeness: Completeness | null;
  /** Null when the company does not hang on one person. */
  readonly singleThread: SingleThread | null;
  /** Null when the model does not weigh interest (`SC-38`). */
  readonly interest: Interest | null;
};

/** The part of one person in a company. */
export type PersonPart = {
  readonly contact: string;
  /** Total / sum of the totals, 0..1; 0 when all are 0. */
  readonly share: Share;
  /** The score of the company less its score without this person. */
  readonly contribution: Centipoints;
};

/**
 * The score of a company from its people, scored on the day `asOf` (`SC-39`): slow and obvious; `companyScores` gives
 * the same scores for a whole table. Null when the model has no rule for companies.
 */
export function companyScore(
  model: ScoringModel,
  people: readonly Person[],
  asOf: DayNumber,
): CompanyScore | null {
  const { company, fields, interest, topics } = model;
  if (company === null) return null;
  const members = membersOf(company.rollUp, fields, people);
  const contributions = contributionsOf(company.rollUp, members);
  const sum = members.reduce((total, member) => total + member.total, 0);
  const eventsOfPeople = people.map(({ events }) => events);
  return {
    score: rollUpScore(company.rollUp, fallingMembers(members)),
    people: people.map(({ contact, score }, index) => ({
      contact: contact.id,
      share: sum === 0 ? 0 : score.total / sum,
      contribution: contributions[index] ?? 0,
    })),
    completeness: completenessOf(company, fields, people),
    singleThread: singleThreadOf(company.singleThreadPercent, people),
    interest: interest && companyInterest(interest, topics, eventsOfPeople, asOf),
  };
}

import type { DayNumber, Days } from '../../brand.ts';
import type { Contact, ContactEvent, ContactTable } from '../../contacts/table.ts';
import { contactAt, eventsAt } from '../contactAt.ts';
import type { ContactScore } from '../contactScore.ts';
import { type NextQuestion, nextQuestion } from '../explain/nextQuestion.ts';
import { type ScoreInterval, scoreInterval } from '../explain/scoreInterval.ts';
import { type DayAhead, fadingAhead, silenceDay } from '../explain/silence.ts';
import { type SmallestChange, smallestChange } from '../explain/smallestChange.ts';
import { type Interest, interestOf } from '../interest/interestOf.ts';
import type { ScoringModel } from '../model.ts';
import { scoreContact } from '../scoreContact.ts';
import { colleaguesAt } from './colleaguesAt.ts';

/** Everything that can be said about the score of one contact. */
export type Explanation = {
  readonly contact: Contact;
  readonly events: readonly ContactEvent[];
  /** Number of its company in the table; null when nobody knows. */
  readonly company: number | null;
  /** The score with its ledger (`SC-15`). */
  readonly score: ContactScore;
  /** Between which scores it lies while things are unknown, and what to ask next (`SC-40`). */
  readonly interval: ScoreInterval;
  readonly question: NextQuestion | null;
  /** What would lift the grade, on which day it falls in silence, and the days until then (`SC-41`). */
  readonly change: SmallestChange | null;
  readonly silence: DayAhead | null;
  readonly ahead: readonly DayAhead[];
  /** Null when the model does not ask for interest (`SC-38`). */
  readonly interest: Interest | null;
};

/** How far ahead the days are told: a quarter. */
const daysAhead: Days = 90;

/** The score of one contact of a table, explained; 0 <= index < table.count. */
export function explainContact(
  model: ScoringModel,
  table: ContactTable,
  index: number,
  asOf: DayNumber,
): Explanation {
  const contact = contactAt(table, model.fields, index);
  const events = eventsAt(table, index);
  const context = { colleagues: colleaguesAt(table, index), previous: null };
  const { interest, topics } = model;
  return {
    contact,
    events,
    company: table.companies?.of[index] ?? null,
    score: scoreContact(model, contact, events, asOf, context),
    interval: scoreInterval(model, contact, events, asOf, context),
    question: nextQuestion(model, contact, events, asOf, context),
    change: smallestChange(model, contact, events, asOf, context),
    silence: silenceDay(model, contact, events, asOf, context),
    ahead: fadingAhead(model, contact, events, asOf, daysAhead, context),
    interest: interest && interestOf(interest, topics, events, asOf),
  };
}

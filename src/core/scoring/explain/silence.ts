import type { Centipoints, DayNumber, Days } from '../../brand.ts';
import type { Contact, ContactEvent } from '../../contacts/table.ts';
import { modelBounds } from '../bounds.ts';
import type { FieldCondition } from '../condition.ts';
import { noContext, type ScoreContext } from '../contactScore.ts';
import { fieldTruth } from '../fieldTruth.ts';
import { grades } from '../grade.ts';
import type { Grade } from '../grading.ts';
import type { ScoringModel } from '../model.ts';
import { scoreContact } from '../scoreContact.ts';
import { subjectOf } from '../subject.ts';
import { createAdder } from './addUp.ts';
import { daysOfAnswers } from './daysOfChange.ts';
import { conditionsBeyondCriteria, decidingParts } from './decidingParts.ts';
import { pointsByDay } from './pointsByDay.ts';
import { type Possible, possibleOf } from './possible.ts';
import { createGrader } from './possibleGrades.ts';

/** Score and grade of one of the next days. */
export type DayAhead = { readonly day: DayNumber; readonly score: number; readonly grade: Grade };

/**
 * Official score and grade of today and each of the next days if nothing more happens: neither here nor among colleagues
 * (`SC-41`). Today is what it is; for all later days today's grade and pair are those of an earlier day (`SC-34`). The
 * number of days is brought within 0..3,650.
 */
export function fadingAhead(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  days: Days,
  context: ScoreContext = noContext,
): readonly DayAhead[] {
  return [...daysAhead(model, contact, events, asOf, Math.min(modelBounds.days, Math.max(0, days)), context)];
}

/**
 * The first day within ten years on which the grade is worse than today's if nothing more happens (`SC-41`); null when
 * there is none.
 */
export function silenceDay(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  context: ScoreContext = noContext,
): DayAhead | null {
  let today: DayAhead | null = null;
  for (const ahead of daysAhead(model, contact, events, asOf, modelBounds.days, context)) {
    today ??= ahead;
    if (grades.indexOf(ahead.grade) > grades.indexOf(today.grade)) return ahead;
  }
  return null;
}

/** Days ahead one after the other; what criteria give is computed before the first. */
function* daysAhead(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  days: Days,
  context: ScoreContext,
): Generator<DayAhead> {
  const { score, grade, pair } = scoreContact(model, contact, events, asOf, context);
  yield { day: asOf, score, grade };

  const parts = decidingParts(model);
  const happened = visible(events, asOf);
  const colleagues = context.colleagues.map((each) => visible(each, asOf));
  const subjectIn = (ahead: Days) =>
    subjectOf(model, contact, happened, asOf + ahead, { colleagues, previous: null });
  const sums = model.criteria.map((criterion) => pointsByDay(criterion, subjectIn, days, parts.named));
  const addUp = createAdder(model);
  const gradesOf = createGrader(model, parts, { grade, ...pair });
  const aging = { fields: model.fields, contact, asOf };
  const changes = daysOfAnswers(conditionsBeyondCriteria(parts), parts.named, aging);
  let answerTo = createAnswers(model, contact, asOf);

  for (let ahead = 1; ahead <= days; ahead++) {
    if (changes.has(ahead)) answerTo = createAnswers(model, contact, asOf + ahead);
    const added = addUp(sums.map((ofDays): Centipoints => ofDays[ahead] ?? 0));
    yield { day: asOf + ahead, score: added.score, grade: gradesOf(added, added, answerTo).best };
  }
}

/** What is announced for a later day has not happened. */
function visible(events: readonly ContactEvent[], asOf: DayNumber): readonly ContactEvent[] {
  return events.filter(({ day }) => day <= asOf);
}

/** Answers questions about the fields of a contact, each once, until a date grows over the bound of an age. */
function createAnswers(
  { fields }: ScoringModel,
  contact: Contact,
  asOf: DayNumber,
): (question: FieldCondition) => Possible {
  const answers = new Map<FieldCondition, Possible>();
  return (question) => {
    let answer = answers.get(question);
    if (answer === undefined) {
      answer = possibleOf(fieldTruth(question, fields, contact, asOf));
      answers.set(question, answer);
    }
    return answer;
  };
}

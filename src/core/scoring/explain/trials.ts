import type { Centipoints, DayNumber } from '../../brand.ts';
import type { Contact, ContactEvent } from '../../contacts/table.ts';
import type { FieldCondition } from '../condition.ts';
import type { ScoreContext } from '../contactScore.ts';
import { fieldTruth } from '../fieldTruth.ts';
import type { Grade } from '../grading.ts';
import type { ScoringModel } from '../model.ts';
import { subjectOf } from '../subject.ts';
import { createAdder } from './addUp.ts';
import { changed } from './change.ts';
import { createCriterionSum } from './criterionSum.ts';
import type { DecidingParts } from './decidingParts.ts';
import { type Possible, possibleOf } from './possible.ts';
import type { PossibleChange } from './possibleChanges.ts';
import { createGrader } from './possibleGrades.ts';

/** What a contact would be after some changes. */
export type Trial = {
  readonly score: number;
  readonly total: Centipoints;
  /** Both sides after their clips, before that of the total. */
  readonly sides: Centipoints;
  readonly grade: Grade;
};

/** A change with what it does by itself, computed once. */
export type PreparedChange = PossibleChange & {
  /** What the criteria that it touches would give, by their place in the model. */
  readonly sums: ReadonlyMap<number, Centipoints>;
  readonly answers: Map<FieldCondition, Possible>;
};

/** Tries changes on one contact: the same score and grade as `scoreContact` gives after them, in a fraction of its time. */
export type Trials = {
  readonly prepare: (change: PossibleChange) => PreparedChange;
  readonly attempt: (changes: readonly PreparedChange[]) => Trial;
};

/** The trials of one contact on the day `asOf` (`SC-41`). */
export function createTrials(
  model: ScoringModel,
  parts: DecidingParts,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  context: ScoreContext,
): Trials {
  const present = subjectOf(model, contact, events, asOf, context);
  const sumOf = model.criteria.map(createCriterionSum);
  const presentSums = sumOf.map((sum) => sum(present));
  const presentAnswers = new Map<FieldCondition, Possible>();
  const addUp = createAdder(model);
  const gradesOf = createGrader(model, parts, context.previous);

  function sumsAfter(changes: readonly PossibleChange[]): ReadonlyMap<number, Centipoints> {
    const after = changed(
      contact,
      events,
      changes.map(({ change }) => change),
    );
    const subject = subjectOf(model, after.contact, after.events, asOf, context);
    const touched = [...model.criteria.entries()].filter(([, { id }]) =>
      changes.every(({ criteria }) => criteria.has(id)),
    );
    return new Map(touched.map(([place]) => [place, sumOf[place]?.(subject) ?? 0]));
  }

  /** What criteria give after all changes: computed again only where two changes touch the same one. */
  function sumsOf(changes: readonly PreparedChange[]): readonly Centipoints[] {
    const sums = [...presentSums];
    for (const change of changes) for (const [place, sum] of change.sums) sums[place] = sum;
    const [one, other] = changes;
    const doMeet = one && other && [...one.sums.keys()].some((place) => other.sums.has(place));
    if (doMeet) for (const [place, sum] of sumsAfter(changes)) sums[place] = sum;
    return sums;
  }

  function answerTo(question: FieldCondition, changes: readonly PreparedChange[]): Possible {
    const change = changes.find((each) => isAbout(each, question.field));
    const answers = change?.answers ?? presentAnswers;
    let answer = answers.get(question);
    if (answer === undefined) {
      const asked = change ? changed(contact, [], [change.change]).contact : contact;
      answer = possibleOf(fieldTruth(question, model.fields, asked, asOf));
      answers.set(question, answer);
    }
    return answer;
  }

  return {
    prepare: (change) => ({ ...change, sums: sumsAfter([change]), answers: new Map() }),
    attempt(changes) {
      const sums = addUp(sumsOf(changes));
      const { best } = gradesOf(sums, sums, (question) => answerTo(question, changes));
      return { score: sums.score, total: sums.total, sides: sums.fit + sums.behaviour, grade: best };
    },
  };
}

function isAbout({ change }: PossibleChange, field: string): boolean {
  return change.kind === 'answer' && change.field === field;
}

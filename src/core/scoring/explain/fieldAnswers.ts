import type { DayNumber } from '../../brand.ts';
import type { Contact } from '../../contacts/table.ts';
import type { FieldCondition } from '../condition.ts';
import { fieldTruth } from '../fieldTruth.ts';
import type { ScoringModel } from '../model.ts';
import { anyAnswer, type Assumption } from './assumption.ts';
import type { OpenField } from './openFields.ts';
import { mayBeFalse, mayBeTrue, type Possible, possibleOf } from './possible.ts';

/** Says which answers a question about a field of one contact may have under an assumption (`SC-40`). Answers once. */
export function createFieldAnswers(
  { fields }: ScoringModel,
  open: readonly OpenField[],
  contact: Contact,
  asOf: DayNumber,
): (question: FieldCondition, assumption: Assumption) => Possible {
  const places = new Map(open.map(({ questions }, place) => [questions.field.id, place]));
  const known = new Map<FieldCondition, { readonly listed: readonly Possible[]; readonly any: Possible }>();

  function answersTo(question: FieldCondition) {
    const answers = open[places.get(question.field) ?? -1]?.answers;
    const truthFor = (asked: Contact) => possibleOf(fieldTruth(question, fields, asked, asOf));
    if (!answers) return { listed: [], any: truthFor(contact) };
    const listed = answers.list.map(({ value }) =>
      truthFor({ id: contact.id, values: new Map([[question.field, value]]) }),
    );
    const ofAll = listed.reduce((so, answer) => so | answer, 0);
    const ofOthers = question.is === 'known' ? mayBeTrue : mayBeTrue | mayBeFalse;
    return { listed, any: answers.isComplete ? ofAll : ofOthers };
  }

  return (question, assumption) => {
    let answers = known.get(question);
    if (!answers) {
      answers = answersTo(question);
      known.set(question, answers);
    }
    const place = places.get(question.field);
    const assumed = place === undefined ? anyAnswer : (assumption[place] ?? anyAnswer);
    return assumed === anyAnswer ? answers.any : (answers.listed[assumed] ?? answers.any);
  };
}

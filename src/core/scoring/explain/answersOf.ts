import type { DayNumber } from '../../brand.ts';
import { modelBounds } from '../bounds.ts';
import { isoDate } from '../../calendar.ts';
import { knownDay, knownNumber, knownText } from '../known.ts';
import { countCuts, dayCuts, numberCuts } from './cuts.ts';
import { dayAnswers } from './dayAnswers.ts';
import type { FieldQuestions } from './fieldQuestions.ts';
import { createMarker } from './marker.ts';
import { numberAnswers } from './numberAnswers.ts';
import { plainTextAnswers, textAnswers } from './textAnswers.ts';

/** One value of a field that stands for all that score and grade cannot tell from it. */
export type Answer = {
  readonly value: string | number;
  /** Whether the value itself stands nowhere in the model: it is an example of its class. */
  readonly isExample: boolean;
};

/** The answers to a field that score and grade tell apart, and whether these are all. */
export type Answers = { readonly list: readonly Answer[]; readonly isComplete: boolean };

/** More answers than this are not listed. */
const mostAnswers = 1_000;

/** What questions make of values is looked at so many times at most, to tell classes apart (`SC-47`). */
const mostMarks = 200_000;

/**
 * The answers to one field (`SC-40`): one value of each class that score and grade tell apart, in the order of the model;
 * numbers rise, days fall. Not complete when there are more than `mostAnswers`, or too many to look at.
 */
export function answersOf(questions: FieldQuestions, asOf: DayNumber): Answers {
  const candidates = candidatesOf(questions, asOf);
  const askers = questions.direct.length + questions.conditions.length;
  const looked = candidates.list.slice(0, Math.ceil(mostMarks / Math.max(1, askers)));
  const markOf = createMarker(questions, asOf);
  const classes = new Map<string, Answer>();
  for (const answer of looked) {
    const mark = markOf(answer.value);
    if (isBetter(answer, classes.get(mark))) classes.set(mark, answer);
  }
  const list = [...classes.values()];
  const areAllLooked = looked.length === candidates.list.length;
  return {
    list: list.slice(0, mostAnswers),
    isComplete: candidates.isComplete && areAllLooked && list.length <= mostAnswers,
  };
}

/** The first of a class stands for it; but 0 visits are easier to read than -1, which counts as none too. */
function isBetter(answer: Answer, present: Answer | undefined): boolean {
  if (present === undefined) return true;
  return typeof answer.value === 'number' && present.isExample && !answer.isExample;
}

function candidatesOf(questions: FieldQuestions, asOf: DayNumber): Answers {
  switch (questions.field.type) {
    case 'yesNo':
      return yesNoCandidates(questions);
    case 'number':
      return numberCandidates(questions);
    case 'date':
      return dayCandidates(questions, asOf);
    case 'category':
    case 'text':
      return textCandidates(questions);
  }
}

function yesNoCandidates({ field }: FieldQuestions): Answers {
  const known = ['yes', 'no'].filter((value) => knownText(value, field) !== null);
  return { list: known.map((value) => ({ value, isExample: false })), isComplete: true };
}

function numberCandidates(questions: FieldQuestions): Answers {
  const { field } = questions;
  const counts = countCuts(questions);
  const cuts = [...numberCuts(questions), ...counts.list];
  const isKnown = (number: number) =>
    Math.abs(number) <= 2 * modelBounds.rangeBound && knownNumber(number, field) !== null;
  const numbers = numberAnswers(cuts, isKnown);
  const named = new Set(cuts);
  return {
    list: numbers.map((value) => ({ value, isExample: !named.has(value) })),
    isComplete: counts.isComplete,
  };
}

function dayCandidates(questions: FieldQuestions, asOf: DayNumber): Answers {
  const { field } = questions;
  const isKnown = (day: DayNumber) => knownDay(isoDate(day), field) !== null;
  const cuts = dayCuts(questions, asOf);
  // Today cuts too: it is the day that people would name.
  const days = dayAnswers([...cuts, asOf], isKnown);
  const named = new Set(cuts);
  return {
    list: days.map((day) => ({ value: isoDate(day), isExample: !named.has(day) })),
    isComplete: true,
  };
}

function textCandidates({ field, direct, conditions }: FieldQuestions): Answers {
  const named = new Set([
    ...field.values.map(({ value }) => value),
    ...direct.flatMap((each) => (each.kind === 'table' ? each.rows.flatMap(({ values }) => values) : [])),
    ...conditions.flatMap((each) =>
      each.is === 'equals' ? [each.value] : each.is === 'oneOf' ? each.values : [],
    ),
  ]);
  const isKnown = (text: string) => knownText(text, field) !== null;
  const isFree = (text: string) => isKnown(text) && !named.has(text);
  const needlesOf = (kind: 'contains' | 'startsWith') => [
    ...new Set(conditions.flatMap((each) => (each.is === kind ? [each.text.toLowerCase()] : []))),
  ];
  const needles = { starts: needlesOf('startsWith'), contained: needlesOf('contains') };
  const free = textAnswers(needles, mostAnswers, isFree);
  return {
    list: [
      ...[...named].filter(isKnown).map((value) => ({ value, isExample: false })),
      ...(free ?? plainTextAnswers(needles, isFree)).map((value) => ({ value, isExample: true })),
    ],
    isComplete: free !== null,
  };
}

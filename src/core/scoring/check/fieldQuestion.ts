import { dayNumber } from '../../calendar.ts';
import type { FieldCondition } from '../condition.ts';
import { readNumber } from '../known.ts';
import type { Field } from '../model.ts';
import { type Allowed, anyKnown, type Known } from './allowed.ts';
import type { Question } from './question.ts';
import { joinSpans, outside, singleNumber, type Spans, spanOf } from './spans.ts';
import { allTextsBut, textsLike, theseTexts } from './textSet.ts';

type Asked = Exclude<FieldCondition, { readonly is: 'known' }>;
type YesAndNo = Pick<Question, 'yes' | 'no'>;

/** The days of the years 0001 to 9999 (`SC-23`). */
const allDays = spanOf(dayNumber('0001-01-01'), dayNumber('9999-12-31') + 1);

/** What the value of a field may be at all: anything but its unknown spellings (`SC-4`, `SC-23`). */
export function wholeOf({ type, unknown }: Field): Allowed {
  const isUnknown = true;
  switch (type) {
    case 'number':
      return { ...anyKnown, isUnknown, numbers: outside(numbersOf(unknown)) };
    case 'date':
      return { ...anyKnown, isUnknown, numbers: allDays };
    default:
      return { ...anyKnown, isUnknown, texts: allTextsBut(['', ...unknown]) };
  }
}

/** A question about a field as sets of values; null when the question does not fit the field's type (`SC-24`). */
export function fieldQuestion(asked: Asked, field: Field): Question | null {
  const answers = yesAndNo(asked, field.type);
  return answers && { about: `field ${field.id}`, whole: wholeOf(field), ...answers };
}

function yesAndNo(asked: Asked, type: Field['type']): YesAndNo | null {
  switch (asked.is) {
    case 'equals':
      return named([asked.value], type);
    case 'oneOf':
      return named(asked.values, type);
    case 'range':
      return type === 'number' ? byNumbers(spanOf(asked.from, asked.to)) : null;
    case 'before':
      return type === 'date' ? byNumbers(spanOf(null, dayNumber(asked.day))) : null;
    case 'after':
      return type === 'date' ? byNumbers(spanOf(dayNumber(asked.day) + 1, null)) : null;
    case 'age':
      return type === 'date' ? byAges(spanOf(asked.from, asked.to)) : null;
    case 'contains':
    case 'startsWith':
      return type === 'number' || type === 'date' ? null : byPattern(asked);
  }
}

function named(values: readonly string[], type: Field['type']): YesAndNo {
  if (type === 'number') return byNumbers(numbersOf(values));
  if (type === 'date') return byNumbers(daysOf(values));
  return {
    yes: { ...anyKnown, texts: theseTexts(values) },
    no: { ...anyKnown, texts: allTextsBut(values) },
  };
}

function byNumbers(numbers: Spans): YesAndNo {
  return answersBy((each) => ({ ...anyKnown, numbers: each }), numbers);
}

function byAges(ages: Spans): YesAndNo {
  return answersBy((each) => ({ ...anyKnown, ages: each }), ages);
}

function answersBy(known: (spans: Spans) => Known, yes: Spans): YesAndNo {
  return { yes: known(yes), no: known(outside(yes)) };
}

function byPattern({ is, text }: Extract<Asked, { readonly is: 'contains' | 'startsWith' }>): YesAndNo {
  return {
    yes: { ...anyKnown, texts: textsLike(is, text, true) },
    no: { ...anyKnown, texts: textsLike(is, text, false) },
  };
}

/** Texts as numbers; what is no number equals nothing. */
function numbersOf(texts: readonly string[]): Spans {
  const numbers = texts.map(readNumber).filter((number) => !Number.isNaN(number));
  return joinSpans(numbers.map(singleNumber));
}

function daysOf(texts: readonly string[]): Spans {
  const days = texts.map(dayNumber).filter((day) => !Number.isNaN(day));
  return joinSpans(days.map((day) => spanOf(day, day + 1)));
}

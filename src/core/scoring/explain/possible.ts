import type { Condition, FieldCondition, ResultCondition, Truth } from '../condition.ts';

/** The answers that a condition may have while something is not known yet: a sum of the three bits below. */
export type Possible = number;

export const mayBeFalse = 1;
export const mayBeTrue = 2;
export const mayBeUnknown = 4;

/** Who says which answers the questions of a condition may have. */
export type PossiblyAsked = {
  readonly field: (question: FieldCondition) => Possible;
  readonly result: (question: ResultCondition) => Possible;
  /** The conditions of the model by id. */
  readonly named: ReadonlyMap<string, Condition>;
};

/** The one answer that is given, as a possibility. */
export function possibleOf(truth: Truth): Possible {
  if (truth === null) return mayBeUnknown;
  return truth ? mayBeTrue : mayBeFalse;
}

/**
 * The answers that a condition may have (`SC-24` carried over sets of answers). Sound: none that can be is missing; where
 * two parts ask the same field it may hold more. With one answer to each question it is the answer.
 */
export function possibleAnswers(condition: Condition, asked: PossiblyAsked): Possible {
  switch (condition.is) {
    case 'and':
      return condition.of.reduce((so, part) => both(so, possibleAnswers(part, asked)), mayBeTrue);
    case 'or':
      return not(condition.of.reduce((so, part) => both(so, not(possibleAnswers(part, asked))), mayBeTrue));
    case 'not':
      return not(possibleAnswers(condition.of, asked));
    case 'named': {
      const when = asked.named.get(condition.condition);
      return when ? possibleAnswers(when, asked) : mayBeUnknown;
    }
    case 'grade':
    case 'fit':
    case 'activity':
    case 'score':
    case 'points':
    case 'qualified':
      return asked.result(condition);
    default:
      return asked.field(condition);
  }
}

/** *And* of two sets of answers: what any answer of the one with any of the other gives. */
function both(a: Possible, b: Possible): Possible {
  const isFalse = (a | b) & mayBeFalse;
  const isTrue = a & b & mayBeTrue;
  const notFalse = mayBeTrue | mayBeUnknown;
  const isUnknown = (a & notFalse && b & mayBeUnknown) || (a & mayBeUnknown && b & notFalse);
  return isFalse | isTrue | (isUnknown ? mayBeUnknown : 0);
}

function not(a: Possible): Possible {
  return (a & mayBeFalse ? mayBeTrue : 0) | (a & mayBeTrue ? mayBeFalse : 0) | (a & mayBeUnknown);
}

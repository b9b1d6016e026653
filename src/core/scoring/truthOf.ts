import type { Condition, FieldCondition, ResultCondition, Truth } from './condition.ts';

/** Who answers the questions of a condition: those about a field, about the result, and conditions by their id. */
export type Asked = {
  readonly field: (question: FieldCondition) => Truth;
  readonly result: (question: ResultCondition) => Truth;
  readonly named: (id: string) => Truth;
};

/** The answer to a condition: true, false, or null for unknown (`SC-24`, Kleene). */
export function truthOf(condition: Condition, asked: Asked): Truth {
  switch (condition.is) {
    case 'and':
      return andOf(condition.of.map((part) => truthOf(part, asked)));
    case 'or':
      return orOf(condition.of.map((part) => truthOf(part, asked)));
    case 'not':
      return notOf(truthOf(condition.of, asked));
    case 'named':
      return asked.named(condition.condition);
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

/** False when any is false, else unknown when any is unknown, else true; of nothing true (`SC-24`). */
export function andOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

/** True when any is true, else unknown when any is unknown, else false; of nothing false (`SC-24`). */
export function orOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

/** Turns true and false round; unknown stays unknown (`SC-24`). */
export function notOf(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

import type { Condition } from './condition.ts';

/** A condition that asks one thing by itself. */
export type Question = Exclude<Condition, { readonly is: 'and' | 'or' | 'not' }>;

/** How the parts of a group work together: all hold, at least one, none, or not all of them. */
export type GroupMode = 'all' | 'any' | 'none' | 'notAll';

/** A condition as it is drawn: one question, which may be turned round, or a group of parts. */
export type ConditionShape =
  | { readonly kind: 'question'; readonly question: Question; readonly isNegated: boolean }
  | { readonly kind: 'group'; readonly mode: GroupMode; readonly parts: readonly Condition[] };

/** What a condition is drawn as. Turned round twice is as it was: of unknown too (`SC-24`). */
export function shapeOf(condition: Condition): ConditionShape {
  switch (condition.is) {
    case 'and':
    case 'or':
      return { kind: 'group', mode: condition.is === 'and' ? 'all' : 'any', parts: condition.of };
    case 'not': {
      const inner = shapeOf(condition.of);
      if (inner.kind === 'question') return { ...inner, isNegated: !inner.isNegated };
      return { ...inner, mode: turnedModes[inner.mode] };
    }
    default:
      return { kind: 'question', question: condition, isNegated: false };
  }
}

const turnedModes = { all: 'notAll', notAll: 'all', any: 'none', none: 'any' } as const satisfies {
  readonly [mode in GroupMode]: GroupMode;
};

/** The condition of a group. */
export function groupOf(mode: GroupMode, parts: readonly Condition[]): Condition {
  switch (mode) {
    case 'all':
      return { is: 'and', of: parts };
    case 'any':
      return { is: 'or', of: parts };
    case 'none':
      return { is: 'not', of: { is: 'or', of: parts } };
    case 'notAll':
      return { is: 'not', of: { is: 'and', of: parts } };
  }
}

/** A question as a condition. */
export function conditionOf(question: Question, isNegated: boolean): Condition {
  return isNegated ? { is: 'not', of: question } : question;
}

/** The group with another part in that place. */
export function withPart(
  { mode, parts }: Extract<ConditionShape, { kind: 'group' }>,
  at: number,
  part: Condition,
): Condition {
  return groupOf(mode, parts.with(at, part));
}

/** The group without a part; of a group of which one is left only that one stays. */
export function withoutPart(
  { mode, parts }: Extract<ConditionShape, { kind: 'group' }>,
  at: number,
): Condition {
  const rest = parts.toSpliced(at, 1);
  const [only] = rest;
  if (only === undefined || rest.length > 1) return groupOf(mode, rest);
  return mode === 'all' || mode === 'any' ? only : turned(only);
}

/** The condition with one more part: an empty group gives way to it, a question is joined with it. */
export function withAdded(condition: Condition, part: Condition): Condition {
  const shape = shapeOf(condition);
  if (shape.kind === 'question') return groupOf('all', [condition, part]);
  const { mode, parts } = shape;
  return parts.length === 0 && mode !== 'none' && mode !== 'notAll' ? part : groupOf(mode, [...parts, part]);
}

/** Whether nothing is asked yet. */
export function isEmptyCondition(condition: Condition): boolean {
  const shape = shapeOf(condition);
  return shape.kind === 'group' && shape.parts.length === 0;
}

function turned(condition: Condition): Condition {
  return condition.is === 'not' ? condition.of : { is: 'not', of: condition };
}

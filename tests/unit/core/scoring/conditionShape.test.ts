import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '#core/calendar.ts';
import { askedOf } from '#core/scoring/askedOf.ts';
import type { Condition } from '#core/scoring/condition.ts';
import { truthOf } from '#core/scoring/truthOf.ts';
import {
  conditionOf,
  groupOf,
  isEmptyCondition,
  shapeOf,
  withAdded,
  withoutPart,
  withPart,
} from '#core/scoring/conditionShape.ts';
import { modelOf } from './smallModel.ts';

const a: Condition = { is: 'known', field: 'industry' };
const b: Condition = { is: 'equals', field: 'budget', value: 'yes' };
const c: Condition = { is: 'range', field: 'size', from: 10, to: null };

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(a, b, c),
    fc.record({
      is: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
    fc.record({ is: fc.constant('not' as const), of: tie('condition') }),
  ),
}));

const contacts = [
  {},
  { industry: 'steel', budget: 'yes', size: 5 },
  { budget: 'no', size: 50 },
  { industry: 'steel', size: 12 },
].map((values, at) => ({ id: String(at), values: new Map(Object.entries(values)) }));

function answers(when: Condition) {
  const model = modelOf([]);
  return contacts.map((contact) => truthOf(when, askedOf(model, contact, dayNumber('2026-11-22'), null)));
}

test('DE-121: whatever is drawn is the same condition, of unknown too', () => {
  fc.assert(
    fc.property(condition, (when) => {
      const shape = shapeOf(when);
      const drawn =
        shape.kind === 'question'
          ? conditionOf(shape.question, shape.isNegated)
          : groupOf(shape.mode, shape.parts);
      expect(answers(drawn)).toEqual(answers(when));
    }),
  );
});

test('DE-121: each way of working together is its own', () => {
  expect(shapeOf({ is: 'not', of: { is: 'or', of: [a, b] } })).toEqual({
    kind: 'group',
    mode: 'none',
    parts: [a, b],
  });
  expect(shapeOf({ is: 'not', of: { is: 'not', of: a } })).toEqual({
    kind: 'question',
    question: a,
    isNegated: false,
  });
  for (const mode of ['all', 'any', 'none', 'notAll'] as const) {
    expect(shapeOf(groupOf(mode, [a, b]))).toEqual({ kind: 'group', mode, parts: [a, b] });
  }
});

test('DE-121: an empty condition gives way to its first question, a question is joined by a second', () => {
  const empty: Condition = { is: 'or', of: [] };
  expect(isEmptyCondition(empty)).toBe(true);
  expect(withAdded(empty, a)).toEqual(a);
  expect(withAdded(a, b)).toEqual({ is: 'and', of: [a, b] });
  expect(withAdded({ is: 'or', of: [a] }, b)).toEqual({ is: 'or', of: [a, b] });
});

test('DE-121: a group of which one part is left becomes that part, turned round where the group was', () => {
  const group = (mode: 'all' | 'any' | 'none' | 'notAll') =>
    ({ kind: 'group', mode, parts: [a, b] }) as const;
  expect(withoutPart(group('all'), 0)).toEqual(b);
  expect(withoutPart(group('none'), 1)).toEqual({ is: 'not', of: a });
  expect(withPart(group('any'), 0, c)).toEqual({ is: 'or', of: [c, b] });
  fc.assert(
    fc.property(
      condition,
      fc.constantFrom('all' as const, 'any' as const, 'none' as const, 'notAll' as const),
      (part, mode) => {
        const left = withoutPart({ kind: 'group', mode, parts: [a, part] }, 0);
        expect(answers(left)).toEqual(answers(groupOf(mode, [part])));
      },
    ),
  );
});

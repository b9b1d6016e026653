import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '#core/calendar.ts';
import { askedOf } from '#core/scoring/askedOf.ts';
import type { Condition, FieldCondition, NamedCondition, Truth } from '#core/scoring/condition.ts';
import { truthOf } from '#core/scoring/truthOf.ts';
import { sameInBoth } from '#core/text.ts';
import { contactOf, modelOf, today, type Values } from './smallModel.ts';

const truths: readonly Truth[] = [true, false, null];

/** A condition that is true, false or unknown of a contact that is a steel company of a size that nobody knows. */
function saying(truth: Truth): Condition {
  if (truth === null) return { is: 'equals', field: 'size', value: '5' };
  return { is: 'equals', field: 'industry', value: truth ? 'steel' : 'food' };
}

function ask(
  condition: Condition,
  values: Values = { industry: 'steel' },
  conditions: readonly NamedCondition[] = named,
): Truth {
  return truthOf(condition, askedOf(modelOf([], { conditions }), contactOf(values), today, null));
}

const named = [
  { id: 'isSteel', label: sameInBoth('x'), when: saying(true) },
  { id: 'isNoSteel', label: sameInBoth('x'), when: { is: 'not', of: { is: 'named', condition: 'isSteel' } } },
] as const;

test('SC-24: and is false when any part is false, else unknown when any is unknown, else true', () => {
  const table = truths.map((a) => truths.map((b) => ask({ is: 'and', of: [saying(a), saying(b)] })));
  expect(table).toEqual([
    [true, false, null],
    [false, false, false],
    [null, false, null],
  ]);
});

test('SC-24: or is true when any part is true, else unknown when any is unknown, else false', () => {
  const table = truths.map((a) => truths.map((b) => ask({ is: 'or', of: [saying(a), saying(b)] })));
  expect(table).toEqual([
    [true, true, true],
    [true, false, null],
    [true, null, null],
  ]);
});

test('SC-24: not turns true and false round, and of nothing and is true and or is false', () => {
  expect(truths.map((truth) => ask({ is: 'not', of: saying(truth) }))).toEqual([false, true, null]);
  expect([ask({ is: 'and', of: [] }), ask({ is: 'or', of: [] })]).toEqual([true, false]);
});

test('SC-24: not of and is or of not, whatever is known (De Morgan)', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...truths), { maxLength: 5 }), (parts) => {
      const of = parts.map(saying);
      const turned = of.map((part): Condition => ({ is: 'not', of: part }));
      expect(ask({ is: 'not', of: { is: 'and', of } })).toBe(ask({ is: 'or', of: turned }));
    }),
  );
});

test('SC-24: a named condition is what the condition of that name is; one that is missing is unknown', () => {
  expect(ask({ is: 'named', condition: 'isSteel' })).toBe(true);
  expect(ask({ is: 'named', condition: 'isNoSteel' })).toBe(false);
  expect(ask({ is: 'named', condition: 'gone' })).toBe(null);
});

test('SC-24: conditions that each name the one before twice are answered in linear time', () => {
  const chain = Array.from({ length: 200 }, (_, index) => {
    const before: Condition = index === 0 ? saying(true) : { is: 'named', condition: `n${index - 1}` };
    return { id: `n${index}`, label: sameInBoth('x'), when: { is: 'and' as const, of: [before, before] } };
  });
  expect(ask({ is: 'named', condition: 'n199' }, { industry: 'steel' }, chain)).toBe(true);
});

test('SC-24: a question about a field is unknown where the value is, except known, which is then false', () => {
  const day = '2024-01-01';
  const questions: readonly FieldCondition[] = [
    { is: 'equals', field: 'industry', value: 'steel' },
    { is: 'oneOf', field: 'industry', values: ['steel'] },
    { is: 'range', field: 'size', from: null, to: null },
    { is: 'before', field: 'founded', day },
    { is: 'after', field: 'founded', day },
    { is: 'age', field: 'founded', from: null, to: null },
    { is: 'contains', field: 'title', text: '' },
    { is: 'startsWith', field: 'title', text: '' },
  ];
  const nothing = { industry: '?', size: '999', founded: '2024-02-30', title: '' };
  const something = { industry: 'steel', size: '0', founded: day, title: 'x' };
  expect(questions.map((question) => ask(question, nothing))).toEqual(questions.map(() => null));
  expect(questions.map((question) => ask(question, something))).not.toContain(null);
  for (const { field } of questions) {
    expect([ask({ is: 'known', field }, nothing), ask({ is: 'known', field }, something)]).toEqual([
      false,
      true,
    ]);
  }
  expect(ask({ is: 'known', field: 'gone' }, { gone: 1 })).toBe(false);
});

test('SC-24: numbers and dates are equal by what they mean, everything else character by character', () => {
  const is = (field: string, value: string, values: Values) => ask({ is: 'equals', field, value }, values);
  expect(['50', '50.0', '5e1', ' +50. '].map((size) => is('size', '50', { size }))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(is('size', '50.0', { size: 50 })).toBe(true);
  expect(is('size', '50', { size: 50.5 })).toBe(false);
  expect(is('founded', '2024-02-29', { founded: '2024-02-29' })).toBe(true);
  expect(['Steel', 'steel ', 'stee'].map((industry) => is('industry', 'steel', { industry }))).toEqual([
    false,
    false,
    false,
  ]);
  expect(is('industry', '50.0', { industry: '50' })).toBe(false);
  expect(is('industry', '1.5', { industry: 1.5 })).toBe(true);
});

test('SC-24: one of is true when any of the values equals, and false of no values', () => {
  const oneOf = (values: readonly string[]) => ask({ is: 'oneOf', field: 'size', values }, { size: '5e1' });
  expect([oneOf(['7', '50']), oneOf(['7']), oneOf([])]).toEqual([true, false, false]);
});

test('SC-24: a range of a number is closed below and open above', () => {
  const within = (size: number) => ask({ is: 'range', field: 'size', from: 10, to: 50 }, { size });
  expect([9.99, 10, 49.99, 50].map(within)).toEqual([false, true, true, false]);
});

test('SC-24: before and after a day are strict', () => {
  const days = ['2024-02-28', '2024-02-29', '2024-03-01'];
  const asked = (is: 'before' | 'after') =>
    days.map((founded) => ask({ is, field: 'founded', day: '2024-02-29' }, { founded }));
  expect(asked('before')).toEqual([true, false, false]);
  expect(asked('after')).toEqual([false, false, true]);
});

test('SC-23, SC-24: the age of a date is in whole days, closed below and open above, negative ahead of today', () => {
  const atAge = (age: number, from: number | null, to: number | null) =>
    ask({ is: 'age', field: 'founded', from, to }, { founded: isoDate(today - age) });
  expect([6, 7, 29, 30].map((age) => atAge(age, 7, 30))).toEqual([false, true, true, false]);
  expect([atAge(-1, null, 0), atAge(0, null, 0), atAge(-1, 0, null)]).toEqual([true, false, false]);
});

test('SC-23: a leap day is a day of leap years only, and what is no real day is unknown', () => {
  const known = (founded: string) => ask({ is: 'known', field: 'founded' }, { founded });
  expect(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'].map(known)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const none = [
    '2023-02-29',
    '1900-02-29',
    '2024-2-29',
    '2024-02-29 ',
    '2024-13-01',
    '0000-01-01',
    '1900-01-01',
  ];
  expect(none.map(known)).toEqual(none.map(() => false));
});

test('SC-23: from 31 December to 1 January is one day, from 28 February to 1 March two in a leap year', () => {
  const aged = (founded: string, asOf: string, age: number): Truth => {
    const days = Date.parse(asOf) / 86_400_000;
    const condition: Condition = { is: 'age', field: 'founded', from: age, to: age + 1 };
    return truthOf(condition, askedOf(modelOf([]), contactOf({ founded }), days, null));
  };
  expect(aged('2023-12-31', '2024-01-01', 1)).toBe(true);
  expect(aged('2024-02-28', '2024-03-01', 2)).toBe(true);
  expect(aged('2023-02-28', '2023-03-01', 1)).toBe(true);
  expect(aged('2023-03-01', '2024-03-01', 366)).toBe(true);
});

test('SC-24: contains and starts with disregard case on both sides', () => {
  const title = 'Head of IT, Ålands';
  const contains = (text: string) => ask({ is: 'contains', field: 'title', text }, { title });
  const startsWith = (text: string) => ask({ is: 'startsWith', field: 'title', text }, { title });
  expect(['of it', 'ÅLANDS', '', 'it '].map(contains)).toEqual([true, true, true, false]);
  expect(['HEAD', 'of', 'head of it, ålands!'].map(startsWith)).toEqual([true, false, false]);
});

test('SC-35: a question about a result where there is none is unknown', () => {
  expect(ask({ is: 'grade', grades: ['A', 'B', 'C', 'D'] })).toBe(null);
  expect(ask({ is: 'qualified' })).toBe(null);
});

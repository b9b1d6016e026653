import { expect, test } from 'vitest';
import type { NamedCondition } from '#core/scoring/condition.ts';
import { sameInBoth } from '#core/text.ts';
import type { Question } from '#core/scoring/conditionShape.ts';
import { subjectOfQuestion } from '#core/scoring/questionSubject.ts';
import {
  comparisonOf,
  comparisonsFor,
  missingOf,
  questionAbout,
  withComparison,
} from '#pages/lead/rules/question.ts';
import { allowedInNamed, isNamedAnywhere, subjectKey, subjectsFor } from '#pages/lead/rules/subjects.ts';
import { gateOf, modelOf, ruleOf, tableOf } from '../../../core/scoring/smallModel.ts';

const label = sameInBoth('x');
const named = (id: string, when: NamedCondition['when']): NamedCondition => ({ id, label, when });
const model = modelOf([tableOf()], {
  conditions: [
    named('steel', { is: 'equals', field: 'industry', value: 'steel' }),
    named('good', { is: 'grade', grades: ['A'] }),
    named('both', { is: 'and', of: [{ is: 'named', condition: 'steel' }, { is: 'qualified' }] }),
  ],
});

test('DE-121: the comparisons fit the type of what is asked about', () => {
  const offered = (question: Question) => comparisonsFor(question, false, model).join(', ');
  expect(offered(questionAbout({ about: 'field', id: 'industry' }, model))).toBe(
    'oneOf, not oneOf, known, not known',
  );
  expect(offered(questionAbout({ about: 'field', id: 'size' }, model))).toContain('range');
  expect(offered(questionAbout({ about: 'field', id: 'founded' }, model))).toContain('before, after');
  expect(offered(questionAbout({ about: 'field', id: 'title' }, model))).toContain('contains');
  expect(offered({ is: 'oneOf', field: 'size', values: ['5'] })).toContain('oneOf');
  expect(comparisonOf({ is: 'equals', field: 'industry', value: 'steel' }, true, model)).toBe('not oneOf');
});

test('DE-121: another comparison keeps what was chosen where it fits', () => {
  const contains: Question = { is: 'contains', field: 'title', text: 'ceo' };
  expect(withComparison(contains, 'startsWith', model)).toEqual({ ...contains, is: 'startsWith' });
  expect(withComparison(contains, 'not contains', model)).toBe(contains);
  const before: Question = { is: 'before', field: 'founded', day: '2026-01-01' };
  expect(withComparison(before, 'after', model)).toEqual({ ...before, is: 'after' });
  expect(withComparison(before, 'known', model)).toEqual({ is: 'known', field: 'founded' });
});

test('DE-122: nothing chosen, and a range that ends where it begins, are not questions yet', () => {
  for (const subject of subjectsFor(model, 'routing', null)) {
    const question = questionAbout(subject, model);
    const isWhole = question.is === 'qualified' || question.is === 'named';
    expect(missingOf(question, model), subjectKey(subject)).toBe(isWhole ? null : 'value');
    expect(subjectKey(subjectOfQuestion(question))).toBe(subjectKey(subject));
  }
  expect(missingOf({ is: 'range', field: 'size', from: 10, to: 10 }, model)).toBe('order');
  expect(missingOf({ is: 'equals', field: 'size', value: 'many' }, model)).toBe('value');
  expect(missingOf({ is: 'score', from: null, to: 50 }, model)).toBe(null);
});

test('DE-123: a named condition is offered where what it asks may be asked, and never inside itself', () => {
  const offered = (allows: 'fields' | 'results' | 'routing', inside: string | null = null) =>
    subjectsFor(model, allows, inside).flatMap((subject) => (subject.about === 'named' ? [subject.id] : []));
  expect(offered('fields')).toEqual(['steel']);
  expect(offered('results')).toEqual(['steel', 'good']);
  expect(offered('routing')).toEqual(['steel', 'good', 'both']);
  expect(offered('routing', 'steel')).toEqual(['good']);
});

test('DE-123: inside a named condition as much may be asked as all its places allow; one in use stays', () => {
  expect(allowedInNamed(model, 'steel')).toBe('routing');
  const use = { is: 'named', condition: 'steel' } as const;
  expect(allowedInNamed({ ...model, qualified: use }, 'steel')).toBe('results');
  expect(allowedInNamed({ ...model, qualified: use, gates: [gateOf({ when: use })] }, 'steel')).toBe(
    'fields',
  );
  const byWay = {
    ...model,
    routing: [ruleOf('r', { when: { is: 'named', condition: 'both' } }), ruleOf('last')],
  };
  expect(allowedInNamed(byWay, 'steel')).toBe('routing');
  expect(isNamedAnywhere(model, 'steel')).toBe(true);
  expect(isNamedAnywhere(model, 'good')).toBe(false);
});

import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import type { RangesCriterion, TableCriterion } from '#core/scoring/criterion.ts';
import { columnOf, type PlainValue, type Question, valueAt } from './plain.ts';
import { clippedPoints, unknownSpellings } from './points.ts';

/** One contact as json-rules-engine is given it: a plain object with a value or null for each criterion's field. */
export type Facts = Readonly<Record<string, PlainValue>>;

/** The criteria as rules: one for each row or range, for other and for unknown. */
export function rulesOf({ criteria, fields }: Question): readonly RuleProperties[] {
  return criteria.flatMap((criterion) => {
    const unknown = [null, ...unknownSpellings(criterion, fields)];
    const cases = criterion.kind === 'table' ? tableCases(criterion, unknown) : rangesCases(criterion);
    return cases.map(([conditions, points]) => ({
      conditions: { all: [...conditions] },
      event: { type: criterion.id, params: { centipoints: clippedPoints(criterion, points) } },
    }));
  });
}

/** The first contacts as plain objects. */
export function factsOf({ criteria, contacts }: Question): readonly Facts[] {
  const columns = criteria.map(({ field }) => columnOf(contacts, field));
  return Array.from({ length: contacts.count }, (_, contact) =>
    Object.fromEntries(columns.map((column) => [column.field, valueAt(column, contact)])),
  );
}

/** An engine with the rules, as a function from a contact to its centipoints. It is made once for all contacts. */
export function createRulesScorer(rules: readonly RuleProperties[]): (facts: Facts) => Promise<number> {
  const engine = new Engine([...rules]);
  return async (facts) => {
    const { events } = await engine.run(facts);
    return events.reduce((sum, { params }) => sum + Number(params?.['centipoints']), 0);
  };
}

type Case = readonly [conditions: readonly NestedCondition[], points: number];

function tableCases(
  { field, rows, other, unknown }: TableCriterion,
  spellings: readonly PlainValue[],
): readonly Case[] {
  const named = [...spellings, ...rows.flatMap(({ values }) => values)];
  return [
    ...rows.map(({ values, points }): Case => [[{ fact: field, operator: 'in', value: values }], points]),
    [[{ fact: field, operator: 'notIn', value: named }], other],
    [[{ fact: field, operator: 'in', value: spellings }], unknown],
  ];
}

/** Operators on numbers are false for null. */
function rangesCases({ field, ranges, other, unknown }: RangesCriterion): readonly Case[] {
  const within = ranges.map(({ from, to }): NestedCondition[] => [
    ...(from === null ? [] : [{ fact: field, operator: 'greaterThanInclusive', value: from }]),
    ...(to === null ? [] : [{ fact: field, operator: 'lessThan', value: to }]),
  ]);
  const known: NestedCondition = { fact: field, operator: 'notEqual', value: null };
  const outside = within.map((all): NestedCondition => ({ not: { all } }));
  return [
    ...ranges.map(({ points }, at): Case => [within[at] ?? [], points]),
    [[known, ...outside], other],
    [[{ fact: field, operator: 'equal', value: null }], unknown],
  ];
}

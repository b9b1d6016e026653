import type { Condition } from '#core/scoring/condition.ts';
import type { Grade } from '#core/scoring/grading.ts';
import type { Gate } from '#core/scoring/gate.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import type { Action, Route, RoutingRule } from '#core/scoring/routing.ts';
import type { CompanyRule } from '#core/scoring/companyRule.ts';
import type { Estimate, ProbabilityRule, SizeRule } from '#core/scoring/valueRule.ts';
import type { Text } from '#core/text.ts';
import { text } from './modelParts.ts';

/** Nobody sells to these, whatever their points and the rules say: the field `relation` tells. */
export const notACustomer: Gate = {
  id: 'notACustomer',
  label: text('Competitor, student or job seeker', 'Kilpailija, opiskelija tai työnhakija'),
  enabled: true,
  kind: 'disqualifier',
  when: { is: 'oneOf', field: 'relation', values: ['competitor', 'student', 'jobSeeker'] },
  grade: 'D',
  route: route('findOutMore', null),
  ...noReasons,
};

/** Where a contact goes; the team names queues and owners when it knows its systems. */
function route(action: Action, hours: number | null): Route {
  return { action, queue: '', owner: { by: 'name', name: '' }, hours };
}

/** A rule of the routing; `grade` is the one that it sets, if any. */
export function rule(
  id: string,
  label: Text,
  when: Condition | null,
  [action, hours]: readonly [action: Action, hours: number | null],
  grade: Grade | null = null,
): RoutingRule {
  return { id, label, when, route: route(action, hours), grade };
}

/** All of these. */
export function and(...of: readonly Condition[]): Condition {
  return { is: 'and', of };
}

/** Nobody knows the value of one of the fields at least. */
export function anyUnknown(...fields: readonly string[]): Condition {
  return { is: 'or', of: fields.map((field) => ({ is: 'not', of: { is: 'known', field } })) };
}

/**
 * Routing by grade: A at once, B in the next days, C to nurturing, D kept and asked more. In between, inside sales
 * calls the right companies of whom the fields say too little.
 */
export function routingByGrade(...askedByInsideSales: readonly string[]): readonly RoutingRule[] {
  const isGrade = (grade: Grade): Condition => ({ is: 'grade', grades: [grade] });
  return [
    rule('urgent', text('A leads', 'A-liidit'), isGrade('A'), ['salesUrgent', 4]),
    rule('sales', text('B leads', 'B-liidit'), isGrade('B'), ['sales', 48]),
    rule(
      'insideSales',
      text(
        'C leads that fit, but need or timing is not known',
        'Sopivat C-liidit, joiden tarve tai aikataulu ei ole tiedossa',
      ),
      and(isGrade('C'), { is: 'fit', classes: ['A', 'B'] }, anyUnknown(...askedByInsideSales)),
      ['insideSales', 72],
    ),
    rule('nurture', text('Other C leads', 'Muut C-liidit'), isGrade('C'), ['nurture', null]),
    keepAndAsk(null),
  ];
}

/** The last rule of every template: what is left is kept, and more is found out. */
export function keepAndAsk(grade: Grade | null): RoutingRule {
  return rule('keep', text('Everybody else', 'Kaikki muut'), null, ['findOutMore', null], grade);
}

/** Whole euros, or percent of probability: low, likely, high. */
export function estimate(low: number, likely: number, high: number): Estimate {
  return { low, likely, high };
}

/** Sizes of deals by range of a number: from, to (open above), euros. Where the number is not known, so is the size. */
export function sizeByRange(
  field: string,
  ranges: readonly (readonly [from: number | null, to: number | null, size: Estimate])[],
): SizeRule {
  const named = ranges.map(([from, to, size]) => ({ from, to, size }));
  return { from: 'ranges', field, ranges: named, other: null, unknown: null };
}

/** A first guess of how many of a hundred of each grade buy; the company's own deals tell better. */
export const typedProbability: ProbabilityRule = {
  origin: 'typed',
  by: 'grade',
  A: estimate(20, 30, 40),
  B: estimate(8, 15, 22),
  C: estimate(2, 5, 8),
  D: estimate(0, 1, 2),
};

/** The people whose path to the purchase must be influenced: one of each, by value of the field `role`. */
export function buyingGroup(
  people: readonly (readonly [label: Text, ...values: string[]])[],
): NonNullable<CompanyRule['roles']> {
  const needed = people.map(([label, ...values]) => ({ id: values[0] ?? '', label, values, people: 1 }));
  return { field: 'role', needed };
}

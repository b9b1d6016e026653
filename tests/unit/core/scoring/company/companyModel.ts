import { emptyDesign } from '#core/design/design.ts';
import fc from 'fast-check';
import type { CompanyRule, RollUp } from '#core/scoring/companyRule.ts';
import type { Person } from '#core/scoring/company/person.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';
import { sameInBoth } from '#core/text.ts';

/** Companies to say one thing with, and random ones. */

export const today = 20_000;

const roleField: Field = {
  id: 'role',
  label: sameInBoth('Role'),
  type: 'category',
  of: 'contact',
  group: 'role',
  values: [],
  unknown: ['?'],
};

/** A model that says nothing but how companies are scored. */
export function modelOf(
  company: Partial<CompanyRule> | null,
  change: Partial<ScoringModel> = {},
): ScoringModel {
  const limits = { A: 70, B: 50, C: 30 };
  return {
    title: 'company',
    note: '',
    template: '',
    zone: 'Europe/Helsinki',
    fields: [roleField],
    eventKinds: [],
    topics: [],
    conditions: [],
    sides: { fit: { max: 50, min: null }, behaviour: { max: 50, min: null } },
    total: { min: 0, max: 100 },
    groups: [],
    criteria: [],
    gates: [],
    grading: { by: 'total', limits, leaving: null },
    classes: { fit: limits, activity: { 1: 70, 2: 50, 3: 30 }, leaving: null },
    qualified: { is: 'and', of: [] },
    value: null,
    routing: [],
    interest: null,
    company: company && { rollUp: { by: 'maximum' }, roles: null, singleThreadPercent: 80, ...company },
    golden: [],
    design: emptyDesign,
    ...change,
  };
}

/** People by what they came to, in points, and their roles; ids are 1, 2, 3 ... */
export function peopleOf(
  ...people: readonly { readonly total?: number; readonly behaviour?: number; readonly role?: string }[]
): readonly Person[] {
  return people.map(({ total = 0, behaviour = 0, role }, index) => ({
    contact: { id: String(index + 1), values: new Map(role === undefined ? [] : [['role', role]]) },
    events: [],
    score: { total: Math.round(total * 100), behaviour: Math.round(behaviour * 100) },
  }));
}

export const roles = ['chief', 'buyer', 'user', '?', ''] as const;

export const randomPerson = fc.record({
  total: fc.oneof(
    fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
    fc.constantFrom(0, 50, 100),
  ),
  behaviour: fc.integer({ min: -5000, max: 5000 }).map((cents) => cents / 100),
  role: fc.constantFrom(...roles, undefined),
});

const weight = fc.oneof(
  fc.constantFrom(0, 1, 100),
  fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
);

export const randomRollUp: fc.Arbitrary<RollUp> = fc.oneof(
  fc.constantFrom({ by: 'maximum' as const }, { by: 'cappedSum' as const }, { by: 'noisyOr' as const }),
  fc.record({ by: fc.constant('meanOfBest' as const), people: fc.integer({ min: 1, max: 4 }) }),
  fc.tuple(weight, weight, weight, weight).map(([chief, buyer, other, unknown]) => ({
    by: 'roleWeighted' as const,
    field: 'role',
    rows: [
      { values: ['chief'], weight: chief },
      { values: ['buyer', 'x'], weight: buyer },
    ],
    other,
    unknown,
  })),
);

/** People whose fields all have one of the shapes above; `undefined` is left out. */
export const randomPeople: fc.Arbitrary<readonly Person[]> = fc
  .array(randomPerson, { maxLength: 8 })
  .map((people) => peopleOf(...people.map(withoutUndefined)));

function withoutUndefined({ role, ...rest }: { total: number; behaviour: number; role: string | undefined }) {
  return role === undefined ? rest : { ...rest, role };
}

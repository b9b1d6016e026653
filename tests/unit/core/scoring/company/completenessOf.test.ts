import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completenessOf } from '#core/scoring/company/completenessOf.ts';
import type { CompanyRule } from '#core/scoring/companyRule.ts';
import { sameInBoth } from '#core/text.ts';
import { modelOf, peopleOf, randomPeople } from './companyModel.ts';

/** Needed roles by the number of people; each is the value of its own name. */
function rolesOf(needed: { readonly [role: string]: number }): CompanyRule['roles'] {
  return {
    field: 'role',
    needed: Object.entries(needed).map(([id, people]) => ({
      id,
      label: sameInBoth(id),
      values: [id, id.toUpperCase()],
      people,
    })),
  };
}

function completeness(roles: CompanyRule['roles'], people = peopleOf()) {
  const { company, fields } = modelOf({ roles });
  return company && completenessOf(company, fields, people);
}

test('SC-39: one found of three needed is 33 % (Adobe, reference/lead-scoring.md, d5)', () => {
  const found = completeness(rolesOf({ buyer: 3 }), peopleOf({ role: 'buyer' }));
  expect(found?.share).toBeCloseTo(0.33, 2);
  expect(found).toEqual({
    share: 1 / 3,
    roles: [{ role: 'buyer', found: 1, needed: 3 }],
    missing: ['buyer'],
  });
});

test('SC-39: completeness is the mean over the roles, and each counts as full at most (Adobe, d5)', () => {
  // By hand: min(3 / 1, 1) and 1 / 2: 75 %, not more for the two chiefs too many.
  const people = peopleOf({ role: 'chief' }, { role: 'chief' }, { role: 'chief' }, { role: 'buyer' });
  expect(completeness(rolesOf({ chief: 1, buyer: 2 }), people)).toEqual({
    share: 0.75,
    roles: [
      { role: 'chief', found: 3, needed: 1 },
      { role: 'buyer', found: 1, needed: 2 },
    ],
    missing: ['buyer'],
  });
});

test('SC-39: a role is any of its values; a value that is not known is no role', () => {
  const people = peopleOf({ role: 'BUYER' }, { role: '?' }, {}, { role: '' }, { role: 'Buyer' });
  expect(completeness(rolesOf({ buyer: 1, '?': 1 }), people)).toMatchObject({
    share: 0.5,
    roles: [{ found: 1 }, { found: 0 }],
    missing: ['?'],
  });
});

test('SC-39: without people every needed role is missing', () => {
  expect(completeness(rolesOf({ chief: 1, buyer: 2 }))).toMatchObject({
    share: 0,
    missing: ['chief', 'buyer'],
  });
});

test('SC-39: a model that needs no roles knows no completeness', () => {
  expect(completeness(null)).toBeNull();
  expect(completeness(rolesOf({}))).toBeNull();
});

test('SC-39: completeness is 0 to 1, and 1 only when nobody is missing', () => {
  const needed = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(fc.record({ chief: needed, buyer: needed, user: needed }), randomPeople, (roles, people) => {
      const found = completeness(rolesOf(roles), people);
      const share = found?.share ?? NaN;
      expect(share >= 0 && share <= 1).toBe(true);
      expect(share === 1).toBe(found?.missing.length === 0);
    }),
  );
});

test('SC-39: one more person never makes the group less complete', () => {
  fc.assert(
    fc.property(randomPeople, randomPeople, (people, more) => {
      const roles = rolesOf({ chief: 2, buyer: 3 });
      const before = completeness(roles, people)?.share ?? NaN;
      expect(completeness(roles, [...people, ...more])?.share).toBeGreaterThanOrEqual(before);
    }),
  );
});

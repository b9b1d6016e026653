import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noEvents } from '#core/contacts/eventColumns.ts';
import type { ContactColumn, ContactTable } from '#core/contacts/table.ts';
import { companyScore } from '#core/scoring/company/companyScore.ts';
import { companyScores } from '#core/scoring/company/companyScores.ts';
import { fallingOrder } from '#core/scoring/company/fallingOrder.ts';
import { contactAt } from '#core/scoring/contactAt.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { modelOf, randomRollUp, roles, today } from './companyModel.ts';

const values = ['', ...roles.filter((role) => role !== '')];

function tableOf(columns: readonly ContactColumn[], companies: readonly number[], count = 4): ContactTable {
  return {
    count: companies.length,
    columns,
    events: noEvents,
    companies: { count, of: Uint32Array.from(companies) },
    ids: null,
  };
}

/** Slow and obvious: company by company, contact by contact. */
function slowScores(model: ScoringModel, totals: Int32Array, table: ContactTable): readonly number[] {
  return Array.from({ length: table.companies?.count ?? 0 }, (_, company) => {
    const members = [...totals.keys()].filter((contact) => table.companies?.of[contact] === company);
    const people = members.map((contact) => ({
      contact: contactAt(table, model.fields, contact),
      events: [],
      score: { total: totals[contact] ?? NaN, behaviour: 0 },
    }));
    return companyScore(model, people, today)?.score ?? NaN;
  });
}

const randomCompanies = fc.integer({ min: 0, max: 20 }).chain((count) => {
  const codes = fc.array(fc.nat({ max: values.length - 1 }), { minLength: count, maxLength: count });
  const numbers = fc.array(fc.constantFrom(NaN, 1, 2.5), { minLength: count, maxLength: count });
  const column: fc.Arbitrary<ContactColumn | null> = fc.oneof(
    codes.map((list) => ({ ...codeColumn, codes: Uint8Array.from(list) })),
    codes.map((list) => ({ ...codeColumn, codes: Uint16Array.from(list) })),
    numbers.map((list) => ({ kind: 'numbers' as const, field: 'role', numbers: Float64Array.from(list) })),
    fc.constant(null),
  );
  const total = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 1, 5000, 10_000));
  return fc.record({
    column,
    totals: fc.array(total, { minLength: count, maxLength: count }),
    of: fc.array(fc.nat({ max: 3 }), { minLength: count, maxLength: count }),
  });
});

const codeColumn = { kind: 'codes', field: 'role', values, numbers: null } as const;

test('SC-39: all companies of a table at once have the scores that they have one by one', () => {
  fc.assert(
    fc.property(randomRollUp, randomCompanies, (rollUp, { column, totals, of }) => {
      const model = modelOf({ rollUp });
      const table = tableOf(column === null ? [] : [column], of);
      const scores = companyScores(model, Int32Array.from(totals), table);
      expect([...(scores ?? [])]).toEqual(slowScores(model, Int32Array.from(totals), table));
    }),
    { numRuns: 1_000 },
  );
});

test('SC-39: the companies of a small table, by hand', () => {
  // 50 and 50, nobody, 30 alone, 10 and 20: noisy-or 1 - 0.25, 0, 0.3, 1 - 0.9 x 0.8.
  const table = tableOf([], [0, 3, 2, 0, 3]);
  const totals = Int32Array.of(5000, 1000, 3000, 5000, 2000);
  expect(companyScores(modelOf({ rollUp: { by: 'noisyOr' } }), totals, table)).toEqual(
    Int32Array.of(7500, 0, 3000, 2800),
  );
});

test('SC-39: totals may be of 16 bits', () => {
  const table = tableOf([], [0, 0]);
  for (const totals of [Int16Array.of(10_000, 9000), Uint16Array.of(10_000, 9000)]) {
    expect(companyScores(modelOf({ rollUp: { by: 'cappedSum' } }), totals, table)?.[0]).toBe(10_000);
  }
});

test('SC-39: without a rule or without companies there are no scores', () => {
  const table = tableOf([], [0]);
  expect(companyScores(modelOf(null), Int32Array.of(1), table)).toBeNull();
  expect(companyScores(modelOf({}), Int32Array.of(1), { ...table, companies: null })).toBeNull();
});

test('SC-39: contacts are taken from the highest total down, equal ones in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 })), (totals) => {
      const sorted = totals
        .map((total, contact) => ({ total, contact }))
        .sort((a, b) => b.total - a.total || a.contact - b.contact);
      expect([...fallingOrder(Int32Array.from(totals))]).toEqual(sorted.map(({ contact }) => contact));
    }),
  );
});

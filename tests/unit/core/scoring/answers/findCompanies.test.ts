import { describe, expect, test } from 'vitest';
import { noEvents } from '#core/contacts/eventColumns.ts';
import type { ContactTable } from '#core/contacts/table.ts';
import { explainCompany } from '#core/scoring/answers/explainCompany.ts';
import { type CompanyWish, findCompanies } from '#core/scoring/answers/findCompanies.ts';
import { modelOf, rangesOf, today } from '../smallModel.ts';

/** A contact gets as many points as its size says, up to 50. */
const sizes = rangesOf({
  ranges: Array.from({ length: 51 }, (_, size) => ({ from: size, to: size + 1, points: size })),
});
const company = { rollUp: { by: 'maximum' }, roles: null, singleThreadPercent: 80 } as const;
const model = modelOf([sizes], { company });

/** Six people in four companies. */
const table: ContactTable = {
  count: 6,
  columns: [{ kind: 'numbers', field: 'size', numbers: Float64Array.from([10, 40, 20, 40, 5, 30]) }],
  events: noEvents,
  companies: { count: 4, of: Uint32Array.from([0, 0, 1, 2, 2, 3]) },
  ids: null,
};

const any: CompanyWish = { leastPeople: 1, number: null };

function find(wish = any, most = 10) {
  return findCompanies(model, { table, asOf: today }, wish, most);
}

describe('DE-56: companies', () => {
  test('come by score, then people, then number', () => {
    expect(find()).toEqual({
      reason: null,
      all: 4,
      matching: 4,
      found: [
        { company: 0, people: 2, score: 4000 },
        { company: 2, people: 2, score: 4000 },
        { company: 3, people: 1, score: 3000 },
        { company: 1, people: 1, score: 2000 },
      ],
    });
  });

  test('only those with people enough, at most as many as asked, or the one with the number', () => {
    expect(find({ ...any, leastPeople: 2 })).toMatchObject({ matching: 2, found: [{}, {}] });
    expect(find(any, 1)).toMatchObject({ matching: 4, found: [{ company: 0 }] });
    expect(find({ ...any, number: 2 })).toMatchObject({ matching: 1, found: [{ company: 1 }] });
    expect(find({ ...any, number: 5 })).toMatchObject({ matching: 0, found: [] });
  });

  test('a model without a company rule and contacts without companies are told apart', () => {
    const contacts = { table, asOf: today };
    expect(findCompanies(modelOf([sizes]), contacts, any, 10)).toEqual({ reason: 'no-rule' });
    const loose = { table: { ...table, companies: null }, asOf: today };
    expect(findCompanies(model, loose, any, 10)).toEqual({ reason: 'no-companies' });
  });
});

describe('DE-57: the people of one company', () => {
  test('are there with their facts and scores, in the order of the table', () => {
    const { members, people, score } = explainCompany(model, table, 2, today);
    expect(members).toEqual([3, 4]);
    expect(people.map(({ contact, score: { score: points } }) => [contact.id, points])).toEqual([
      ['4', 40],
      ['5', 5],
    ]);
    expect(score?.people.map(({ contact }) => contact)).toEqual(['4', '5']);
  });

  test('and the ways of counting are shown without a company rule too', () => {
    const { people, score, rollUps } = explainCompany(modelOf([sizes]), table, 0, today);
    expect(score).toBeNull();
    expect(people).toHaveLength(2);
    expect(rollUps.find(({ rollUp }) => rollUp.by === 'cappedSum')?.score).toBe(5000);
  });

  test('each has an interest where the model weighs it', () => {
    const interest = { events: [{ event: 'visit', points: 1 }], fading: { by: 'none' } } as const;
    const { people } = explainCompany({ ...model, interest }, table, 0, today);
    expect(people.map((person) => person.interest?.spoi)).toEqual([null, null]);
    expect(explainCompany(model, table, 0, today).people[0]?.interest).toBeNull();
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyScore } from '#core/scoring/company/companyScore.ts';
import type { Person } from '#core/scoring/company/person.ts';
import type { CompanyRule, RollUp } from '#core/scoring/companyRule.ts';
import { sameInBoth } from '#core/text.ts';
import { modelOf, peopleOf, randomPeople, randomRollUp, today } from './companyModel.ts';

const seniority: RollUp = {
  by: 'roleWeighted',
  field: 'role',
  rows: [
    { values: ['chief'], weight: 3 },
    { values: ['buyer', 'user'], weight: 1.5 },
  ],
  other: 1,
  unknown: 0.5,
};

function companyOf(rule: Partial<CompanyRule>, people: readonly Person[]) {
  const score = companyScore(modelOf(rule), people, today);
  if (score === null) throw new Error('the model has no rule for companies');
  return score;
}

/** The score of a company in points. */
function pointsOf(rollUp: RollUp, people: readonly Person[]): number {
  return companyOf({ rollUp }, people).score / 100;
}

function totals(...points: readonly number[]): readonly Person[] {
  return peopleOf(...points.map((total) => ({ total })));
}

test('SC-39: a model without a rule for companies does not score them', () => {
  expect(companyScore(modelOf(null), totals(50), today)).toBeNull();
});

test('SC-39: the maximum is the total of the best person', () => {
  expect(pointsOf({ by: 'maximum' }, totals(20, 70.25, 40))).toBe(70.25);
});

test('SC-39: the sum is capped at 100', () => {
  expect(pointsOf({ by: 'cappedSum' }, totals(20, 30.5))).toBe(50.5);
  expect(pointsOf({ by: 'cappedSum' }, totals(60, 40))).toBe(100);
  expect(pointsOf({ by: 'cappedSum' }, totals(60, 40.01))).toBe(100);
});

test('SC-39: the mean of the best takes as many as there are, and no more than it says', () => {
  // By hand: (70 + 40) / 2; (70 + 40 + 20) / 3 = 43.333; 70 alone.
  expect(pointsOf({ by: 'meanOfBest', people: 2 }, totals(20, 70, 40))).toBe(55);
  expect(pointsOf({ by: 'meanOfBest', people: 5 }, totals(20, 70, 40))).toBe(43.33);
  expect(pointsOf({ by: 'meanOfBest', people: 1 }, totals(20, 70, 40))).toBe(70);
});

test('SC-39: a mean is rounded once, halves away from zero', () => {
  // By hand: (0.01 + 0.02) / 2 = 0.015.
  expect(pointsOf({ by: 'meanOfBest', people: 2 }, totals(0.01, 0.02))).toBe(0.02);
});

test('SC-39: the role-weighted mean weighs people by their role', () => {
  // By hand: (3 x 80 + 1.5 x 20 + 1 x 40 + 0.5 x 10) / (3 + 1.5 + 1 + 0.5) = 315 / 6.
  const people = peopleOf(
    { total: 80, role: 'chief' },
    { total: 20, role: 'user' },
    { total: 40, role: 'cook' },
    { total: 10, role: '?' },
  );
  expect(pointsOf(seniority, people)).toBe(52.5);
});

test('SC-39: a role that is missing, empty or spelled as unknown has the weight of unknown', () => {
  const people = peopleOf({ total: 80, role: 'chief' }, { total: 10 }, { total: 10, role: '' });
  // By hand: (3 x 80 + 0.5 x 10 + 0.5 x 10) / 4.
  expect(pointsOf(seniority, people)).toBe(62.5);
});

test('SC-39: where no weight is left the role-weighted mean is 0', () => {
  const nobody: RollUp = { by: 'roleWeighted', field: 'role', rows: [], other: 0, unknown: 0 };
  expect(pointsOf(nobody, totals(80, 90))).toBe(0);
});

test('SC-39: noisy-or: any one of them may be the buyer', () => {
  // By hand: 1 - 0.5 x 0.5 = 0.75; 1 - 0.9 x 0.8 x 0.7 = 0.496; 1 - 0.3 x 1 = 0.7; 1 - 0 = 1.
  expect(pointsOf({ by: 'noisyOr' }, totals(50, 50))).toBe(75);
  expect(pointsOf({ by: 'noisyOr' }, totals(10, 30, 20))).toBe(49.6);
  expect(pointsOf({ by: 'noisyOr' }, totals(70, 0))).toBe(70);
  expect(pointsOf({ by: 'noisyOr' }, totals(5, 100))).toBe(100);
  // By hand: 1 - 0.9999 x 0.9999 = 0.00019999 -> 2 hundredths.
  expect(pointsOf({ by: 'noisyOr' }, totals(0.01, 0.01))).toBe(0.02);
});

test('SC-39: a company of one person has the total of that person', () => {
  const rollUps: readonly RollUp[] = [
    { by: 'maximum' },
    { by: 'cappedSum' },
    { by: 'meanOfBest', people: 3 },
    { by: 'noisyOr' },
    seniority,
  ];
  for (let cents = 0; cents <= 10_000; cents++) {
    const person = totals(cents / 100);
    expect(rollUps.map((rollUp) => companyOf({ rollUp }, person).score)).toEqual(rollUps.map(() => cents));
  }
});

test('SC-39: a company without contacts has 0, and nothing of anybody', () => {
  fc.assert(
    fc.property(randomRollUp, (rollUp) => {
      expect(companyOf({ rollUp }, [])).toEqual({
        score: 0,
        people: [],
        completeness: null,
        singleThread: null,
        interest: null,
      });
    }),
  );
});

test('SC-39: a share is total by sum of totals, a contribution what leaving somebody out takes', () => {
  // By hand, mean of the best two of 60, 30, 10: 45; without the first 20, without the second 35, without the third 45.
  const { people } = companyOf({ rollUp: { by: 'meanOfBest', people: 2 } }, totals(60, 30, 10));
  expect(people).toEqual([
    { contact: '1', share: 0.6, contribution: 2500 },
    { contact: '2', share: 0.3, contribution: 1000 },
    { contact: '3', share: 0.1, contribution: 0 },
  ]);
});

test('SC-39: somebody who draws a mean down contributes less than nothing', () => {
  const { people } = companyOf({ rollUp: { by: 'meanOfBest', people: 3 } }, totals(80, 20));
  expect(people.map(({ contribution }) => contribution)).toEqual([3000, -3000]);
});

test('SC-39: where all totals are 0 nobody has a share', () => {
  expect(companyOf({}, totals(0, 0)).people.map(({ share }) => share)).toEqual([0, 0]);
});

test('SC-39: what its people are interested in comes with the company', () => {
  const interest = { events: [{ event: 'visit', points: 1 }], fading: { by: 'none' } } as const;
  const model = modelOf({}, { interest, topics: [{ id: 'robots', label: sameInBoth('Robots') }] });
  const people = totals(1, 2).map((person) => ({
    ...person,
    events: [{ kind: 'visit', topic: 'robots', day: today }],
  }));
  expect(companyScore(model, people, today)?.interest).toEqual({
    spoi: 'robots',
    hat: 'robots',
    topics: [{ topic: 'robots', faded: 200, full: 200, newest: today }],
  });
  expect(companyScore(model, people, today - 1)?.interest?.spoi).toBeNull();
});

test('SC-39: the score is a whole number of hundredths, 0 to 100 points', () => {
  fc.assert(
    fc.property(randomRollUp, randomPeople, (rollUp, people) => {
      const { score } = companyOf({ rollUp }, people);
      expect(Number.isInteger(score) && score >= 0 && score <= 10_000).toBe(true);
    }),
  );
});

test('SC-39: maximum is at most noisy-or, noisy-or at most the capped sum', () => {
  fc.assert(
    fc.property(randomPeople, (people) => {
      const maximum = pointsOf({ by: 'maximum' }, people);
      const noisyOr = pointsOf({ by: 'noisyOr' }, people);
      expect(maximum <= noisyOr && noisyOr <= pointsOf({ by: 'cappedSum' }, people)).toBe(true);
    }),
  );
});

test('SC-39: a mean lies between the least and the greatest total', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), randomPeople, (best, people) => {
      fc.pre(people.length > 0);
      const all = people.map(({ score }) => score.total);
      for (const rollUp of [{ by: 'meanOfBest', people: best }, seniority] as const) {
        const { score } = companyOf({ rollUp }, people);
        expect(score >= Math.min(...all) && score <= Math.max(...all)).toBe(true);
      }
    }),
  );
});

test('SC-39: the order of people does not matter, to the last bit', () => {
  fc.assert(
    fc.property(
      randomRollUp,
      randomPeople.chain((people) => fc.tuple(fc.constant(people), shuffled(people))),
      (rollUp, [people, others]) => {
        const [one, other] = [companyOf({ rollUp }, people), companyOf({ rollUp }, others)];
        expect(other.score).toBe(one.score);
        for (const part of one.people) expect(other.people).toContainEqual(part);
      },
    ),
  );
});

test('SC-39: one more contact never lowers the maximum, the capped sum or noisy-or', () => {
  const rollUp = fc.constantFrom<RollUp>({ by: 'maximum' }, { by: 'cappedSum' }, { by: 'noisyOr' });
  fc.assert(
    fc.property(rollUp, randomPeople, randomPeople, (by, people, more) => {
      expect(pointsOf(by, [...people, ...more])).toBeGreaterThanOrEqual(pointsOf(by, people));
    }),
  );
});

test('SC-39: every contribution is the score less the score of the company without the person', () => {
  fc.assert(
    fc.property(randomRollUp, randomPeople, (rollUp, people) => {
      const { score, people: parts } = companyOf({ rollUp }, people);
      parts.forEach(({ contribution }, index) => {
        expect(contribution).toBe(score - companyOf({ rollUp }, people.toSpliced(index, 1)).score);
      });
    }),
  );
});

test('SC-39: shares add up to a whole', () => {
  fc.assert(
    fc.property(randomPeople, (people) => {
      fc.pre(people.some(({ score }) => score.total > 0));
      const { people: parts } = companyOf({}, people);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }),
  );
});

function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}

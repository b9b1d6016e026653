import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyScore } from '#core/scoring/company/companyScore.ts';
import { compareRollUps } from '#core/scoring/company/compareRollUps.ts';
import { sameInBoth } from '#core/text.ts';
import { modelOf, peopleOf, randomPeople, randomRollUp, today } from './companyModel.ts';

const roles = {
  field: 'role',
  needed: [{ id: 'chief', label: sameInBoth('Chief'), values: ['chief'], people: 1 }],
};
const people = peopleOf({ total: 50, role: 'chief' }, { total: 20 }, { total: 10 }, { total: 0 });

test('SC-39: the same people under every roll-up (reference/lead-scoring.md, e14)', () => {
  // By hand: 50; 80; (50 + 20 + 10) / 3 = 26.67; the chief alone; 1 - 0.5 x 0.8 x 0.9 = 0.64.
  const compared = compareRollUps(modelOf({ roles }), people);
  expect(compared.map(({ rollUp, score }) => [rollUp.by, score])).toEqual([
    ['maximum', 5000],
    ['cappedSum', 8000],
    ['meanOfBest', 2667],
    ['roleWeighted', 5000],
    ['noisyOr', 6400],
  ]);
  expect(compared.filter(({ isChosen }) => isChosen).map(({ rollUp }) => rollUp.by)).toEqual(['maximum']);
  // By hand, noisy-or without the first 0.28, the second 0.55, the third 0.6, the fourth 0.64.
  expect(compared.at(-1)?.contributions).toEqual([3600, 900, 400, 0]);
});

test('SC-39: a model that names no roles is compared without the role-weighted mean', () => {
  const compared = [modelOf(null), modelOf({})].map((model) => compareRollUps(model, people));
  for (const rollUps of compared) {
    expect(rollUps.map(({ rollUp }) => rollUp.by)).toEqual(['maximum', 'cappedSum', 'meanOfBest', 'noisyOr']);
  }
  expect(compared[0]?.some(({ isChosen }) => isChosen)).toBe(false);
});

test('SC-39: the roll-up of the model is among them, with the score and contributions of the company', () => {
  fc.assert(
    fc.property(randomRollUp, randomPeople, (rollUp, some) => {
      const model = modelOf({ rollUp, roles });
      const compared = compareRollUps(model, some);
      const company = companyScore(model, some, today);
      expect(compared).toHaveLength(5);
      expect(compared.filter(({ isChosen }) => isChosen)).toEqual([
        {
          rollUp,
          isChosen: true,
          score: company?.score,
          contributions: company?.people.map(({ contribution }) => contribution),
        },
      ]);
    }),
  );
});

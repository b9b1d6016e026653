import type { Centipoints } from '../../brand.ts';
import { modelBounds } from '../bounds.ts';
import { roundHalfAway, toCentipoints } from '../centipoints.ts';
import type { RollUp } from '../companyRule.ts';
import type { Field } from '../model.ts';
import type { Person } from './person.ts';
import { roleWeight } from './roleWeight.ts';

/** One person as a roll-up sees it: total 0..10,000, weight in hundredths (1 where roles do not matter). */
export type Member = { readonly total: Centipoints; readonly weight: number };

const most = toCentipoints(modelBounds.total);

/** The people of a company as the roll-up sees them, in the same order. */
export function membersOf(
  rollUp: RollUp,
  fields: readonly Field[],
  people: readonly Person[],
): readonly Member[] {
  if (rollUp.by !== 'roleWeighted') return people.map(({ score }) => ({ total: score.total, weight: 1 }));
  const field = fields.find(({ id }) => id === rollUp.field);
  return people.map(({ contact, score }) => ({
    total: score.total,
    weight: roleWeight(rollUp, field, contact.values.get(rollUp.field)),
  }));
}

/** The members from the highest total down: then sums and products do not depend on their order, to the last bit. */
export function fallingMembers(members: readonly Member[]): readonly Member[] {
  return members.toSorted((a, b) => b.total - a.total);
}

/**
 * The score of a company from its members, from the highest total down (`SC-39`): 0..10,000 centipoints, rounded once;
 * 0 without members.
 */
export function rollUpScore(rollUp: RollUp, falling: readonly Member[]): Centipoints {
  switch (rollUp.by) {
    case 'maximum':
      return falling[0]?.total ?? 0;
    case 'cappedSum':
      return Math.min(most, sumOf(falling));
    case 'meanOfBest':
      return meanOf(falling.slice(0, rollUp.people));
    case 'roleWeighted':
      return weightedMeanOf(falling);
    case 'noisyOr':
      return noisyOr(falling);
  }
}

function sumOf(members: readonly Member[]): Centipoints {
  return members.reduce((sum, { total }) => sum + total, 0);
}

function meanOf(members: readonly Member[]): Centipoints {
  return members.length === 0 ? 0 : roundHalfAway(sumOf(members) / members.length);
}

function weightedMeanOf(members: readonly Member[]): Centipoints {
  const sum = members.reduce((weighted, { total, weight }) => weighted + weight * total, 0);
  const divisor = members.reduce((weights, { weight }) => weights + weight, 0);
  return divisor === 0 ? 0 : roundHalfAway(sum / divisor);
}

/** 100 x (1 - the product of (1 - total / 100)), multiplied from the highest total down. */
function noisyOr(falling: readonly Member[]): Centipoints {
  const product = falling.reduce((left, { total }) => left * ((most - total) / most), 1);
  return roundHalfAway(most * (1 - product));
}

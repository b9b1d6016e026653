import type { Centipoints } from '../../brand.ts';
import type { CompanyRule, RollUp } from '../companyRule.ts';
import { isSameData } from '../isSameData.ts';
import type { ScoringModel } from '../model.ts';
import { contributionsOf } from './contributionsOf.ts';
import type { Person } from './person.ts';
import { fallingMembers, membersOf, rollUpScore } from './rollUpScore.ts';

/** The same people under one roll-up. */
export type RollUpComparison = {
  readonly rollUp: RollUp;
  /** Whether it is the one of the model. */
  readonly isChosen: boolean;
  /** 0..10,000. */
  readonly score: Centipoints;
  /** What each person contributes, in the order of the people. */
  readonly contributions: readonly Centipoints[];
};

/**
 * The same people under every roll-up, to choose by comparing (`SC-39`; reference/lead-scoring.md, e14). The model's own
 * one stands as it is; of the others the mean is of the best three, and roles weigh 1 where the model needs them, else 0:
 * a model that names no roles has no role-weighted mean.
 */
export function compareRollUps(model: ScoringModel, people: readonly Person[]): readonly RollUpComparison[] {
  const chosen = model.company?.rollUp ?? null;
  return rollUpsFor(model.company).map((rollUp) => {
    const members = membersOf(rollUp, model.fields, people);
    return {
      rollUp,
      isChosen: isSameData(rollUp, chosen),
      score: rollUpScore(rollUp, fallingMembers(members)),
      contributions: contributionsOf(rollUp, members),
    };
  });
}

function rollUpsFor(company: CompanyRule | null): readonly RollUp[] {
  const all: readonly RollUp[] = [
    { by: 'maximum' },
    { by: 'cappedSum' },
    { by: 'meanOfBest', people: 3 },
    ...roleWeightedFor(company),
    { by: 'noisyOr' },
  ];
  const chosen = company?.rollUp;
  return all.map((rollUp) => (rollUp.by === chosen?.by ? chosen : rollUp));
}

/** The role-weighted mean of the model, else one over the roles that it needs, else none. */
function roleWeightedFor(company: CompanyRule | null): readonly RollUp[] {
  if (company?.rollUp.by === 'roleWeighted') return [company.rollUp];
  if (!company?.roles) return [];
  const { field, needed } = company.roles;
  const rows = needed.map(({ values }) => ({ values, weight: 1 }));
  return [{ by: 'roleWeighted', field, rows, other: 0, unknown: 0 }];
}

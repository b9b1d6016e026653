import type { ContactTable } from '../../contacts/table.ts';
import { modelBounds } from '../bounds.ts';
import { roundHalfAway, toCentipoints } from '../centipoints.ts';
import type { ScoringModel } from '../model.ts';
import { fallingOrder } from './fallingOrder.ts';
import { roleWeightsOf } from './roleWeightsOf.ts';
import type { Totals } from './totals.ts';

const most = toCentipoints(modelBounds.total);

/**
 * The scores of all companies of a table, 0..10,000 centipoints by company, 0 without contacts (`SC-39`): the fast
 * version of `companyScore`, which gives the same. `totals` are those of the contacts of the table.
 * Null when the model has no rule for companies, or nobody knows the companies.
 */
export function companyScores(model: ScoringModel, totals: Totals, table: ContactTable): Int32Array | null {
  if (model.company === null || table.companies === null) return null;
  const { rollUp } = model.company;
  const members: Members = { totals, of: table.companies.of, companies: table.companies.count };
  switch (rollUp.by) {
    case 'maximum':
      return maxima(members);
    case 'cappedSum':
      return cappedSums(members);
    case 'meanOfBest':
      return meansOfBest(members, rollUp.people);
    case 'roleWeighted':
      return weightedMeans(members, roleWeightsOf(rollUp, model.fields, table));
    case 'noisyOr':
      return noisyOrs(members);
  }
}

/** The total and the company of each contact, and how many companies there are. */
type Members = { readonly totals: Totals; readonly of: Uint32Array; readonly companies: number };

function maxima({ totals, of, companies }: Members): Int32Array {
  const scores = new Int32Array(companies);
  for (let contact = 0; contact < totals.length; contact++) {
    const company = of[contact] as number;
    const total = totals[contact] as number;
    if (total > (scores[company] as number)) scores[company] = total;
  }
  return scores;
}

function cappedSums({ totals, of, companies }: Members): Int32Array {
  const scores = new Int32Array(companies);
  for (let contact = 0; contact < totals.length; contact++) {
    const company = of[contact] as number;
    // Totals are never below 0: clipping on the way is clipping at the end.
    scores[company] = Math.min(most, (scores[company] as number) + (totals[contact] as number));
  }
  return scores;
}

function meansOfBest({ totals, of, companies }: Members, people: number): Int32Array {
  const sums = new Float64Array(companies);
  const taken = new Uint32Array(companies);
  const order = fallingOrder(totals);
  for (let place = 0; place < order.length; place++) {
    const contact = order[place] as number;
    const company = of[contact] as number;
    const before = taken[company] as number;
    if (before >= people) continue;
    taken[company] = before + 1;
    sums[company] = (sums[company] as number) + (totals[contact] as number);
  }
  return quotients(sums, taken);
}

function weightedMeans({ totals, of, companies }: Members, weights: Int32Array): Int32Array {
  const sums = new Float64Array(companies);
  const divisors = new Float64Array(companies);
  for (let contact = 0; contact < totals.length; contact++) {
    const company = of[contact] as number;
    const weight = weights[contact] as number;
    sums[company] = (sums[company] as number) + weight * (totals[contact] as number);
    divisors[company] = (divisors[company] as number) + weight;
  }
  return quotients(sums, divisors);
}

/** Going from the highest total of all down goes from the highest of each company down. */
function noisyOrs({ totals, of, companies }: Members): Int32Array {
  const products = new Float64Array(companies).fill(1);
  const order = fallingOrder(totals);
  for (let place = 0; place < order.length; place++) {
    const contact = order[place] as number;
    const company = of[contact] as number;
    products[company] = (products[company] as number) * ((most - (totals[contact] as number)) / most);
  }
  return Int32Array.from(products, (product) => roundHalfAway(most * (1 - product)));
}

/** Each sum divided and rounded once; 0 where the divisor is. */
function quotients(sums: Float64Array, divisors: Float64Array | Uint32Array): Int32Array {
  return Int32Array.from(sums, (sum, company) => {
    const divisor = divisors[company] as number;
    return divisor === 0 ? 0 : roundHalfAway(sum / divisor);
  });
}

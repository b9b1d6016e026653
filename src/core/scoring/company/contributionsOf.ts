import type { Centipoints } from '../../brand.ts';
import type { RollUp } from '../companyRule.ts';
import { fallingMembers, type Member, rollUpScore } from './rollUpScore.ts';

/**
 * What each member contributes: the score of the company less its score without that one, in centipoints (`SC-39`).
 * In the order of the members; below 0 for somebody who draws a mean down.
 */
export function contributionsOf(rollUp: RollUp, members: readonly Member[]): readonly Centipoints[] {
  const falling = fallingMembers(members);
  const score = rollUpScore(rollUp, falling);
  // People of the same total and weight leave the same gap: it is computed once for all of them.
  const gaps = new Map<string, Centipoints>();
  falling.forEach((member, index) => {
    const key = keyOf(member);
    if (!gaps.has(key)) gaps.set(key, score - rollUpScore(rollUp, falling.toSpliced(index, 1)));
  });
  return members.map((member) => gaps.get(keyOf(member)) ?? 0);
}

function keyOf({ total, weight }: Member): string {
  return `${total}/${weight}`;
}

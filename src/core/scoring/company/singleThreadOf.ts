import type { Share } from '../../brand.ts';
import type { Person } from './person.ts';

/** The one person on whom everything hangs, and the share of the behaviour points that is theirs, above 0 up to 1. */
export type SingleThread = { readonly contact: string; readonly share: Share };

/**
 * The risk of a single thread (`SC-39`): exactly one person has behaviour points above 0, or one has more than so many
 * percent of their sum, of equal ones the first. Null when nobody has any, or enough people have.
 * Points below 0 count as 0, as wherever a side is shown alone (`SC-10`).
 */
export function singleThreadOf(percent: number, people: readonly Person[]): SingleThread | null {
  const [busiest, ...others] = people
    .filter(({ score }) => score.behaviour > 0)
    .sort((a, b) => b.score.behaviour - a.score.behaviour);
  if (busiest === undefined) return null;
  const points = busiest.score.behaviour;
  const sum = others.reduce((total, { score }) => total + score.behaviour, points);
  // Whole numbers on both sides, so that exactly so many percent is not more.
  const isMore = points * 10_000 > Math.round(percent * 100) * sum;
  return others.length === 0 || isMore ? { contact: busiest.contact.id, share: points / sum } : null;
}

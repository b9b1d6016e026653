import type { Share } from '../../brand.ts';
import { knownNumber, type NumberAnswers, type NumberId } from '../numbers.ts';

/** A part of a whole as counted in a review; what nobody knows is null. */
export type ReviewShare = {
  readonly id: 'aLeads' | 'delivered' | 'kept';
  readonly part: number | null;
  readonly whole: number | null;
  /** Null while one of them is unknown, when the whole is 0, and for A leads when there are more than all of them. Promises may be kept by more than 1. */
  readonly share: Share | null;
};

const parts: readonly (readonly [ReviewShare['id'], NumberId, NumberId])[] = [
  ['aLeads', 'aLeadsToOpportunities', 'aLeads'],
  ['delivered', 'leadsDelivered', 'leadsPromised'],
  ['kept', 'contactsKept', 'contactsPromised'],
];

/**
 * The three shares of a review (`LT-64`): A leads that became opportunities, and the promises kept: leads that marketing
 * delivered of those promised, contacts that sales made of those promised.
 */
export function reviewShares(numbers: NumberAnswers): readonly ReviewShare[] {
  return parts.map(([id, ofPart, ofWhole]) => {
    const part = knownNumber(numbers, ofPart);
    const whole = knownNumber(numbers, ofWhole);
    const isTooMany = id === 'aLeads' && part !== null && whole !== null && part > whole;
    return { id, part, whole, share: isTooMany ? null : shareOf(part, whole) };
  });
}

function shareOf(part: number | null, whole: number | null): Share | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

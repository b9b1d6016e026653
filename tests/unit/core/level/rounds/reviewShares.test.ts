import { expect, test } from 'vitest';
import type { NumberAnswers } from '#core/level/numbers.ts';
import { reviewShares } from '#core/level/rounds/reviewShares.ts';

function sharesOf(numbers: NumberAnswers) {
  return reviewShares(numbers).map(({ share }) => share);
}

test('LT-64: A leads to opportunities and both promises are counts and shares', () => {
  const numbers = {
    ...{ aLeads: 20, aLeadsToOpportunities: 9, leadsPromised: 60, leadsDelivered: 66 },
    ...{ contactsPromised: 60, contactsKept: 45 },
  };
  expect(reviewShares(numbers)).toEqual([
    { id: 'aLeads', part: 9, whole: 20, share: 0.45 },
    { id: 'delivered', part: 66, whole: 60, share: 1.1 },
    { id: 'kept', part: 45, whole: 60, share: 0.75 },
  ]);
});

test('LT-64: what is unknown has no share, and nothing is divided by zero', () => {
  expect(sharesOf({})).toEqual([null, null, null]);
  expect(sharesOf({ aLeads: 0, aLeadsToOpportunities: 0, leadsPromised: 0, leadsDelivered: 5 })).toEqual([
    null,
    null,
    null,
  ]);
  expect(sharesOf({ leadsPromised: 'dontKnow', leadsDelivered: 5 })[1]).toBeNull();
});

test('LT-64: more opportunities than A leads give no share', () => {
  expect(sharesOf({ aLeads: 4, aLeadsToOpportunities: 5 })[0]).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { singleThreadOf } from '#core/scoring/company/singleThreadOf.ts';
import { peopleOf, randomPeople } from './companyModel.ts';

function threadOf(percent: number, ...behaviours: readonly number[]) {
  return singleThreadOf(percent, peopleOf(...behaviours.map((behaviour) => ({ behaviour }))));
}

test('SC-39: one person alone with behaviour points is a single thread', () => {
  expect(threadOf(100, 0, 0.01, -5)).toEqual({ contact: '2', share: 1 });
});

test('SC-39: one person with more than the percentage of the points is a single thread', () => {
  expect(threadOf(80, 10, 41, 0)).toEqual({ contact: '2', share: 41 / 51 });
});

test('SC-39: exactly the percentage is not more than it', () => {
  expect(threadOf(80, 40, 10)).toBeNull();
  expect(threadOf(80, 40.01, 10)).toEqual({ contact: '1', share: 4001 / 5001 });
  // 64.07 x 100 is 6406.999999999999 in binary: only whole numbers say that 64.07 of 100 is not more than 64.07 %.
  expect(threadOf(64.07, 64.07, 35.93)).toBeNull();
});

test('SC-39: points below 0 are nobody’s part of the sum', () => {
  expect(threadOf(80, 40, 10, -9)).toBeNull();
});

test('SC-39: where nobody did anything there is no thread at all', () => {
  expect(threadOf(50)).toBeNull();
  expect(threadOf(50, 0, -3)).toBeNull();
});

test('SC-39: of two with equally many points the first is named', () => {
  expect(threadOf(40, 1, 20, 20)).toEqual({ contact: '2', share: 20 / 41 });
});

test('SC-39: whoever is named has more behaviour points than the percentage, or is alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), randomPeople, (percent, people) => {
      const thread = singleThreadOf(percent, people);
      const busy = people.map(({ score }) => score.behaviour).filter((points) => points > 0);
      const sum = busy.reduce((total, points) => total + points, 0);
      const isHeavy = busy.some((points) => points * 100 > percent * sum);
      expect(thread !== null).toBe(busy.length === 1 || isHeavy);
      const points = people.find(({ contact }) => contact.id === thread?.contact)?.score.behaviour ?? 0;
      if (thread !== null) expect(thread.share).toBe(points / sum);
    }),
  );
});

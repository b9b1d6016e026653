import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templates } from '#content/templates/templates.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import { apportion } from '#core/scoring/list/apportion.ts';
import { besideOne, pairByPair } from '#core/scoring/list/importances.ts';
import { mostOf, withMost } from '#core/scoring/list/mostPoints.ts';
import { giveShares, sharersOf, shareOut } from '#core/scoring/list/shareOut.ts';
import { pointsIn } from '#core/scoring/edit/mapPoints.ts';
import { isSound } from '#core/scoring/editParts.ts';
import { randomModel } from '../randomModel.ts';
import { groupOf, modelOf, tableOf, eventsOf } from '../smallModel.ts';

/** A criterion that gives so many points for one value. */
function worth(id: string, points: number, change: Partial<Extract<Criterion, { kind: 'table' }>> = {}) {
  return tableOf({ id, rows: [{ values: ['steel'], points }], ...change });
}

const weights = fc.array(
  fc.integer({ min: 0, max: 400 }).map((cents) => cents / 100),
  {
    minLength: 1,
    maxLength: 12,
  },
);

describe('sharing a sum out', () => {
  it('DE-93: gives whole parts that add up, never less to what weighs more, and nothing to what weighs nothing', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 100 }), (all, sum) => {
        const parts = apportion(all, sum);
        const isAny = all.some((weight) => weight > 0);
        expect(parts.reduce((total, part) => total + part, 0)).toBe(isAny ? sum : 0);
        for (const [one, weight] of all.entries()) {
          expect(Number.isInteger(parts[one])).toBe(true);
          if (weight === 0) expect(parts[one]).toBe(0);
          for (const [other, lighter] of all.entries()) {
            if (weight > lighter) expect(parts[one]).toBeGreaterThanOrEqual(parts[other] ?? 0);
          }
        }
      }),
    );
  });

  it('DE-93: shares 50 as 20, 10 and 20 where the second matters half as much as the others', () => {
    const model = modelOf([worth('a', 15), worth('b', 15), worth('c', 5)]);
    const importances = [
      { id: 'a', times: 1 },
      { id: 'b', times: 0.5 },
      { id: 'c', times: 1 },
    ];
    const shares = shareOut(model, 'fit', importances, 50);
    expect(shares.map(({ most }) => most)).toEqual([20, 10, 20]);
    expect(giveShares(model, shares).criteria.map(mostOf)).toEqual([20, 10, 20]);
  });

  it('DE-93: leaves out what is switched off, takes away only, or stands on the other side', () => {
    const model = modelOf([
      worth('a', 10),
      worth('off', 10, { enabled: false }),
      worth('minus', -10),
      eventsOf({ id: 'v', points: 3 }),
    ]);
    expect(sharersOf(model, 'fit').map(({ id }) => id)).toEqual(['a']);
    const all = model.criteria.map(({ id }) => ({ id, times: 1 }));
    expect(shareOut(model, 'fit', all, 30)).toEqual([{ id: 'a', most: 30 }]);
    expect(shareOut(model, 'fit', [], 30)).toEqual([{ id: 'a', most: 0 }]);
  });

  it('DE-93: gives the criteria of a group no more together than its cap, and the rest to the others', () => {
    const model = modelOf(
      [worth('a', 10, { group: 'g' }), worth('b', 10, { group: 'g' }), worth('c', 10), worth('d', 10)],
      { groups: [{ ...groupOf('g', 'fit'), cap: { min: null, max: 9.5 } }] },
    );
    const even = model.criteria.map(({ id }) => ({ id, times: 1 }));
    const mostById = (sum: number) =>
      Object.fromEntries(shareOut(model, 'fit', even, sum).map(({ id, most }) => [id, most]));
    expect(mostById(50)).toEqual({ a: 5, b: 4, c: 21, d: 20 });
    expect(mostById(12)).toEqual({ a: 3, b: 3, c: 3, d: 3 });
  });

  it('DE-93: adds up for every template and every importance', () => {
    for (const { model: base } of templates) {
      for (const side of ['fit', 'behaviour'] as const) {
        const model = {
          ...base,
          title: '',
          groups: base.groups.map((group) => ({ ...group, cap: { min: null, max: null } })),
        };
        const ids = sharersOf(model, side).map(({ id }) => id);
        fc.assert(
          fc.property(
            fc.tuple(...ids.map(() => fc.constantFrom(0.25, 0.5, 1, 1.5, 2, 3))),
            fc.integer({ min: 0, max: 100 }),
            (times, sum) => {
              const importances = ids.map((id, at) => ({ id, times: times[at] ?? 1 }));
              const shares = shareOut(model, side, importances, sum);
              expect(shares.reduce((total, { most }) => total + most, 0)).toBe(ids.length === 0 ? 0 : sum);
            },
          ),
          { numRuns: 20 },
        );
      }
    }
  });
});

describe('the most points of a criterion', () => {
  it('DE-94: is its best row, or a fresh event as often as it counts, after its cap', () => {
    expect(mostOf(worth('a', 12))).toBe(12);
    expect(mostOf(worth('a', 12, { cap: { min: null, max: 8 } }))).toBe(8);
    expect(mostOf(worth('a', 50, { weight: 20 }))).toBe(10);
    expect(mostOf(worth('a', -5))).toBe(0);
    expect(mostOf(eventsOf({ points: 4, counting: { by: 'most', times: 3 } }))).toBe(12);
    expect(mostOf(eventsOf({ points: 4, counting: { by: 'every' } }))).toBeNull();
    expect(mostOf(eventsOf({ points: 4, counting: { by: 'every' }, cap: { min: null, max: 20 } }))).toBe(20);
  });

  it('DE-94: keeps the proportions of rows in whole points, and what is above or below zero stays there', () => {
    const criterion = tableOf({
      rows: [
        { values: ['steel'], points: 20 },
        { values: ['trade'], points: 10 },
        { values: ['other'], points: 1 },
      ],
      other: -10,
      unknown: 0,
    });
    expect(pointsIn(withMost(criterion, 10))).toEqual([10, 5, 1, -5, 0]);
    expect(pointsIn(withMost(criterion, 40))).toEqual([40, 20, 2, -20, 0]);
    expect(withMost(criterion, NaN)).toBe(criterion);
    expect(withMost(worth('a', -5), 10)).toEqual(worth('a', -5));
  });

  it('DE-94: moves a weight and not its percentages, and caps what counts without an end', () => {
    const weighed = withMost(worth('a', 50, { weight: 20 }), 15);
    expect([weighed.weight, pointsIn(weighed)[0]]).toEqual([30, 50]);
    const endless = withMost(eventsOf({ points: 4, counting: { by: 'every' } }), 15);
    expect(endless).toMatchObject({ points: 4, cap: { max: 15 } });
    const three = withMost(eventsOf({ points: 5, counting: { by: 'most', times: 3 } }), 10);
    expect(three).toMatchObject({ points: 4, cap: { max: 10 } });
  });

  it('DE-94: is the share after it was given, in any model, which stays sound; the second time nothing happens', () => {
    fc.assert(
      fc.property(randomModel, fc.integer({ min: 0, max: 60 }), (model, share) => {
        const shares = model.criteria.map(({ id }) => ({ id, most: share }));
        const given = giveShares(model, shares);
        expect(giveShares(given, shares)).toBe(given);
        if (isSound(model)) expect(isSound(given)).toBe(true);
        for (const [at, criterion] of model.criteria.entries()) {
          const after = given.criteria[at] as Criterion;
          if (mostOf(criterion) === 0) expect(after).toBe(criterion);
          else expect(mostOf(after)).toBe(share);
        }
      }),
    );
  });

  it('DE-94: never turns the order of the rows round', () => {
    fc.assert(
      fc.property(randomModel, fc.integer({ min: 1, max: 60 }), (model, share) => {
        for (const criterion of model.criteria) {
          const [before, after] = [pointsIn(criterion), pointsIn(withMost(criterion, share))];
          for (const [one, points] of before.entries()) {
            for (const [other, fewer] of before.entries()) {
              if (points > fewer) expect(after[one]).toBeGreaterThanOrEqual(after[other] ?? 0);
            }
          }
        }
      }),
    );
  });
});

describe('what matters how much', () => {
  const sharers = [
    { id: 'a', most: 20 },
    { id: 'b', most: 10 },
    { id: 'c', most: null },
  ];

  it('DE-93: is told beside one criterion; without an answer the present proportion holds', () => {
    expect(besideOne(sharers, 'a', new Map()).map(({ times }) => times)).toEqual([1, 0.5, 1]);
    expect(besideOne(sharers, 'b', new Map([['c', 3]])).map(({ times }) => times)).toEqual([2, 1, 3]);
    expect(besideOne([], 'a', new Map())).toEqual([]);
  });

  it('DE-93: or pair by pair along the list', () => {
    const answers = new Map([
      ['b', 2],
      ['c', 0.5],
    ]);
    expect(pairByPair(sharers, answers).map(({ times }) => times)).toEqual([1, 2, 1]);
    expect(pairByPair(sharers, new Map()).map(({ times }) => times)).toEqual([1, 0.5, 0.5]);
  });
});

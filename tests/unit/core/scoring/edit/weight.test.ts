import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedCentipoints } from '#core/scoring/centipoints.ts';
import { pointsIn } from '#core/scoring/edit/mapPoints.ts';
import { inPercent, inPoints, withWeight } from '#core/scoring/edit/setWeight.ts';
import { isSound } from '#core/scoring/editParts.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import { randomModel } from '../randomModel.ts';
import { modelOf, surgeOf, tableOf } from '../smallModel.ts';
import { wholeModel } from '../wholeModel.ts';

function givenBy(criterion: Criterion): readonly number[] {
  return pointsIn(criterion).map((points) => weightedCentipoints(points, criterion.weight));
}

describe('percent of a weight (DE-81)', () => {
  it('is the most that the criterion names, and back again the points are the same', () => {
    const table = tableOf({ rows: [{ values: ['steel'], points: 20 }], other: 5, unknown: -10 });
    const weighted = inPercent(table);
    expect(weighted).toMatchObject({ weight: 20, rows: [{ points: 100 }], other: 25, unknown: -50 });
    expect(inPoints(weighted)).toEqual(table);
    expect(inPercent(weighted)).toBe(weighted);
    expect(inPoints(table)).toBe(table);
  });

  it('lets the points follow the weight, which stays within 0..100', () => {
    const weighted = inPercent(surgeOf({ active: 5, inactive: 10 }));
    expect(givenBy(withWeight(weighted, 20))).toEqual([1000, 2000]);
    expect(withWeight(weighted, 1000).weight).toBe(100);
    expect(withWeight(weighted, null)).toBe(weighted);
    expect(withWeight(surgeOf(), 20).weight).toBeNull();
  });

  it('gives what plain points gave, to a twentieth of a point, in every kind of criterion', () => {
    fc.assert(
      fc.property(randomModel, ({ criteria }) => {
        for (const criterion of criteria) {
          const plain = inPoints(criterion);
          expect(givenBy(plain)).toEqual(givenBy(criterion));
          const small = givenBy(plain).every((points) => Math.abs(points) <= 10_000);
          const there = givenBy(inPercent(plain));
          if (small)
            there.forEach((points, at) =>
              expect(Math.abs(points - (givenBy(plain)[at] ?? 0))).toBeLessThan(5),
            );
        }
      }),
    );
  });

  it('leaves the model sound for each kind', () => {
    for (const criterion of wholeModel.criteria) {
      const criteria = wholeModel.criteria.map((each) =>
        each === criterion ? inPercent(inPoints(each)) : each,
      );
      expect(isSound({ ...wholeModel, criteria })).toBe(true);
    }
    expect(isSound(modelOf([inPercent(tableOf())]))).toBe(true);
  });
});

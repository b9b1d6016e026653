import { describe, expect, test } from 'vitest';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ScorePicture } from '#core/scoring/scorePicture.ts';
import { gradeCounts } from '#pages/lead/build/gradeCounts.ts';
import { gateOf, lettersOf, modelOf, ruleOf } from '../../../core/scoring/smallModel.ts';

const histogram = new Uint32Array(101);
histogram.set([6], 10);
histogram.set([3], 50);
histogram.set([1], 70);
/** By points 1, 3, 0 and 6; the engine says that gates and rules made one more D and a C. */
const picture: ScorePicture = {
  count: 10,
  histogram,
  fitHistogram: histogram,
  behaviourHistogram: histogram,
  grades: Uint32Array.of(0, 2, 1, 7),
  matrix: new Uint32Array(16),
  touched: [],
};
const isEnergy = { is: 'equals', field: 'industry', value: 'energy' } as const;

function contactsOf(model: ScoringModel): readonly number[] {
  const { A, B, C, D } = gradeCounts(picture, model);
  return [A, B, C, D].map(({ contacts }) => contacts);
}

describe('how many contacts have each grade', () => {
  test('SC-17: is counted from the bins, at once, where limits alone decide', () => {
    const switchedOff = gateOf({ when: isEnergy, enabled: false });
    for (const change of [{}, { gates: [switchedOff] }, { routing: [ruleOf('all')] }]) {
      expect(contactsOf(modelOf([], change))).toEqual([1, 3, 0, 6]);
    }
    const moved = { by: 'total', limits: { A: 71, B: 51, C: 10 }, leaving: null } as const;
    expect(contactsOf(modelOf([], { grading: moved }))).toEqual([0, 1, 9, 0]);
  });

  test('SC-32, SC-33, SC-37: is what the engine counted where a gate, a rule or the matrix has a say', () => {
    const matrix = { by: 'matrix', letters: lettersOf('AABB BBCC CCDD DDDD') } as const;
    for (const change of [
      { gates: [gateOf({ when: isEnergy })] },
      { routing: [ruleOf('all', { grade: 'C' })] },
      { grading: matrix },
    ]) {
      expect(contactsOf(modelOf([], change))).toEqual([0, 2, 1, 7]);
    }
  });

  test('comes with shares that make one, and none of nobody', () => {
    const counts = gradeCounts(picture, modelOf([], { gates: [gateOf({ when: isEnergy })] }));
    expect(counts.B.share + counts.C.share + counts.D.share).toBeCloseTo(1, 12);
    const nobody = { ...picture, count: 0, grades: new Uint32Array(4) };
    expect(gradeCounts(nobody, modelOf([], { gates: [gateOf({ when: isEnergy })] })).D.share).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { bottlenecks } from '#core/level/bottlenecks.ts';
import { setGuess } from '#core/level/edit.ts';
import { levelResult, type LevelResult } from '#core/level/levelResult.ts';
import { fraction, shownTenths } from '#core/level/fraction.ts';
import { pictured, profile, quick, resultOf } from './profile.ts';

function bottlenecksOf(result: LevelResult): readonly string[] {
  return result.dimensions.filter((dimension) => dimension.bottleneck).map((dimension) => dimension.id);
}

describe('the profile in the design picture (design/result.png)', () => {
  const result = resultOf(
    pictured,
    pictured.map(() => 3),
  );

  it('is on step 2 with index 1.9', () => {
    expect(result.step).toEqual({ sure: 2, possible: 2 });
    expect(result.index).toEqual(fraction(15, 8));
    expect(shownTenths(result.index ?? fraction(0, 1))).toBe(1.9);
  });

  it('has two bottlenecks: what a good lead is, and hand-over', () => {
    expect(bottlenecksOf(result)).toEqual(['goodLead', 'handover']);
  });

  it('wants step 3 with index 3.0', () => {
    expect(result.wanted).toEqual({ step: 3, index: fraction(24, 8) });
  });
});

describe('LT-1: the quick test', () => {
  it('takes the step of each ladder as the step of its dimension', () => {
    expect(resultOf(pictured).dimensions.map((dimension) => dimension.now)).toEqual(pictured);
  });

  it('keeps the gut guess out of the result', () => {
    const assessment = profile(pictured);
    expect(levelResult(quick, setGuess(assessment, 4))).toEqual(levelResult(quick, assessment));
  });
});

describe('LT-9: what was skipped', () => {
  it('is not a zero: three ladders on 4 and one skipped are 4.0, not 3.0 (reference b.8, bug of Merkle)', () => {
    expect(resultOf([4, 4, 4, null]).index).toEqual(fraction(12, 3));
  });

  it('leaves the index alone when a dimension does not apply', () => {
    expect(resultOf([4, 4, 4, 4, 4, 4, 4, 'notApplicable']).index).toEqual(fraction(28, 7));
  });
});

describe('LT-10: headline and provisional', () => {
  it('gives a headline from six known dimensions up', () => {
    expect(resultOf([3, 3, 3, 3, 3, 3]).step).toEqual({ sure: 2, possible: 3 });
    expect(resultOf([3, 3, 3, 3, 3]).step).toBeNull();
  });

  it('says nothing of bottlenecks or blocks without a headline, but keeps dimensions and index', () => {
    const result = resultOf([3, 3, 3, 3, 1]);
    expect(bottlenecksOf(result)).toEqual([]);
    expect(result.blocks).toBeNull();
    expect(result.index).toEqual(fraction(13, 5));
    expect(result.dimensions).toHaveLength(8);
  });

  it('gives no headline when five are known and the other three do not apply', () => {
    const result = resultOf([3, 3, 3, 3, 3, 'notApplicable', 'notApplicable', 'notApplicable']);
    expect(result.step).toBeNull();
    expect(result.provisional).toBe(false);
  });

  it('is provisional under three quarters known', () => {
    expect(resultOf([3, 3, 3, 3, 3, 3]).provisional).toBe(false);
    expect(resultOf([3, 3, 3, 3, 3]).provisional).toBe(true);
    expect(resultOf([]).provisional).toBe(true);
    expect(resultOf(Array.from({ length: 8 }, () => 'notApplicable' as const)).provisional).toBe(true);
  });
});

describe('LT-11: bottlenecks', () => {
  it('are the dimensions on the lowest occupied step', () => {
    expect(bottlenecksOf(resultOf([3, 3, 2, 3, 3, 4, 3, 4]))).toEqual(['nurturing']);
  });

  it('may be half of the dimensions but no more: beyond that the company rises on a broad front', () => {
    expect(bottlenecksOf(resultOf([1, 1, 1, 1, 2, 2, 2, 2]))).toHaveLength(4);
    expect(bottlenecksOf(resultOf([1, 1, 1, 1, 1, 2, 2, 2]))).toEqual([]);
    expect(bottlenecksOf(resultOf([2, 2, 2, 2, 2, 2, 2, 2]))).toEqual([]);
  });

  it('are counted against the applicable dimensions', () => {
    expect(bottlenecksOf(resultOf([1, 1, 1, 1, 2, 2, 2, 'notApplicable']))).toEqual([]);
    expect(bottlenecksOf(resultOf([1, 1, 1, 1, 2, 2, 2, 'dontKnow']))).toHaveLength(4);
  });

  it('are none when all stand on step 4', () => {
    expect(bottlenecksOf(resultOf([4, 4, 4, 4, 4, 4, 4, 4]))).toEqual([]);
    expect(bottlenecksOf(resultOf([4, 4, 4, 4, 4, 4, 'dontKnow', null]))).toEqual([]);
  });

  it('are none on step 4, however many are unknown', () => {
    expect(bottlenecks(resultOf([4, 4]).dimensions).size).toBe(0);
  });

  it('are never dimensions of which nothing is known', () => {
    const result = resultOf([3, 3, 3, 3, 3, 4, 'dontKnow', null]);
    expect(bottlenecksOf(result)).toEqual([]);
    expect(result.blocks?.unknown).toEqual(['systems', 'feedback']);
  });
});

describe('LT-13: where we want to be', () => {
  it('takes now for a wanted step that was not set, and wants nothing where none was', () => {
    expect(resultOf(pictured, [2]).wanted).toEqual({ step: 2, index: fraction(15, 8) });
    expect(resultOf(pictured).wanted).toEqual({ step: null, index: null });
  });

  it('leaves out an unknown dimension with no wanted step, and counts one that has it', () => {
    expect(resultOf([2, 2, 2, 2, 2, 2], [3, 3, 3, 3, 3, 3, null, 4]).wanted).toEqual({
      step: 3,
      index: fraction(22, 7),
    });
  });

  it('has no step with fewer than six dimensions and no index with none', () => {
    expect(resultOf([2, 2, 2, 2, 2], [2]).wanted).toEqual({ step: null, index: fraction(10, 5) });
    expect(resultOf([]).wanted).toEqual({ step: null, index: null });
  });

  it('sees no gap where a dimension stands on the wanted step or higher (reference b.3: (2, 2) and (2, 1) are 0)', () => {
    const { dimensions } = resultOf([2, 2, 1, 2, 'dontKnow'], [2, 1, 4, null, 4]);
    expect(dimensions.map((dimension) => dimension.gap)).toEqual([0, 0, 3, 0, null, null, null, null]);
  });

  it('ignores what a file says is wanted of a dimension that does not apply', () => {
    const result = resultOf(['notApplicable', ...pictured.slice(1)], [4, 4, 4, 4, 4, 4, 4, 4]);
    expect(result.dimensions[0]?.wanted).toBeNull();
    expect(result.wanted.index).toEqual(fraction(28, 7));
  });
});

describe('LT-8: sure and possible', () => {
  it('counts what is unknown as step 1 and as step 4', () => {
    expect(resultOf([3, 3, 3, 3, 3, 3, 2, 'dontKnow']).step).toEqual({ sure: 2, possible: 3 });
    expect(resultOf([4, 4, 4, 4, 4, 4]).step).toEqual({ sure: 2, possible: 4 });
    expect(resultOf([4, 4, 4, 4, 4, 3]).step).toEqual({ sure: 2, possible: 4 });
  });
});

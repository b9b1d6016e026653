import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextActions } from '#core/level/nextActions.ts';
import { anyChoices, anyWanted } from './arbitraries.ts';
import { pictured, resultOf } from './profile.ts';

function chosen(...profile: Parameters<typeof resultOf>): readonly string[] {
  return nextActions(resultOf(...profile)).map(({ dimension, from, to }) => `${dimension} ${from}-${to}`);
}

describe('LT-14: next actions', () => {
  it('begin with the bottlenecks, then take the largest gap', () => {
    expect(chosen(pictured, [3, 3, 3, 3, 3, 3, 3, 4])).toEqual([
      'goodLead 1-2',
      'handover 1-2',
      'feedback 2-3',
    ]);
  });

  it('take the lowest step among equal gaps, then the order of the test', () => {
    expect(chosen([3, 2, 2, 2, 2, 2, 3, 2], [4, 3, 3, 3, 3, 3, 4, 3])).toEqual([
      'goodLead 2-3',
      'nurturing 2-3',
      'handover 2-3',
    ]);
    expect(chosen([2, 3, 2, 3, 2, 2, 2, 3], [2, 4, 2, 4, 2, 2, 2, 4])).toEqual([
      'goodLead 3-4',
      'handover 3-4',
      'feedback 3-4',
    ]);
  });

  it('take what stands where it is wanted only after everything with a gap', () => {
    expect(chosen([2, 2, 2, 2, 2, 3, 3, 3], [2, 2, 2, 2, 2, 3, 3, 4])).toEqual([
      'feedback 3-4',
      'steering 2-3',
      'goodLead 2-3',
    ]);
  });

  it('keep a bottleneck first even where nothing more is wanted of it', () => {
    expect(chosen([1, 2, 2, 2, 2, 2, 2, 2], [1, 4, 2, 2, 2, 2, 2, 2])[0]).toBe('steering 1-2');
  });

  it('are fewer when there are not three left to climb, and none when all stand on 4', () => {
    expect(chosen([4, 4, 4, 4, 4, 4, 4, 3])).toEqual(['feedback 3-4']);
    expect(chosen([4, 4, 4, 4, 4, 4, 4, 4])).toEqual([]);
    expect(chosen([])).toEqual([]);
  });

  it('are at most three different known dimensions below 4, one rung each', () => {
    fc.assert(
      fc.property(anyChoices, anyWanted, (now, wanted) => {
        const result = resultOf(now, wanted);
        const actions = nextActions(result);
        const climbable = result.dimensions.filter(
          (dimension) => dimension.now !== null && dimension.now < 4,
        );
        expect(actions).toHaveLength(Math.min(3, climbable.length));
        expect(new Set(actions.map((action) => action.dimension)).size).toBe(actions.length);
        for (const { dimension, from, to } of actions) {
          expect(climbable.find(({ id }) => id === dimension)?.now).toBe(from);
          expect(to).toBe(from + 1);
        }
      }),
    );
  });
});

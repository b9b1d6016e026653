import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '#core/level/test.ts';
import { companyStep } from '#core/level/companyStep.ts';
import { anyChoices } from './arbitraries.ts';
import { pictured, quick, resultOf } from './profile.ts';

describe('LT-12: what blocks the next step', () => {
  it('lists everything below it, bottlenecks first, each with its next rung', () => {
    const { blocks } = resultOf(pictured);
    expect(blocks?.next).toBe(3);
    expect(blocks?.climbs).toEqual([
      { dimension: 'goodLead', from: 1, to: 2 },
      { dimension: 'handover', from: 1, to: 2 },
      ...(['steering', 'nurturing', 'together', 'knowledge', 'feedback'] as const).map((dimension) => ({
        dimension,
        from: 2,
        to: 3,
      })),
    ]);
  });

  it('counts how many must stand there, how many do, and how many must rise at least', () => {
    expect(resultOf(pictured).blocks).toMatchObject({ required: 6, standing: 1, needed: 5 });
    expect(resultOf([3, 3, 3, 3, 3, 3, 3, 1]).blocks).toMatchObject({ required: 6, standing: 7, needed: 1 });
    expect(resultOf([3, 3, 3, 3, 3, 3, 1, 1]).blocks).toMatchObject({ required: 6, standing: 6, needed: 2 });
  });

  it('is nothing on step 4', () => {
    expect(resultOf([4, 4, 4, 4, 4, 4, 3, 3]).blocks).toBeNull();
  });

  it('asks for answers when only what is unknown stands in the way', () => {
    expect(resultOf([4, 4, 4, 4, 4, 4, 'dontKnow', null]).blocks).toEqual({
      next: 3,
      required: 6,
      standing: 6,
      needed: 0,
      climbs: [],
      unknown: ['systems', 'feedback'],
    });
  });

  it('leaves out what does not apply', () => {
    const { blocks } = resultOf([2, 2, 2, 2, 2, 2, 2, 'notApplicable']);
    expect(blocks).toMatchObject({ required: 6, standing: 0, needed: 6, unknown: [] });
  });

  it('needs exactly the fewest dimensions: trying every set of them finds the same number', () => {
    fc.assert(
      fc.property(anyChoices, (now) => {
        const { blocks, dimensions } = resultOf(now);
        fc.pre(blocks !== null);
        const ids = blocks.climbs.map((climb) => climb.dimension);
        const reaches = (lifted: ReadonlySet<string>) => {
          const applicable = dimensions.filter((dimension) => dimension.state !== 'notApplicable');
          const best = applicable.map((dimension): Step =>
            lifted.has(dimension.id) ? 4 : (dimension.possible ?? 4),
          );
          return companyStep(best, quick.rule) >= blocks.next;
        };
        const sizes = subsets(ids)
          .filter((subset) => reaches(new Set(subset)))
          .map((subset) => subset.length);
        expect(blocks.needed).toBe(Math.min(...sizes));
      }),
    );
  });
});

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<(readonly T[])[]>((all, item) => [...all, ...all.map((one) => [...one, item])], [[]]);
}

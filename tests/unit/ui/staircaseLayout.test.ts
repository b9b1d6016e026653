import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '#core/level/test.ts';
import { layOut } from '#ui/staircase/layout.ts';

const someMarks = fc.array(fc.constantFrom<Step>(1, 2, 3, 4), { maxLength: 8 }).map((steps) =>
  steps.map((step, at) => ({
    id: `d${at}`,
    label: `D${at}`,
    number: at + 1,
    step,
    isBottleneck: at === 0,
  })),
);

describe('the staircase', () => {
  test('each step is higher than the one before, and they fill the width without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 2_400 }), (width) => {
        const { blocks } = layOut(width, [], 8);
        blocks.slice(1).forEach((block, at) => {
          const before = blocks[at];
          expect(block.y).toBeLessThan(before?.y ?? 0);
          expect(block.x).toBe((before?.x ?? 0) + (before?.width ?? 0));
        });
        const last = blocks[3];
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(width);
      }),
    );
  });

  test('every mark stands above its own step and inside the picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 2_400 }), someMarks, (width, marks) => {
        const layout = layOut(width, marks, 8);
        expect(layout.marks).toHaveLength(marks.length);
        for (const mark of layout.marks) {
          const block = layout.blocks[mark.step - 1];
          expect(mark.x).toBeGreaterThanOrEqual(block?.x ?? 0);
          expect(mark.x).toBeLessThanOrEqual((block?.x ?? 0) + (block?.width ?? 0));
          expect(mark.y).toBeLessThan(block?.y ?? 0);
          expect(mark.y).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('no two numbered marks lie on each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 800 }), someMarks, (width, marks) => {
        const places = layOut(width, marks, 8).marks.map(({ x, y }) => `${x},${y}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

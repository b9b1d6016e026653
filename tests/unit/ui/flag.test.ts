import { describe, expect, test } from 'vitest';
import type { Step } from '#core/level/test.ts';
import { plantFlag } from '#ui/staircase/flag.ts';
import { layOut } from '#ui/staircase/layout.ts';

function marksOn(step: Step, count: number) {
  return Array.from({ length: count }, (_, at) => ({
    id: `d${at}`,
    label: `D${at}`,
    number: at + 1,
    step,
    isBottleneck: false,
  }));
}

function topOf(pole: string | undefined): number {
  return Number(/V(-?\d+)$/.exec(pole ?? '')?.[1]);
}

describe('the flag on the wanted step', () => {
  test('flies above slanted labels on its own step, and inside the picture', () => {
    const layout = layOut(1_296, marksOn(3, 5), 92);
    const flag = plantFlag(layout, 3, true);
    const plain = plantFlag(layOut(1_296, marksOn(2, 5), 92), 3, true);
    expect(layout.isLabelled).toBe(true);
    const above = (layout.blocks[2]?.y ?? 0) - topOf(flag?.pole);
    expect(above).toBeGreaterThan(110);
    expect(topOf(flag?.pole)).toBeGreaterThanOrEqual(0);
    expect(topOf(plain?.pole)).toBeGreaterThanOrEqual(0);
  });

  test.each([
    ['beside', 2, 18],
    ['on the outer side of', 4, -18],
  ] as const)('stands at the edge, %s the numbered marks of its own step', (_, step, flight) => {
    const layout = layOut(358, marksOn(step, 8), 60);
    const [, pole = ''] = /^M(\d+)/.exec(plantFlag(layout, step, false)?.pole ?? '') ?? [];
    const from = Math.min(...layout.marks.map(({ x }) => Math.abs(x - Number(pole))));
    expect(layout.isLabelled).toBe(false);
    expect(from).toBeGreaterThan(11);
    expect(plantFlag(layout, step, false)?.cloth).toContain(`l${flight} 7`);
  });

  test('is not planted where nothing is wanted', () => {
    expect(plantFlag(layOut(1_296, [], 8), null, true)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fadingWithin } from '#core/scoring/fadingWithin.ts';
import type { Fading } from '#core/scoring/criterion.ts';
import {
  curveBox,
  handleAt,
  handlesOf,
  lineOf,
  placeOf,
  spanOf,
  tellingAges,
  withHandle,
} from '#pages/lead/build/criterion/curve.ts';

const kinds: readonly Fading[] = [
  { by: 'none' },
  { by: 'linear', days: 60 },
  { by: 'monthly', percent: 25 },
  { by: 'halfLife', days: 30 },
  {
    by: 'steps',
    steps: [
      { from: 30, percent: 50 },
      { from: 90, percent: 20 },
    ],
  },
];

function cornersOf(line: string): readonly (readonly [x: number, y: number])[] {
  return line.split(' ').map((corner) => corner.split(',').map(Number) as unknown as [number, number]);
}

describe.each(kinds.map((fading) => [fading.by, fading] as const))('the curve of fading %s', (_, fading) => {
  test('DE-82: begins at all of the points, goes to the right and never up, inside its box', () => {
    for (const window of [null, 20, 400]) {
      const corners = cornersOf(lineOf(fading, window, spanOf(fading, window)));
      expect(corners[0]).toEqual([0, 0]);
      expect(corners.at(-1)?.[0]).toBe(curveBox.width);
      corners.forEach(([x, y], at) => {
        expect(x).toBeGreaterThanOrEqual(corners[at - 1]?.[0] ?? 0);
        expect(y).toBeGreaterThanOrEqual(corners[at - 1]?.[1] ?? 0);
        expect(y).toBeLessThanOrEqual(curveBox.height);
      });
    }
  });

  test('DE-82: has its handles on the line', () => {
    const span = spanOf(fading, null);
    for (const handle of handlesOf(fading)) {
      const place = placeOf(handle, span);
      const near = cornersOf(lineOf(fading, null, span)).map(([x, y]) =>
        Math.hypot(x - place.x, y - place.y),
      );
      expect(Math.min(...near)).toBeLessThan(2.5);
    }
  });

  test('DE-82: takes a handle anywhere and stays such as a model may hold', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), share, share, (at, along, down) => {
        const after = withHandle(fading, at, handleAt(along, down, 365));
        expect(fadingWithin(after)).toEqual(after);
      }),
    );
  });
});

test('DE-82: a handle that is dragged to a day says that day', () => {
  expect(withHandle({ by: 'halfLife', days: 30 }, 0, { days: 45, percent: 10 })).toEqual({
    by: 'halfLife',
    days: 45,
  });
  expect(withHandle({ by: 'monthly', percent: 25 }, 0, { days: 60, percent: 0 })).toEqual({
    by: 'monthly',
    percent: 50,
  });
  expect(handleAt(0.5, 0.25, 100)).toEqual({ days: 50, percent: 75 });
});

test('DE-82: the line stands upright where a window closes', () => {
  const corners = cornersOf(lineOf({ by: 'none' }, 29, 60));
  const at = (30 / 60) * curveBox.width;
  expect(corners.filter(([x]) => x === at).map(([, y]) => y)).toEqual([0, curveBox.height]);
});

test('DE-82: the ages that are told rise, and lie where something fades and the window is open', () => {
  expect(tellingAges({ by: 'halfLife', days: 30 }, null)).toEqual([30, 60, 90]);
  expect(tellingAges({ by: 'linear', days: 180 }, null)).toEqual([30, 60, 90]);
  expect(tellingAges({ by: 'halfLife', days: 30 }, 70)).toEqual([14, 30, 60]);
  expect(tellingAges({ by: 'steps', steps: [{ from: 5, percent: 10 }] }, null)).toEqual([5]);
});

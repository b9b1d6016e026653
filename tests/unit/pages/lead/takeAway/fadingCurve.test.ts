import { describe, expect, test } from 'vitest';
import { fadingOf } from '#core/documents/fadingOf.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import { curveBox, fadingCurves } from '#pages/lead/takeAway/fadingCurve.ts';
import { colleaguesOf, counterOf, eventsOf, modelOf, tableOf } from '../../../core/scoring/smallModel.ts';

function curvesOf(...criteria: readonly Criterion[]) {
  const model = modelOf(criteria);
  return fadingCurves(model, fadingOf(model));
}

describe('the curves of fading', () => {
  test('are drawn of events, counters and colleagues, in the order of the model', () => {
    const fading = { by: 'linear', days: 10 } as const;
    const curves = curvesOf(
      colleaguesOf({ fading }),
      tableOf(),
      counterOf({ fading }),
      eventsOf({ fading }),
      eventsOf({ id: 'steady' }),
    );
    expect(curves.map(({ criterion }) => criterion.kind)).toEqual(['colleagues', 'counter', 'events']);
    expect(curves.map(({ days, left }) => [days, left])).toEqual([
      [10, 0],
      [10, 0],
      [10, 0],
    ]);
  });

  test('SC-28: know what steps leave for ever, and where', () => {
    const steps = [
      { from: 30, percent: 75 },
      { from: 90, percent: 20 },
    ];
    const [curve] = curvesOf(eventsOf({ points: 10, fading: { by: 'steps', steps } }));
    expect(curve).toMatchObject({ points: 10, days: 90, left: 2 });
  });

  test('SC-25: begin at the points, not at the percentage of the weight', () => {
    const [curve] = curvesOf(eventsOf({ points: 75, weight: 20, fading: { by: 'halfLife', days: 30 } }));
    expect(curve?.points).toBe(15);
  });

  test('stay inside their box', () => {
    const [curve] = curvesOf(eventsOf({ points: -7, fading: { by: 'monthly', percent: 9.5 } }));
    const corners = curve?.line.split(' ').map((corner) => corner.split(',').map(Number)) ?? [];
    expect(corners.length).toBeGreaterThan(50);
    for (const [x = -1, y = -1] of corners) {
      expect(x >= 0 && x <= curveBox.width && y >= 0 && y <= curveBox.height).toBe(true);
    }
  });
});

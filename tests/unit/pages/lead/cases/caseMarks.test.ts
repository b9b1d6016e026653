import { expect, test } from 'vitest';
import type { ScoredCase } from '#core/design/cases/compareCases.ts';
import { newCase } from '#core/design/cases/editCases.ts';
import { caseMarks, placeOf } from '#pages/lead/cases/caseMarks.ts';

function at(score: number): ScoredCase {
  const known = newCase(`c${score}`, { broughtBy: 'sales', outcome: 'won' }, 'x', '2026-11-22');
  return { known, score, grade: 'C', gate: null, reachesSales: false, isToldApart: false };
}

test('DE-46: marks that would touch lie above each other, and each as low as there is room', () => {
  const laid = caseMarks([at(40), at(10), at(12), at(17), at(46), at(41)]);
  expect(laid.map(({ scored, row }) => [scored.score, row])).toEqual([
    ...[
      [10, 0],
      [12, 1],
      [17, 0],
      [40, 0],
      [41, 1],
      [46, 0],
    ],
  ]);
});

test('DE-46: marks at 0 and at 100 keep their whole breadth inside the picture', () => {
  expect([0, 50, 100].map(placeOf)).toEqual(['calc(0% + 14px)', 'calc(50% + 0px)', 'calc(100% + -14px)']);
});

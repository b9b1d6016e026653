import { describe, expect, it } from 'vitest';
import { newAssessment } from '#core/level/edit.ts';
import { standingBeside } from '#pages/level/deepen/standing.ts';
import { stripOf } from '#pages/level/deepen/strip.ts';
import { answersTo, dimensionOf, rule } from '#tests/unit/core/level/practiceTests.ts';

const dimension = dimensionOf('a', [3, 3, 3]);
const bodyOf = (byStep: readonly string[]) => ({
  ...newAssessment('2026-11-22'),
  practices: answersTo('a', byStep),
});

describe('LT-16: what counts of ladder and practices is said', () => {
  it.each([
    [['33 ', '   ', '   '], { practices: null, decides: 'ladder', left: 1 }],
    [['333', '   ', '   '], { practices: { sure: 2, possible: 4 }, decides: 'both', left: 3 }],
    [['333', '000', '   '], { practices: { sure: 2, possible: 2 }, decides: 'practices', left: 0 }],
    [['3??', '   ', '   '], { practices: null, decides: 'unknown', left: 0 }],
  ] as const)('%j', (byStep, standing) => {
    expect(standingBeside(dimension, rule, bodyOf(byStep))).toEqual(standing);
  });
});

describe('LT-33: the practices of a dimension as squares', () => {
  it('show coverage, signs for what has none, and what is not asked', () => {
    const [two, three] = stripOf(dimension, rule, bodyOf(['0?-', '   ', '   ']));
    expect(two?.cells.map(({ coverage, sign }) => coverage ?? sign)).toEqual([0, '?', '–']);
    expect(two?.cells.every(({ isAsked }) => isAsked)).toBe(true);
    expect(three?.cells.some(({ isAsked }) => isAsked)).toBe(false);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowLayout } from '#pages/lead/versions/flowLayout.ts';
import { whyWords } from '#pages/lead/versions/whyWords.ts';
import { english } from '#tests/unit/i18n/speakers.ts';
import { wholeModel } from '#tests/unit/core/scoring/wholeModel.ts';

const span = { from: 80, to: 240, tall: 220 };
const row = fc.tuple(fc.nat(1_000_000), fc.nat(5), fc.nat(1), fc.constant(0));
const counts = fc.tuple(row, row, row, row);

test('DE-63: every way that somebody went has a band, thick by the number of contacts, and nobody else has', () => {
  const layout = flowLayout(
    [
      [10, 0, 0, 0],
      [30, 20, 0, 0],
      [0, 0, 40, 0],
      [0, 0, 0, 100],
    ],
    span,
  );
  expect(layout.bands.map(({ from, to, count, way }) => [from, to, count, way])).toEqual([
    [0, 0, 10, 'same'],
    [1, 1, 20, 'same'],
    [2, 2, 40, 'same'],
    [3, 3, 100, 'same'],
    [1, 0, 30, 'up'],
  ]);
  expect(layout.left.map(({ count }) => count)).toEqual([10, 50, 40, 100]);
  expect(layout.right.map(({ count }) => count)).toEqual([40, 20, 40, 100]);
  expect(layout.left[3]?.height).toBeCloseTo(110);
  expect(layout.right[0]?.height).toBeCloseTo(44);
});

test('DE-63: bars never overlap and leave room for their numbers, whatever the counts', () => {
  fc.assert(
    fc.property(counts, (some) => {
      const layout = flowLayout(some, span);
      for (const nodes of [layout.left, layout.right])
        for (const [at, node] of nodes.entries()) {
          const next = nodes[at + 1];
          expect(node.height).toBeGreaterThanOrEqual(0);
          if (next) expect(next.y).toBeGreaterThanOrEqual(node.y + node.height + 20);
          expect(node.y + node.height).toBeLessThanOrEqual(layout.height);
        }
      for (const { path } of layout.bands) expect(path).not.toMatch(/NaN|Infinity/);
    }),
  );
});

test('DE-63: why a contact moved is told by names: who decides now, then the points that changed most', () => {
  const words = whyWords(
    {
      difference: -500,
      lines: [
        { of: 'criterion', id: 'table', before: 2000, after: 1000 },
        { of: 'group', id: 'activity', before: 0, after: 400 },
        { of: 'side', id: 'fit', before: 0, after: 200 },
        { of: 'fraction', id: 'fraction', before: 0, after: -50 },
      ],
      gate: { from: null, to: 'out' },
      rule: { from: 'hot', to: null },
      grade: { from: 'A', to: 'D' },
    },
    {
      ...wholeModel,
      criteria: wholeModel.criteria.map((each) => ({ ...each, label: { en: 'Industry', fi: 'Toimiala' } })),
    },
    english,
  );
  expect(words).toEqual([
    'the gate x now decides',
    'the rule x no longer decides',
    'Industry -10',
    'bounds of x +4',
    'bounds of Fit +2',
  ]);
});

test('DE-63: when neither points nor rules changed, the limits did', () => {
  const why = { difference: 0, lines: [], gate: null, rule: null, grade: { from: 'B', to: 'A' } } as const;
  expect(whyWords(why, wholeModel, english)).toEqual(['same points, other limits']);
});

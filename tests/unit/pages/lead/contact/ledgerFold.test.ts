import { expect, test } from 'vitest';
import type { LedgerLine } from '#core/scoring/ledger.ts';
import { foldLedger } from '#pages/lead/contact/ledgerFold.ts';
import type { LedgerPart } from '#pages/lead/contact/ledgerWords.ts';

function part(criterion: string, ...points: readonly number[]): LedgerPart {
  const lines = points.map((each): LedgerLine => {
    return { kind: 'case', criterion, row: 0, isUnknown: false, points: each };
  });
  return { criterion, lines, points: points.reduce((sum, each) => sum + each, 0) };
}

test('DE-144: what weighs most is shown, up or down, and the rest is told in sum', () => {
  const parts = [part('a', 100), part('b', -900), part('c', 0), part('d', 300), part('e', 200)];
  const { shown, others, points } = foldLedger(parts, 2);
  expect(parts.filter((each) => shown.has(each)).map(({ criterion }) => criterion)).toEqual(['b', 'd']);
  expect([others, points]).toEqual([3, 300]);
});

test('DE-144: what gave nothing is folded away though there is room, but not lines that cancel each other out', () => {
  const parts = [part('a', 0), part('b', 500, -500), part('c', 0)];
  const { shown, others } = foldLedger(parts, 8);
  expect([...shown].map(({ criterion }) => criterion)).toEqual(['b']);
  expect(others).toBe(2);
});

test('DE-144: one part alone is not folded away', () => {
  const parts = [part('a', 100), part('b', 0)];
  expect(foldLedger(parts, 8)).toEqual({ shown: new Set(parts), others: 0, points: 0 });
});

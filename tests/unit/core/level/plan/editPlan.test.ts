import { describe, expect, test } from 'vitest';
import {
  moveItem,
  placeItem,
  putDecision,
  putItems,
  removeDecision,
  removeItem,
} from '#core/level/plan/editPlan.ts';
import { emptyPlan, newItem, planBounds, type Plan } from '#core/level/plan/plan.ts';
import { quarterAfter, quarterEnd, quarterOf } from '#core/level/plan/quarter.ts';

const plan: Plan = putItems(emptyPlan, [
  { ...newItem('a', null, 'A'), quarter: '2026-Q4' },
  { ...newItem('b', null, 'B'), quarter: '2027-Q1' },
  { ...newItem('c', null, 'C'), quarter: '2026-Q4', needs: ['a'] },
]);

function standing({ items }: Plan): readonly string[] {
  return items.map(({ id, quarter }) => `${id} ${quarter}`);
}

describe('LT-40: a plan as data', () => {
  test('an item keeps its place when it is put again, and gives the same plan when nothing changes', () => {
    const [a] = plan.items;
    if (!a) throw new Error('no item');
    expect(putItems(plan, [{ ...a, owner: 'Maija' }]).items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(putItems(plan, [a])).toBe(plan);
  });

  test('texts are cut to their bounds, and needs hold only what is there', () => {
    const long = 'x'.repeat(planBounds.text + 1);
    const item = { ...newItem('d', null, long), owner: long, note: long, needs: ['d', 'a', 'a', 'gone'] };
    const put = putItems(plan, [item]).items.at(-1);
    expect([put?.title.length, put?.owner.length, put?.note.length]).toEqual([200, 200, 4000]);
    expect(put?.needs).toEqual(['a']);
  });

  test('what is removed is needed by nobody', () => {
    expect(removeItem(plan, 'a').items.map(({ needs }) => needs)).toEqual([null, []]);
    expect(removeItem(plan, 'gone')).toBe(plan);
  });

  test('a decision is put in its place, cut, and removed', () => {
    const decision = { id: 'd', day: '2026-11-22', text: 'x'.repeat(5000), who: 'Board' };
    const decided = putDecision(plan, decision);
    expect(decided.decisions[0]?.text).toHaveLength(4000);
    expect(putDecision(decided, decision)).toBe(decided);
    expect(removeDecision(decided, 'd').decisions).toEqual([]);
    expect(removeDecision(decided, 'gone')).toBe(decided);
  });
});

describe('LT-46: moving an item', () => {
  test('a new item stands where it was let go, as one edit', () => {
    const proposal = { ...newItem('d', null, 'D'), quarter: '2026-Q4' as const };
    expect(standing(placeItem(plan, proposal, 1))).toEqual([
      'a 2026-Q4',
      'b 2027-Q1',
      'd 2026-Q4',
      'c 2026-Q4',
    ]);
    expect(standing(placeItem(plan, proposal, 9)).at(-1)).toBe('d 2026-Q4');
    expect(placeItem(plan, { ...proposal, quarter: '9999-Q4' }, 0)).toBe(plan);
  });

  test('puts it at its place among those of the quarter, and last beyond them', () => {
    expect(standing(moveItem(plan, 'b', '2026-Q4', 1))).toEqual(['a 2026-Q4', 'b 2026-Q4', 'c 2026-Q4']);
    expect(standing(moveItem(plan, 'a', '2026-Q4', 1))).toEqual(['b 2027-Q1', 'c 2026-Q4', 'a 2026-Q4']);
    expect(standing(moveItem(plan, 'a', null, 9))).toEqual(['b 2027-Q1', 'c 2026-Q4', 'a null']);
    expect(moveItem(plan, 'gone', null, 0)).toBe(plan);
  });

  test('knows the quarters of the calendar', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]);
    expect([quarterAfter('2026-Q4', 1), quarterAfter('2026-Q1', -1)]).toEqual(['2027-Q1', '2025-Q4']);
    expect(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map(quarterEnd)).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
  });
});

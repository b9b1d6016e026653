import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planNeeds } from '#core/level/plan/dependencies.ts';
import { moveItem } from '#core/level/plan/editPlan.ts';
import { firstQuarter, mendOf, misplaced } from '#core/level/plan/placement.ts';
import { newItem, type Plan, type PlanItem } from '#core/level/plan/plan.ts';
import { comingQuarters, pastQuarters } from '#core/level/plan/quarters.ts';
import { compareQuarters } from '#core/level/plan/quarter.ts';
import { testOf } from '../practiceTests.ts';

const plain = testOf([[1, 1, 1]]);

function item(id: string, quarter: string | null, needs: readonly string[] = []): PlanItem {
  return { ...newItem(id, null, id), quarter, needs };
}

function needsOf(items: readonly PlanItem[]) {
  return planNeeds(plain, items, []);
}

function mended(items: readonly PlanItem[], id: string): readonly PlanItem[] {
  const plan: Plan = { title: '', items, decisions: [] };
  const mend = mendOf(items, needsOf(items), id);
  return mend === null ? items : moveItem(plan, mend.id, mend.quarter, mend.at).items;
}

describe('LT-46: the first quarter that the needs allow', () => {
  const small = () => 1 as const;
  const large = () => 3 as const;

  test('is this one when nothing is needed, or what is needed is done or has no place', () => {
    const items: readonly PlanItem[] = [
      { ...item('done', '2027-Q3'), state: 'done' },
      item('waits', null),
      item('x', null, ['done', 'waits']),
    ];
    expect(firstQuarter(needsOf(items).get('x') ?? [], items, large, '2026-Q4')).toBe('2026-Q4');
  });

  test('is that of a need of a few days, and the one after a longer need', () => {
    const items = [item('a', '2027-Q1'), item('x', null, ['a'])];
    const needs = needsOf(items).get('x') ?? [];
    expect(firstQuarter(needs, items, small, '2026-Q4')).toBe('2027-Q1');
    expect(firstQuarter(needs, items, large, '2026-Q4')).toBe('2027-Q2');
  });
});

describe('LT-46: what stands before something that it needs', () => {
  test('is marked in an earlier quarter, above it in the same one, and while the other waits', () => {
    const items = [
      item('early', '2026-Q4', ['late']),
      item('above', '2027-Q1', ['late']),
      item('late', '2027-Q1'),
      item('fine', '2027-Q1', ['late']),
      item('placed', '2027-Q2', ['waits']),
      item('waits', null),
    ];
    const marked = misplaced(items, needsOf(items));
    expect([...marked].map(([id, need]) => [id, need.id])).toEqual([
      ['early', 'late'],
      ['above', 'late'],
      ['placed', 'waits'],
    ]);
  });

  test('is not marked once one of the two is done or dropped', () => {
    const items: readonly PlanItem[] = [
      { ...item('a', '2026-Q4', ['b']), state: 'done' },
      item('b', '2027-Q1', ['c']),
      { ...item('c', '2027-Q2'), state: 'dropped' },
    ];
    expect(misplaced(items, needsOf(items)).size).toBe(0);
  });

  test('goes right after the last of what it needs', () => {
    const items = [
      item('x', '2026-Q4', ['a', 'b']),
      item('a', '2026-Q4'),
      item('b', '2027-Q1'),
      item('c', '2027-Q1'),
    ];
    expect(mended(items, 'x').map(({ id, quarter }) => `${id} ${quarter}`)).toEqual([
      'a 2026-Q4',
      'b 2027-Q1',
      'x 2027-Q1',
      'c 2027-Q1',
    ]);
  });

  test('has what waits for a place put right before it', () => {
    const items = [item('y', '2027-Q1'), item('x', '2027-Q1', ['w']), item('w', null)];
    expect(mended(items, 'x').map(({ id, quarter }) => `${id} ${quarter}`)).toEqual([
      'y 2027-Q1',
      'w 2027-Q1',
      'x 2027-Q1',
    ]);
  });

  test('is mended by pressing the button of each, however they stood', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const anyItems = fc.tuple(
      ...ids.map((id, at) =>
        fc
          .record({
            quarter: fc.constantFrom('2026-Q4', '2027-Q1', '2027-Q2', null),
            needs: fc.subarray(ids.slice(0, at)),
          })
          .map(({ quarter, needs }) => item(id, quarter, needs)),
      ),
    );
    fc.assert(
      fc.property(anyItems, fc.boolean(), (made, isTurned) => {
        let items: readonly PlanItem[] = isTurned ? made.toReversed() : made;
        for (let press = 0; press < 30; press++) {
          const [first] = misplaced(items, needsOf(items)).keys();
          if (first === undefined) break;
          items = mended(items, first);
        }
        expect(misplaced(items, needsOf(items)).size).toBe(0);
        expect(items.map(({ id }) => id).toSorted()).toEqual(ids);
      }),
    );
  });
});

describe('LT-46: the quarters that are shown', () => {
  test('are this one and the next three, more on request, and up to the last item', () => {
    expect(comingQuarters([], '2026-Q4')).toEqual(['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3']);
    expect(comingQuarters([], '2026-Q4', 1)).toHaveLength(5);
    expect(comingQuarters([item('a', '2028-Q1'), item('b', null)], '2026-Q4').at(-1)).toBe('2028-Q1');
    expect(comingQuarters([item('a', '9999-Q4')], '2026-Q4')).toHaveLength(200);
  });

  test('and earlier ones in which something stands, once each, the earliest first', () => {
    const items = [
      item('a', '2026-Q3'),
      item('b', '2025-Q1'),
      item('c', '2026-Q3'),
      item('d', '2026-Q4'),
      item('e', null),
    ];
    const past = pastQuarters(items, '2026-Q4');
    expect(past).toEqual(['2025-Q1', '2026-Q3']);
    expect(past.every((quarter) => compareQuarters(quarter, '2026-Q4') < 0)).toBe(true);
  });
});

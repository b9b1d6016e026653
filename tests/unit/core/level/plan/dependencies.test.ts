import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBefore, planNeeds, refusedNeed } from '#core/level/plan/dependencies.ts';
import { compare, fraction } from '#core/level/fraction.ts';
import { proposedOrder, withWaiting } from '#core/level/plan/order.ts';
import { newItem, type PlanItem } from '#core/level/plan/plan.ts';
import type { RungNeed } from '#core/level/plan/rung.ts';
import type { LowerStep } from '#core/level/test.ts';
import { sameInBoth } from '#core/text.ts';
import { testOf } from '../practiceTests.ts';

const plain = testOf([
  [2, 1, 1],
  [1, 1, 1],
  [1, 1, 1],
  [1, 1, 1],
]);
const reason = sameInBoth('Counted where they are kept.');
/** b on 3 needs c on 2. */
const library: readonly RungNeed[] = [
  { rung: { dimension: 'b', to: 3 }, needs: { dimension: 'c', to: 2 }, reason },
];

function rung(id: string, dimension: string, from: LowerStep): PlanItem {
  return newItem(id, { is: 'rung', dimension, from });
}

function idsOf(needs: ReturnType<typeof planNeeds>, id: string): readonly string[] {
  return (needs.get(id) ?? []).map(({ item }) => item);
}

describe('LT-44: what comes before what', () => {
  test('a step needs the one below it, and what the library says with its reason', () => {
    const items = [rung('b2', 'b', 1), rung('b3', 'b', 2), rung('c2', 'c', 1)];
    expect(planNeeds(plain, items, library).get('b3')).toEqual([
      { item: 'b2', is: 'below', reason: null },
      { item: 'c2', is: 'library', reason },
    ]);
  });

  test('practices are of their step: both of the step below come first, those of one step in any order', () => {
    const items = [
      newItem('one', { is: 'practice', practice: 'a-2-0' }),
      newItem('two', { is: 'practice', practice: 'a-2-1' }),
      newItem('up', { is: 'practice', practice: 'a-3-0' }),
    ];
    const needs = planNeeds(plain, items, library);
    expect(idsOf(needs, 'up')).toEqual(['one', 'two']);
    expect(idsOf(needs, 'two')).toEqual([]);
  });

  test('reaches through rungs that nobody planned', () => {
    const items = [rung('b4', 'b', 3), rung('c2', 'c', 1)];
    expect(planNeeds(plain, items, library).get('b4')).toEqual([{ item: 'c2', is: 'library', reason }]);
  });

  test('what was dropped is needed by nobody', () => {
    const items = [{ ...rung('b2', 'b', 1), state: 'dropped' } as const, rung('b3', 'b', 2)];
    expect(idsOf(planNeeds(plain, items, library), 'b3')).toEqual([]);
  });

  test("the user's own word replaces the library", () => {
    const items = [
      rung('b2', 'b', 1),
      { ...rung('b3', 'b', 2), needs: ['own'] },
      newItem('own', null, 'Hire'),
    ];
    expect(planNeeds(plain, items, library).get('b3')).toEqual([{ item: 'own', is: 'own', reason: null }]);
  });

  test('a need that closes a circle is refused, and so is one on itself or one that is there', () => {
    const items = [rung('b2', 'b', 1), rung('b3', 'b', 2), rung('b4', 'b', 3)];
    const needs = planNeeds(plain, items, library);
    expect(refusedNeed(needs, 'b2', 'b4')).toBe('circle');
    expect(refusedNeed(needs, 'b2', 'b2')).toBe('same');
    expect(refusedNeed(needs, 'b4', 'b3')).toBe('already');
    expect(refusedNeed(needs, 'b4', 'b2')).toBeNull();
  });

  test('what is not refused never closes a circle', () => {
    const ids = ['v', 'w', 'x', 'y', 'z'];
    const wish = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        let items = ids.map((id): PlanItem => ({ ...newItem(id, null, id), needs: [] }));
        for (const [item, other] of wishes) {
          if (refusedNeed(planNeeds(plain, items, []), item, other) !== null) continue;
          items = items.map((each) =>
            each.id === item ? { ...each, needs: [...(each.needs ?? []), other] } : each,
          );
        }
        const needs = planNeeds(plain, items, []);
        for (const id of ids) expect(allBefore(needs, id).has(id)).toBe(false);
      }),
    );
  });
});

describe('LT-44: the proposed order', () => {
  test('what others wait for takes at least their priority', () => {
    const items = [rung('b2', 'b', 1), rung('b3', 'b', 2), rung('c2', 'c', 1), rung('d2', 'd', 1)];
    const needs = planNeeds(plain, items, library);
    const values = [
      { id: 'b2', value: fraction(1) },
      { id: 'b3', value: fraction(9) },
      { id: 'c2', value: fraction(1, 2) },
      { id: 'd2', value: fraction(4) },
    ];
    expect(withWaiting(values, needs).map(({ value }) => value.n)).toEqual([9, 9, 9, 4]);
    expect(proposedOrder(values, needs)).toEqual(['b2', 'c2', 'b3', 'd2']);
  });

  test('ties go by the order in which they were given', () => {
    const values = ['x', 'y', 'z'].map((id) => ({ id, value: fraction(2) }));
    expect(proposedOrder(values, new Map())).toEqual(['x', 'y', 'z']);
  });

  test('a circle from a file does not stop it', () => {
    const items = [
      { ...newItem('x', null, 'x'), needs: ['y'] },
      { ...newItem('y', null, 'y'), needs: ['x'] },
    ];
    const values = items.map(({ id }) => ({ id, value: fraction(1) }));
    expect(proposedOrder(values, planNeeds(plain, items, library)).toSorted()).toEqual(['x', 'y']);
  });

  test('puts everything after what it needs, and nothing that is free after something lower', () => {
    const anyItem = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom<LowerStep[]>(1, 2, 3),
      fc.integer({ min: 0, max: 45 }),
    );
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 10 }), (wishes) => {
        const items = wishes.map(([dimension, from], at) => rung(`i${at}`, dimension, from));
        const needs = planNeeds(plain, items, library);
        const values = wishes.map(([, , value], at) => ({ id: `i${at}`, value: fraction(value) }));
        const order = proposedOrder(values, needs);
        expect(order.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
        for (const { id } of items) {
          for (const before of allBefore(needs, id)) {
            expect(order.indexOf(before)).toBeLessThan(order.indexOf(id));
          }
        }
        const waiting = new Map(withWaiting(values, needs).map(({ id, value }) => [id, value]));
        for (const [at, id] of order.entries()) {
          const after = order.slice(at + 1).filter((other) => allBefore(needs, other).size === 0);
          for (const free of after) {
            const [here, there] = [waiting.get(id), waiting.get(free)];
            if (here && there) expect(compare(here, there)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '#core/json/json.ts';
import { hashData } from '#core/record/hashData.ts';
import { bodiesOf, commonStates, type Lineage, nextLineage } from '#core/record/states.ts';
import { anyJson } from '../documents/samples.ts';
import { examples } from '../../examples.ts';

function next(body: Json, ...from: Lineage[]): Lineage {
  return nextLineage({ version: 1, body }, from);
}

function commonBodies(ours: Lineage, theirs: Lineage): readonly Json[] {
  const bodies = new Map([...bodiesOf(ours), ...bodiesOf(theirs)]);
  return (commonStates(ours.states, theirs.states) ?? []).map((id) => bodies.get(id)?.body as Json);
}

describe('the hash of plain data', () => {
  it('EX-52: does not depend on the order of keys, and differs for what differs', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (one, other) => {
        const turned = JSON.parse(JSON.stringify(one), (_, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        ) as Json;
        expect(hashData(turned)).toBe(hashData(one));
        expect(hashData(one) === hashData(other)).toBe(
          JSON.stringify(one) === JSON.stringify(other) || isTurned(one, other),
        );
      }),
      examples(500),
    );
  });

  it('EX-52: is the same in every version of Porras, for files outlive it', () => {
    expect(hashData({ b: [1, 'ä', null], a: { x: true } })).toBe(
      hashData({ a: { x: true }, b: [1, 'ä', null] }),
    );
    expect(hashData({ b: [1, 'ä', null], a: { x: true } })).toBe('50cc440bc9869ff1c729ab86dd059e36');
  });

  it('EX-52: has no two alike among a hundred thousand numbers', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, at) => hashData(at)));
    expect(hashes.size).toBe(100_000);
  });
});

function isTurned(one: Json, other: Json): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}

describe('the states of a document', () => {
  it('EX-52: of two who began with one file, the common ancestor is that file exactly', () => {
    fc.assert(
      fc.property(anyJson, anyJson, anyJson, anyJson, (zero, one, two, other) => {
        const file = next(zero);
        const [a, b] = [next({ a: two }, next({ a: one, x: 1 }, file)), next({ b: other }, file)];
        expect(commonBodies(a, b)).toEqual([zero]);
        expect(commonBodies(b, a)).toEqual([zero]);
      }),
      examples(300),
    );
  });

  it('EX-52: after a merge, the ancestor is what was merged', () => {
    const file = next({ n: 0 });
    const [a, b] = [next({ n: 1 }, file), next({ n: 2 }, file)];
    const merged = next({ n: 3 }, a, b);
    expect(commonBodies(merged, next({ n: 4 }, b))).toEqual([{ n: 2 }]);
    expect(commonBodies(next({ n: 5 }, a), merged)).toEqual([{ n: 1 }]);
  });

  it('EX-52: two who merge each other and arrive at the same are in the same state', () => {
    const file = next({ n: 0 });
    const [a, b] = [next({ n: 1 }, file), next({ n: 2 }, file)];
    const [here, there] = [next({ n: 3 }, a, b), next({ n: 3 }, b, a)];
    expect(here.states.at(-1)?.id).toBe(there.states.at(-1)?.id);
    expect(commonBodies(next({ n: 4 }, here), next({ n: 5 }, there))).toEqual([{ n: 3 }]);
  });

  it('EX-52: two who met crosswise and decided otherwise have two ancestors', () => {
    const file = next({ n: 0 });
    const [a, b] = [next({ n: 1 }, file), next({ n: 2 }, file)];
    const [here, there] = [next({ n: 3 }, a, b), next({ n: 4 }, b, a)];
    expect(commonBodies(here, there)).toEqual([{ n: 2 }, { n: 1 }]);
  });

  it('EX-52: to change something back is a state of its own, and no return to the old one', () => {
    const file = next({ n: 0 });
    const back = next({ n: 0 }, next({ n: 1 }, file));
    expect(back.states).toHaveLength(3);
    expect(commonBodies(back, next({ n: 1 }, file))).toEqual([{ n: 1 }]);
  });

  it('EX-52: what did not change makes no new state', () => {
    const file = next({ n: 0 });
    expect(next({ n: 0 }, file)).toEqual(file);
    const later = next({ n: 1 }, file);
    expect(next({ n: 1 }, file, later)).toEqual(later);
  });

  it('EX-52: fifty states are remembered, and as much of them as twice the document is long', () => {
    const many = Array.from({ length: 80 }, (_, n) => n).reduce((so, n) => next({ n }, so), next('begin'));
    expect(many.states).toHaveLength(50);
    expect([...bodiesOf(many).values()].map(({ body }) => body)).toContainEqual({ n: 30 });
    const long = (n: number) => ({ text: `${n}${'x'.repeat(30_000)}` });
    const heavy = [1, 2, 3, 4, 5, 6].reduce((so, n) => next(long(n), so), next(long(0)));
    expect(heavy.states).toHaveLength(7);
    expect(bodiesOf(heavy).size).toBeLessThan(5);
    expect(JSON.stringify(heavy.states).length).toBeLessThan(2 * 30_000 + 25_000);
  });

  it('EX-52: a past that was tampered with is not believed', () => {
    const lineage = next({ n: 2 }, next({ n: 1 }));
    const tampered = {
      ...lineage,
      states: lineage.states.map((state) => ({ ...state, back: [{ path: ['n'], after: 7 }] })),
    };
    expect([...bodiesOf(tampered).values()]).toEqual([]);
  });
});

import { type Allowed, isNothing, meetAllowed } from './allowed.ts';

/** Contacts by what each of their values may be, by name of the value; what is not named may be anything. */
export type Box = ReadonlyMap<string, Allowed>;

/** All contacts that are in one box at least. It may hold too many, never too few; without a box it is nobody. */
export type Boxes = readonly Box[];

/** Everybody. */
export const everybody: Boxes = [new Map()];

/** Joins and meets sets of contacts in a bounded number of steps, and lets them grow where it would take more. */
export type BoxSpace = {
  /** Who is in all of the sets. */
  readonly meet: (sets: Iterable<Boxes>) => Boxes;
  /** Who is in one at least. */
  readonly join: (sets: Iterable<Boxes>) => Boxes;
};

/** More boxes than this become everybody, or stay what they were. */
const mostBoxes = 64;

/** A space with so many steps; when they are used up, nothing gets narrower any more (`SC-43`, `SC-47`). */
export function createBoxSpace(steps = 200_000): BoxSpace {
  let left = steps;

  function meetTwo(a: Boxes, b: Boxes): Boxes {
    left -= a.length * b.length;
    if (left < 0) return a;
    const met = a.flatMap((box) => b.flatMap((other) => meetBoxes(box, other) ?? []));
    return met.length > mostBoxes ? a : met;
  }

  return {
    meet(sets) {
      let met = everybody;
      for (const set of sets) {
        met = meetTwo(met, set);
        if (met.length === 0) break;
      }
      return met;
    },
    join(sets) {
      const joined: Box[] = [];
      for (const set of sets) {
        for (const box of set) if (joined.push(box) > mostBoxes) return everybody;
      }
      return joined;
    },
  };
}

/** What is in both boxes; null when that is nobody. */
function meetBoxes(a: Box, b: Box): Box | null {
  const met = new Map(a);
  for (const [name, allowed] of b) {
    const other = met.get(name);
    const both = other ? meetAllowed(other, allowed) : allowed;
    if (isNothing(both)) return null;
    met.set(name, both);
  }
  return met;
}

import type { Share } from './brand.ts';
import { hashText } from './hashText.ts';

/** A stream of random numbers: the same seed always gives the same ones, in every browser (`SI-1`). */
export type Random = {
  /** The next number, 0 or more and under 1, in steps of 2^-32. */
  readonly uniform: () => Share;
  /** The next whole number 0..n-1; n is 1..2^32. */
  readonly below: (n: number) => number;
  /** Goes to the numbers of element `index`: they do not depend on what was drawn before (`SI-2`). */
  readonly seek: (index: number) => void;
};

/** A mulberry32 stream from a whole seed, 0..2^32-1. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
  return {
    uniform: () => next() / 0x100000000,
    below: (n) => Math.floor((next() / 0x100000000) * n),
    seek: (index) => {
      state = mix32((seed + Math.imul(index, 0x9e3779b1)) | 0);
    },
  };
}

/** A stream of its own for each name under one seed, so that a new name leaves the others as they were (`SI-2`). */
export function createNamedRandom(seed: number, name: string): Random {
  return createRandom(mix32(seed ^ hashText(name)) >>> 0);
}

/** The finalizer of MurmurHash3: different whole numbers stay different, and near ones end up far apart. */
function mix32(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

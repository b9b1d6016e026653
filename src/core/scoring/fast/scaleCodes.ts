import { clip } from '../clip.ts';
import { kernelBounds } from './kernels.ts';
import type { FilledPart, LookupPart, Part, Scaled } from './part.ts';
import { forgetSeen, type Seen } from './seen.ts';
import type { HandCodes } from './sortedInHand.ts';

/** A part whose sums follow from a scale. */
export type ScaledPart = FilledPart & { readonly scaled: Scaled };

/** Whether a part has a scale, and sums that are exact: past 1e9 events are added one by one and held within bounds. */
export function isScaled(part: Part): part is ScaledPart {
  return part.kind === 'filled' && part.scaled !== null && part.reach.max <= 1e9 && part.reach.min >= -1e9;
}

/** The codes that a look-up has. */
export function lookupCodes({ coding: { codes, counts } }: LookupPart): HandCodes {
  return {
    size: counts.length,
    read: ({ from, length }, into) => into.set(codes.subarray(from, from + length)),
    pointsOf: (part) => (part.kind === 'lookup' ? part.lookup : new Int32Array(counts.length)),
  };
}

/** What a block is filled into; all 0 before and after. */
type Room = { readonly filled: Int32Array; readonly seen: Seen };

/**
 * Codes for the sums of scales of one shape: contacts with the same code have the same sum under each of them. A sum of
 * one entry is told by its letter; a sum of several by how many there are of each letter, written as digits. Null where
 * there would be more codes than fit two bytes.
 */
export function scaleCodes(part: Part, room: Room): HandCodes | null {
  if (!isScaled(part)) return null;
  const { fillWith, shape } = part.scaled;
  const letters = shape.letters();
  const found = firstPlaces(letters);
  const places = [...found.values()];
  const base = shape.most === 1 ? 0 : shape.most + 1;
  const size = base === 0 ? places.length + 1 : places.reduce((power) => power * base, 1);
  if (size > 65_536) return null;
  // Entries that weigh as much as the digit of their letter write the code by being summed.
  const fill = fillWith(weightsOf(letters, found.keys(), base));
  return {
    size,
    read(block, codes) {
      forgetSeen(room.seen);
      fill(block, room.filled, room.seen);
      for (let place = 0; place < block.length; place++) codes[place] = room.filled[place] as number;
      room.filled.fill(0, 0, block.length);
    },
    pointsOf: (each) => pointsByCode(each, { size, places, base }),
  };
}

/** Where each letter stands first in a scale, in this order. */
function firstPlaces(letters: Int32Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  letters.forEach((letter, place) => {
    if (letter > 0 && !places.has(letter)) places.set(letter, place);
  });
  return places;
}

/** By place in a scale: what an entry adds to a code. */
function weightsOf(letters: Int32Array, known: Iterable<number>, base: number): Int32Array {
  const weights = new Map<number, number>();
  let next = 1;
  for (const letter of known) {
    weights.set(letter, next);
    next = base === 0 ? next + 1 : next * base;
  }
  return letters.map((letter) => weights.get(letter) ?? 0);
}

type Digits = { readonly size: number; readonly places: readonly number[]; readonly base: number };

function pointsByCode(part: Part, { size, places, base }: Digits): Int32Array {
  if (!isScaled(part)) return new Int32Array(size);
  const {
    scaled: { scale },
    cap,
  } = part;
  const bounds = kernelBounds(cap);
  const points = places.map((place) => scale[Math.min(place, scale.length - 1)] as number);
  const sumOf = base === 0 ? (code: number): number => points[code - 1] ?? 0 : sumOfDigits(points, base);
  return Int32Array.from({ length: size }, (_, code) => clip(sumOf(code), bounds));
}

function sumOfDigits(points: readonly number[], base: number): (code: number) => number {
  return (code) => {
    let rest = code;
    return points.reduce((sum, each) => {
      const digit = rest % base;
      rest = (rest - digit) / base;
      return sum + digit * each;
    }, 0);
  };
}

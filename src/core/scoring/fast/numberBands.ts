import type { NumberColumn } from '../../contacts/table.ts';
import { type Coding, countCodes } from './coding.ts';

/** Which band a number is in: 0, 1, ...; changes only at the breaks. */
export type Bands = {
  readonly bandOf: (number: number) => number;
  /** At most 254 bands. */
  readonly bands: number;
  /** Numbers at which a band may begin. */
  readonly cuts: readonly number[];
  /** Numbers that may be in another band than those beside them. */
  readonly singles: readonly number[];
};

/** A number column as codes of bands; a spare coding of the same table lends its room. */
export function codeNumbers({ numbers }: NumberColumn, bands: Bands, spare: Coding | null): Coding {
  const codes = spare?.codes instanceof Uint8Array ? spare.codes : new Uint8Array(numbers.length);
  if (numbers instanceof Float32Array) codeSingles(codes, numbers, bands);
  else for (let i = 0; i < codes.length; i++) codes[i] = bands.bandOf(numbers[i] as number);
  return { codes, counts: countCodes(codes, bands.bands) };
}

/** Stands in the guide where the upper bits of a number do not decide its band. */
const undecided = 255;

/**
 * The upper 18 bits of a 32-bit number nearly always decide its band: a look-up for most, a comparison for the few
 * that share them with a break. All browsers run on machines that store the lower half first.
 */
function codeSingles(codes: Uint8Array, numbers: Float32Array, bands: Bands): void {
  const { bandOf } = bands;
  const bits = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  const guide = guideOf(bands);
  const turns = codes.length & ~3;
  for (let i = 0; i < turns; i += 4) {
    const a = guide[(bits[i] as number) >>> dropped] as number;
    const b = guide[(bits[i + 1] as number) >>> dropped] as number;
    const c = guide[(bits[i + 2] as number) >>> dropped] as number;
    const d = guide[(bits[i + 3] as number) >>> dropped] as number;
    codes[i] = a;
    codes[i + 1] = b;
    codes[i + 2] = c;
    codes[i + 3] = d;
    // Rarely so for any of the four.
    if (((a + 1) | (b + 1) | (c + 1) | (d + 1)) < 256) continue;
    decide(codes, numbers, bandOf, i, i + 4);
  }
  for (let i = turns; i < codes.length; i++) codes[i] = bandOf(numbers[i] as number);
}

function decide(
  codes: Uint8Array,
  numbers: Float32Array,
  bandOf: Bands['bandOf'],
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) if (codes[i] === undecided) codes[i] = bandOf(numbers[i] as number);
}

/** Bits of a number that the guide does not look at, and places that the others tell apart; half of them are negative. */
const dropped = 14;
const places = 1 << (32 - dropped);
const half = places / 2;
/** Beyond these are infinity and what is no number. */
const endless = 0x7f800000 >>> dropped;

/** The guide is written anew for each column, in the same room. */
const guide = new Uint8Array(places);

/** Band by upper bits. Rising numbers have falling bits below 0, then rising ones. */
function guideOf({ bandOf, cuts, singles }: Bands): Uint8Array {
  // Bands begin at a cut; where it is the least number of its place the whole place is in its band.
  const whole = cuts.filter((cut) => cut > 0 && numberAt(placeOf(cut)) === cut).map(placeOf);
  const split = [...cuts, ...singles, -Infinity, Infinity, 0].map(placeOf);
  const marks = [...new Set([...whole, ...split, placeOf(0) - 1])].sort((a, b) => a - b);
  marks.forEach((mark, at) => {
    const next = marks[at + 1] ?? mark;
    if (next > mark + 1) fillPlaces(guide, mark + 1, next, bandOf(numberAt(mark + 1)));
  });
  const isSplit = new Set([...cuts.filter((cut) => !whole.includes(placeOf(cut))), ...singles].map(placeOf));
  for (const mark of marks) {
    guide[bitsAt(mark)] = whole.includes(mark) && !isSplit.has(mark) ? bandOf(numberAt(mark)) : undecided;
  }
  // From infinity on lies what is no number, or none that is known.
  guide.fill(bandOf(NaN), endless, half);
  guide.fill(bandOf(NaN), half + endless, places);
  return guide;
}

function fillPlaces(guide: Uint8Array, from: number, to: number, band: number): void {
  if (to <= half) guide.fill(band, bitsAt(to - 1), bitsAt(from) + 1);
  else guide.fill(band, bitsAt(from), bitsAt(to - 1) + 1);
}

const single = new Float32Array(1);
const singleBits = new Uint32Array(single.buffer);

/** The place of a number among the upper bits in rising order; those from 0 on begin at `half`. */
function placeOf(number: number): number {
  single[0] = number;
  const bits = (singleBits[0] as number) >>> dropped;
  return bits >= half ? places - 1 - bits : bits + half;
}

function bitsAt(place: number): number {
  return place < half ? places - 1 - place : place - half;
}

/** The least size of number in a place: it is in the band of all the others there. */
function numberAt(place: number): number {
  singleBits[0] = bitsAt(place) << dropped;
  return single[0] as number;
}

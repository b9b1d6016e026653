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

/** A number column as codes of bands. */
export function codeNumbers({ numbers }: NumberColumn, bands: Bands): Coding {
  const codes = new Uint8Array(numbers.length);
  if (numbers instanceof Float32Array) codeSingles(codes, numbers, bands);
  else for (let i = 0; i < codes.length; i++) codes[i] = bands.bandOf(numbers[i] as number);
  return { codes, counts: countCodes(codes, bands.bands) };
}

/** Stands in the guide where the upper half of a number does not decide its band. */
const undecided = 255;
/** So many numbers at a time: their places have to be written down. */
const stretch = 4096;

/**
 * The upper 16 bits of a 32-bit number nearly always decide its band: a look-up for most, a comparison for the few
 * that share them with a break. All browsers run on machines that store the lower half first.
 */
function codeSingles(codes: Uint8Array, numbers: Float32Array, bands: Bands): void {
  const { bandOf } = bands;
  const guide = guideOf(bands);
  const bits = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  const open = new Uint32Array(stretch + 2);
  for (let from = 0; from < codes.length; from += stretch) {
    const left = codeByGuide(codes, bits, guide, from, Math.min(codes.length, from + stretch), open);
    for (let at = 0; at < left; at++) {
      const i = open[at] as number;
      codes[i] = bandOf(numbers[i] as number);
    }
  }
}

/** Codes numbers [from, to) by their bits; writes down the places of those that are undecided, and answers how many. */
function codeByGuide(
  codes: Uint8Array,
  bits: Uint32Array,
  guide: Uint8Array,
  from: number,
  to: number,
  open: Uint32Array,
): number {
  let left = 0;
  const turns = to - ((to - from) & 1);
  for (let i = from; i < turns; i += 2) {
    const a = guide[(bits[i] as number) >>> 16] as number;
    const b = guide[(bits[i + 1] as number) >>> 16] as number;
    codes[i] = a;
    codes[i + 1] = b;
    // Written over by the next one unless it counts: no branch that nobody can foresee.
    open[left] = i;
    left += (a + 1) >>> 8;
    open[left] = i + 1;
    left += (b + 1) >>> 8;
  }
  if (turns === to) return left;
  codes[turns] = undecided;
  open[left] = turns;
  return left + 1;
}

/** Band by upper half. Rising numbers have falling halves below 0, then rising ones. */
function guideOf({ bandOf, cuts, singles }: Bands): Uint8Array {
  const guide = new Uint8Array(65_536);
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
    guide[halfAt(mark)] = whole.includes(mark) && !isSplit.has(mark) ? bandOf(numberAt(mark)) : undecided;
  }
  // From infinity on lies what is no number, or none that is known.
  guide.fill(bandOf(NaN), 0x7f80, 0x8000);
  guide.fill(bandOf(NaN), 0xff80, 0x10000);
  return guide;
}

function fillPlaces(guide: Uint8Array, from: number, to: number, band: number): void {
  if (to <= 0x8000) guide.fill(band, halfAt(to - 1), halfAt(from) + 1);
  else guide.fill(band, halfAt(from), halfAt(to - 1) + 1);
}

const single = new Float32Array(1);
const singleBits = new Uint32Array(single.buffer);

/** The place of a number among the upper halves in rising order, 0..65,535; those from 0 on begin at 32,768. */
function placeOf(number: number): number {
  single[0] = number;
  const half = (singleBits[0] as number) >>> 16;
  return half >= 0x8000 ? 0xffff - half : half + 0x8000;
}

function halfAt(place: number): number {
  return place < 0x8000 ? 0xffff - place : place - 0x8000;
}

/** The least size of number in a place: it is in the band of all the others there. */
function numberAt(place: number): number {
  singleBits[0] = halfAt(place) << 16;
  return single[0] as number;
}

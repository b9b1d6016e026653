import type { IsoDate } from '#core/brand.ts';
import { dayNumber } from '#core/calendar.ts';
import { type Fraction, numberOf } from '#core/level/fraction.ts';
import type { ComparedDimension } from '#core/level/rounds/compareRounds.ts';

/** The inner box of a small picture, in pixels. */
export type TrendBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Marks and lines of one dimension, or of the index, over time. */
export type TrendShape = {
  readonly marks: readonly { readonly at: number; readonly x: number; readonly y: number }[];
  /** One path for each pair of neighbours that is joined. */
  readonly lines: readonly { readonly at: number; readonly d: string }[];
};

/** Where a picture of values over time has its lines and words. */
export type TrendFrame = {
  readonly width: number;
  readonly height: number;
  readonly box: TrendBox;
  /** What a pixel of the drawing has grown to with the size of text. */
  readonly unit: number;
  /** How much one day needs, to be written beside another. */
  readonly room: number;
  /** There is room for the steps beside the lines and days below them. */
  readonly isAxed: boolean;
};

/** The frame for a place of some width, by the size of text (`rem`, pixels); the large one always has its axes. */
export function trendFrame(measured: number, rem: number, isLarge: boolean): TrendFrame {
  const unit = Math.max(1, rem / 16);
  const width = Math.max(measured, 120);
  const isAxed = isLarge || width >= 210 * unit;
  if (!isAxed) {
    const box = { left: 13, top: 8, width: width - 26, height: 48 };
    return { width, height: 64, box, unit, room: Infinity, isAxed };
  }
  const side = (isLarge ? 52 : 42) * unit;
  const top = isLarge ? 22 * unit : 14;
  const lines = (isLarge ? 160 : 72) * (isLarge ? 1 : unit);
  const words = (isLarge ? 58 : 32) * unit;
  return {
    ...{ width, height: top + lines + words, unit, isAxed },
    box: { left: side, top, width: width - 2 * side, height: lines },
    room: (isLarge ? 104 : 92) * unit,
  };
}

/** Neighbouring rounds stand at least this share of the line apart. */
const leastGap = 0.06;

/** Where rounds stand on the line of time, 0..1, the oldest first; those of one day stand side by side. */
export function placesOf(days: readonly IsoDate[]): readonly number[] {
  const numbers = days.map(dayNumber);
  const span = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  const gaps = numbers.slice(1).map((day, at) => {
    const share = span === 0 ? 0 : (day - (numbers[at] ?? day)) / span;
    return Math.max(leastGap, share);
  });
  const whole = gaps.reduce((so, gap) => so + gap, 0);
  if (whole === 0) return days.map(() => 0.5);
  let at = 0;
  return [0, ...gaps.map((gap) => (at += gap / whole))];
}

/** The height of a value from 1 to 4. */
export function heightOf(value: number, { top, height }: TrendBox): number {
  return round(top + height * (1 - (value - 1) / 3));
}

/** Marks at the values, and lines between the ends of each link; null is no line. */
export function trendShape(
  values: readonly (Fraction | null)[],
  ends: readonly (readonly [Fraction, Fraction] | null)[],
  places: readonly number[],
  box: TrendBox,
): TrendShape {
  const x = (at: number): number => round(box.left + box.width * (places[at] ?? 0));
  const y = (value: Fraction): number => heightOf(numberOf(value), box);
  return {
    marks: values.flatMap((value, at) => (value === null ? [] : [{ at, x: x(at), y: y(value) }])),
    lines: ends.flatMap((pair, at) =>
      pair === null ? [] : [{ at, d: `M${x(at)} ${y(pair[0])}L${x(at + 1)} ${y(pair[1])}` }],
    ),
  };
}

/** The ends of the lines of a dimension, over comparable questions only (`LT-66`). */
export function endsOf(
  links: readonly ComparedDimension[],
): readonly (readonly [Fraction, Fraction] | null)[] {
  return links.map((link) => (link.isComparable ? [link.before, link.after] : null));
}

/** The ends of the lines of the index: its own values, where it may be joined. */
export function indexEnds(
  values: readonly (Fraction | null)[],
  isJoined: readonly boolean[],
): readonly (readonly [Fraction, Fraction] | null)[] {
  return isJoined.map((joined, at) => {
    const [before, after] = [values[at], values[at + 1]];
    return joined && before && after ? [before, after] : null;
  });
}

/** Of places on a line those that have room for words, from the last one back; the first and the last are among them where they fit. */
export function labelled(xs: readonly number[], room: number): ReadonlySet<number> {
  const chosen = new Set<number>();
  let next = Infinity;
  for (let at = xs.length - 1; at >= 0; at -= 1) {
    const x = xs[at] ?? 0;
    if (next - x < room) continue;
    chosen.add(at);
    next = x;
  }
  return chosen;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

import type { Share } from '#core/brand.ts';
import { spread } from '#ui/chart/spread.ts';

/** The label of a fall over the plot: its middle, and where its line goes down, in pixels of the plot. */
export type Flag = { readonly text: string; readonly middle: number; readonly x: number };

/** Room over the plot: how wide the plot is, how far a label may reach beyond it, and how high its letters are. */
export type FlagRoom = {
  readonly plot: number;
  readonly left: number;
  readonly right: number;
  readonly letter: number;
};

/** Width of a letter as a share of its height, with something to spare, and the air between two labels in pixels. */
const wide = 0.53;
const air = 8;

/**
 * Places the labels of falls in one row, none over another and as near to their days as can be (`DE-142`). `words` are
 * ways to say a fall, the longest first: the first way for which there is room is taken, by all of them.
 */
export function flagsOf(
  falls: readonly { readonly at: Share; readonly words: readonly string[] }[],
  { plot, left, right, letter }: FlagRoom,
): readonly Flag[] {
  const ways = falls[0]?.words.length ?? 0;
  const gapOf = (way: number) =>
    Math.max(...falls.map(({ words }) => words[way]?.length ?? 0)) * letter * wide + air;
  let way = 0;
  while (way < ways - 1 && falls.length * gapOf(way) > left + plot + right) way += 1;
  const gap = gapOf(way);
  const places = falls.map(({ at }) => at * plot);
  const middles = spread(places, gap, gap / 2 - left, plot + right - gap / 2);
  return falls.map(({ words }, at) => ({
    text: words[way] ?? '',
    middle: middles[at] ?? 0,
    x: places[at] ?? 0,
  }));
}

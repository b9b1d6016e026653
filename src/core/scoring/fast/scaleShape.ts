import type { Days } from '../../brand.ts';
import { modelBounds } from '../bounds.ts';
import { toCentipoints } from '../centipoints.ts';
import type { Fading } from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';

/**
 * What scales of a part have in common whatever its points are: which of their entries are always equal, and how many
 * of them a sum is made of. Sums of such scales follow from how many entries of each letter a contact has.
 */
export type ScaleShape = {
  /** Scales of one part with equal keys have one shape. */
  readonly key: string;
  /** At most so many entries make a sum. */
  readonly most: number;
  /** By place in the scale: entries with the same letter are equal, those with letter 0 are 0. The last one holds on. */
  readonly letters: () => Int32Array;
};

/**
 * The shape of the scales that fade in one way (`SC-28`) within one window, of sums of at most `most` events. Within a
 * window all ways in which points differ from day to day have one shape: there a hand may move the fading, too.
 */
export function shapeOfFading(fading: Fading, windowDays: Days | null, most: number): ScaleShape {
  if (fading.by === 'none') return shapeOf(['none', windowDays], most, () => stagedLetters([], windowDays));
  if (fading.by === 'steps') {
    const stages = fading.steps.map(({ from }) => from);
    return shapeOf(['steps', stages, windowDays], most, () => stagedLetters(stages, windowDays));
  }
  if (windowDays !== null) return shapeOf(['daily', windowDays], most, () => dailyLetters(windowDays + 1));
  // Without a window it ends when the most that an event may give is gone.
  const full = toCentipoints(modelBounds.points);
  return shapeOf(['daily', fading], most, () => dailyLetters(fadingTable(full, fading, null).length - 1));
}

function shapeOf(key: readonly unknown[], most: number, letters: () => Int32Array): ScaleShape {
  return { key: JSON.stringify(key), most, letters };
}

/** A letter for each age, and nothing after the last. */
function dailyLetters(ages: Days): Int32Array {
  return Int32Array.from({ length: ages + 1 }, (_, age) => (age < ages ? age + 1 : 0));
}

/** One letter for each stage; after the window nothing. */
function stagedLetters(stages: readonly Days[], windowDays: Days | null): Int32Array {
  const ages = windowDays === null ? (stages.at(-1) ?? 0) + 1 : windowDays + 1;
  const letters = new Int32Array(windowDays === null ? ages : ages + 1).fill(1);
  stages.forEach((from, at) => letters.fill(at + 2, from));
  if (windowDays !== null) letters[ages] = 0;
  return letters;
}

/** How much of the fullest cell each one holds, 0..1. */
export function heatOf(counts: ArrayLike<number>): readonly number[] {
  const list = Array.from(counts);
  const most = Math.max(1, ...list);
  return list.map((count) => count / most);
}

/**
 * The outline of a histogram in a box as wide as there are bins and 1 high. The first bin is cut off where it would
 * dwarf the others: many contacts have done nothing.
 */
export function histogramOutline(bins: ArrayLike<number>): string {
  const list = Array.from(bins);
  const most = Math.max(1, ...list.slice(1));
  const tops = list.map((count, at) => `L${at} ${top(count, most)}L${at + 1} ${top(count, most)}`);
  return `M0 1${tops.join('')}L${list.length} 1Z`;
}

/** The bins of 0 up to the most points that a side gives. */
export function binsUpTo(bins: Uint32Array, most: number): Uint32Array {
  return bins.subarray(0, Math.max(1, Math.ceil(most) + 1));
}

function top(count: number, most: number): number {
  return Math.round((1 - Math.min(1, count / most)) * 1000) / 1000;
}

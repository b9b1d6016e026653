import type { Estimate } from '#core/scoring/valueRule.ts';

type SizedRange = { readonly from: number | null; readonly to: number | null; readonly size: Estimate };

/** The ranges with one more at the end. The last one, where it was open, ends where the new one begins. */
export function rangeAdded(ranges: readonly SizedRange[]): readonly SizedRange[] {
  const last = ranges.at(-1);
  const size = last?.size ?? { low: 0, likely: 0, high: 0 };
  if (last === undefined) return [{ from: null, to: null, size }];
  const from = last.to ?? Math.max(10, (last.from ?? 0) * 2);
  return [...ranges.slice(0, -1), { ...last, to: from }, { from, to: null, size }];
}

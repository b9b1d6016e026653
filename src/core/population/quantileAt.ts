import type { Share } from '../brand.ts';
import type { QuantileTable } from './recipe.ts';

/** Value of a quantile table at a share 0..1, linear between its points (`SI-5`). */
export function quantileAt(table: QuantileTable, share: Share): number {
  let left = table[0] ?? [0, 0];
  for (let i = 1; i < table.length; i++) {
    const right = table[i] ?? left;
    if (share < right[0]) return left[1] + ((share - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
    left = right;
  }
  return left[1];
}

/** Least and greatest value of a quantile table. */
export function quantileBounds(table: QuantileTable): { readonly least: number; readonly greatest: number } {
  return { least: table[0]?.[1] ?? 0, greatest: table[table.length - 1]?.[1] ?? 0 };
}

import { addByCode16, addByCode8, addColumn, subtractColumn } from './kernels.ts';
import type { LookupPart, Part } from './part.ts';

/**
 * Sums of criteria by contact, one bucket for each group and for what of a side stands in no group. A changed
 * criterion adds its difference; whole numbers, so that nothing drifts.
 */
export type Buckets = {
  /** Puts `next` in place of `earlier` in a bucket; null is nothing. */
  readonly replace: (key: string, earlier: Part | null, next: Part | null) => void;
  /** Sums by contact, or undefined when nothing is in the bucket. */
  readonly sumsOf: (key: string) => Int32Array | undefined;
  /** Lets go of all other buckets. */
  readonly keepOnly: (keys: ReadonlySet<string>) => void;
};

/** Empty buckets for `count` contacts. */
export function createBuckets(count: number): Buckets {
  const buckets = new Map<string, Int32Array>();

  return {
    replace(key, earlier, next) {
      if (earlier === next) return;
      const sums = buckets.get(key) ?? new Int32Array(count);
      buckets.set(key, sums);
      if (earlier?.kind === 'lookup' && next?.kind === 'lookup' && earlier.coding === next.coding) {
        addLookup(sums, next, (points, code) => points - (earlier.lookup[code] ?? 0));
        return;
      }
      if (earlier !== null) subtract(sums, earlier);
      if (next !== null) add(sums, next);
    },
    sumsOf: (key) => buckets.get(key),
    keepOnly(keys) {
      for (const key of buckets.keys()) if (!keys.has(key)) buckets.delete(key);
    },
  };
}

function add(sums: Int32Array, part: Part): void {
  if (part.kind === 'events') addColumn(sums, part.column);
  else addLookup(sums, part, (points) => points);
}

function subtract(sums: Int32Array, part: Part): void {
  if (part.kind === 'events') subtractColumn(sums, part.column);
  else addLookup(sums, part, (points) => -points);
}

/** Adds by code what `of` makes of the looked-up points; no pass over the contacts when that is nothing. */
function addLookup(sums: Int32Array, part: LookupPart, of: (points: number, code: number) => number): void {
  const { codes } = part.coding;
  const points = part.lookup.map(of);
  if (points.every((value) => value === 0)) return;
  if (codes instanceof Uint8Array) addByCode8(sums, codes, points);
  else addByCode16(sums, codes, points);
}

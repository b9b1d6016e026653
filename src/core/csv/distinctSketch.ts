/** How many hashes are remembered before every second one is let go. */
const capacity = 65_536;

/**
 * Counts different values beyond what a dictionary holds: Wegman's adaptive sampling (Flajolet 1990). Exact up to
 * 65,536 values but for equal hashes; beyond that about one per cent off. The same file gives the same estimate.
 */
export type DistinctSketch = { kept: Set<number>; mask: number };

/** A sketch that has counted nothing. */
export function createSketch(): DistinctSketch {
  return { kept: new Set(), mask: 0 };
}

/** Takes the FNV-1a hash of one more value (`EX-14`). */
export function countHash(sketch: DistinctSketch, hash: number): void {
  const mixed = mix(hash);
  if ((mixed & sketch.mask) !== 0) return;
  sketch.kept.add(mixed);
  while (sketch.kept.size > capacity) thin(sketch);
}

/** About how many different values were counted. */
export function estimateDistinct(sketch: DistinctSketch): number {
  return sketch.kept.size * (sketch.mask + 1);
}

function thin(sketch: DistinctSketch): void {
  sketch.mask = sketch.mask * 2 + 1;
  for (const hash of sketch.kept) if ((hash & sketch.mask) !== 0) sketch.kept.delete(hash);
}

// The last step of MurmurHash3: FNV-1a alone leaves patterns in its low bits.
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

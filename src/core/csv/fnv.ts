/** Start of a 32-bit FNV-1a hash. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
export const hashSeed = 0x811c9dc5 | 0;
/** What each step of it multiplies by. */
export const hashPrime = 0x01000193;

/** FNV-1a of `bytes[start..end)` as a signed 32-bit integer. The walker repeats it inline while it looks for the end. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), hashPrime);
  return hash;
}

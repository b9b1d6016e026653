import { keptLimits } from './keptLimits.ts';

/** The same bytes in parts of equal length but the last, however they were cut before. */
export async function* regroup(
  source: AsyncIterable<Uint8Array>,
  partBytes: number = keptLimits.partBytes,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  let part = new Uint8Array(partBytes);
  let filled = 0;
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length;) {
      const piece = bytes.subarray(at, at + partBytes - filled);
      part.set(piece, filled);
      at += piece.length;
      filled += piece.length;
      if (filled < partBytes) continue;
      yield part;
      part = new Uint8Array(partBytes);
      filled = 0;
    }
  }
  if (filled > 0) yield part.slice(0, filled);
}

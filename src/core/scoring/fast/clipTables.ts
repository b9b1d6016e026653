import type { Bounds } from '../clip.ts';

/** By sum + 32,768: the sum after a clip. A look-up is quicker than reckoning, and a sum of a contact is clipped twice. */
export type ClipTable = Int16Array;

/** Tables of clips; the last one is kept, for a hand stays in one group for a while. */
export type ClipTables = (bounds: Bounds) => ClipTable;

/** No table yet. */
export function createClipTables(): ClipTables {
  let last: { readonly bounds: Bounds; readonly table: ClipTable } | null = null;
  return ({ min, max }) => {
    if (last?.bounds.min !== min || last.bounds.max !== max) {
      const table = new Int16Array(65_536);
      for (let at = 0; at < table.length; at++) table[at] = Math.min(max, Math.max(min, at - 32_768));
      last = { bounds: { min, max }, table };
    }
    return last.table;
  };
}

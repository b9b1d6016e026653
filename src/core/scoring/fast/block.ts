import { blockContacts } from '../../contacts/eventColumns.ts';

/** Contacts `from` up to `from + length`, which are computed together while their sums are near the processor. */
export type Block = { readonly index: number; readonly from: number; readonly length: number };

/** The blocks of `count` contacts. */
export function blocksOf(count: number): readonly Block[] {
  return Array.from({ length: Math.ceil(count / blockContacts) }, (_, index) => {
    const from = index * blockContacts;
    return { index, from, length: Math.min(blockContacts, count - from) };
  });
}

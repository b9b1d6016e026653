import type { ContactSet } from '#state/ports.ts';

/**
 * What the address of an explanation names: places in the table from 0, or a pick that is looked up. Of a file of the
 * user's own it says so, since such contacts are gone after a reload (`DE-51`).
 */
export type ContactItem = {
  readonly isOwn: boolean;
  readonly first: number | 'best' | 'limit';
  readonly second: number | null;
};

const own = 'own.';

/** Reads the item of an address: `12`, `12~48`, `own.12`, `limit`; anything else is the best contact. */
export function readContactItem(item: string | undefined): ContactItem {
  const isOwn = item?.startsWith(own) === true;
  const [first = '', second = ''] = (isOwn ? item.slice(own.length) : (item ?? '')).split('~');
  const place = placeOf(first);
  if (place === null) return { isOwn, first: first === 'limit' ? 'limit' : 'best', second: null };
  const beside = placeOf(second);
  return { isOwn, first: place, second: beside === place ? null : beside };
}

/** The item of an address for one contact, or for two. */
export function contactItem(set: ContactSet, first: number, second: number | null = null): string {
  const places = second === null || second === first ? `${first}` : `${first}~${second}`;
  return `${set === 'file' ? own : ''}${places}`;
}

/** A place in a table, or the number of a company, as an address writes it; null when it is none. */
export function placeOf(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

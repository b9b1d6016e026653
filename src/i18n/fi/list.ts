import type { list as english } from '../en/list.ts';

/** The list of criteria, and what all drawers share. */
export const list = {
  close: 'Sulje',
} satisfies typeof english;

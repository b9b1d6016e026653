import type { list as english } from '../en/list.ts';

export const list = {} satisfies typeof english;

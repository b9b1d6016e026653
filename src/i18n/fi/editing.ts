import type { editing as english } from '../en/editing.ts';

export const editing = {} satisfies typeof english;

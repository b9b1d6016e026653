import type { guide as english } from '../en/guide.ts';

export const guide = {} satisfies typeof english;

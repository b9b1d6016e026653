import type { cases as english } from '../en/cases.ts';

export const cases = {} satisfies typeof english;

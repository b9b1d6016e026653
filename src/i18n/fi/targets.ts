import type { targets as english } from '../en/targets.ts';

export const targets = {} satisfies typeof english;

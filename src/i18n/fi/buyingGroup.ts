import type { buyingGroup as english } from '../en/buyingGroup.ts';

export const buyingGroup = {} satisfies typeof english;

import type { models as english } from '../en/models.ts';

export const models = {} satisfies typeof english;

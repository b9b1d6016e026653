import type { modelText as english } from '../en/modelText.ts';

export const modelText = {} satisfies typeof english;

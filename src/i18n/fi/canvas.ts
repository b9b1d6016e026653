import type { canvas as english } from '../en/canvas.ts';

export const canvas = {} satisfies typeof english;

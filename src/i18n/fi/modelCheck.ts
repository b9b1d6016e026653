import type { modelCheck as english } from '../en/modelCheck.ts';

export const modelCheck = {} satisfies typeof english;

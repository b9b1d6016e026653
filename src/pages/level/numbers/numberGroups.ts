import { numberIds } from '#core/level/numbers.ts';

/** A hard number. */
export type HardNumber = (typeof numberIds)[number];

/** The hard numbers in the groups in which they are asked (`LT-30`). */
export const numberGroups = [
  { id: 'stages', numbers: numberIds.slice(0, 6) },
  { id: 'days', numbers: numberIds.slice(6, 10) },
  { id: 'rest', numbers: numberIds.slice(10) },
] as const satisfies readonly { readonly id: string; readonly numbers: readonly HardNumber[] }[];

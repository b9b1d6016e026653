import type { Points } from '../brand.ts';

/** Fit is what a contact is (explicit), behaviour what it does (implicit). */
export type Side = 'fit' | 'behaviour';

/** Highest and lowest sum of a side; a null minimum is open (`SC-10`). */
export type SideBounds = { readonly max: Points; readonly min: Points | null };

/** Closed bounds of a sum of points; null is unbounded (`SC-7`). */
export type Clip = { readonly min: Points | null; readonly max: Points | null };

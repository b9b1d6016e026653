import type { Days, Points } from '../brand.ts';
import { modelBounds } from './bounds.ts';
import { toCentipoints } from './centipoints.ts';

/** Points as a model may hold them: two decimals, -1000..1000 (`SC-19`); null for what is no finite number. */
export function pointsWithin(value: number): Points | null {
  if (!Number.isFinite(value)) return null;
  const { points } = modelBounds;
  return toCentipoints(Math.min(points, Math.max(-points, value))) / 100;
}

/** The nearest whole number from least to greatest (`SC-19`); null for what is no finite number. */
export function wholeWithin(value: number, least: number, greatest: number): number | null {
  if (!Number.isFinite(value)) return null;
  return Math.min(greatest, Math.max(least, Math.round(value)));
}

/** Whole days, 1..3650 (`SC-19`); null for what is no finite number. */
export function daysWithin(value: number): Days | null {
  return wholeWithin(value, 1, modelBounds.days);
}

/** Percent with two decimals, from least to 100 (`SC-19`); null for what is no finite number. */
export function percentWithin(value: number, least: number): number | null {
  return Number.isFinite(value) ? toCentipoints(Math.min(100, Math.max(least, value))) / 100 : null;
}

import { coverages, type Coverage } from '#core/level/test.ts';
import { plainKey } from '../plainKey.ts';

/** The coverage that a key stands for on a practice; null for other keys, and where somebody writes. */
export function coverageOfKey(event: KeyboardEvent): Coverage | null {
  const key = plainKey(event);
  return coverages.find((coverage) => String(coverage) === key) ?? null;
}

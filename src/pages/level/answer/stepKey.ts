import { steps, type Step } from '#core/level/test.ts';
import { plainKey } from '../plainKey.ts';

/** The step that a key stands for at a question; null for other keys, and where somebody writes (`LT-159`). */
export function stepOfKey(event: KeyboardEvent): Step | null {
  const key = plainKey(event);
  return steps.find((step) => String(step) === key) ?? null;
}

import { coverages, type Coverage } from '#core/level/test.ts';

/** The coverage that a key stands for on a practice; null for other keys, and where somebody writes. */
export function coverageOfKey(event: KeyboardEvent): Coverage | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return null;
  return coverages.find((coverage) => String(coverage) === event.key) ?? null;
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'radio';
}

import type { Bodies, Kind } from './document.ts';

/** What may be done to a document that is locked, and taken back and brought again. */
const free: readonly string[] = [
  'model.newDraft',
  'model.archive',
  'model.take',
  'assessment.reopen',
  'assessment.take',
  'test.take',
];

/**
 * Whether a document is locked: a model that marketing and sales agreed to (`DE-66`), a round that was closed (`LT-60`),
 * a test that a round was answered with (`LT-92`).
 */
export function isLocked<K extends Kind>(kind: K, body: Bodies[K]): boolean {
  if (kind === 'assessment') return (body as Bodies['assessment']).closed;
  if (kind === 'test') return (body as Bodies['test']).locked;
  return kind === 'model' && (body as Bodies['model']).design.signOff !== null;
}

/** Whether a command may run on a document; on one that is locked only what frees it or moves it out of sight (`DE-66`). */
export function mayRun<K extends Kind>(kind: K, body: Bodies[K], command: string): boolean {
  return !isLocked(kind, body) || free.includes(command);
}

import type { Bodies, Kind } from '../documents/document.ts';

/** What may be done to a document that is locked, and taken back and brought again. */
const free: readonly string[] = ['model.newDraft', 'model.archive'];

/** Whether a document is locked: a model that marketing and sales agreed to (`DE-66`). */
export function isLocked<K extends Kind>(kind: K, body: Bodies[K]): boolean {
  return kind === 'model' && (body as Bodies['model']).design.signOff !== null;
}

/** Whether a command may run on a document; on one that is locked only what frees it or moves it out of sight (`DE-66`). */
export function mayRun<K extends Kind>(kind: K, body: Bodies[K], command: string): boolean {
  return !isLocked(kind, body) || free.includes(command);
}

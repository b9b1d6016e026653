import { ownScript } from './ownScript.ts';
import workerUrl from './worker.ts?worker&url';

/** Starts the worker that owns the contacts. */
export function startWorker(): Worker {
  return new Worker(ownScript(workerUrl), { type: 'module' });
}

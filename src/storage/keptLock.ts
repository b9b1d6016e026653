import { KeptError } from '#core/contacts/kept/keptError.ts';

/** Longest wait for another tab that keeps or erases, in milliseconds. */
const longestWaitMs = 30_000;

/** One tab at a time keeps or erases: what one erases, none that began before puts back. */
export async function underKeptLock<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  // Where there are no locks there is no private file system either.
  if (!('locks' in navigator)) return work();
  try {
    const signal = AbortSignal.timeout(longestWaitMs);
    return await navigator.locks.request(`${name}.kept`, { signal }, work);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') throw new KeptError('busy');
    throw error;
  }
}

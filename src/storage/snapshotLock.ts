/** Longest wait for another tab, in milliseconds: nobody's work waits for a tab that sleeps. */
const longestWaitMs = 5000;

/** One tab at a time works on the snapshots (`ST-23`). Null when another tab did not let go in time. */
export async function underSnapshotLock<Value>(
  name: string,
  work: () => Promise<Value>,
  longestMs = longestWaitMs,
): Promise<Value | null> {
  // Where there are no locks there is no private file system either, or one tab.
  if (!('locks' in navigator)) return work();
  try {
    const signal = AbortSignal.timeout(longestMs);
    return await navigator.locks.request(`${name}.snapshots`, { signal }, work);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return null;
    throw error;
  }
}

import { answer } from './answer.ts';

/** Longest time that a tab waits for another one that does the same, in milliseconds. */
const patienceMs = 2_000;

/**
 * Has Chromium begin a new log for the databases of the site, before anything is written (`ST-17`). A browser that was
 * killed, or a disk that was full, may leave half a record at the end of the log; Chromium reads past it and goes on
 * writing behind it, and at the next start takes all of it for damaged and throws every database away. Deleting a
 * database, an empty one of our own, ends the log. Other browsers have no such log. Rejects when storage refuses.
 */
export async function beginFreshLog(name: string): Promise<void> {
  if (!isChromium()) return;
  const giveUp = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([endLog(`${name}.log`), giveUp]);
}

async function endLog(scratch: string): Promise<void> {
  const database = await answer(indexedDB.open(scratch));
  database.close();
  await answer(indexedDB.deleteDatabase(scratch));
}

function isChromium(): boolean {
  return typeof navigator === 'object' && /Chrom(?:e|ium)\//.test(navigator.userAgent);
}

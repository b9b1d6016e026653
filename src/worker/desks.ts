import { besideOne } from './besideOne.ts';
import { workerClient } from './client.ts';
import { startWorker } from './startWorker.ts';

/** Both workers as the pages ask them; each starts with its first question. */
export function desks(): ReturnType<typeof besideOne> {
  return besideOne(workerClient(startWorker), workerClient(startWorker));
}

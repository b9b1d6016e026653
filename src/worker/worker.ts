import { answer } from './desk.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const cancelled = new Set<number>();

/** Hears a question, lets the desk answer it, and says how far it has come. No logic of its own. */
self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if ('cancel' in data) {
    cancelled.add(data.cancel);
    return;
  }
  const { id, ask } = data;
  const say = (message: FromWorker) => self.postMessage(message);
  try {
    const said = await answer(ask, {
      isCancelled: () => cancelled.has(id),
      onprogress: (progress) => say({ id, progress }),
    });
    // Parts of kept contacts go over without a copy.
    if (said instanceof Uint8Array)
      self.postMessage({ id, answer: said } satisfies FromWorker, { transfer: [said.buffer] });
    else say({ id, answer: said });
  } catch (error) {
    say({ id, error: error instanceof Error ? error.message : 'unknown' });
  } finally {
    cancelled.delete(id);
  }
};

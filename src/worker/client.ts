import type { Answers, Ask, FromWorker, ToWorker } from './protocol.ts';

type Waiting = {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onprogress?: ((share: number) => void) | undefined;
};

/**
 * Asks the worker and hears its answers. The worker starts with the first question. One that dies takes what lay on
 * its desk along: every open question is refused, and the next one starts another.
 */
export function workerClient(start: () => Worker) {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  const hear = ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.id);
    if (!asked) return;
    if ('progress' in data) {
      asked.onprogress?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ('error' in data) asked.reject(new Error(data.error));
    else asked.resolve(data.answer as never);
  };

  const bury = (event: Event) => {
    // The error is told to whoever asked.
    event.preventDefault();
    // A dead worker may cry out twice.
    if (event.currentTarget !== worker) return;
    worker?.terminate();
    worker = null;
    const error = new Error(event instanceof ErrorEvent ? event.message : 'An answer could not be read.');
    const refused = [...waiting.values()];
    waiting.clear();
    refused.forEach(({ reject }) => reject(error));
  };

  const running = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', hear);
    worker.addEventListener('error', bury);
    worker.addEventListener('messageerror', bury);
    return worker;
  };

  return {
    /** The answer to one question. `signal` cancels a long one, which then answers `cancelled`. */
    ask<A extends Ask>(
      question: A,
      options: { readonly signal?: AbortSignal; readonly onprogress?: (share: number) => void } = {},
    ): Promise<Answers[A['type']]> {
      lastId += 1;
      const id = lastId;
      const target = running();
      options.signal?.addEventListener('abort', () => target.postMessage({ cancel: id } satisfies ToWorker));
      return new Promise((resolve, reject) => {
        const transfer = question.type === 'unpack' ? [question.bytes.buffer] : [];
        target.postMessage({ id, ask: question } satisfies ToWorker, { transfer });
        waiting.set(id, { resolve, reject, onprogress: options.onprogress });
      });
    },
  };
}

/** How long work may go on before others are heard, in milliseconds. */
const turnMs = 12;

/**
 * Takes the steps of a run; after each turn of 12 ms other messages are heard. When nobody wants the answer any more the
 * run is given up and the answer is null.
 */
export async function inTurns<Answer>(
  run: Generator<undefined, Answer>,
  isCancelled: () => boolean,
): Promise<Answer | null> {
  let since = performance.now();
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < turnMs) continue;
    await nextTurn();
    if (isCancelled()) {
      run.return(undefined as never);
      return null;
    }
    since = performance.now();
  }
}

/** A turn through the queue of messages: timers that follow each other are slowed down, messages are not. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

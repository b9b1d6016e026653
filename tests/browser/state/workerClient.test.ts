import { describe, expect, it } from 'vitest';
import { workerClient } from '#worker/client.ts';

/** A worker that runs this text; `{ id, ask }` comes in, answers go out. */
function workerOf(text: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}

const forget = { type: 'forget', set: 'file' } as const;
const answering = 'onmessage = ({ data: { id } }) => postMessage({ id, answer: null });';

describe('the way to the worker', () => {
  it('refuses every open question when the worker dies, and starts another for the next', async () => {
    const lives = ['onmessage = () => { throw new Error("out of memory"); };', answering];
    const client = workerClient(() => workerOf(lives.shift() ?? ''));
    const answers = await Promise.allSettled([client.ask(forget), client.ask(forget)]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(JSON.stringify(answers.map((answer) => 'reason' in answer && String(answer.reason)))).toMatch(
      /out of memory.*out of memory/,
    );
    expect(await client.ask(forget)).toBeNull();
  });

  it('refuses when the code of the worker cannot be fetched', async () => {
    const client = workerClient(() => new Worker('/no-such-worker.js?'.padEnd(40, 'x'), { type: 'module' }));
    await expect(client.ask(forget)).rejects.toThrow();
  });

  it('refuses a question that cannot be sent', async () => {
    const client = workerClient(() => workerOf(answering));
    const unsendable = { ...forget, set: (() => null) as never };
    await expect(client.ask(unsendable)).rejects.toThrow(/clone/);
    expect(await client.ask(forget)).toBeNull();
  });

  it('says how far a long answer is, cancels it, and hears an error as an error', async () => {
    const client = workerClient(() =>
      workerOf(`onmessage = ({ data }) => {
        if ('cancel' in data) postMessage({ id: data.cancel, error: 'stopped' });
        else postMessage({ id: data.id, progress: 0.5 });
      };`),
    );
    const giveUp = new AbortController();
    const shares: number[] = [];
    const onprogress = (share: number) => {
      shares.push(share);
      giveUp.abort();
    };
    const asked = client.ask({ type: 'read', file: new Blob() }, { signal: giveUp.signal, onprogress });
    await expect(asked).rejects.toThrow('stopped');
    expect(shares).toEqual([0.5]);
  });
});

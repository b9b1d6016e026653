import { describe, expect, test } from 'vitest';
import { readBlob, type Watch } from '#worker/readBlob.ts';

function watcher(cancelAfter = Number.POSITIVE_INFINITY): Watch & { readonly shares: number[] } {
  const shares: number[] = [];
  return {
    shares,
    isCancelled: () => shares.length >= cancelAfter,
    onprogress: (share) => shares.push(share),
  };
}

const row = 'a person,42,energy,and some words to make the line long enough\n';
const nineMegabytes = new Blob([
  'who,number,industry,words\n',
  row.repeat(Math.ceil(9_000_000 / row.length)),
]);

describe('reading a file in the worker', () => {
  test('EX-21: slice by slice, telling how far it is', async () => {
    const watch = watcher();
    const outcome = await readBlob(nineMegabytes, watch);
    expect(outcome.ok && outcome.value.read.rows).toBe(Math.ceil(9_000_000 / row.length));
    expect(watch.shares.length).toBeGreaterThanOrEqual(3);
    expect(watch.shares.toSorted((a, b) => a - b)).toEqual(watch.shares);
    expect(watch.shares.at(-1)).toBe(1);
  });

  test('EX-21: between slices it can be cancelled', async () => {
    const outcome = await readBlob(nineMegabytes, watcher(1));
    expect(outcome).toEqual({ ok: false, reason: 'cancelled', line: null });
  });

  test('EX-21: over a gigabyte is refused before a byte is read', async () => {
    const huge = { size: 1_000_000_001 } as Blob;
    expect(await readBlob(huge, watcher())).toEqual({ ok: false, reason: 'too-large', line: null });
  });

  test('EX-21: a file that vanishes is said to be unreadable', async () => {
    const gone = {
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }),
    };
    expect(await readBlob(gone as unknown as Blob, watcher())).toEqual({
      ok: false,
      reason: 'unreadable',
      line: null,
    });
  });

  test('what is no CSV says why', async () => {
    const zip = new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])]);
    expect(await readBlob(zip, watcher())).toMatchObject({ ok: false, reason: 'binary' });
    expect(await readBlob(new Blob([]), watcher())).toMatchObject({ ok: false, reason: 'empty' });
  });
});

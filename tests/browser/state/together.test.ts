import { expect, it, vi } from 'vitest';
import { begin, openExample } from '#pages/home/begin.ts';
import { Responding } from '#state/responding.svelte.ts';
import { failAt } from './failingStorage.ts';
import { TestBrowser } from './tab.ts';

it.each([
  ['the example', (app: TestApp) => openExample(app, 'en'), 8],
  ['a company with its first round', (app: TestApp) => begin(app, 'level', 'Oma'), 2],
  [
    'the answer to a survey',
    (app: TestApp) =>
      new Responding(app).begin(
        {
          survey: 's',
          sender: 'Liitto',
          secret: 'c2VjcmV0',
          cells: [],
          test: { id: 'porras', version: 1 },
        } as never,
        (count) => new Uint8Array(count),
      ),
    2,
  ],
] as const)(
  '%s is made whole or not at all, whichever call of storage fails, and whole when it is tried again (ST-11)',
  async (_, make, fewest) => {
    vi.spyOn(console, 'trace').mockReturnValue();
    vi.spyOn(console, 'warn').mockReturnValue();
    let n = 1;
    let wasReached = true;
    for (; wasReached; n += 1) {
      const browser = new TestBrowser();
      const { app, library, status } = browser.tab();
      await library.check();
      const failing = failAt(n, true, 'QuotaExceededError');
      await make(app);
      wasReached = failing.stop();
      const there = browser.tab().library;
      await there.check();
      expect(there.documents.length === 0 || there.documents.length >= fewest, `call ${n}`).toBe(true);
      expect(status.mark.state, `call ${n}`).toBe(there.documents.length === 0 ? 'failed' : 'saved');
      status.retryAll();
      await vi.waitFor(() => expect(status.mark.state).toBe('saved'));
      expect(library.documents.length).toBeGreaterThanOrEqual(fewest);
      expect(library.companies).toHaveLength(1);
    }
    expect(n).toBeGreaterThan(3);
    vi.restoreAllMocks();
  },
);

type TestApp = ReturnType<TestBrowser['tab']>['app'];

import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { SaveStatus } from '#state/saveStatus.svelte.ts';
import type { UpdateEvent, UpdatePort } from '#state/updatePort.ts';
import { Updates } from '#state/updates.svelte.ts';

/** A browser that keeps the app, and notes what it was told to do. */
class KeepingBrowser implements UpdatePort {
  readonly done: string[] = [];
  tell: (event: UpdateEvent) => void = () => undefined;
  whileTakingOver: () => void = () => undefined;

  follow = (hear: (event: UpdateEvent) => void) => {
    this.tell = hear;
  };

  takeOver = () => {
    this.done.push('take over');
    this.whileTakingOver();
    this.tell({ type: 'replaced' });
    return Promise.resolve();
  };

  reload = () => {
    this.done.push('reload');
  };
}

function begin() {
  const status = new SaveStatus();
  const browser = new KeepingBrowser();
  const updates = new Updates(status);
  updates.follow(browser);
  return { status, browser, updates };
}

/** Lets everything happen that is about to. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    flushSync();
    await Promise.resolve();
  }
}

test('a version that waits is offered with its news, and nothing happens by itself (OF-5)', () => {
  const { browser, updates } = begin();
  expect(updates.offer).toBeNull();
  browser.tell({ type: 'waiting', news: ['something'] });
  expect(updates.offer).toEqual({ kind: 'waiting', news: ['something'] });
  expect(browser.done).toEqual([]);
});

test('an update waits until every edit is on disk (OF-6)', async () => {
  const { status, browser, updates } = begin();
  browser.tell({ type: 'waiting', news: [] });
  status.begin('one');
  status.begin('two');
  const updating = updates.update();
  status.done('one', '2027-01-02T03:04:05Z');
  await settle();
  expect(browser.done).toEqual([]);
  expect(updates.step).toBe('going');
  status.done('two', '2027-01-02T03:04:06Z');
  await updating;
  expect(browser.done).toEqual(['take over', 'reload']);
});

test('an edit that was made while the new version took over is on disk before the page goes (OF-6)', async () => {
  const { status, browser, updates } = begin();
  browser.tell({ type: 'waiting', news: [] });
  browser.whileTakingOver = () => status.begin('late');
  const updating = updates.update();
  await settle();
  expect(browser.done).toEqual(['take over']);
  status.done('late', '2027-01-02T03:04:05Z');
  await updating;
  expect(browser.done).toEqual(['take over', 'reload']);
});

test('what cannot be saved stops the update, says so, and leaves it on offer (OF-6)', async () => {
  const { status, browser, updates } = begin();
  browser.tell({ type: 'waiting', news: [] });
  status.begin('one');
  const updating = updates.update();
  status.fail('one', 'full', () => undefined);
  await updating;
  expect(browser.done).toEqual([]);
  expect(updates.step).toBe('unsaved');
  expect(updates.offer).not.toBeNull();
  status.done('one', '2027-01-02T03:04:05Z');
  await updates.update();
  expect(browser.done).toEqual(['take over', 'reload']);
});

test('a tab whose Porras was updated by another one goes on, and saves before it is loaded again (OF-3, OF-6)', async () => {
  const { status, browser, updates } = begin();
  browser.tell({ type: 'replaced' });
  expect(updates.offer).toEqual({ kind: 'replaced' });
  expect(browser.done).toEqual([]);
  status.begin('one');
  const updating = updates.update();
  await settle();
  expect(browser.done).toEqual([]);
  status.done('one', '2027-01-02T03:04:05Z');
  await updating;
  expect(browser.done).toEqual(['reload']);
});

test('later is later: only that another tab has updated is still said (OF-5)', () => {
  const { browser, updates } = begin();
  browser.tell({ type: 'waiting', news: [] });
  updates.dismiss();
  expect(updates.offer).toBeNull();
  browser.tell({ type: 'waiting', news: [] });
  expect(updates.offer).toBeNull();
  browser.tell({ type: 'replaced' });
  expect(updates.offer).toEqual({ kind: 'replaced' });
});

test('whether the app is kept is known once it is whole (OF-1)', () => {
  const { browser, updates } = begin();
  expect(updates.isKept).toBe(false);
  browser.tell({ type: 'kept' });
  expect(updates.isKept).toBe(true);
});

test('the browser is asked to install the app once for each time that it offers it (OF-7)', () => {
  const { updates } = begin();
  let asked = 0;
  expect(updates.install).toBeNull();
  updates.offerInstall(() => (asked += 1));
  updates.install?.();
  expect(asked).toBe(1);
  expect(updates.install).toBeNull();
  updates.offerInstall(() => (asked += 1));
  updates.offerInstall(null);
  expect(updates.install).toBeNull();
});

import type { BrowserContext, Page } from '@playwright/test';
import { Build } from './pages/build.ts';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

/** A page at a model of its own. */
async function atModel(context: BrowserContext): Promise<{ page: Page; build: Build }> {
  const page = await context.newPage();
  await new Home(page).open();
  await new Home(page).askWhatIsGood();
  await page.getByRole('button', { name: /B2B services/ }).click();
  const build = new Build(page);
  await build.isOpen();
  return { page, build };
}

async function setLimit(build: Build, grade: 'A' | 'B' | 'C', score: string): Promise<void> {
  await build.limitField(grade).fill(score);
  await build.limitField(grade).press('Enter');
}

/** Runs in the page: from now on nothing more fits, until `makeRoom`. A quota at commit is tried by `npm run faults`. */
function fill(): void {
  const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') as PropertyDescriptor;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  Object.assign(globalThis, {
    makeRoom: () => Object.defineProperty(IDBObjectStore.prototype, 'put', real),
  });
}

test.describe('storage that fails', () => {
  test('a full disk is said, the work can be taken away, and is saved once there is room (ST-1, ST-14)', async ({
    context,
    speak,
    faults,
  }) => {
    await speak('en');
    const { page, build } = await atModel(context);
    await build.isSaved();
    await page.evaluate(fill);
    await setLimit(build, 'B', '44');
    const why = page.getByRole('alert').filter({ hasText: 'no room left' });
    await expect(why).toBeVisible();
    await expect(page.getByRole('banner').getByText('Not saved')).toBeVisible();
    const download = page.waitForEvent('download');
    await why.getByRole('button', { name: 'Save a copy' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.porras\.json$/);
    await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
    await why.getByRole('button', { name: 'Try again' }).click();
    await build.isSaved();
    await page.reload();
    await expect(build.limit('B')).toHaveAttribute('aria-valuenow', '44');
    dropStorageTalk(faults);
  });

  test('a browser that stores nothing says so with the first thing that is to be stored (ST-14)', async ({
    page,
    speak,
    faults,
  }) => {
    await speak('en');
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    await new Home(page).open();
    await new Home(page).askWhatIsGood();
    await expect(page.getByRole('alert').filter({ hasText: 'A private window does so' })).toBeVisible();
    dropStorageTalk(faults);
  });

  test('an old tab that does not let go is named, and closing it is enough (ST-15)', async ({
    context,
    speak,
  }) => {
    await speak('en');
    const old = await context.newPage();
    await old.goto('./icon.svg');
    await old.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('porras', 10);
          opening.onupgradeneeded = () => {
            const documents = opening.result.createObjectStore('documents', { keyPath: 'id' });
            documents.createIndex('company', 'company');
            const journal = opening.result.createObjectStore('journal', { keyPath: ['document', 'seq'] });
            journal.createIndex('document', 'document');
          };
          opening.onsuccess = () => resolve();
          opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        }),
    );
    const page = await context.newPage();
    await new Home(page).open();
    const notice = page.getByRole('alert').filter({ hasText: 'Another tab holds your work' });
    await expect(notice).toBeVisible();
    await old.close();
    await expect(notice).toBeHidden();
    await new Home(page).askWhatIsGood();
    await page.getByRole('button', { name: /B2B services/ }).click();
    await new Build(page).isSaved();
  });

  test('a clock that was set back is said, and nothing is lost by it (ST-16)', async ({ context, speak }) => {
    await speak('en');
    const { page, build } = await atModel(context);
    await setLimit(build, 'B', '44');
    await build.isSaved();
    const address = page.url();
    await page.close();
    const later = await context.newPage();
    await later.clock.setFixedTime('2020-01-01T10:00:00');
    await later.goto(address);
    const notice = later.getByRole('alert').filter({ hasText: 'The clock of this device has gone back' });
    await expect(notice).toBeVisible();
    await notice.getByRole('button').click();
    await expect(notice).toBeHidden();
    await expect(new Build(later).limit('B')).toHaveAttribute('aria-valuenow', '44');
  });

  test('what was edited right before the tab was closed is there when it opens again (ST-13)', async ({
    context,
    speak,
  }) => {
    await speak('en');
    const { page, build } = await atModel(context);
    await build.isSaved();
    await setLimit(build, 'B', '41');
    await setLimit(build, 'B', '42');
    await setLimit(build, 'B', '43');
    const address = page.url();
    await page.close();
    const later = await context.newPage();
    await later.goto(address);
    await expect(new Build(later).limit('B')).toHaveAttribute('aria-valuenow', '43');
  });
});

/** Dexie tells the console of the failures that were made on purpose; nothing else may be wrong. */
function dropStorageTalk(faults: string[]): void {
  const others = faults.filter(
    (fault) => !/QuotaExceeded|SecurityError|OpenFailed|Dexie|insecure/.test(fault),
  );
  expect(others).toEqual([]);
  faults.length = 0;
}

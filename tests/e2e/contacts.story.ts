import { readFile } from 'node:fs/promises';
import { Build } from './pages/build.ts';
import { Home } from './pages/home.ts';
import { sharedPath, unpacked } from './shared.ts';
import { expect, test } from './story.ts';

const bank = sharedPath('data/uci-bank-additional-full.csv.gz');
const payloads =
  sharedPath('corpora/xss-payload-list/xss-payload-list.txt') ?? sharedPath('corpora/blns/blns.txt');

test.describe('own contacts', () => {
  test.beforeEach(async ({ page, speak }) => {
    await speak('en');
    await new Home(page).open();
    await new Home(page).askWhatIsGood();
    await page.getByRole('button', { name: 'Begin from your own contacts' }).click();
    await expect(page).toHaveURL(/\/contacts$/);
  });

  test('a real file of 41,188 contacts: recognised, columns made criteria, all scored, the same picture', async ({
    page,
  }) => {
    test.skip(bank === null, 'The shared data is not beside the project.');
    await page.locator('input[type=file]').setInputFiles(await unpacked(bank ?? ''));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('41,188 contacts, 21 columns');
    await expect(page.getByRole('main')).toContainText('semicolons');
    await expect(page.getByRole('button', { name: /^age Number · 78 values/ })).toBeVisible();
    await expect(
      page.getByRole('button', { name: /^pdays Number · 27 values · 96% not known/ }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /^y Yes or no · 2 values/ })).toBeVisible();

    await page.getByRole('button', { name: /^poutcome/ }).click();
    await page.getByRole('checkbox', { name: /^success/ }).check();
    await page.getByRole('button', { name: /^duration/ }).click();
    await page.getByRole('radio', { name: 'Make a criterion' }).last().check();
    await page.getByRole('button', { name: 'Score these 41,188 contacts' }).click();

    const build = new Build(page);
    await build.isOpen();
    await expect.poll(() => build.total()).toBe(41_188);
    await expect(page.getByText(/41,188 contacts from/)).toBeVisible();
    // 1,373 contacts bought in the campaign before: the share of the criterion says so.
    const touched = page.getByRole('listitem').filter({ hasText: 'poutcome' });
    await expect(touched).toContainText('3% of contacts');

    const before = await build.counts();
    await build.limitField('C').fill('10');
    await build.limitField('C').press('Enter');
    await build.changesFrom(before);
    expect(await build.total()).toBe(41_188);
    await page.getByRole('button', { name: 'Undo: grade limit' }).click();
    await page.getByRole('button', { name: 'Undo: new criteria' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'poutcome' })).toHaveCount(0);
  });

  test('contacts are for this visit: after a reload the model is there and the list is not', async ({
    page,
  }) => {
    const list = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(smallList()) };
    await page.locator('input[type=file]').setInputFiles(list);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('40 contacts, 4 columns');
    await expect(page.getByRole('main')).not.toContainText('@');
    await page.getByRole('button', { name: /^Industry/ }).click();
    await page.getByRole('checkbox', { name: /^energy/ }).check();
    await page.getByRole('button', { name: 'Score these 40 contacts' }).click();
    const build = new Build(page);
    await build.isOpen();
    await expect.poll(() => build.total()).toBe(40);
    await build.isSaved();
    await page.reload();
    await build.isOpen();
    await expect(page.getByRole('listitem').filter({ hasText: 'Industry' })).toBeVisible();
    await expect(page.getByText(/sample contacts/).first()).toBeVisible();
    const kept = await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name);
      return JSON.stringify([names, Object.values(localStorage)]);
    });
    expect(kept).not.toContain('@');
  });

  test('a file that cannot be read gets a clear sentence, and what was open stays', async ({ page }) => {
    const good = { name: 'good.csv', mimeType: 'text/csv', buffer: Buffer.from(smallList()) };
    await page.locator('input[type=file]').setInputFiles(good);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('40 contacts, 4 columns');
    const zip = {
      name: 'list.xlsx',
      mimeType: 'application/zip',
      buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 0, 1]),
    };
    await page.locator('input[type=file]').setInputFiles(zip);
    await expect(page.getByRole('alert')).toContainText(/Excel|CSV/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('40 contacts, 4 columns');
    const empty = { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('') };
    await page.locator('input[type=file]').setInputFiles(empty);
    await expect(page.getByRole('alert')).toContainText('empty');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('40 contacts, 4 columns');
  });

  test('hostile names and values are text and nothing else', async ({ page }) => {
    test.skip(payloads === null, 'The shared corpora are not beside the project.');
    const lines = (await readFile(payloads ?? '', 'utf8')).split('\n').filter((line) => line.trim() !== '');
    const quoted = lines.slice(0, 400).map((line) => `"${line.replaceAll('"', '""')}"`);
    const header = `${quoted.slice(0, 12).join(',')},__proto__,constructor\n`;
    const rows = quoted.flatMap((_, at) =>
      Array.from({ length: 3 }, () => quoted.slice(at % 60, (at % 60) + 12).join(',') + ',a,b'),
    );
    await page.evaluate(() => {
      Object.assign(globalThis, { __xss: 0, alert: () => Object.assign(globalThis, { __xss: 1 }) });
    });
    const file = {
      name: '<img src=x onerror=alert(1)>.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(header + rows.join('\n')),
    };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('14 columns');
    const column = page.getByRole('main').getByRole('listitem').getByRole('button').first();
    await column.click();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: /^Score these/ }).click();
    await new Build(page).isOpen();
    await page.locator('button.more').first().click();
    const state = await page.evaluate(() => ({
      xss: (globalThis as unknown as { __xss: number }).__xss,
      handlers: document.querySelectorAll('main [onerror], main [onload], main script, main iframe').length,
      polluted: Object.keys(Object.prototype).length,
    }));
    expect(state).toEqual({ xss: 0, handlers: 0, polluted: 0 });
  });
});

function smallList(): string {
  const industries = ['energy', 'machinery', 'forest', 'marine'];
  const rows = Array.from({ length: 40 }, (_, at) =>
    [`Contact ${at}`, `person${at}@example.com`, industries[at % 4], String(10 + at * 3)].join(';'),
  );
  return ['Name;E-mail;Industry;Employees', ...rows, ''].join('\r\n');
}

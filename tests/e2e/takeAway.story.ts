import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020.js';
import { currentVersions, type Kind } from '#core/documents/document.ts';
import { Build } from './pages/build.ts';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

type ModelFile = {
  readonly format: string;
  readonly kind: string;
  readonly version: number;
  readonly body: {
    readonly title: string;
    readonly criteria: readonly object[];
    readonly [key: string]: unknown;
  };
};

async function openBuild(page: Page): Promise<Build> {
  await new Home(page).open();
  await new Home(page).askWhatIsGood();
  await page.getByRole('button', { name: /Manufacturing/ }).click();
  const build = new Build(page);
  await build.isOpen();
  await expect.poll(() => build.total()).toBe(10_000);
  return build;
}

async function saved(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save model file' }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

function fileOf(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

test.describe('taking a model away', () => {
  test.beforeEach(async ({ speak }) => speak('en'));

  test('the file satisfies the published schema and opens in another browser with nothing lost', async ({
    page,
    browser,
    request,
  }) => {
    const build = await openBuild(page);
    await page.getByRole('switch').nth(2).uncheck();
    await build.limitField('A').fill('66');
    await build.limitField('A').press('Enter');
    await build.isSaved();
    const counts = await build.counts();
    await page.getByRole('link', { name: 'Take away' }).click();
    const { name, text } = await saved(page);
    expect(name).toMatch(/\.porras\.json$/);

    const schema = (await (await request.get('./schemas/porras-model-3.schema.json')).json()) as object;
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const file = JSON.parse(text) as ModelFile;
    expect(ajv.validate(schema, file), JSON.stringify(ajv.errors)).toBe(true);
    expect([file.format, file.kind, file.version]).toEqual(['porras', 'model', 3]);

    const elsewhere = await browser.newContext({ baseURL: 'http://localhost:4791/', locale: 'en-GB' });
    const other = await elsewhere.newPage();
    await openBuild(other);
    await other.getByRole('link', { name: 'Take away' }).click();
    const strange = { ...file, body: { ...file.body, laterIdea: { kept: true } }, colour: 'green' };
    await other.locator('input[type=file]').setInputFiles(fileOf(name, JSON.stringify(strange)));
    await expect(other.getByRole('main')).toContainText('2 things that this Porras does not know');
    // A criterion was switched off and a limit moved after the golden contacts were written.
    await expect(other.getByRole('main')).toContainText('golden contacts do not come out as the file says');
    await other.getByRole('link', { name: /Show it/ }).click();
    const there = new Build(other);
    await there.isOpen();
    await expect.poll(() => there.counts()).toEqual(counts);
    await other.getByRole('link', { name: 'Take away' }).click();
    const back = JSON.parse((await saved(other)).text) as ModelFile & { readonly colour: string };
    expect(back.body).toEqual({ ...file.body, laterIdea: { kept: true } });
    expect(back.colour).toBe('green');
    await elsewhere.close();
  });

  test('what is no model, broken, newer or huge gets a clear sentence, and what was open stays', async ({
    page,
  }) => {
    const build = await openBuild(page);
    await build.isSaved();
    const before = await build.counts();
    await page.getByRole('link', { name: 'Take away' }).click();
    const { text } = await saved(page);
    const file = JSON.parse(text) as ModelFile;
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ['empty.json', '', /The file is empty/],
      ['broken.json', text.slice(0, text.length / 2), /not whole JSON/],
      ['other.json', '{"format":"something else"}', /not saved from Porras/],
      ['newer.json', JSON.stringify({ ...file, version: 7 }), /saved in a newer version \(7\)/],
      ['nokind.json', JSON.stringify({ ...file, kind: 'spell' }), /of a kind that this Porras does not know/],
      [
        'pollute.json',
        text.replace('"title"', '"__proto__": {"x": 1}, "title"'),
        /programs use for other ends/,
      ],
      ['deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /nested deeper|not saved from Porras/],
      [
        'faulty.json',
        JSON.stringify({
          ...file,
          body: { ...file.body, grading: { by: 'total', limits: { A: 10, B: 50, C: 30 }, leaving: null } },
        }),
        /One thing in the file is not as it should be/,
      ],
      ['huge.json', ' '.repeat(20_000_001), /larger than 20 MB/],
    ];
    for (const [name, content, sentence] of cases) {
      await page.locator('input[type=file]').setInputFiles(fileOf(name, content));
      await expect(page.getByRole('alert').filter({ hasText: sentence }), name).toBeVisible();
      await expect(page.getByRole('main')).toContainText('What was open is as it was.');
    }
    await page.getByRole('link', { name: 'Build' }).click();
    await build.isOpen();
    await expect.poll(() => build.counts()).toEqual(before);
  });

  test('every document of the example is a file that opens again as a copy of its own', async ({ page }) => {
    await new Home(page).open();
    await new Home(page).openExample();
    await page.getByRole('link', { name: 'Files and data' }).click();
    const buttons = page.getByRole('button', { name: /^Save as a file/ });
    await expect(buttons).not.toHaveCount(0);
    const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    const kinds = new Set<string>();
    for (const name of names) {
      const downloading = page.waitForEvent('download');
      // A copy that was opened bears the same name, and stands above.
      await page.getByRole('button', { name, exact: true }).last().click();
      const download = await downloading;
      const text = await readFile(await download.path(), 'utf8');
      const { format, kind, version } = JSON.parse(text) as ModelFile;
      expect([format, version]).toEqual(['porras', currentVersions[kind as Kind]]);
      kinds.add(kind);
      await page.locator('input[type=file]').setInputFiles(fileOf(download.suggestedFilename(), text));
      await expect(page.getByRole('heading', { name: /is open$/ })).toBeVisible();
    }
    expect([...kinds].sort()).toEqual(['assessment', 'company', 'model', 'plan', 'recipe', 'version']);
  });

  test('a removed document comes back with one click', async ({ page }) => {
    await new Home(page).open();
    await new Home(page).openExample();
    await page.getByRole('link', { name: 'Files and data' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'A good lead 2026' });
    await page.getByRole('button', { name: /^Remove: A good lead 2026/ }).click();
    await expect(row).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(row).toHaveCount(1);
  });
});

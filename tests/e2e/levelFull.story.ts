import { readFile } from 'node:fs/promises';
import { type Browser, type Page } from '@playwright/test';
import { currentTest } from '#content/level/levelTests.ts';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

/** Answers the quick test on the given steps, from the first page on, and ends at the result. */
async function answer(page: Page, steps: readonly number[]): Promise<string> {
  const next = page.getByRole('button', { name: /^(Next|Pass over|See the result)/ });
  await new Home(page).open();
  await page.getByRole('button', { name: /level test/ }).click();
  await next.click();
  for (const [at, step] of steps.entries()) {
    await expect(page.getByText(`Dimension ${at + 1} of ${steps.length}`)).toBeVisible();
    await page.getByRole('radio', { name: new RegExp(`^${step} `) }).click();
    await next.click();
  }
  await expect(page).toHaveURL(/result$/);
  return /#\/c\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

async function go(page: Page, company: string, view: string): Promise<void> {
  await page.goto(`./#/c/${company}/level/${view}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

/** A file that the page offers, as text. */
async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function otherPerson(browser: Browser): Promise<Page> {
  const { baseURL } = test.info().project.use;
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    locale: 'en-GB',
    timezoneId: 'Europe/Helsinki',
  });
  await context.addInitScript(() => localStorage.setItem('porras.language', 'en'));
  return context.newPage();
}

const profile = [2, 1, 2, 1, 2, 2, 3, 2];

test.describe('the level test in full', () => {
  test('a dimension is deepened by keyboard, and quick and full share one result, through a reload', async ({
    page,
    speak,
  }) => {
    await speak('en');
    const company = await answer(page, profile);
    await go(page, company, 'deepen/systems');
    const cards = page.getByRole('main').getByRole('article');
    await expect(cards).toHaveCount(3);
    for (const [at, key] of ['3', '2', '3'].entries()) {
      await cards.nth(at).getByRole('radio').first().focus();
      await page.keyboard.press(key);
    }
    // Step 2 is satisfied: step 3 is asked, and the quick test's 3 holds until it is answered.
    await expect(cards).toHaveCount(6);
    await cards.nth(3).getByRole('radio', { name: 'No', exact: true }).click();
    await cards.nth(4).getByRole('radio', { name: 'No', exact: true }).click();
    await cards
      .nth(5)
      .getByRole('radio', { name: /^In part/ })
      .click();
    await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
    await page.reload();
    await expect(cards).toHaveCount(6);
    await go(page, company, 'result');
    // Seven ladders and one full set: (2 + 1 + 2 + 1 + 2 + 2 + 2 1/6 + 2) / 8.
    await expect(page.getByRole('definition').first()).toHaveText('1.8');
    // Without what was answered on step 3 the ladder holds again.
    for (let times = 0; times < 3; times++) await page.keyboard.press('Control+z');
    await expect(page.getByRole('definition').first()).toHaveText('1.9');
  });

  test('what blocks the next step is switched on as a what-if, and nothing of it is kept', async ({
    page,
    speak,
  }) => {
    await speak('en');
    await answer(page, profile);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('You are on step 2: quality counts.');
    await page.getByRole('button', { name: 'Try what they do' }).click();
    await expect(heading).not.toHaveText('You are on step 2: quality counts.');
    await page.reload();
    await expect(heading).toHaveText('You are on step 2: quality counts.');
  });

  test('a plan is made from the gaps, survives a reload, and leaves as a calendar file', async ({
    page,
    speak,
  }) => {
    await speak('en');
    const company = await answer(page, profile);
    await go(page, company, 'plan');
    await page
      .getByRole('button', { name: /^Add to the plan/ })
      .first()
      .click();
    await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
    await page.reload();
    const { name, text } = await download(page, () =>
      page.getByRole('button', { name: /calendar/i }).click(),
    );
    expect(name).toMatch(/\.ics$/);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/);
  });

  test('two people change one record file apart, and neither side is lost', async ({
    page,
    speak,
    browser,
  }) => {
    await speak('en');
    const company = await answer(page, profile);
    const files = `./#/c/${company}/files`;
    const keep = (from: Page) =>
      download(from, () => from.getByRole('button', { name: 'Save the record file' }).first().click());
    const take = (into: Page, file: { name: string; text: string }) =>
      into
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await page.goto(files);
    const first = await keep(page);
    expect(JSON.parse(first.text)).toMatchObject({ format: 'porras', kind: 'record', version: 1 });

    const other = await otherPerson(browser);
    await new Home(other).open();
    await answer(other, [1, 1, 1, 1, 1, 1, 1, 1]);
    await other.goto(other.url().replace(/#.*/, '#/'));
    const own = await other.evaluate(() => localStorage.getItem('porras.witness') ?? '');
    const ownCompany = (JSON.parse(own) as { documents: { company: string }[] }).documents[0]?.company ?? '';
    await other.goto(`./#/c/${ownCompany}/files`);
    await take(other, first);
    await expect(other.getByRole('heading', { name: /is open$/ })).toBeVisible();
    await go(other, company, 'answer');
    await other.getByRole('button', { name: /^1\. / }).click();
    await other.getByRole('radio', { name: /^3 / }).click();
    await expect(other.getByRole('banner').getByRole('status')).toContainText('Saved');
    await other.goto(files);
    const theirs = await keep(other);

    await go(page, company, 'answer');
    await page.getByRole('button', { name: /^8\. / }).click();
    await page.getByRole('radio', { name: /^4 / }).click();
    await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
    await page.goto(files);
    await take(page, theirs);
    await expect(page.getByRole('heading', { name: /merged$/ })).toBeVisible();
    await go(page, company, 'answer');
    await page.getByRole('button', { name: /^1\. / }).click();
    await expect(page.getByRole('radio', { name: /^3 / })).toBeChecked();
    await page.getByRole('button', { name: /^8\. / }).click();
    await expect(page.getByRole('radio', { name: /^4 / })).toBeChecked();
    await other.context().close();
  });

  test('a customer answers by link in their own browser, and the code brings the answers back', async ({
    page,
    speak,
    browser,
  }) => {
    await speak('en');
    const company = await answer(page, profile);
    await go(page, company, 'survey');
    await page.getByRole('textbox', { name: /^Who asks/ }).fill('Maija Mehiläinen, Pisara Oy');
    await page.getByRole('button', { name: 'Make the link' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    expect(link.length).toBeLessThan(2000);

    const customer = await otherPerson(browser);
    await customer.goto(link);
    await expect(customer.getByText('Maija Mehiläinen, Pisara Oy asks you.')).toBeVisible();
    await customer.getByRole('button', { name: 'Begin' }).click();
    const next = customer.getByRole('button', { name: /^(Next|Pass over|See the result)/ });
    await next.click();
    for (const [at] of currentTest.dimensions.entries()) {
      await expect(customer.getByText(`Dimension ${at + 1} of 8`)).toBeVisible();
      await customer.getByRole('radio', { name: /^3 / }).click();
      await next.click();
    }
    const code = await customer.getByRole('textbox', { name: 'Your code' }).inputValue();
    await customer.reload();
    await expect(customer.getByRole('textbox', { name: 'Your code' })).toHaveValue(code);
    await customer.context().close();

    await page.getByRole('textbox', { name: 'Code that came back' }).fill(code);
    await page.keyboard.press('Enter');
    await expect(page.getByText('The answer is in.')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('row', { name: /Answer 1/ })).toContainText('3.0');
  });

  test('an own test leaves as JSON and comes back, and a broken one is refused with a sentence', async ({
    page,
    speak,
  }) => {
    await speak('en');
    const company = await answer(page, profile);
    await go(page, company, 'tests');
    await page.getByRole('button', { name: /^Copy and edit/ }).click();
    const name = page.getByRole('textbox', { name: 'Name of the test' });
    await name.fill('Our own test');
    await go(page, company, 'tests');
    const file = await download(page, () =>
      page.getByRole('button', { name: 'Save as a file: Our own test' }).click(),
    );
    const body = JSON.parse(file.text) as { body: { dimensions: { practices: unknown[] }[] } };
    expect(body).toMatchObject({ kind: 'test', version: 1, body: { title: { en: 'Our own test' } } });
    await page.goto(`./#/c/${company}/files`);
    const open = (text: string) =>
      page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'test.porras.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    // Without its three practices of step 2 the first dimension has an empty step.
    body.body.dimensions[0]?.practices.splice(0, 3);
    await open(JSON.stringify(body));
    await expect(page.getByText(/not as it should be/)).toBeVisible();
    await open(file.text);
    await expect(page.getByText(/not as it should be/)).toHaveCount(0);
    await expect(page.getByRole('listitem').filter({ hasText: 'Our own test' })).toHaveCount(2);
    await go(page, company, 'tests');
    await expect(page.getByRole('link', { name: 'Our own test' })).toHaveCount(2);
  });

  test('a quarterly review begins with the answers of last time and says what has changed', async ({
    page,
    speak,
  }) => {
    await speak('en');
    await new Home(page).open();
    await new Home(page).openExample();
    const company = /#\/c\/([^/]+)/.exec(page.url())?.[1] ?? '';
    await go(page, company, 'review');
    await page.getByRole('button', { name: /^Begin the review/ }).click();
    const still = page.getByRole('button', { name: /^Still so/ });
    await expect(still.first()).toBeVisible();
    await still.first().click();
    await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
    await go(page, company, 'rounds');
    await expect(page.getByRole('main')).toContainText('3');
    await go(page, company, 'report');
    await expect(page.getByRole('article').first()).toBeVisible();
  });
});

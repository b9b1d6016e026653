import type { BrowserContext, Page, Response, Worker } from '@playwright/test';
import { currentTest } from '#content/level/levelTests.ts';
import { writeSurveyLink } from '#core/level/survey/surveyLink.ts';
import { hrefOf, leadViews, levelViews, type Route } from '#core/route.ts';
import { drawers } from '#pages/lead/build/drawers.ts';
import { securityHeaders } from '../../config/security.ts';
import { nextRelease, nextVersion } from './nextVersion.ts';
import { Build } from './pages/build.ts';
import { Home } from './pages/home.ts';
import { PlainHost, readSite, type Site } from './plainHost.ts';
import { expect, test } from './story.ts';

const policy = securityHeaders['Content-Security-Policy'];
const site = await readSite('dist');
const host = new PlainHost(site, 4797 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0), '/some/folder/');
/** Made once for all stories here, which run one after the other. */
let next: Site;

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  next = await nextVersion(site);
  await host.open();
});
test.afterAll(() => host.close());
test.beforeEach(() => {
  host.site = site;
  host.isDark = false;
});

/** Opens the app at an address of a host, and waits until the browser keeps it. */
async function visit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** Which build runs in a tab: the name of its first script. */
function scriptOf(page: Page): Promise<string | null> {
  return page.locator('script[type=module]').first().getAttribute('src');
}

/** Has the browser look for a newer version; the answer is what became of the look. */
function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (!installing) return 'none';
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state));
    });
  });
}

/** Whether code made from text runs in a worker: asked a moment later, when the tools of the browser no longer help. */
function evalInWorker(worker: Worker): Promise<string> {
  return worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            const indirect = globalThis.eval;
            resolve(String(indirect('6 * 7')));
          } catch (error) {
            resolve((error as Error).name);
          }
        }, 20);
      }),
  );
}

/** Opens a model, and with it the worker that owns the contacts. */
async function openModel(page: Page): Promise<Worker> {
  const starting = page.waitForEvent('worker');
  await new Home(page).askWhatIsGood();
  await page.getByRole('button', { name: /B2B services/ }).click();
  const worker = await starting;
  await new Build(page).isOpen();
  return worker;
}

/** Every address of the app: a place that is added has to be added here. */
function everyAddress(company: string, model: string): readonly string[] {
  const link = writeSurveyLink({
    survey: 'the-survey',
    language: 'en',
    sender: 'Example Ltd',
    test: { id: currentTest.id, version: currentTest.version },
    secret: 'ABCDEFGH01234567',
    cells: '',
  });
  if (!link.ok) throw new Error(link.reason);
  const places: { readonly [P in Route['place']]: readonly Route[] } = {
    home: [{ place: 'home' }],
    recovery: [{ place: 'recovery' }],
    data: [{ place: 'data' }],
    files: [{ place: 'files', company }],
    level: levelViews.map((view) => ({ place: 'level', company, view })),
    survey: [{ place: 'survey', link: link.value }],
    lead: [
      { place: 'lead', company, model: null, view: 'start' },
      ...leadViews.map((view) => ({ place: 'lead' as const, company, model, view })),
      ...Object.keys(drawers).map((item) => ({
        ...{ place: 'lead' as const, company, model, view: 'build' as const },
        item,
      })),
    ],
  };
  return Object.values(places).flat().map(hrefOf);
}

function isOverPage(url: string): boolean {
  return Object.keys(drawers).some((name) => url.endsWith(`/build/${name}`));
}

/** Whether a page is there, and not only the frame around it. */
async function stands(page: Page, url: string): Promise<void> {
  const heading = page.getByRole('main').or(page.getByRole('dialog')).getByRole('heading').first();
  await expect(heading, url).toBeVisible();
  await expect(page.getByText(/Something went wrong here|There is nothing at this address/), url).toHaveCount(
    0,
  );
}

/**
 * Opens addresses in a new tab, each from nothing. One after the other: Chromium now and then gives up a load in one tab
 * when another tab that waits for the same file goes away.
 */
async function openEach(context: BrowserContext, urls: readonly string[]): Promise<void> {
  const page = await context.newPage();
  for (const url of urls) {
    // What opens over a page needs no page of its own.
    if (!isOverPage(url)) await page.goto('about:blank');
    await page.goto(url);
    await stands(page, url);
  }
  await page.reload();
  await stands(page, 'the last one, loaded again');
}

test('after one visit every address works without network, in a new tab and loaded again (OF-1)', async ({
  context,
  speak,
}) => {
  await speak('en');
  const page = await visit(context, host.url);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Works without network')).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  host.isDark = true;

  await new Home(page).openExample();
  const company = /#\/c\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.getByRole('button', { name: 'Good lead' }).click();
  await expect(page.locator('canvas')).toBeVisible();
  const model = /\/lead\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const addresses = everyAddress(company, model).map((address) => `${host.url}${address}`);
  expect(addresses.length).toBeGreaterThan(30);
  await openEach(context, addresses);
});

/** What a page got that a service worker gave it. */
function hearGiven(page: Page): Response[] {
  const given: Response[] = [];
  page.on('response', (response) => {
    if (response.fromServiceWorker()) given.push(response);
  });
  return given;
}

test('on a host without headers page, code and worker get the policy from the service worker (OF-4)', async ({
  context,
  browser,
  speak,
}) => {
  await speak('en');
  const bare = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const without = await bare.newPage();
  await without.goto(host.url);
  expect(await evalInWorker(await openModel(without)), 'what the host alone allows').toBe('42');
  await bare.close();

  const page = await visit(context, host.url);
  const given = hearGiven(page);
  await page.reload();
  const worker = await openModel(page);
  const urls = given.map((response) => response.url());
  expect(urls).toContain(host.url);
  expect(urls).toContain(worker.url());
  for (const response of given) {
    for (const [name, value] of Object.entries(securityHeaders))
      expect(response.headers()[name.toLowerCase()], `${name} of ${response.url()}`).toBe(value);
  }
  expect(await evalInWorker(worker)).toBe('EvalError');
  // What is not kept passes through, and gets the headers on its way.
  const passed = page.waitForResponse(/schemas/);
  await page.evaluate(() => globalThis.fetch('./schemas/porras-pack-1.schema.json'));
  expect((await passed).headers()['content-security-policy']).toBe(policy);
  await page.goto(`${host.url}icon.svg`);
  await expect(page.locator('svg')).toBeVisible();
});

for (const [where, url] of [
  ['at the top', './'],
  ['in a folder', 'http://localhost:4792/porras/'],
] as const) {
  test(`a host with headers ${where} works without network too, under the same policy (OF-1, OF-4)`, async ({
    context,
    speak,
  }) => {
    await speak('en');
    const page = await visit(context, url);
    await context.setOffline(true);
    const given = hearGiven(page);
    await page.reload();
    const worker = await openModel(page);
    const policies = given.map((response) => response.headers()['content-security-policy']);
    expect(new Set(policies)).toEqual(new Set([policy]));
    expect(await evalInWorker(worker)).toBe('EvalError');
  });
}

test('an update is offered and says what is new, interrupts no edit, and waits until all is saved; another tab goes on (OF-3, OF-5, OF-6)', async ({
  context,
  speak,
}) => {
  await speak('en');
  const page = await visit(context, host.url);
  await openModel(page);
  const build = new Build(page);
  await build.isSaved();
  const other = await context.newPage();
  await other.goto(host.url);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await scriptOf(page);

  host.site = next;
  const field = page.getByRole('spinbutton', { name: 'Limit of grade A' });
  await field.fill('8');
  expect(await lookForUpdate(page)).toBe('installed');
  const line = page.getByRole('region', { name: 'A newer Porras' });
  const elsewhere = other.getByRole('region', { name: 'A newer Porras' });
  // The tab where nobody edits hears of it; the one where somebody types stays as it was.
  await expect(elsewhere).toContainText(`A new Porras is ready. ${nextRelease.title.en}`);
  await field.press('End');
  await page.keyboard.type('2');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('82');
  await expect(line).toHaveCount(0);
  await field.press('Enter');
  await field.blur();
  await expect(line).toBeVisible();
  await line.getByText('What is new').click();
  await expect(line).toContainText('Every step has a tone.');
  await expect(line, 'only what is not known here').not.toContainText('0.1.0');

  // The last edit is still in the hand when the update is asked for.
  await build.limitField('C').fill('26');
  await line.getByRole('button', { name: 'Update now' }).click();
  await expect.poll(() => scriptOf(page).catch(() => null)).not.toBe(before);
  await build.isOpen();
  await expect(build.limit('A')).toHaveAttribute('aria-valuenow', '82');
  await expect(build.limit('C')).toHaveAttribute('aria-valuenow', '26');

  // The other tab was not reloaded: it goes on with its own code, which only the browser has now.
  await expect(elsewhere).toContainText('Porras was updated in another tab.');
  expect(await scriptOf(other)).toBe(before);
  await other.getByRole('button', { name: 'Good lead', exact: true }).click();
  await expect(other.locator('canvas')).toBeVisible();
  await context.setOffline(true);
  host.isDark = true;
  await other.getByRole('button', { name: 'Level', exact: true }).click();
  await expect(other.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(other.getByText('Something went wrong here')).toHaveCount(0);
  await elsewhere.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => scriptOf(other).catch(() => null)).toBe(await scriptOf(page));
  await expect(elsewhere).toHaveCount(0);
});

test('a host with half of a new version leaves the old one in charge, and is looked at again later (OF-2, OF-5)', async ({
  context,
  speak,
}) => {
  await speak('en');
  const page = await visit(context, host.url);
  const before = await scriptOf(page);
  const [missing = '', another = ''] = [...next.keys()].filter((path) =>
    /assets\/(LeadPage|worker).*js/.test(path),
  );
  expect(another).not.toBe('');
  const half = new Map(next);
  half.delete(missing);
  half.set(another, Buffer.from('export default 1'));
  host.site = half;
  expect(await lookForUpdate(page)).toBe('redundant');
  await page.reload();
  expect(await scriptOf(page)).toBe(before);
  await page.getByRole('button', { name: 'Good lead', exact: true }).click();
  await expect(page.getByRole('button', { name: /B2B services/ })).toBeVisible();
  // Once the host has all of it, a tab that comes into view after a while finds it by itself.
  host.site = next;
  await page.clock.setFixedTime(Date.now() + 2 * 3_600_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByRole('region', { name: 'A newer Porras' })).toBeVisible();
});

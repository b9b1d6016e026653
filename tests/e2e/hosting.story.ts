import { securityHeaders } from '../../config/security.ts';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

test.describe('hosting', () => {
  test('the server sends the headers of a good host, and compresses', async ({ request }) => {
    const response = await request.get('./', { headers: { 'Accept-Encoding': 'gzip' } });
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(response.headers()[name.toLowerCase()], name).toBe(value);
    }
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(await response.text())?.[1] ?? '';
    const served = await request.get(script, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(served.headers()['content-encoding']).toBe('gzip');
    expect(served.headers()['content-security-policy']).toBe(securityHeaders['Content-Security-Policy']);
  });

  test('any folder of a host serves every address', async ({ page, speak }) => {
    await speak('en');
    await page.goto('http://localhost:4792/porras/');
    await new Home(page).openExample();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('You are on step 2');
    await page.getByRole('button', { name: 'Good lead' }).click();
    await expect(page.getByRole('heading', { name: 'Contacts by score' })).toBeVisible();
  });

  test('an address that names nothing says so, and leads on', async ({ page, speak }) => {
    await speak('en');
    await page.goto('./#/c/nobody/lead/nothing/build');
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
    await page.getByRole('link', { name: 'To the start' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which step is your company on?');
  });
});

test('a page whose code cannot be fetched says so instead of staying empty', async ({
  page,
  faults,
  speak,
}) => {
  await speak('en');
  await new Home(page).open();
  await page.route(/assets\/LeadPage/, (route) => route.abort());
  await new Home(page).askWhatIsGood();
  await expect(page.getByRole('heading', { name: 'Something went wrong here' })).toBeVisible();
  // The browser itself complains about the missing file; nothing else may be wrong.
  expect(
    faults.filter((fault) => !/Failed to load resource|LeadPage|dynamically imported/.test(fault)),
  ).toEqual([]);
  faults.length = 0;
});

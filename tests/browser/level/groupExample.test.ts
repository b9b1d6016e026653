import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import type { LevelView } from '#core/route.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import type { App } from '#state/app.svelte.ts';
import { appAt } from './levelApp.ts';

const offer = page.getByRole('button', { name: 'Look at a filled-in example' });

async function show(view: LevelView) {
  const { app, session } = await appAt(view, exampleAssessment('en', '2026-11-22'));
  const { company: own } = session.document;
  await render(LevelPage, { app });
  await expect.element(offer).toBeVisible();
  return { app, own };
}

/** Where the app is once it has left a company: the company and the view. */
async function left(app: App, from: string): Promise<{ company: string; view: string }> {
  const at = () => (app.route.place === 'level' ? app.route : { company: from, view: '' });
  await expect.poll(() => at().company).not.toBe(from);
  return at();
}

function groups(app: App): readonly string[] {
  return app.library.companies.filter(({ title }) => title === 'Virtanen Group').map(({ id }) => id);
}

test('LT-160: empty units offer the made-up group, which is made once and is an example', async () => {
  const { app, own } = await show('units');
  await offer.click();
  const { company, view } = await left(app, own);
  expect(view).toBe('units');
  expect(app.library.companies.find(({ id }) => id === company)?.example).toBe(true);
  await expect.element(page.getByText(/you would stand on step 1\. .*2\.3 steps/)).toBeVisible();
  await expect.element(page.getByText('Turku could show Service how it is done.')).toBeVisible();
  await expect.element(offer).not.toBeInTheDocument();

  for (const again of ['benchmark', 'survey'] as const) {
    app.go({ place: 'level', company: own, view: again });
    await offer.click();
    expect(await left(app, own)).toMatchObject({ company, view: again });
  }
  expect(groups(app)).toHaveLength(1);
  expect(app.ownCompany).toBe(own);
});

test('LT-160: an empty comparison offers it, and it is found again in the other language', async () => {
  const { app, own } = await show('benchmark');
  await offer.click();
  const { company } = await left(app, own);
  await expect.element(page.getByText('6 companies: Manufacturing, 250 people or more.')).toBeVisible();
  await expect.element(page.getByText('3.0, in the highest quarter')).toBeVisible();
  await expect.element(page.getByText('Made-up benchmark pack')).toBeVisible();
  await i18n.choose('fi');
  app.go({ place: 'level', company: own, view: 'units' });
  await page.getByRole('button', { name: 'Katso täytettyä esimerkkiä' }).click();
  expect(await left(app, own)).toMatchObject({ company, view: 'units' });
  await i18n.choose('en');
});

test('LT-160: an empty survey offers it, and its dealer sees the code and the comparison', async () => {
  const { app, own } = await show('survey');
  await offer.click();
  const { company } = await left(app, own);
  await expect.element(page.getByRole('heading', { name: 'Survey of dealers' })).toBeVisible();
  await page.getByRole('button', { name: 'See what they see' }).click();
  const dealer = await left(app, company);
  expect(dealer.view).toBe('result');
  await expect.element(page.getByRole('heading', { name: 'Send your answer back' })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'You beside others' })).toBeVisible();
  const link = page.getByRole('link', { name: 'See what they see' });
  app.go({ place: 'level', company, view: 'survey' });
  await expect.element(link).toHaveAttribute('href', expect.stringContaining(dealer.company));
});

test('LT-160: an example without units is not opened once more, a fresh one is made', async () => {
  const { app, own } = await show('units');
  await offer.click();
  const { company } = await left(app, own);
  const emptied = await app.library.open<'company'>(company);
  if ('reason' in emptied) throw new Error(emptied.reason);
  for (const { id } of emptied.body.units) emptied.run('company.removeUnit', { id });
  await offer.click();
  const { company: fresh } = await left(app, company);
  expect(groups(app).toSorted()).toEqual([company, fresh].toSorted());
});

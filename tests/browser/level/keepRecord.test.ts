import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import type { Step } from '#core/level/test.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { RecordKeeper } from '#state/record.svelte.ts';
import { appAt } from './levelApp.ts';

const saved: { name: string; text: Promise<string> }[] = [];
const real = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');

beforeEach(() => {
  saved.length = 0;
  // The browser of the tests has no folder for downloads: what would go there is seen here.
  let text = Promise.resolve('');
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    text = blob instanceof Blob ? blob.text() : text;
    return 'blob:nowhere';
  });
  HTMLElement.prototype.click = function (this: HTMLElement) {
    if (this instanceof HTMLAnchorElement) saved.push({ name: this.download, text });
  };
});

afterEach(() => {
  vi.restoreAllMocks();
  if (real) Object.defineProperty(HTMLElement.prototype, 'click', real);
});

test('EX-60: the reminder stands at the foot of the result once enough has changed, keeps the file and goes', async () => {
  const { app, session } = await appAt('result', exampleAssessment('en', '2026-11-22'));
  const company = app.company ?? '';
  const kept = await new RecordKeeper(app, company).keep('Record');
  if (!kept.ok) throw new Error(kept.reason);
  await render(LevelPage, { app });
  const heading = page.getByRole('heading', { level: 1 });
  const reminder = page.getByText(i18n.t.keepReminder.kept(i18n.f.date(app.today)));
  const change = async (now: Step) => {
    session.run('assessment.now', { dimension: 'steering', now });
    await session.settled();
  };
  await expect.element(heading).toBeVisible();
  for (const now of [1, 2, 3, 4] as const) await change(now);
  await expect.element(reminder).not.toBeInTheDocument();
  await change(1);
  await expect.element(reminder).toBeVisible();
  const isAfter = heading.element().compareDocumentPosition(reminder.element());
  expect(isAfter & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  await page.getByRole('button', { name: i18n.t.keepReminder.keep }).click();
  await expect.poll(() => saved.map(({ name }) => name)).toEqual([`Konepaja ${app.today}.porras.json`]);
  expect(JSON.parse((await saved[0]?.text) ?? '')).toMatchObject({ format: 'porras', kind: 'record' });
  await expect.element(reminder).not.toBeInTheDocument();
});

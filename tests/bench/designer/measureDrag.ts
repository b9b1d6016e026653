import type { Browser, Locator, Page } from '@playwright/test';
import { preview } from 'vite';
import type { Figure } from '../bench.ts';
import { quantile, rounded } from '../statistics.ts';
import { type DragTold, type DragWatch, watchDrag } from './watchDrag.ts';

/** So many inputs as in the reference (engineering.md, 1.3). */
const wantedInputs = 361;
const contacts = 1_000_000;

/** From the finger to the painted picture over a million contacts: points of three criteria, a half-life, and a limit (`DE-140`). */
export async function measureDesigner(browser: Browser, outDir = 'dist'): Promise<readonly Figure[]> {
  const server = await preview({ preview: { port: 4795 }, logLevel: 'silent', build: { outDir } });
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
  await page.addInitScript(watchDrag);
  try {
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await openMillion(page);
    const drags = [
      ['role', await dragPoints(page, 'Role, ideally decision maker', 'Decision maker')],
      ['event', await dragPoints(page, 'Attended an event, 180 days', 'For each event')],
      ['visit', await dragPoints(page, 'On the site or clicked, 30 days', 'For each event')],
      ['fading', await dragFading(page, 'Attended an event, 180 days')],
      ['limit', await dragLimit(page)],
    ] as const;
    return figuresOf(drags);
  } finally {
    await page.close();
    await server.close();
  }
}

function figuresOf(drags: readonly (readonly [name: string, told: DragTold])[]): readonly Figure[] {
  const all = drags.map(([, told]) => told);
  const times = all.flatMap(({ paintedMs }) => paintedMs);
  const inputs = all.reduce((sum, { inputs: each }) => sum + each, 0);
  const longTasks = all.flatMap(({ longTasksMs }) => longTasksMs);
  return [
    {
      name: 'designer.drag.p95',
      value: rounded(quantile(times, 0.95)),
      unit: 'ms from the input to the painted picture',
    },
    { name: 'designer.drag.p50', value: rounded(quantile(times, 0.5)), unit: 'ms' },
    { name: 'designer.drag.max', value: rounded(Math.max(...times)), unit: 'ms' },
    ...drags.map(([name, { paintedMs }]) => {
      return { name: `designer.drag.p95.${name}`, value: rounded(quantile(paintedMs, 0.95)), unit: 'ms' };
    }),
    { name: 'designer.drag.drawn', value: rounded(times.length / inputs), unit: `share of ${inputs} inputs` },
    { name: 'designer.drag.longtasks', value: longTasks.length, unit: 'tasks of the main thread over 50 ms' },
  ];
}

/** A model from a template, and a million sample contacts, all through the screen. */
async function openMillion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'What is a good lead?' }).click();
  await page.getByRole('button', { name: /^B2B services/ }).click();
  await page.locator('canvas').waitFor();
  await page.locator('details.chooser > summary').click();
  const howMany = page.getByLabel('How many', { exact: true }).first();
  await howMany.fill(String(contacts));
  await howMany.press('Enter');
  await page.waitForFunction(
    (wanted) => {
      const words = document.querySelector('figure [role=status]')?.textContent ?? '';
      const counts = [...words.matchAll(/[ABCD] ([\d,]+)/g)].map(([, count]) =>
        Number(count?.replaceAll(',', '')),
      );
      return counts.reduce((sum, count) => sum + count, 0) === wanted;
    },
    contacts,
    { timeout: 120_000 },
  );
  await page.locator('details.chooser > summary').click();
  // What is asked when the model rests (effects, flow, check) is answered before a hand comes.
  await page.waitForTimeout(3_000);
}

async function dragPoints(page: Page, criterion: string, row: string): Promise<DragTold> {
  await page.getByRole('button', { name: `More about ${criterion}` }).click();
  const slider = page.getByRole('slider', { name: `${criterion}, ${row}: points` });
  const told = await drag(page, slider, { from: 0.5, to: 0.95, steps: 27 });
  await page.getByRole('button', { name: `More about ${criterion}` }).click();
  return told;
}

/** The handle of the curve by which points fade: its half-life. */
async function dragFading(page: Page, criterion: string): Promise<DragTold> {
  await page.getByRole('button', { name: `More about ${criterion}` }).click();
  const told = await drag(page, page.getByRole('slider', { name: 'Handle of the curve' }), {
    from: 0.5,
    to: 4,
    steps: 27,
  });
  await page.getByRole('button', { name: `More about ${criterion}` }).click();
  return told;
}

async function dragLimit(page: Page): Promise<DragTold> {
  const handle = page.getByRole('slider', { name: 'Limit of grade B' });
  return drag(page, handle, { from: 0.5, to: 4, steps: 27 });
}

/** To and fro with the button down, until there were so many inputs; from and to in widths of the control. */
async function drag(
  page: Page,
  control: Locator,
  { from, to, steps }: { readonly from: number; readonly to: number; readonly steps: number },
): Promise<DragTold> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  const y = box.y + Math.min(box.height / 2, 13);
  const xAt = (step: number): number => box.x + box.width * (from + ((to - from) * step) / steps);
  await page.mouse.move(xAt(0), y);
  await page.mouse.down();
  await page.evaluate(() => (globalThis as unknown as { dragWatch: DragWatch }).dragWatch.begin());
  for (let move = 0; move < wantedInputs; move += 1) {
    const phase = move % (2 * steps);
    await page.mouse.move(xAt(phase < steps ? phase + 1 : 2 * steps - phase - 1), y);
  }
  await page.waitForTimeout(300);
  const told = await page.evaluate(() =>
    (globalThis as unknown as { dragWatch: DragWatch }).dragWatch.tell(),
  );
  await page.mouse.up();
  return told;
}

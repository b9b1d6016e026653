import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { preview } from 'vite';
import type { Figure } from './bench.ts';
import { median, rounded, spread } from './statistics.ts';

const throttle = 4;
const runs = 5;
const quietMs = 1_500;

/** Size of the first page's JavaScript, and when it listens to a finger on a CPU four times as slow. */
export async function measureFirstPage(browser: Browser): Promise<readonly Figure[]> {
  const server = await preview({ preview: { port: 4795 }, logLevel: 'silent' });
  const address = server.resolvedUrls?.local[0] ?? '';
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await interactiveMs(browser, address));
    return [
      {
        name: 'first.page.js',
        value: rounded((await scriptBytes(browser, address)) / 1_000),
        unit: 'kB gzip',
      },
      {
        name: 'first.page.interactive',
        value: rounded(median(times)),
        unit: `ms on a CPU slowed ${throttle}x`,
      },
      { name: 'first.page.interactive.spread', value: rounded(spread(times)), unit: 'ms between quartiles' },
    ];
  } finally {
    await server.close();
  }
}

async function scriptBytes(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      sizes.push(response.body().then((body) => gzipSync(body).length));
    }
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return total;
}

/** From the start of navigation to the end of the last long task after which the door can be pressed. */
async function interactiveMs(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.addInitScript(() => {
    const ends: number[] = [];
    Object.assign(globalThis, { longTaskEnds: ends });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) ends.push(entry.startTime + entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  const shown = await shownMs(page);
  await page.waitForTimeout(quietMs);
  const ends = await page.evaluate(() => (globalThis as unknown as { longTaskEnds: number[] }).longTaskEnds);
  await page.close();
  return Math.max(shown, ...ends);
}

async function shownMs(page: Page): Promise<number> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.evaluate(() => performance.now());
}

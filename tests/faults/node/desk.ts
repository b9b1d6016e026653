import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { createNamedRandom, type Random } from '#core/random.ts';
import type { FaultsApi } from '../page/main.ts';
import type { Told } from '../told.ts';
import { type KillableBrowser, startBrowser } from './killableBrowser.ts';
import type { Tally } from './tally.ts';

/** What every scenario works with. */
export type Desk = {
  readonly executable: string;
  readonly origin: string;
  readonly seed: number;
  readonly tally: Tally;
};

export type Manner = { readonly isPatient?: boolean; readonly clockMs?: number };

/** The random numbers of one run, which do not depend on other runs. */
export function randomOf({ seed }: Desk, run: string): Random {
  return createNamedRandom(seed, run);
}

const running = new Map<string, KillableBrowser[]>();

export async function start({ executable }: Desk, profile: string): Promise<KillableBrowser> {
  const browser = await startBrowser(executable, profile);
  running.set(profile, [...(running.get(profile) ?? []), browser]);
  return browser;
}

/** A profile for the time of `work`; no browser on it lives longer, whatever happens. */
export async function withProfile<Value>(work: (profile: string) => Promise<Value>): Promise<Value> {
  const profile = await mkdtemp(join(tmpdir(), 'porras-faults-'));
  try {
    return await work(profile);
  } finally {
    await killAll(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

export async function killAll(profile: string): Promise<void> {
  await Promise.all((running.get(profile) ?? []).map((browser) => browser.kill()));
  running.delete(profile);
}

/** The page with the app's classes; what it tells comes in order. */
export async function openApp(
  context: BrowserContext,
  { origin }: Desk,
  { isPatient = false, clockMs = 0 }: Manner = {},
): Promise<{ page: Page; told: Told[] }> {
  const page = await context.newPage();
  const told: Told[] = [];
  await page.exposeFunction('tell', (each: Told) => void told.push(each));
  await page.goto(`${origin}/page/?clock=${clockMs}${isPatient ? '&patient' : ''}`);
  await page.waitForFunction(() => 'faults' in window);
  return { page, told };
}

/** An empty page of the same origin, to read the disk from. */
export async function openReader(context: BrowserContext, { origin }: Desk): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${origin}/disk.html`);
  return page;
}

/** Asks the page for something; what it answers comes back. */
export function ask<N extends keyof FaultsApi>(
  page: Page,
  name: N,
  ...args: Parameters<FaultsApi[N]>
): Promise<Awaited<ReturnType<FaultsApi[N]>>> {
  return page.evaluate(
    ([called, given]) => (window.faults[called] as (...all: unknown[]) => unknown)(...(given as unknown[])),
    [name, args] as const,
  ) as Promise<Awaited<ReturnType<FaultsApi[N]>>>;
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

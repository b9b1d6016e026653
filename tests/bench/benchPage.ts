import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, preview } from 'vite';

/** Builds a page of the bench, opens it, and answers with what its worker found. */
export async function runPage<Found>(browser: Pick<Browser, 'newPage'>, folder: string): Promise<Found> {
  const outDir = await mkdtemp(join(resolve('node_modules/.cache'), 'bench-'));
  const shared = {
    root: resolve('tests/bench', folder),
    configFile: false as const,
    logLevel: 'silent' as const,
    worker: { format: 'es' as const },
  };
  await build({ ...shared, build: { outDir, emptyOutDir: true, target: 'es2023' } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 4796 } });
  const page = await browser.newPage();
  try {
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const told = await page.waitForFunction(() => document.documentElement.dataset['found'], undefined, {
      timeout: 300_000,
    });
    return JSON.parse((await told.jsonValue()) ?? '{}') as Found;
  } finally {
    await page.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}

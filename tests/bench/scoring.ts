import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, preview } from 'vite';
import type { Figure } from './bench.ts';
import { median, rounded, spread } from './statistics.ts';

/** What the worker of the bench page measured, in milliseconds a run. */
export type ScoringTimes = {
  readonly generate: readonly number[];
  readonly full: readonly number[];
  readonly weight: readonly number[];
  readonly copy: readonly number[];
};

/** Re-scoring of 10,000 sample contacts in a browser's worker, beside copying their columns in the same run. */
export async function measureScoring(browser: Browser): Promise<readonly Figure[]> {
  const outDir = await mkdtemp(join(resolve('node_modules/.cache'), 'bench-'));
  const root = resolve('tests/bench/page');
  const shared = {
    root,
    configFile: false as const,
    logLevel: 'silent' as const,
    worker: { format: 'es' as const },
  };
  await build({ ...shared, build: { outDir, emptyOutDir: true, target: 'es2023' } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 4796 } });
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const told = await page.waitForFunction(() => document.documentElement.dataset['times']);
    const times = JSON.parse((await told.jsonValue()) ?? '{}') as ScoringTimes;
    await page.close();
    return figuresOf(times);
  } finally {
    await server.close();
    await rm(outDir, { recursive: true });
  }
}

function figuresOf({ generate, full, weight, copy }: ScoringTimes): readonly Figure[] {
  const copyMs = median(copy);
  return [
    { name: 'score.10k.generate', value: rounded(median(generate)), unit: 'ms' },
    { name: 'score.10k.full', value: rounded(median(full)), unit: 'ms' },
    { name: 'score.10k.full.spread', value: rounded(spread(full)), unit: 'ms between quartiles' },
    {
      name: 'score.10k.full.ratio',
      value: rounded(median(full) / copyMs),
      unit: 'times copying the columns',
    },
    { name: 'score.10k.weight', value: rounded(median(weight)), unit: 'ms for one changed weight' },
    {
      name: 'score.10k.weight.ratio',
      value: rounded(median(weight) / copyMs),
      unit: 'times copying the columns',
    },
  ];
}

import type { Browser } from '@playwright/test';
import type { Figure } from './bench.ts';
import { runPage } from './benchPage.ts';
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
  return figuresOf(await runPage<ScoringTimes>(browser, 'page'));
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

import type { Browser } from '@playwright/test';
import type { Figure } from './bench.ts';
import { runPage } from './benchPage.ts';
import type { ExplicitTimes } from './explicit/worker.ts';
import { measureMemory } from './memory.ts';
import type { MillionTimes } from './million/worker.ts';
import { measureRivals, rivalFigures } from './rivals/measureRivals.ts';
import { median, quantile, rounded, spread } from './statistics.ts';

/** A million contacts with eight million events in a browser's worker, and the same beside other engines. */
export async function measureMillion(browser: Browser): Promise<readonly Figure[]> {
  const ours = await runPage<MillionTimes>(browser, 'million');
  // Before and after the rivals: machines have quicker and slower minutes.
  const before = await runPage<ExplicitTimes>(browser, 'explicit');
  const rivals = await measureRivals(browser);
  const after = await runPage<ExplicitTimes>(browser, 'explicit');
  if (rivals.histogram.some((contacts, points) => contacts !== before.histogram[points])) {
    throw new Error('We and the rivals do not find the same points.');
  }
  const explicitMs = median([...before.full, ...after.full]);
  const ratio = (name: string, value: number, unit: string): Figure => ({
    name,
    value: rounded(value),
    unit,
  });
  return [
    ...fullFigures(ours),
    ...dragFigures(ours),
    ratio('score.explicit', explicitMs, 'ms, the 18 explicit criteria'),
    ratio('score.vs.duckdb', median(rivals.duckdbMs) / explicitMs, 'times as fast as plain SQL'),
    ratio('score.vs.duckdb.tuned', median(rivals.duckdbTunedMs) / explicitMs, 'times as fast as tuned SQL'),
    ratio(
      'score.vs.rules',
      (rivals.rulesMsPerContact * ours.contacts) / explicitMs,
      'times as fast as json-rules-engine',
    ),
    ...rivalFigures(rivals),
    ratio('score.memory', measureMemory(1_000_000), 'bytes a contact'),
    ...growthFigures(ours),
    ratio('score.cancel', Math.max(...ours.cancel), 'ms from the wish to the answer, the longest'),
  ];
}

function fullFigures({ full, sum }: MillionTimes): readonly Figure[] {
  return [
    { name: 'score.full', value: rounded(median(full)), unit: 'ms, 30 criteria, a model never seen' },
    { name: 'score.full.spread', value: rounded(spread(full)), unit: 'ms between quartiles' },
    { name: 'score.full.sum', value: rounded(median(sum)), unit: 'ms, summing 120 MB as 8-byte words' },
    {
      name: 'score.full.ratio',
      value: rounded(median(full) / median(sum)),
      unit: 'times summing 120 MB',
    },
  ];
}

function dragFigures({ passes }: MillionTimes): readonly Figure[] {
  const p95s = passes.map(({ moves }) =>
    quantile(
      moves.map(({ ms }) => ms),
      0.95,
    ),
  );
  const copies = passes.map(({ copy }) => median(copy));
  const ratios = p95s.map((p95, at) => p95 / (copies[at] ?? Number.NaN));
  const all = passes.flatMap(({ moves }) => moves.map(({ ms }) => ms));
  return [
    { name: 'score.drag.p50', value: rounded(median(all)), unit: `ms, ${all.length} moves` },
    { name: 'score.drag.p95', value: rounded(median(p95s)), unit: 'ms, first moves included' },
    { name: 'score.drag.p95.spread', value: rounded(spread(p95s)), unit: 'ms between quartiles of passes' },
    { name: 'score.drag.copy', value: rounded(median(copies)), unit: 'ms, copying the columns (46 MB)' },
    { name: 'score.drag.ratio', value: rounded(median(ratios)), unit: 'times copying the columns' },
    { name: 'score.drag.ratio.spread', value: rounded(spread(ratios)), unit: 'between quartiles of passes' },
  ];
}

function growthFigures({ growth }: MillionTimes): readonly Figure[] {
  const perContact = growth.map(({ contacts, full }) => median(full) / contacts);
  const [least = Number.NaN] = perContact;
  const most = perContact.at(-1) ?? Number.NaN;
  return [
    ...growth.map(({ contacts, full }) => ({
      name: `score.growth.${contacts}`,
      value: rounded((median(full) / contacts) * 1e6),
      unit: 'ns a contact',
    })),
    {
      name: 'score.growth',
      value: rounded(most / least),
      unit: 'a contact at a million to one at ten thousand',
    },
  ];
}

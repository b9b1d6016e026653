import type { Tally } from './node/tally.ts';
import type { Times } from './scenarios/timing.ts';

/** The figures of a run, as they are written down. */
export type Figures = ReturnType<typeof figuresOf>;

/** What a run has come to, in plain data. */
export function figuresOf(tally: Tally, seed: number, { diskMs, saidMs, hiddenMs }: Times) {
  const { acknowledged, lost, half, falselySaved, emptyStarts, problems } = tally;
  const scenarios = [...tally.counts].map(([name, counted]) => ({ name, ...counted }));
  return {
    ...{ seed, acknowledged, lost, half, falselySaved, emptyStarts, scenarios, problems },
    ...{ onDiskAfter: spreadOf(diskMs), savedAfter: spreadOf(saidMs), savedAfterHiding: spreadOf(hiddenMs) },
  };
}

/** In milliseconds; null where nothing was measured. */
function spreadOf(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.ceil(share * sorted.length) - 1] ?? 0) * 10) / 10;
  return sorted.length === 0 ? null : { times: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) };
}

/** The table that people read. */
export function tableOf(figures: Figures): string {
  const { acknowledged, lost, half, falselySaved, emptyStarts, scenarios } = figures;
  const longest = Math.max(...scenarios.map(({ name }) => name.length));
  const rows = scenarios
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ name, runs, passed, note }) => `${name.padEnd(longest)}  ${passed}/${runs}  ${note}`.trimEnd());
  const timed = (name: string, spread: Figures['savedAfter']) =>
    spread
      ? [`${name}: median ${spread.median} ms, p95 ${spread.p95} ms, max ${spread.max} ms (${spread.times})`]
      : [];
  return [
    ...rows,
    ...timed('from an edit to the disk', figures.onDiskAfter),
    ...timed('from an edit to saved', figures.savedAfter),
    ...timed('from hiding the page to saved', figures.savedAfterHiding),
    `acknowledged edits: ${acknowledged}, lost: ${lost}, half: ${half}, falsely saved: ${falselySaved}, empty starts: ${emptyStarts}`,
    ...figures.problems,
  ].join('\n');
}

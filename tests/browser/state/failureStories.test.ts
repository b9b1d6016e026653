import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stories } from './failureStories.ts';
import { tell } from './failureSweep.ts';
import type { Failure } from './failingStorage.ts';

const failures: readonly Failure[] = [
  'UnknownError',
  'InvalidStateError',
  'QuotaExceededError',
  'lost',
  'abort',
];

/** Everything in `npm run faults`; a share of it, each story with one kind of failure, in the main run. */
const isWhole = import.meta.env['VITE_FAULTS'] === 'whole';

function failuresOf(story: number): readonly Failure[] {
  if (isWhole) return failures;
  return failures.filter((_, at) => (at + story) % failures.length === 0);
}

beforeEach(() => {
  // Dexie tells the console of each failure.
  vi.spyOn(console, 'trace').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(stories.map((story, at) => ({ story, at, name: story.name })))(
  '$name: whichever call of storage fails, nothing is lost, half, or falsely said to be saved (FA-4, ST-1, ST-4)',
  async ({ story, at }) => {
    let told = 0;
    for (const failure of failuresOf(at)) {
      for (const lasts of [false, true]) {
        for (let n = 1; await tell(story, { n, lasts, failure }); n += 1) told += 1;
      }
    }
    expect(told).toBeGreaterThan(8);
  },
  300_000,
);

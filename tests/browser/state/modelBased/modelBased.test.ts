import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { edit, openAt } from './deeds.ts';
import { expectSame, lookAtAll } from './invariants.ts';
import { everyStep, type Nothing } from './steps.ts';
import { World } from './world.ts';

const { VITE_MODEL_STEPS, VITE_MODEL_SEED, VITE_MODEL_PATH, VITE_MODEL_REPLAY } = import.meta.env as {
  readonly [name: string]: string | undefined;
};
const wanted = Number(VITE_MODEL_STEPS ?? 1000);
const seed = Number(VITE_MODEL_SEED ?? 20261122);

// Fetched now: what the app fetches late must not take its time in the middle of a run.
await Promise.all([
  ...[import('#state/documentSession.svelte.ts'), import('#state/keepCollision.ts')],
  ...[import('#state/takeRecord.ts'), import('#core/documents/openFile.ts')],
  ...[import('#state/createDocument.ts'), import('#core/documents/isSound.ts')],
]);

let count = 0;
const tally = new Map<string, number>();

/** Whatever happened, in the end everything is well and nothing is missing. */
async function finish(world: World): Promise<void> {
  await world.recover();
  for (const side of world.sides)
    for (const { line } of side.tabs) {
      line.release();
      line.hear(false);
      line.losesAnswer = false;
    }
  await world.quiet();
  await world.retry();
  for (const side of world.sides) {
    await lookAtAll(side);
    for (const tab of side.tabs) {
      const { mark } = tab.status;
      const isGone = mark.state === 'failed' && mark.reason === 'gone';
      if (tab.status.isUnsaved && !isGone) throw new Error(`${tab.name} ends with ${JSON.stringify(mark)}`);
    }
  }
}

/** A newer Porras comes: nobody writes any more (ST-9). */
async function takeOver(world: World): Promise<void> {
  const [side] = world.sides;
  const before = await side.raw.all();
  await side.browser.takeOver();
  for (const [at, tab] of side.tabs.entries()) {
    const open = await openAt(world, { side: 0, tab: at, which: 0 }, 'plan');
    // Who has lost the connection and asks for nothing hears of nothing.
    if (!open) continue;
    const decision = { id: 'late', day: '2026-11-22', text: 'Late', who: '' };
    edit(open, { name: 'plan.decision', args: { decision } }, '');
    await world.quiet();
    expectSame(tab.status.mark.state, 'locked', `what ${tab.name} says under a newer Porras`);
  }
  expectSame(await side.raw.all(), before, 'what lies under a newer Porras');
}

async function live(all: Iterable<fc.AsyncCommand<Nothing, World>>): Promise<void> {
  const world = new World();
  try {
    await world.begin();
    await fc.asyncModelRun(() => ({ model: {}, real: world }), all);
    await finish(world);
    await takeOver(world);
  } finally {
    await world.end();
    for (const [name, times] of world.tally) {
      tally.set(name, (tally.get(name) ?? 0) + times);
      if (!name.startsWith('  ')) count += times;
    }
  }
}

/** The life that is under way: one that is interrupted goes on, and its failing storage would be everybody's. */
let living: Promise<void> = Promise.resolve();

const run = fc.asyncProperty(
  fc.commands(everyStep, {
    maxCommands: 150,
    size: 'max',
    ...(VITE_MODEL_REPLAY ? { replayPath: VITE_MODEL_REPLAY } : {}),
  }),
  (all) => {
    living = live(all);
    return living;
  },
);

it(
  'whatever is done in whatever order, stored is shown, undo is the inverse, and nothing is lost (MB-1, MB-2, MB-3, MB-4, MB-5, MB-6, MB-7)',
  async () => {
    // Dexie tells the console of every failure that is injected.
    for (const way of ['warn', 'trace', 'debug'] as const)
      vi.spyOn(console, way).mockImplementation(() => undefined);
    const began = performance.now();
    const faults: string[] = [];
    // A full run goes on after a fault, to find more in one night.
    for (let round = 0; count < wanted && faults.length < Math.min(5, wanted / 2000); round += 1) {
      const path = VITE_MODEL_PATH ? { path: VITE_MODEL_PATH } : {};
      const details = await fc.check(run, {
        seed: seed + round,
        numRuns: 5,
        // A run is not made shorter for ever.
        interruptAfterTimeLimit: 100_000,
        ...path,
      });
      await living.catch(() => undefined);
      if (details.failed)
        faults.push(`${fc.defaultReportMessage(details) ?? ''}\n${String(details.errorInstance)}`);
    }
    const lines = [...tally]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, times]) => `${name}: ${times}`);
    console.log(
      `${count} steps in ${Math.round((performance.now() - began) / 1000)} s from seed ${seed}\n${lines.join('\n')}`,
    );
    expect(faults.join('\n\n')).toBe('');
    expect(count).toBeGreaterThanOrEqual(wanted);
  },
  4 * 3_600_000,
);

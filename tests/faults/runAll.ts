import { rm } from 'node:fs/promises';
import { findBrowser } from '../../config/findBrowser.ts';
import { buildPage } from './node/buildPage.ts';
import type { Desk } from './node/desk.ts';
import { serve } from './node/server.ts';
import { blame, newTally } from './node/tally.ts';

/** A part of the whole, with a name by which it can be done alone. */
export type Part = { readonly name: string; readonly work: (desk: Desk) => Promise<void> };

/** Does the parts, some beside each other; each has profiles of its own. */
export async function runAll(
  parts: readonly Part[],
  { seed, lanes }: { seed: number; lanes: number },
): Promise<Desk> {
  const page = await buildPage();
  const host = await serve({ page });
  const desk: Desk = { executable: await findBrowser(), origin: host.origin, seed, tally: newTally() };
  const left = [...parts];
  const lane = async () => {
    for (let part = left.shift(); part; part = left.shift()) await runPart(desk, part);
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await host.close();
    await rm(page, { recursive: true });
  }
  return desk;
}

async function runPart(desk: Desk, { name, work }: Part): Promise<void> {
  try {
    await work(desk);
  } catch (error) {
    // A part that came to no end proves nothing.
    blame(desk.tally, 'lost', {
      run: name,
      why: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

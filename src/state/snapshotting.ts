import type { SnapshotReason } from '#core/documents/snapshotName.ts';
import type { Library } from './library.svelte.ts';
import type { Surroundings } from './ports.ts';
import type { SnapshotPort } from './snapshotPort.ts';

/** From the first edit of a visit to its first snapshot, and between two, in milliseconds (`ST-20`). */
const waits = { first: 10_000, between: 120_000 } as const;

type Needs = {
  readonly library: Pick<Library, 'missing' | 'onSaved'>;
  readonly snapshots: () => Promise<SnapshotPort>;
  readonly pause: Surroundings['pause'];
};

/**
 * Takes snapshots after work, beginning with the edit for which it was called: the first one a while after it, the next ones
 * every two minutes as long as there are edits, and at once when the page is hidden. Returns the way to stop.
 */
export function snapshotAfterWork({ library, snapshots, pause }: Needs): () => void {
  let isChanged = false;
  let isRunning = false;
  let wait: number = waits.first;

  const run = async () => {
    isRunning = true;
    while (isChanged) {
      await pause(wait);
      wait = waits.between;
      isChanged = false;
      await takeSnapshot({ library, snapshots }, 'work');
    }
    isRunning = false;
  };
  const change = () => {
    isChanged = true;
    if (!isRunning) void run();
  };
  change();
  return library.onSaved(change);
}

/**
 * Takes a snapshot, unless something is missing: one of a database that lost something must not take the place of a good
 * one (`ST-22`). Work goes on whether it could be taken or not.
 */
export async function takeSnapshot(
  { library, snapshots }: Pick<Needs, 'snapshots'> & { readonly library: Pick<Library, 'missing'> },
  reason: SnapshotReason,
): Promise<void> {
  if (library.missing.length > 0) return;
  const port = await snapshots().catch(() => null);
  await port?.take(reason);
}

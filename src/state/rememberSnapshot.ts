import { documentsOf } from '#core/documents/snapshot.ts';
import { emptyWitness, witnessSaved } from '#core/documents/witness.ts';
import type { WitnessPort } from './ports.ts';
import type { SnapshotPort } from './snapshotPort.ts';
import { throughSnapshotDoor } from './throughDoor.ts';

/**
 * Makes a witness that was lost again from the newest whole snapshot, so that what storage has lost as well is missed
 * (`ST-40`). Without a snapshot it stays empty.
 */
export async function rememberSnapshot(snapshots: SnapshotPort, witness: WitnessPort): Promise<void> {
  for (const { file, isWhole } of (await snapshots.list()) ?? []) {
    const blob = isWhole ? await snapshots.file(file) : null;
    const opened = blob && (await throughSnapshotDoor(blob));
    if (!opened?.ok) continue;
    const documents = documentsOf(opened.value).map(({ document }) => document);
    if (documents.length > 0) witness.write(documents.reduce(witnessSaved, emptyWitness));
    return;
  }
}

import { snapshotPieces, type StoredRows } from '#core/documents/snapshot.ts';
import { readSnapshotName, type SnapshotReason, writeSnapshotName } from '#core/documents/snapshotName.ts';
import { snapshotsToDrop } from '#core/documents/snapshotsToDrop.ts';
import type { SnapshotFolder } from './snapshotFolder.ts';

/** How much of a snapshot is written at once, in letters. */
const lettersAtOnce = 100_000;

/** Why and when a snapshot is taken. */
type Occasion = { readonly reason: SnapshotReason; readonly now: Date };

/** Packs the rows, writes them, reads them back, and only then drops what is too old (`ST-21`, `ST-22`). */
export async function keepSnapshot(
  folder: SnapshotFolder,
  rows: StoredRows,
  { reason, now }: Occasion,
): Promise<'taken' | 'same' | 'empty' | 'failed'> {
  if (rows.documents.length === 0) return 'empty';
  const bytes = await pack(rows);
  const hash = await hashOf(bytes);
  const known = await namesIn(folder);
  const last = known.reduce((most, { number }) => Math.max(most, number), 0);
  // The same rows pack to the same bytes: after an undo of everything there is nothing new to keep.
  if (reason === 'work' && known.some((each) => each.number === last && each.hash === hash)) return 'same';
  const name = {
    ...{ number: last + 1, takenAt: now.toISOString(), reason, hash },
    ...{ database: rows.database, documents: rows.documents.length },
  };
  if (!(await folder.write(writeSnapshotName(name), bytes))) return 'failed';
  for (const old of snapshotsToDrop([...known, name], now)) await folder.remove(writeSnapshotName(old));
  return 'taken';
}

/** The snapshots of a folder, by what their names say. */
export async function namesIn(folder: SnapshotFolder) {
  return (await folder.names()).flatMap((name) => readSnapshotName(name) ?? []);
}

/** SHA-256 in hexadecimal. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A little at a time, so that a large database does not hold up the hand that edits it. */
async function pack(rows: StoredRows): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces = snapshotPieces(rows);
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      let some = '';
      let next = pieces.next();
      while (!next.done && some.length < lettersAtOnce) {
        some += next.value;
        next = pieces.next();
      }
      controller.enqueue(encoder.encode(next.done ? some : some + next.value));
      if (next.done) controller.close();
      await breathe();
    },
  });
  const packed = new Response(text.pipeThrough(new CompressionStream('gzip')));
  return new Uint8Array(await packed.arrayBuffer());
}

/** Lets whatever waits go first; a timer would be slowed down while the page is hidden. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

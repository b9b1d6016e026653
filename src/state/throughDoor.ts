import { largestFileBytes, largestSnapshotBytes } from '#core/documents/doorLimits.ts';
import type { DoorFailure, OpenedFile } from '#core/documents/openFile.ts';
import type { OpenedSnapshot } from '#core/documents/snapshot.ts';
import type { Result } from '#core/result.ts';
import { inflate } from './inflate.ts';

/** Why a file did not get through: the door, the disk, or the code of the door that could not be fetched. */
export type NotThrough = DoorFailure | { readonly reason: 'unreadable' | 'no-door' };

type Through = Result<OpenedFile | OpenedSnapshot, NotThrough>;

/** Takes a file from the disk through the one door (`EX-31`); nothing is kept. */
export async function throughDoor(file: Blob): Promise<Through> {
  if (await isPacked(file)) return throughSnapshotDoor(file);
  // Asked before a byte is read (`EX-31`).
  if (file.size > largestFileBytes) return { ok: false, reason: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, reason: 'unreadable' };
  // The schemas behind the door are not part of the first page.
  const door = await import('#core/documents/openFile.ts').catch(() => null);
  if (door === null) return { ok: false, reason: 'no-door' };
  const opened = door.openFile(new Uint8Array(bytes));
  // Some browsers unpack what they download.
  return opened.ok || opened.reason !== 'unknown-kind'
    ? opened
    : openedSnapshot(new Uint8Array(bytes), opened);
}

/** A snapshot that was unpacked on its way; else the refusal stands. */
async function openedSnapshot(bytes: Uint8Array, refused: Through): Promise<Through> {
  const { openSnapshot } = await import('#core/documents/snapshot.ts');
  const opened = openSnapshot(bytes);
  return opened.ok || opened.reason !== 'not-porras' ? opened : refused;
}

/** Opens a packed snapshot (`ST-25`). */
export async function throughSnapshotDoor(file: Blob): Promise<Result<OpenedSnapshot, NotThrough>> {
  const { packed, unpacked } = largestSnapshotBytes;
  if (file.size > packed) return { ok: false, reason: 'too-large' };
  const inflated = await inflate(file, unpacked);
  if (!inflated.ok) return inflated;
  const door = await import('#core/documents/snapshot.ts').catch(() => null);
  return door === null ? { ok: false, reason: 'no-door' } : door.openSnapshot(inflated.value);
}

async function isPacked(file: Blob): Promise<boolean> {
  const start = await file
    .slice(0, 2)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  const [first, second] = new Uint8Array(start);
  return first === 0x1f && second === 0x8b;
}

import { largestFileBytes } from '#core/documents/doorLimits.ts';
import type { DoorFailure, OpenedFile } from '#core/documents/openFile.ts';
import type { Result } from '#core/result.ts';

/** Why a file did not get through: the door, the disk, or the code of the door that could not be fetched. */
export type NotThrough = DoorFailure | { readonly reason: 'unreadable' | 'no-door' };

/** Takes a file from the disk through the one door (`EX-31`); nothing is kept. */
export async function throughDoor(file: File): Promise<Result<OpenedFile, NotThrough>> {
  // Asked before a byte is read (`EX-31`).
  if (file.size > largestFileBytes) return { ok: false, reason: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, reason: 'unreadable' };
  // The schemas behind the door are not part of the first page.
  const door = await import('#core/documents/openFile.ts').catch(() => null);
  return door === null ? { ok: false, reason: 'no-door' } : door.openFile(new Uint8Array(bytes));
}

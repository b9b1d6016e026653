import type { BackupEntry } from '#core/backup/manifest.ts';
import { readBackup } from '#exchange/backup/readBackup.ts';
import { secretOf } from '#exchange/backup/secret.ts';
import { writeBackup } from '#exchange/backup/writeBackup.ts';

type Part = Pick<BackupEntry, 'path' | 'what' | 'company' | 'title'> & { readonly bytes: Uint8Array };

/** What the passphrase of these tests becomes, with few rounds: how many there are is told by the header. */
export const passphrase = 'oikea hevonen akku niitti';

/** A file of a company, as it lies in a backup. */
export function part(name: string, text: string): Part {
  const bytes = new TextEncoder().encode(text);
  return { path: `companies/${name}.porras.json`, what: 'record', company: name, title: name, bytes };
}

/** Bytes that do not shrink, always the same. */
export function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  });
}

/** A backup as its bytes. */
export async function written(parts: readonly Part[], isSealed = false): Promise<Blob> {
  const pieces: BlobPart[] = [];
  const to = new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece.slice()) });
  await writeBackup(one(parts), to, {
    app: '0.1.0',
    savedAt: '2026-11-23T09:15:02.000Z',
    savedOn: '2026-11-23',
    secret: isSealed ? await secretOf(passphrase, { salt: '01'.repeat(16), iterations: 100_000 }) : null,
  });
  return new Blob(pieces);
}

/** The parts as they come, one after another. */
export async function* one(parts: readonly Part[]) {
  for (const each of parts) yield Promise.resolve(each);
}

/** Why a backup is not opened; null when it is. */
export async function refusal(file: Blob, words: string | null = null): Promise<string | null> {
  const opened = await readBackup(file, words);
  return opened.ok ? null : opened.reason;
}

/** The bytes of a file, some of them changed. */
export async function changed(file: Blob, change: (bytes: Uint8Array) => void): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  change(bytes);
  return new Blob([bytes]);
}

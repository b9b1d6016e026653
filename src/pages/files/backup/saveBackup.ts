import { backupName } from '#core/backup/entryPath.ts';
import type { App } from '#state/app.svelte.ts';
import type { LeftOut } from '#state/backup.svelte.ts';
import type { KeptContactsPort } from '#state/keptContactsPort.ts';

/** What is wished of a backup. */
export type SaveWish = {
  /** One company, or null for all of them. */
  readonly company: string | null;
  readonly passphrase: string | null;
  readonly contacts: KeptContactsPort | null;
  readonly words: { readonly fileName: string; readonly unnamed: string };
};

/** A backup in the hands of the browser, or why there is none. */
export type SavedBackup =
  | {
      readonly ok: true;
      readonly name: string;
      readonly file: Blob;
      readonly companies: number;
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly ok: false; readonly reason: 'full' | 'failed' };

/** Bytes that are handed to the browser as one piece, which may lay it on the disk. */
const pieceBytes = 8_000_000;

/** Makes a backup as a file for the browser's own download (`EX-72`). Nothing here throws. */
export async function saveBackup(
  app: App,
  { company, passphrase, contacts, words }: SaveWish,
): Promise<SavedBackup> {
  try {
    const [{ makeBackup }, port] = await Promise.all([import('#state/backup.svelte.ts'), app.late.backup()]);
    const secret = passphrase === null ? null : await port.secretOf(passphrase);
    const { documents, companies } = app.library;
    const title = company === null ? '' : (documents.find(({ id }) => id === company)?.title ?? '');
    const label =
      company === null ? words.fileName : `${title || words.unnamed} ${words.fileName.toLowerCase()}`;
    const name = backupName(`${label} ${app.today}`, words.fileName, secret !== null);
    const { to, file } = collecting(secret === null ? 'application/zip' : 'application/octet-stream');
    const { manifest, leftOut } = await makeBackup(app, {
      companies: company === null ? companies.map(({ id }) => id) : [company],
      ...{ to, name, secret, contacts, unnamed: words.unnamed },
    });
    const count = manifest.entries.filter(({ what }) => what === 'record').length;
    return { ok: true, name, file: file(), companies: count, leftOut };
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, reason: isFull ? 'full' : 'failed' };
  }
}

/** Takes what is written into pieces of a file, so that not all of it lies in the memory of the page. */
function collecting(type: string) {
  const pieces: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const lay = () => {
    pieces.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  const to = new WritableStream<Uint8Array>({
    write: (bytes) => {
      waiting.push(bytes.slice());
      size += bytes.length;
      if (size >= pieceBytes) lay();
    },
    close: lay,
  });
  return { to, file: () => new Blob(pieces, { type }) };
}

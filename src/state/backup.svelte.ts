import type { Manifest } from '#core/backup/manifest.ts';
import { contactsPath, entryPath } from '#core/backup/entryPath.ts';
import { news } from '#content/news.ts';
import type { App } from './app.svelte.ts';
import type { BackupPart, SealingSecret } from './backupPort.ts';
import type { KeptContactsPort } from './keptContactsPort.ts';
import { type ReadyRecord, RecordKeeper } from './record.svelte.ts';

/** What making a backup needs of the app. */
export type BackupNeeds = Pick<App, 'library' | 'create' | 'today' | 'now' | 'late'>;

/** Which companies go in, where to, and how. */
export type BackupOrder = {
  readonly companies: readonly string[];
  readonly to: WritableStream<Uint8Array>;
  /** The name of the file that is written. */
  readonly name: string;
  readonly secret: SealingSecret | null;
  /** The contacts that are kept go in; null: they stay out, which is the rule (`EX-81`). */
  readonly contacts: Pick<KeptContactsPort, 'open'> | null;
  /** What a company without a name is called. */
  readonly unnamed: string;
  /** Written by itself, and not because somebody asked (`EX-73`). */
  readonly isByItself?: boolean;
};

/** A company that did not go in, or its contacts, and why. */
export type LeftOut = { readonly title: string; readonly reason: 'unread' | 'too-large' | 'contacts' };

/** A backup that is written. */
export type WrittenBackup = { readonly manifest: Manifest; readonly leftOut: readonly LeftOut[] };

type Ready = ReadyRecord & { readonly ok: true };

/**
 * Writes a backup of companies, one after another, each as its record file (`EX-71`). A company that cannot be read is left
 * out and named; the others are worth keeping. Once all is written, each counts as kept (`EX-73`). Throws what the way
 * out throws.
 */
export async function makeBackup(app: BackupNeeds, order: BackupOrder): Promise<WrittenBackup> {
  const { to, name, secret, isByItself = false } = order;
  const port = await app.late.backup();
  const ready: Ready[] = [];
  const leftOut: LeftOut[] = [];
  const manifest = await port.write(partsOf(app, order, { ready, leftOut }), to, {
    app: news[0]?.version ?? '',
    savedAt: new Date(app.now).toISOString(),
    savedOn: app.today,
    secret,
  });
  for (const record of ready) await (isByItself ? record.noteByItself(name) : record.note(name));
  return { manifest, leftOut };
}

/** The record of each company as it is asked for, so that never more than one is held. */
async function* partsOf(
  app: BackupNeeds,
  { companies, unnamed, contacts }: BackupOrder,
  so: { readonly ready: Ready[]; readonly leftOut: LeftOut[] },
): AsyncGenerator<BackupPart> {
  const taken = new Set<string>();
  for (const company of companies) {
    const record = await new RecordKeeper(app, company).ready(unnamed);
    if (!record.ok) {
      so.leftOut.push({ title: record.title, reason: record.reason });
      continue;
    }
    const { title } = record;
    so.ready.push({ ...record, text: '' });
    const path = entryPath(title || unnamed, taken);
    taken.add(path.toLowerCase());
    yield { path, what: 'record', company, title, bytes: new TextEncoder().encode(record.text) };
    if (contacts === null) continue;
    const left = yield* contactsOf(contacts, company, title);
    if (left) so.leftOut.push({ title, reason: 'contacts' });
  }
}

/** The kept contacts of a company, part by part; true when there are some that cannot be read. */
async function* contactsOf(
  port: Pick<KeptContactsPort, 'open'>,
  company: string,
  title: string,
): AsyncGenerator<BackupPart, boolean> {
  const opened = await port.open(company);
  if (!opened.ok) return opened.reason !== 'none';
  let number = 0;
  for await (const bytes of opened.value.parts) {
    yield { path: contactsPath(company, number), what: 'contacts', company, title, bytes };
    number += 1;
  }
  return false;
}

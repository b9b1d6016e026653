import type { TakenBackup, TakenCompany } from '#core/backup/takenBackup.ts';
import type { BackupEntry } from '#core/backup/manifest.ts';
import type { OpenOutcome } from '#core/documents/openOutcome.ts';
import type { App } from './app.svelte.ts';
import type { OpenBackup } from './backupPort.ts';
import type { KeptContactsPort } from './keptContactsPort.ts';
import { takeGuarded } from './takeRecord.ts';

/** What opening a backup needs of the app. */
export type TakeNeeds = Pick<App, 'library' | 'create' | 'today' | 'late'>;

/** What was chosen, and how somebody is asked on the way. */
export type BackupWish = {
  readonly file: File;
  readonly bringBack: boolean;
  readonly isSealed: boolean;
  /** Where kept contacts go; null where nobody keeps any. */
  readonly contacts: Pick<KeptContactsPort, 'facts' | 'keep'> | null;
  /** The passphrase; null when nobody will say it. Asked again when it was wrong. */
  readonly ask: (isAgain: boolean) => Promise<string | null>;
};

/**
 * Opens a backup (`EX-74`, `EX-75`): every company goes through the one door and is taken in as its record file is, merged
 * where it is here and as a company of its own where it is not. Each is whole or not there at all.
 */
export async function takeBackup(app: TakeNeeds, wish: BackupWish): Promise<OpenOutcome> {
  const opened = await openWith(app, wish);
  if (!opened.ok) return opened;
  const { manifest, strangers } = opened.value;
  await app.library.guard('restore');
  const companies: TakenCompany[] = [];
  const found = new Map<string, string>();
  for (const entry of manifest.entries.filter(({ what }) => what === 'record')) {
    const taken = await takeCompany(app, opened.value, { entry, wish });
    companies.push(taken);
    if (taken.outcome.ok) found.set(entry.company, taken.outcome.company);
  }
  const contacts = await takeContacts(opened.value, { found, entries: manifest.entries, wish });
  const backup: TakenBackup = { savedAt: manifest.savedAt, companies, contacts, strangers };
  const company = companies.map(({ outcome }) => (outcome.ok ? outcome.company : '')).find(Boolean) ?? '';
  const value = {
    kind: 'company' as const,
    id: company,
    company,
    title: '',
    unknown: [],
    golden: null,
    backup,
  };
  return { ok: true, value };
}

type Opened = { readonly ok: true; readonly value: OpenBackup } | (OpenOutcome & { readonly ok: false });

/** Opens the file; a sealed one asks until the passphrase is right or nobody answers. */
async function openWith(app: TakeNeeds, { file, isSealed, ask }: BackupWish): Promise<Opened> {
  const port = await app.late.backup().catch(() => null);
  if (port === null) return { ok: false, reason: 'no-door' };
  for (let isAgain = false; ; isAgain = true) {
    // Nobody is asked for what could not be used.
    const words = isSealed && globalThis.isSecureContext ? await ask(isAgain) : '';
    if (words === null) return { ok: false, reason: 'given-up' };
    const opened = await port.open(file, words).catch(() => null);
    if (opened === null) return { ok: false, reason: 'unreadable' };
    if (opened.ok || opened.reason !== 'sealed-passphrase') return opened;
  }
}

async function takeCompany(
  app: TakeNeeds,
  backup: OpenBackup,
  { entry, wish }: { readonly entry: BackupEntry; readonly wish: BackupWish },
): Promise<TakenCompany> {
  const { title } = entry;
  const bytes = await backup.read(entry);
  if (!bytes.ok) return { title, outcome: bytes };
  const door = await import('#core/documents/openFile.ts').catch(() => null);
  if (door === null) return { title, outcome: { ok: false, reason: 'no-door' } };
  const file = door.openFile(bytes.value);
  if (!file.ok) return { title, outcome: file };
  if (file.value.kind !== 'record') return { title, outcome: { ok: false, reason: 'entry-changed' } };
  const taken = await takeGuarded(app, { file: file.value, name: wish.file.name, bringBack: wish.bringBack });
  if (taken === null) return { title, outcome: { ok: false, reason: 'not-saved' } };
  return { title, outcome: { ok: true, ...taken } };
}

/** Kept contacts of the companies that were taken in; where some are kept already, those stay (`EX-81`). */
async function takeContacts(
  backup: OpenBackup,
  so: {
    /** The companies that were taken in, by the id that they had in the backup. */
    readonly found: ReadonlyMap<string, string>;
    readonly entries: readonly BackupEntry[];
    readonly wish: BackupWish;
  },
): Promise<TakenBackup['contacts']> {
  const { contacts } = so.wish;
  const parts = so.entries.filter(({ what }) => what === 'contacts');
  const companies = [...new Set(parts.map(({ company }) => company))];
  let taken = 0;
  for (const company of companies) {
    const here = so.found.get(company);
    if (contacts === null || here === undefined) continue;
    const known = await contacts.facts(here);
    if (!known.ok || known.value !== null) continue;
    const own = parts.filter((part) => part.company === company);
    const kept = await contacts.keep(here, bytesOf(backup, own));
    if (kept.ok) taken += 1;
  }
  return { taken, left: companies.length - taken };
}

async function* bytesOf(backup: OpenBackup, entries: readonly BackupEntry[]) {
  for (const entry of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const read = await backup.read(entry);
    if (!read.ok) throw new Error('damaged');
    yield new Uint8Array(read.value);
  }
}

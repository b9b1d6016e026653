import { folderName } from '#core/backup/folderNames.ts';
import type { SealingSecret } from './backupPort.ts';
import { type BackupNeeds, makeBackup } from './backup.svelte.ts';
import type { Folder, FolderPort } from './folderPort.ts';

/** Between two backups that are written by themselves, and after an edit before the first, in milliseconds. */
const everyMs = 600_000;
const restMs = 30_000;

/** The folder into which backups are written by themselves (`EX-83`); one for each tab. */
export class FolderKeeper {
  #folder = $state.raw<Folder | null>(null);
  #isAllowed = $state(true);
  #isWriting = $state(false);
  #isDue = false;
  #isWaiting = false;
  readonly canChoose: boolean;
  readonly #app: BackupNeeds;
  readonly #port: FolderPort;

  constructor(app: BackupNeeds, port: FolderPort) {
    this.#app = app;
    this.#port = port;
    this.canChoose = port.canChoose;
  }

  /** The chosen folder; null when there is none. */
  get folder(): Folder | null {
    return this.#folder;
  }

  /** Whether Porras may write there, or has to be allowed again. */
  get isAllowed(): boolean {
    return this.#isAllowed;
  }

  get isWriting(): boolean {
    return this.#isWriting;
  }

  /** Reads which folder there is, and whether it may be written to. */
  async read(): Promise<void> {
    this.#folder = await this.#port.read();
    this.#isAllowed = this.#folder === null || (await this.#port.isAllowed());
  }

  /** Lets the user choose a folder, and writes the first backup at once. */
  async choose(secretOf: () => Promise<SealingSecret | null>): Promise<void> {
    const chosen = await this.#port.choose(secretOf);
    if (chosen === null) return;
    await this.read();
    await this.write();
  }

  /** Asks for what a restart has taken away, and writes at once. */
  async allow(): Promise<void> {
    this.#isAllowed = await this.#port.allow();
    if (this.#isAllowed) await this.write();
  }

  async forget(): Promise<void> {
    await this.#port.forget();
    await this.read();
  }

  /** From now on writes by itself: after work, not more often than every ten minutes, and when the page is put away. */
  async writeAfterWork(pause: (ms: number) => Promise<void>): Promise<void> {
    await this.read();
    this.#app.library.onSaved(({ kind }) => {
      if (kind !== 'keeping') void this.#noteWork(pause);
    });
    await this.#noteWork(pause);
  }

  /** Writes a backup of everything now. */
  async write(): Promise<void> {
    if (this.#folder === null || this.#isWriting) return;
    this.#isWriting = true;
    this.#isDue = false;
    const outcome = await this.#write(this.#folder).finally(() => (this.#isWriting = false));
    const failure = outcome.ok ? null : outcome.reason;
    const writtenAt = outcome.ok ? new Date(this.#app.now).toISOString() : this.#folder.writtenAt;
    await this.#port.note({ writtenAt, failure });
    await this.read();
  }

  #write({ secret }: Folder) {
    const { library, now } = this.#app;
    const name = folderName(new Date(now).toISOString(), secret !== null);
    const companies = library.companies.map(({ id }) => id);
    return this.#port.write(name, (to) =>
      makeBackup(this.#app, { companies, to, name, secret, unnamed: '', contacts: null, isByItself: true }),
    );
  }

  async #noteWork(pause: (ms: number) => Promise<void>): Promise<void> {
    this.#isDue = true;
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    // Another tab may have chosen one.
    if (this.#folder === null) await this.read();
    if (this.#folder !== null) await this.#writeLater(pause);
    this.#isWaiting = false;
  }

  async #writeLater(pause: (ms: number) => Promise<void>): Promise<void> {
    // A page that is put away ends the wait at once.
    await pause(this.#wait());
    // Another tab may have written meanwhile, or have chosen another folder.
    await this.read();
    if (this.#canWrite()) await this.write();
  }

  #canWrite(): boolean {
    return this.#isDue && this.#isAllowed && this.#app.library.companies.length > 0;
  }

  #wait(): number {
    const since =
      this.#folder?.writtenAt == null ? everyMs : this.#app.now - Date.parse(this.#folder.writtenAt);
    // A clock that was set back must not silence it for good.
    return Math.max(restMs, since < 0 ? 0 : everyMs - since);
  }
}

const keepers = new WeakMap<object, Promise<FolderKeeper>>();

/** The one keeper of this app. */
export function folderKeeperOf(app: BackupNeeds): Promise<FolderKeeper> {
  const known = keepers.get(app);
  if (known) return known;
  const made = app.late.folder().then((port) => new FolderKeeper(app, port));
  keepers.set(app, made);
  made.catch(() => keepers.delete(app));
  return made;
}

import { tellingBytes, whatFile } from '#core/backup/whatFile.ts';
import type { OpenedDocumentFile } from '#core/documents/openFile.ts';
import type { OpenedGolden, OpenOutcome } from '#core/documents/openOutcome.ts';
import { titleOf } from '#core/documents/document.ts';
import type { OpenedSnapshot } from '#core/documents/snapshot.ts';
import type { OpenedRecord } from '#core/record/openRecord.ts';
import type { TakeNeeds } from './takeBackup.ts';
import { throughDoor } from './throughDoor.ts';

/** What was chosen, and what came of it; `outcome` is null while the file is read. */
export type Opening = {
  readonly name: string;
  readonly outcome: OpenOutcome | null;
  /** A sealed backup asks for its passphrase, once more when it was wrong (`EX-79`). */
  readonly asks?: 'first' | 'again';
};

/** What came of the golden contacts of a file; null when it has none. */
function goldenOf(file: OpenedDocumentFile): OpenedGolden | null {
  if (file.kind !== 'model' || file.body.golden.length === 0) return null;
  return { contacts: file.body.golden.length, differences: file.golden };
}

/**
 * Opens files as new documents beside those that are there: whatever is open stays as it was (`EX-38`).
 * The last file that was chosen is the one that counts.
 */
export class FileOpener {
  #opening = $state.raw<Opening | null>(null);
  #last: { readonly file: File; readonly company: string } | null = null;
  /** Answers whoever waits for a passphrase. */
  #answer: ((passphrase: string | null) => void) | null = null;
  readonly #app: TakeNeeds;

  constructor(app: TakeNeeds) {
    this.#app = app;
  }

  /** The last file and its outcome; null before the first and after `forget`. */
  get opening(): Opening | null {
    return this.#opening;
  }

  forget(): void {
    this.#opening = null;
    this.#say(null);
  }

  /** The passphrase of the backup that asks for one. */
  unseal(passphrase: string): void {
    if (this.#opening) this.#opening = { name: this.#opening.name, outcome: null };
    this.#say(passphrase);
  }

  /** Opens a file as a document of the company, or as a company of its own when it is one. Without a company only these. */
  open(file: File, company: string): Promise<OpenOutcome> {
    return this.#open(file, company, false);
  }

  /** Opens the last file once more, with what was removed here since (`EX-58`). */
  async bringBack(): Promise<void> {
    if (this.#last) await this.#open(this.#last.file, this.#last.company, true);
  }

  async #open(file: File, company: string, bringBack: boolean): Promise<OpenOutcome> {
    this.#say(null);
    const chosen = { file, company };
    this.#last = chosen;
    this.#opening = { name: file.name, outcome: null };
    const outcome = await this.#take(file, company, bringBack);
    if (this.#isStill(chosen)) this.#opening = { name: file.name, outcome };
    return outcome;
  }

  async #take(file: File, company: string, bringBack: boolean): Promise<OpenOutcome> {
    const what = await whatBytes(file);
    if (what !== 'other') return this.#takeBackup(file, what === 'sealed', bringBack);
    const opened = await throughDoor(file);
    if (!opened.ok) return opened;
    const { value } = opened;
    if (value.kind === 'snapshot') return this.#takeSnapshot(value);
    return value.kind === 'record' ? this.#takeRecord(value, file, bringBack) : this.#keep(value, company);
  }

  /** The record of a whole company: merged where it is here, else a company of its own (`EX-55`). */
  async #takeRecord(file: OpenedRecord, { name }: File, bringBack: boolean): Promise<OpenOutcome> {
    const taking = await import('./takeRecord.ts').catch(() => null);
    if (taking === null) return { ok: false, reason: 'no-door' };
    const taken = await taking.takeRecord(this.#app, { file, name, bringBack });
    if (taken === null) return { ok: false, reason: 'not-saved' };
    const { company: id, record } = taken;
    const { title, unknown } = file;
    return { ok: true, value: { kind: 'company', id, company: id, title, unknown, golden: null, record } };
  }

  #isStill(chosen: { readonly file: File }): boolean {
    return this.#opening !== null && this.#last === chosen;
  }

  /** A backup of companies: each is taken in as its record file would be (`EX-74`). */
  async #takeBackup(file: File, isSealed: boolean, bringBack: boolean): Promise<OpenOutcome> {
    const taking = await import('./takeBackup.ts').catch(() => null);
    if (taking === null) return { ok: false, reason: 'no-door' };
    const ask = (isAgain: boolean) => this.#ask(file, isAgain);
    const contacts = await this.#app.late.keptContacts().catch(() => null);
    return taking.takeBackup(this.#app, { file, bringBack, isSealed, contacts, ask });
  }

  async #ask(file: File, isAgain: boolean): Promise<string | null> {
    // Another file was chosen meanwhile, or this one put away.
    if (this.#last?.file !== file || this.#opening === null) return null;
    this.#opening = { name: file.name, outcome: null, asks: isAgain ? 'again' : 'first' };
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  #say(passphrase: string | null): void {
    this.#answer?.(passphrase);
    this.#answer = null;
  }

  /** A snapshot of everything: what is not here comes back in its place, what is here stays (`ST-25`). */
  async #takeSnapshot(file: OpenedSnapshot): Promise<OpenOutcome> {
    const taking = await import('./takeSnapshotFile.ts').catch(() => null);
    if (taking === null) return { ok: false, reason: 'no-door' };
    return taking.takeSnapshotFile(this.#app.library, file);
  }

  async #keep(file: OpenedDocumentFile, company: string): Promise<OpenOutcome> {
    const { kind, body, extra } = file;
    if (kind !== 'company' && company === '') return { ok: false, reason: 'no-company' };
    const created = await this.#app.create({
      kind,
      body,
      extra,
      ...(file.id === '' ? {} : { id: file.id }),
      ...(kind === 'company' ? {} : { company }),
    });
    if (created === null) return { ok: false, reason: 'not-saved' };
    const { id, company: owner } = created.document;
    const title = titleOf(file);
    return {
      ok: true,
      value: { kind, id, company: owner, title, unknown: file.unknown, golden: goldenOf(file) },
    };
  }
}

async function whatBytes(file: Blob): Promise<ReturnType<typeof whatFile>> {
  const begin = await file
    .slice(0, tellingBytes)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return whatFile(new Uint8Array(begin));
}

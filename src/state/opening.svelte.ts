import type { OpenedDocumentFile } from '#core/documents/openFile.ts';
import type { OpenedGolden, OpenOutcome } from '#core/documents/openOutcome.ts';
import { titleOf } from '#core/documents/document.ts';
import type { OpenedRecord } from '#core/record/openRecord.ts';
import type { RecordNeeds } from './record.svelte.ts';
import { throughDoor } from './throughDoor.ts';

/** What was chosen, and what came of it; `outcome` is null while the file is read. */
export type Opening = { readonly name: string; readonly outcome: OpenOutcome | null };

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
  readonly #app: RecordNeeds;

  constructor(app: RecordNeeds) {
    this.#app = app;
  }

  /** The last file and its outcome; null before the first and after `forget`. */
  get opening(): Opening | null {
    return this.#opening;
  }

  forget(): void {
    this.#opening = null;
  }

  /** Opens a file as a document of the company, or as a company of its own when it is one. */
  open(file: File, company: string): Promise<OpenOutcome> {
    return this.#open(file, company, false);
  }

  /** Opens the last file once more, with what was removed here since (`EX-58`). */
  async bringBack(): Promise<void> {
    if (this.#last) await this.#open(this.#last.file, this.#last.company, true);
  }

  async #open(file: File, company: string, bringBack: boolean): Promise<OpenOutcome> {
    this.#last = { file, company };
    const opening: Opening = { name: file.name, outcome: null };
    this.#opening = opening;
    const outcome = await this.#take(file, company, bringBack);
    if (this.#opening === opening) this.#opening = { ...opening, outcome };
    return outcome;
  }

  async #take(file: File, company: string, bringBack: boolean): Promise<OpenOutcome> {
    const opened = await throughDoor(file);
    if (!opened.ok) return opened;
    const { value } = opened;
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

  async #keep(file: OpenedDocumentFile, company: string): Promise<OpenOutcome> {
    const { kind, body, extra } = file;
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

import { largestFileBytes } from '#core/documents/doorLimits.ts';
import type { OpenedFile } from '#core/documents/openFile.ts';
import type { OpenedGolden, OpenOutcome } from '#core/documents/openOutcome.ts';
import { titleOf } from '#core/documents/document.ts';
import type { App } from './app.svelte.ts';

/** What was chosen, and what came of it; `outcome` is null while the file is read. */
export type Opening = { readonly name: string; readonly outcome: OpenOutcome | null };

/** What came of the golden contacts of a file; null when it has none. */
function goldenOf(file: OpenedFile): OpenedGolden | null {
  if (file.kind !== 'model' || file.body.golden.length === 0) return null;
  return { contacts: file.body.golden.length, differences: file.golden };
}

/**
 * Opens files as new documents beside those that are there: whatever is open stays as it was (`EX-38`).
 * The last file that was chosen is the one that counts.
 */
export class FileOpener {
  #opening = $state.raw<Opening | null>(null);
  readonly #app: Pick<App, 'create'>;

  constructor(app: Pick<App, 'create'>) {
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
  async open(file: File, company: string): Promise<OpenOutcome> {
    const opening: Opening = { name: file.name, outcome: null };
    this.#opening = opening;
    const outcome = await this.#take(file, company);
    if (this.#opening === opening) this.#opening = { ...opening, outcome };
    return outcome;
  }

  async #take(file: File, company: string): Promise<OpenOutcome> {
    // Asked before a byte is read (`EX-31`).
    if (file.size > largestFileBytes) return { ok: false, reason: 'too-large' };
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return { ok: false, reason: 'unreadable' };
    // The schemas behind the door are not part of the first page.
    const door = await import('#core/documents/openFile.ts').catch(() => null);
    if (door === null) return { ok: false, reason: 'no-door' };
    const opened = door.openFile(new Uint8Array(bytes));
    return opened.ok ? this.#keep(opened.value, company) : opened;
  }

  async #keep(file: OpenedFile, company: string): Promise<OpenOutcome> {
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

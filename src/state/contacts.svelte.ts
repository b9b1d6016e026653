import type { DayNumber } from '#core/brand.ts';
import type { ReadFailure, ReadSummary } from '#core/contacts/readSummary.ts';
import type { ColumnMapping } from '#core/contacts/tableOfRead.ts';
import type { Recipe } from '#core/population/recipe.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ScorePicture } from '#core/scoring/scorePicture.ts';
import { Drawing } from './drawing.svelte.ts';
import type { ContactsPort, ContactSet } from './ports.ts';

/** A file of the user's own that was read. */
export type OwnFile = {
  readonly name: string;
  readonly summary: ReadSummary;
  /** Which columns stand for which fields of which model; null until that has been said. */
  readonly columns: { readonly model: string; readonly mapping: ColumnMapping } | null;
};

/** The contacts of this visit, which live in the worker, and what a model does to them. Only the picture comes back. */
export class Contacts {
  #file = $state.raw<OwnFile | null>(null);
  #progress = $state.raw<{ readonly name: string; readonly share: number } | null>(null);
  #failure = $state.raw<{ readonly name: string; readonly failure: ReadFailure } | null>(null);
  #reading: AbortController | null = null;
  readonly #drawing: Drawing;
  readonly #port: ContactsPort;

  constructor(port: ContactsPort) {
    this.#port = port;
    this.#drawing = new Drawing(port, () => this.#dropFile());
  }

  get chosen(): ContactSet {
    return this.#drawing.chosen;
  }

  /** The last picture of the chosen contacts; null before the first. */
  get picture(): ScorePicture | null {
    return this.#drawing.picture;
  }

  /** True when scoring failed, and failed again: the picture is of an earlier model. The next change tries again. */
  get hasFailed(): boolean {
    return this.#drawing.hasFailed;
  }

  /** The last file that could be read; one that could not leaves it as it was. */
  get file(): OwnFile | null {
    return this.#file;
  }

  /** How far the reading of a file is; null when none is read. */
  get progress(): { readonly name: string; readonly share: number } | null {
    return this.#progress;
  }

  /** Why the last file could not be read. */
  get failure(): { readonly name: string; readonly failure: ReadFailure } | null {
    return this.#failure;
  }

  /** Makes the sample contacts of a recipe, unless they are there already, and chooses them. */
  useSample(recipe: Recipe, asOf: DayNumber): Promise<void> {
    return this.#drawing.useSample(recipe, asOf);
  }

  /** Reads a file of contacts. Until it has been read to the end, the one before stays in use (`EX-21`). */
  async read(file: File): Promise<void> {
    this.cancelReading();
    const reading = new AbortController();
    this.#reading = reading;
    this.#failure = null;
    this.#progress = { name: file.name, share: 0 };
    const onprogress = (share: number) => {
      if (this.#reading === reading) this.#progress = { name: file.name, share };
    };
    const outcome = await this.#port
      .ask({ type: 'read', file }, { signal: reading.signal, onprogress })
      .catch(() => ({ ok: false, reason: 'unreadable', line: null }) as const);
    // Given up, or another file was chosen meanwhile.
    if (this.#reading !== reading) return;
    this.#stopReading();
    if (outcome.ok) {
      this.#tell({ type: 'keep' });
      this.#dropFile();
      this.#file = { name: file.name, summary: outcome.value, columns: null };
    } else this.#failure = { name: file.name, failure: outcome };
  }

  /** Gives the reading up; nothing of it stays. */
  cancelReading(): void {
    this.#reading?.abort();
    this.#stopReading();
  }

  /** Scores the file's contacts from now on, its columns under the names of the model's fields. */
  async useFile(model: string, mapping: ColumnMapping, asOf: DayNumber): Promise<void> {
    const file = this.#file;
    if (file === null) return;
    const isMapped = await this.#port.ask({ type: 'map', mapping, asOf }).then(
      () => true,
      () => false,
    );
    if (this.#file !== file) return;
    if (!isMapped) {
      this.#dropFile();
      return;
    }
    this.#file = { ...file, columns: { model, mapping } };
    await this.#drawing.useNewFile();
  }

  /** The file, when its columns have been said for that model. */
  fileFor(model: string): OwnFile | null {
    return this.#file?.columns?.model === model ? this.#file : null;
  }

  /** Goes back to the contacts of the file. */
  chooseFile(): void {
    if (this.#file?.columns != null) void this.#drawing.useFile();
  }

  /** Forgets the file and its contacts. */
  forgetFile(): void {
    this.#failure = null;
    this.#tell({ type: 'forget', set: 'file' });
    this.#dropFile();
  }

  /** Draws what the model does to the chosen contacts. */
  score(model: ScoringModel): void {
    this.#drawing.score(model);
  }

  #stopReading(): void {
    this.#reading = null;
    this.#progress = null;
  }

  #dropFile(): void {
    this.#file = null;
    this.#drawing.dropFile();
  }

  /** An order whose answer does not matter: a worker that died has kept and forgotten nothing anyway. */
  #tell(order: { readonly type: 'keep' } | { readonly type: 'forget'; readonly set: ContactSet }): void {
    void this.#port.ask(order).catch(() => null);
  }
}

import type { DayNumber } from '#core/brand.ts';
import type { ReadFailure, ReadSummary } from '#core/contacts/readSummary.ts';
import type { ColumnMapping } from '#core/contacts/tableOfRead.ts';
import type { Recipe } from '#core/population/recipe.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ScorePicture } from '#core/scoring/scorePicture.ts';
import type { ContactsPort, ContactSet } from './ports.ts';

/** A file of the user's own that was read. */
export type OwnFile = {
  readonly name: string;
  readonly summary: ReadSummary;
  /** Which columns stand for which fields of which model; null until that has been said. */
  readonly columns: { readonly model: string; readonly mapping: ColumnMapping } | null;
};

/**
 * The contacts of this visit, which live in the worker, and what a model does to them. Only the picture comes back.
 * While the worker scores, newer models replace the one that waits: the last always gets drawn.
 */
export class Contacts {
  #chosen = $state.raw<ContactSet>('sample');
  #picture = $state.raw<ScorePicture | null>(null);
  #file = $state.raw<OwnFile | null>(null);
  #progress = $state.raw<{ readonly name: string; readonly share: number } | null>(null);
  #failure = $state.raw<{ readonly name: string; readonly failure: ReadFailure } | null>(null);
  #sample: { readonly recipe: Recipe; readonly asOf: DayNumber } | null = null;
  #waiting: ScoringModel | null = null;
  #model: ScoringModel | null = null;
  #scoring = false;
  #reading: AbortController | null = null;
  readonly #port: ContactsPort;

  constructor(port: ContactsPort) {
    this.#port = port;
  }

  get chosen(): ContactSet {
    return this.#chosen;
  }

  /** The last picture; null before the first. */
  get picture(): ScorePicture | null {
    return this.#picture;
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
  async useSample(recipe: Recipe, asOf: DayNumber): Promise<void> {
    this.#chosen = 'sample';
    if (this.#sample?.recipe !== recipe || this.#sample.asOf !== asOf) {
      this.#sample = { recipe, asOf };
      await this.#port.ask({ type: 'generate', recipe, asOf });
    }
    this.#scoreAgain();
  }

  /** Reads a file of contacts; the one before stays in use until the columns of this one have been chosen. */
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
    if (this.#reading !== reading) return;
    this.#reading = null;
    this.#progress = null;
    if (outcome.ok) this.#file = { name: file.name, summary: outcome.value, columns: null };
    else if (outcome.reason !== 'cancelled') this.#failure = { name: file.name, failure: outcome };
  }

  cancelReading(): void {
    this.#reading?.abort();
  }

  /** Scores the file's contacts from now on, its columns under the names of the model's fields. */
  async useFile(model: string, mapping: ColumnMapping, asOf: DayNumber): Promise<void> {
    if (this.#file === null) return;
    this.#file = { ...this.#file, columns: { model, mapping } };
    await this.#port.ask({ type: 'map', mapping, asOf });
    this.#chosen = 'file';
    this.#scoreAgain();
  }

  /** The file, when its columns have been said for that model. */
  fileFor(model: string): OwnFile | null {
    return this.#file?.columns?.model === model ? this.#file : null;
  }

  /** Goes back to the contacts of the file. */
  chooseFile(): void {
    if (this.#file?.columns == null) return;
    this.#chosen = 'file';
    this.#scoreAgain();
  }

  /** Forgets the file and its contacts. */
  forgetFile(): void {
    this.#file = null;
    this.#failure = null;
    this.#chosen = 'sample';
    this.#scoreAgain();
    void this.#port.ask({ type: 'forget', set: 'file' });
  }

  /** Draws what the model does to the chosen contacts. */
  score(model: ScoringModel): void {
    this.#model = model;
    this.#waiting = model;
    if (!this.#scoring) void this.#work();
  }

  #scoreAgain(): void {
    if (this.#model) this.score(this.#model);
  }

  async #work(): Promise<void> {
    this.#scoring = true;
    try {
      while (this.#waiting) {
        const model = this.#waiting;
        this.#waiting = null;
        const picture = await this.#port.ask({ type: 'score', set: this.#chosen, model });
        if (picture) this.#picture = picture;
      }
    } finally {
      this.#scoring = false;
    }
  }
}

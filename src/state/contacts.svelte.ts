import type { DayNumber } from '#core/brand.ts';
import type { KeptAbout } from '#core/contacts/kept/keptHead.ts';
import type { ReadFailure, ReadSummary } from '#core/contacts/readSummary.ts';
import type { ColumnMapping } from '#core/contacts/tableOfRead.ts';
import type { Recipe } from '#core/population/recipe.ts';
import type { SurgeCriterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ScorePicture } from '#core/scoring/scorePicture.ts';
import type { SurgeRates } from '#core/scoring/surgeRates.ts';
import { Comparing } from './comparing.svelte.ts';
import { Drawing } from './drawing.svelte.ts';
import { Effects, type KnownEffects } from './effects.svelte.ts';
import { Flow } from './flow.svelte.ts';
import { Insight } from './insight.svelte.ts';
import { ModelCheck } from './modelCheck.svelte.ts';
import type { CheckPort, ComparePort, ContactsPort, ContactSet, InsightPort } from './ports.ts';

/** What the worker found in kept contacts. */
type UnpackedFile = { readonly about: KeptAbout; readonly summary: ReadSummary };

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
  /** What is measured once it has been drawn. */
  #measured: { readonly document: string; readonly model: ScoringModel } | null = null;
  /** How many of the chosen contacts take each branch of gates and rules. */
  readonly flow: Flow;
  readonly #drawing: Drawing;
  readonly #effects: Effects;
  readonly #port: ContactsPort & InsightPort & ComparePort & CheckPort;

  constructor(port: ContactsPort & InsightPort & ComparePort & CheckPort) {
    this.#port = port;
    this.#effects = new Effects(port);
    this.#drawing = new Drawing(port, {
      onlost: () => this.#dropFile(),
      ondrawn: (set, model) => {
        const wanted = this.#measured;
        if (wanted?.model === model) this.#effects.rest({ set, document: wanted.document }, model);
      },
    });
    this.flow = new Flow(port);
  }

  get chosen(): ContactSet {
    return this.#drawing.chosen;
  }

  /** The last picture of the chosen contacts; null before the first. */
  get picture(): ScorePicture | null {
    return this.#drawing.picture;
  }

  /** What each criterion of a document does to the chosen contacts, by its id; empty until that is known (`DE-95`). */
  effectsOf(document: string): KnownEffects {
    return this.#effects.of({ set: this.chosen, document });
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
    if (outcome.ok) this.#take(file.name, outcome.value);
    else this.#failure = { name: file.name, failure: outcome };
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

  /** The worker, for who keeps the contacts of the file and brings them back (`ST-31`). */
  get worker(): ContactsPort {
    return this.#port;
  }

  /** Takes the kept contacts that the worker has just unpacked for the file in use. */
  async useUnpacked({ about, summary }: UnpackedFile, asOf: DayNumber): Promise<void> {
    this.#failure = null;
    this.#take(about.name, summary);
    if (about.columns) await this.useFile(about.columns.model, about.columns.mapping, asOf);
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

  /** Somebody who asks about single contacts and companies; a page that asks has its own. */
  insight(): Insight {
    return new Insight(this.#port);
  }

  /** Somebody who checks a model; a page that asks has its own. */
  checking(): ModelCheck {
    return new ModelCheck(this.#port);
  }

  /** Somebody who compares two models; a page that asks has its own. */
  comparing(): Comparing {
    return new Comparing(this.#port);
  }

  /** Draws what the model does to the chosen contacts; of a `document` the effects are measured too (`DE-95`). */
  score(model: ScoringModel, document: string | null = null): void {
    this.#effects.stop();
    this.#measured = document === null ? null : { document, model };
    this.#drawing.score(model);
  }

  /** What the chosen contacts do on average, for a criterion that compares with it (`SC-29`); null when unknown. */
  measureRates(criterion: SurgeCriterion): Promise<SurgeRates | null> {
    return this.#port.ask({ type: 'rates', set: this.chosen, criterion }).catch(() => null);
  }

  /** What the worker read last takes the place of the file before. */
  #take(name: string, summary: ReadSummary): void {
    this.#tell({ type: 'keep' });
    this.#dropFile();
    this.#file = { name, summary, columns: null };
  }

  #stopReading(): void {
    this.#reading = null;
    this.#progress = null;
  }

  #dropFile(): void {
    this.#file = null;
    this.#effects.forgetFile();
    this.flow.forgetFile();
    this.#drawing.dropFile();
  }

  /** An order whose answer does not matter: a worker that died has kept and forgotten nothing anyway. */
  #tell(order: { readonly type: 'keep' } | { readonly type: 'forget'; readonly set: ContactSet }): void {
    void this.#port.ask(order).catch(() => null);
  }
}

import type { DayNumber } from '#core/brand.ts';
import type { Recipe } from '#core/population/recipe.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ScorePicture } from '#core/scoring/scorePicture.ts';
import type { ContactsPort, ContactSet } from './ports.ts';

type Sample = { readonly recipe: Recipe; readonly asOf: DayNumber };
type Pictures = { readonly [set in ContactSet]: ScorePicture | null };

type Told = {
  /** The worker no longer has the contacts of the file. */
  readonly onlost: () => void;
  /** A picture has come. */
  readonly ondrawn: (set: ContactSet, model: ScoringModel) => void;
};

/** A question that fails is asked once more: the worker that died has a successor by then. */
const mostFailures = 2;

/**
 * Keeps the picture of the chosen contacts as new as the model and the recipe. The worker gets one question at a
 * time; of what changes meanwhile only the newest is asked, and the last always gets drawn.
 */
export class Drawing {
  #chosen = $state.raw<ContactSet>('sample');
  #pictures = $state.raw<Pictures>({ sample: null, file: null });
  #hasFailed = $state(false);
  #wanted: Sample | null = null;
  #made: Sample | null = null;
  #model: ScoringModel | null = null;
  #isStale = false;
  #isAsking = false;
  /** Counts the files: a picture of an earlier one comes too late. */
  #fileNumber = 0;
  readonly #port: ContactsPort;
  readonly #told: Told;

  constructor(port: ContactsPort, told: Told) {
    this.#port = port;
    this.#told = told;
  }

  get chosen(): ContactSet {
    return this.#chosen;
  }

  /** The last picture of the chosen contacts; null before the first. */
  get picture(): ScorePicture | null {
    return this.#pictures[this.#chosen];
  }

  /** True when the worker failed twice: the picture is of an earlier model. The next change tries again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Chooses the sample contacts of a recipe. */
  useSample(recipe: Recipe, asOf: DayNumber): Promise<void> {
    if (this.#wanted?.recipe !== recipe || this.#wanted.asOf !== asOf) this.#wanted = { recipe, asOf };
    return this.#choose('sample');
  }

  /** Chooses the contacts of the file. */
  useFile(): Promise<void> {
    return this.#choose('file');
  }

  /** The contacts of the file are others from now on, and chosen. */
  useNewFile(): Promise<void> {
    this.#forgetFile();
    return this.#choose('file');
  }

  /** There are no contacts of a file any more. */
  dropFile(): void {
    this.#forgetFile();
    if (this.#chosen === 'file') void this.#choose('sample');
  }

  score(model: ScoringModel): void {
    this.#model = model;
    this.#isStale = true;
    void this.#ask();
  }

  #forgetFile(): void {
    this.#fileNumber += 1;
    this.#pictures = { ...this.#pictures, file: null };
  }

  #choose(set: ContactSet): Promise<void> {
    this.#chosen = set;
    this.#isStale = true;
    return this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    let failures = 0;
    for (let step = this.#next(); step !== null && failures < mostFailures; step = this.#next()) {
      try {
        await step();
        // Drawn: whatever failed before is overcome.
        if (!this.#isStale) failures = 0;
      } catch {
        failures += 1;
        this.#made = null;
        this.#isStale = true;
      }
    }
    this.#hasFailed = failures === mostFailures;
    this.#isAsking = false;
  }

  /** What is to be asked next; null when the picture is as new as can be. */
  #next(): (() => Promise<void>) | null {
    const [wanted, model] = [this.#wanted, this.#model];
    if (this.#chosen === 'sample' && wanted !== this.#made) return () => this.#make(wanted);
    const areThere = this.#chosen === 'file' || this.#made !== null;
    return this.#isStale && areThere && model ? () => this.#draw(model) : null;
  }

  async #make(wanted: Sample | null): Promise<void> {
    if (wanted) await this.#port.ask({ type: 'generate', ...wanted });
    this.#made = wanted;
    this.#isStale = true;
  }

  async #draw(model: ScoringModel): Promise<void> {
    const [set, fileNumber] = [this.#chosen, this.#fileNumber];
    this.#isStale = false;
    const picture = await this.#port.ask({ type: 'score', set, model });
    if (set === 'file' && fileNumber !== this.#fileNumber) return;
    if (picture) {
      this.#pictures = { ...this.#pictures, [set]: picture };
      if (set === this.#chosen) this.#told.ondrawn(set, model);
    } else if (set === 'file') this.#told.onlost();
    else throw new Error('The worker has no sample.');
  }
}

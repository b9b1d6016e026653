import { isAsKept, keptModel, type ModelVersion } from '#core/design/modelVersion.ts';
import type { Signatures } from '#core/design/signOff.ts';
import type { App } from './app.svelte.ts';
import type { DocumentSession } from './documentSession.svelte.ts';

type Names = { readonly marketing: string; readonly sales: string };
type Titled = { readonly title: string; readonly note: string };
type Version = DocumentSession<'version'>;

/** What came of agreeing; `changed` means that another tab changed the model meanwhile, so that nobody agreed to it. */
export type AgreeOutcome = 'agreed' | 'changed' | 'not-saved';

/** The versions of one model: read when a page asks, kept, agreed to, gone back to (`DE-60` to `DE-66`). */
export class Versions {
  #sessions = $state.raw<readonly Version[]>([]);
  #isRead = $state(false);
  readonly #app: Pick<App, 'library' | 'create' | 'today'>;
  readonly #company: string;
  readonly #model: DocumentSession<'model'>;

  constructor(
    app: Pick<App, 'library' | 'create' | 'today'>,
    company: string,
    model: DocumentSession<'model'>,
  ) {
    this.#app = app;
    this.#company = company;
    this.#model = model;
  }

  /** The versions, newest first. */
  get all(): readonly Version[] {
    return this.#sessions;
  }

  /** False until they have been read. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** Number of the next version. */
  get next(): number {
    return nextNumber(this.#app.library.versionsOf(this.#model.id).map(({ number }) => number));
  }

  /** The newest version that is as the model is now; null when the present state is kept nowhere. */
  get asNow(): Version | null {
    return this.#sessions.find(({ body }) => isAsKept(this.#model.body, body)) ?? null;
  }

  /** Reads the versions that there are. */
  async read(): Promise<void> {
    const known = this.#app.library.versionsOf(this.#model.id);
    const opened = await Promise.all(known.map(({ id }) => this.#app.library.open<'version'>(id)));
    this.#sessions = opened
      .flatMap((session) => ('reason' in session ? [] : [session]))
      .toSorted(newestFirst);
    this.#isRead = true;
  }

  /** Keeps the model as it is now; null when storage refused, which the header then says. */
  async keep({ title, note }: Titled, signOff: Signatures | null = null): Promise<Version | null> {
    const body: ModelVersion = {
      ...{ title, note, of: this.#model.id, number: this.next, savedOn: this.#app.today, signOff },
      model: keptModel(this.#model.body),
    };
    const kept = await this.#app.create({ kind: 'version', company: this.#company, body });
    if (kept) this.#sessions = [...this.#sessions, kept].toSorted(newestFirst);
    return kept;
  }

  /** Keeps the model as agreed and locks it. Both names are there. */
  async agree(names: Names, titled: Titled): Promise<AgreeOutcome> {
    const on = this.#app.today;
    const signatures = {
      marketing: { name: names.marketing, on },
      sales: { name: names.sales, on },
    };
    const signed = this.#model.body;
    const version = await this.keep(titled, signatures);
    if (!version) return 'not-saved';
    this.#model.run('model.agree', { signOff: { ...signatures, version: version.id }, model: signed });
    await this.#model.settled();
    if (this.#model.body.design.signOff?.version === version.id) return 'agreed';
    await this.#app.library.remove([version.id]);
    this.#sessions = this.#sessions.filter((session) => session !== version);
    return 'changed';
  }

  /** The model as a version has it. What is on screen and kept nowhere is kept first; false when that failed. */
  async goBack(version: Version, titled: Titled): Promise<boolean> {
    if (this.asNow === null && (await this.keep(titled)) === null) return false;
    this.#model.run('model.goBack', { body: version.body.model });
    return true;
  }
}

/** One more than the highest number. */
function nextNumber(numbers: readonly number[]): number {
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
}

function newestFirst({ body: a }: Version, { body: b }: Version): number {
  return b.number - a.number;
}

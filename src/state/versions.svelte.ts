import { isAsKept, keptModel, type ModelVersion } from '#core/design/modelVersion.ts';
import type { Signatures } from '#core/design/signOff.ts';
import { isSameData } from '#core/scoring/isSameData.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { App } from './app.svelte.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import type { RefusedPair } from './sessionAnswers.ts';

type Names = { readonly marketing: string; readonly sales: string };
/** A name that speaks of the number is a function of it: another tab may take the number meanwhile (`DE-161`). */
type Titled = { readonly title: string | ((number: number) => string); readonly note: string };
type Version = DocumentSession<'version'>;

/** One try to agree; tried again, it is the same one. */
type Signing = {
  readonly id: string;
  readonly names: Names;
  readonly signed: ScoringModel;
  readonly titled: Titled;
  readonly signatures: Signatures;
  readonly body: ModelVersion;
};

/** What came of agreeing; `changed` means that another tab changed the model meanwhile, so that nobody agreed to it. */
export type AgreeOutcome = 'agreed' | 'changed' | 'not-saved';

/** The versions of one model: read when a page asks, kept, agreed to, gone back to (`DE-60` to `DE-66`). */
export class Versions {
  #sessions = $state.raw<readonly Version[]>([]);
  #isRead = $state(false);
  #agreed = $state.raw<AgreeOutcome | null>(null);
  /** The last try to agree, when storage failed: it may lie on disk all the same. */
  #unsure: Signing | null = null;
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

  /** What came of agreeing last, also when it was tried again from the header; null before, and after another deed. */
  get agreed(): AgreeOutcome | null {
    return this.#agreed;
  }

  /** Keeps the model as it is now; null when storage refused, which the header then says. */
  async keep(titled: Titled): Promise<Version | null> {
    this.#agreed = null;
    const body = this.#versionOf(titled, null);
    const add = (kept: Version): void => this.#add(kept, titled, body);
    const kept = await this.#app.create({ kind: 'version', company: this.#company, body }, add);
    if (kept) add(kept);
    return kept;
  }

  /** Keeps the model as agreed and locks it, both or neither (`DE-160`). Both names are there. */
  async agree(names: Names, titled: Titled): Promise<AgreeOutcome> {
    const { body: signed } = this.#model;
    const last = this.#unsure;
    if (last && last.signed === signed && isSameData(last.names, names)) return this.#sign(last);
    const on = this.#app.today;
    const signatures = {
      marketing: { name: names.marketing, on },
      sales: { name: names.sales, on },
    };
    const body = this.#versionOf(titled, signatures);
    return this.#sign({ id: this.#app.library.newId(), names, signed, titled, signatures, body });
  }

  /** The model as a version has it. What is on screen and kept nowhere is kept first; false when that failed. */
  async goBack(version: Version, titled: Titled): Promise<boolean> {
    this.#agreed = null;
    if (this.asNow === null && (await this.keep(titled)) === null) return false;
    this.#model.run('model.goBack', { body: version.body.model });
    return true;
  }

  async #sign(signing: Signing): Promise<AgreeOutcome> {
    const { id, signed, titled, signatures, body } = signing;
    this.#unsure = signing;
    const created = await this.#app.library.createWith({
      fresh: { kind: 'version', company: this.#company, id, body },
      session: this.#model,
      command: 'model.agree',
      args: { signOff: { ...signatures, version: id }, model: signed },
      retry: () => void this.#sign(signing),
    });
    const outcome = 'reason' in created ? outcomeOf(created) : 'agreed';
    if (!('reason' in created)) this.#add(created, titled, body);
    if (outcome !== 'not-saved') this.#unsure = null;
    this.#agreed = outcome;
    return outcome;
  }

  #versionOf({ title, note }: Titled, signOff: Signatures | null): ModelVersion {
    const number = this.next;
    return {
      title: typeof title === 'string' ? title : title(number),
      ...{ note, of: this.#model.id, number, savedOn: this.#app.today, signOff },
      model: keptModel(this.#model.body),
    };
  }

  /** Takes a version in that is on disk now. A name that speaks of a number speaks of the one that it got. */
  #add(kept: Version, { title }: Titled, { number }: ModelVersion): void {
    const got = kept.body.number;
    if (typeof title !== 'string' && got !== number) kept.run('version.rename', { title: title(got) });
    this.#sessions = [...this.#sessions, kept].toSorted(newestFirst);
  }
}

/** What agreeing came to, by why it was refused. */
function outcomeOf({ reason }: RefusedPair): AgreeOutcome {
  return reason === 'unchanged' || reason === 'conflict' ? 'changed' : 'not-saved';
}

/** One more than the highest number. */
function nextNumber(numbers: readonly number[]): number {
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
}

function newestFirst({ body: a }: Version, { body: b }: Version): number {
  return b.number - a.number;
}

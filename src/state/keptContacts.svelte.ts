import { dayNumber } from '#core/calendar.ts';
import { KeptError, type KeptReason } from '#core/contacts/kept/keptError.ts';
import type { KeptFacts } from '#core/contacts/kept/keptFacts.ts';
import type { ReadSummary } from '#core/contacts/readSummary.ts';
import type { App } from './app.svelte.ts';
import type { KeptContactsPort } from './keptContactsPort.ts';
import { packedParts, unpackParts } from './keptStreams.ts';

/** What the user asked for. */
type Work = 'keep' | 'open' | 'erase';

/** What did not come about, for which company. */
export type KeptProblem = { readonly company: string; readonly work: Work; readonly reason: KeptReason };

/** The app as kept contacts need it. */
export type KeptNeeds = Pick<App, 'contacts' | 'ownFile' | 'library' | 'late' | 'today'>;

const known = new WeakMap<KeptNeeds, KeptContacts>();

/** The kept contacts of an app: one for all pages, made by the first that asks. */
export function keptContactsOf(app: KeptNeeds): KeptContacts {
  const kept = known.get(app) ?? new KeptContacts(app);
  known.set(app, kept);
  return kept;
}

/** The contacts that the user chose to keep: what lies there, and which of them are the file in use (`ST-30`). */
export class KeptContacts {
  #facts = $state.raw<ReadonlyMap<string, KeptFacts>>(new Map());
  #refusal = $state.raw<'insecure' | 'private' | null>(null);
  #doing = $state.raw<{ readonly company: string; readonly work: Work } | null>(null);
  #problem = $state.raw<KeptProblem | null>(null);
  /** Whose kept contacts the worker has, told apart by what was read. */
  #laid = $state.raw<{ readonly company: string; readonly summary: ReadSummary } | null>(null);
  #laying: { readonly company: string; readonly done: Promise<void> } | null = null;
  #port: Promise<KeptContactsPort> | null = null;
  readonly #app: KeptNeeds;

  constructor(app: KeptNeeds) {
    this.#app = app;
  }

  /** What is known of the kept contacts of a company; null when none are kept, and before `look`. */
  facts(company: string): KeptFacts | null {
    return this.#facts.get(company) ?? null;
  }

  /** Of every company that is no longer here. */
  get orphans(): readonly KeptFacts[] {
    const here = new Set(this.#app.library.documents.map(({ company }) => company));
    return [...this.#facts.values()].filter(({ company }) => !here.has(company));
  }

  /** Why contacts cannot be kept here; null when they can. */
  get refusal(): 'insecure' | 'private' | null {
    return this.#refusal;
  }

  /** What is on its way for that company. */
  doing(company: string): Work | null {
    return this.#doing?.company === company ? this.#doing.work : null;
  }

  /** What did not come about for that company. */
  problem(company: string): KeptProblem | null {
    return this.#problem?.company === company ? this.#problem : null;
  }

  /** Whether the file in use lies on the disk for that company. */
  isInUse(company: string): boolean {
    return this.#laid?.company === company && this.#laid.summary === this.#app.ownFile?.summary;
  }

  /** Asks what is kept, of all companies. */
  async look(): Promise<void> {
    const port = await this.#opened();
    if (!port) return;
    this.#refusal = await port.refusal();
    const found = await port.allFacts();
    if (found.ok) this.#facts = new Map(found.value.map((facts) => [facts.company, facts]));
  }

  /**
   * Lays the kept contacts of a company before its pages, unless a file of this visit is in use; those of another company
   * leave. Never throws: work goes on without them.
   */
  lay(company: string): Promise<void> {
    if (this.#laying?.company !== company) {
      const before = this.#laying?.done ?? Promise.resolve();
      const done = before.then(() => this.#layOne(company)).catch(() => undefined);
      this.#laying = { company, done };
      void done.then(() => {
        if (this.#laying?.done === done) this.#laying = null;
      });
    }
    return this.#laying.done;
  }

  /** Keeps the contacts of the file in use for a company, in place of those it had. Answers whether they are kept. */
  async keep(company: string): Promise<boolean> {
    const { contacts } = this.#app;
    const file = contacts.file;
    const port = await this.#opened();
    if (!port || !file || this.#doing) return false;
    const { name, summary, columns } = file;
    const parts = packedParts(contacts.worker, { name, delimiter: summary.delimiter, columns });
    const outcome = await this.#do('keep', company, () => port.keep(company, parts));
    if (!outcome.ok) return false;
    this.#know(company, outcome.value);
    this.#laid = { company, summary };
    return true;
  }

  /** Keeps what was said anew of columns that are kept already. */
  async keepAgain(company: string): Promise<void> {
    if (this.isInUse(company)) await this.keep(company);
  }

  /** Erases the contacts of a company from disk and memory, for good (`ST-36`). Answers whether nothing is left. */
  async erase(company: string): Promise<boolean> {
    const port = await this.#opened();
    if (!port || this.#doing) return false;
    const outcome = await this.#do('erase', company, () => port.erase(company));
    this.#drop(company);
    if (outcome.ok) this.#know(company, null);
    else await this.look();
    return outcome.ok;
  }

  async #layOne(company: string): Promise<void> {
    const port = await this.#opened();
    if (!port) return;
    const { contacts } = this.#app;
    if (this.#laid && this.#laid.company !== company && this.isInUse(this.#laid.company))
      contacts.forgetFile();
    await this.look();
    if (contacts.file !== null || contacts.progress !== null || this.facts(company) === null) return;
    await this.#do('open', company, async () => {
      const opened = await port.open(company);
      if (!opened.ok) return opened;
      const unpacked = await unpackParts(contacts.worker, opened.value.parts);
      // A file was chosen meanwhile: that is what the user wants.
      if (!unpacked.ok || contacts.file !== null || contacts.progress !== null) return unpacked;
      this.#laid = { company, summary: unpacked.value.summary };
      await contacts.useUnpacked(unpacked.value, dayNumber(this.#app.today));
      return unpacked;
    });
  }

  /** One piece of work, said while it goes on and when it did not come about. */
  async #do<Answer extends { readonly ok: true } | { readonly ok: false; readonly reason: KeptReason }>(
    work: Work,
    company: string,
    perform: () => Promise<Answer>,
  ): Promise<Answer | { readonly ok: false; readonly reason: KeptReason }> {
    this.#doing = { work, company };
    this.#problem = null;
    const outcome = await perform().catch((error: unknown) => ({
      ok: false as const,
      reason: error instanceof KeptError ? error.reason : ('failed' as const),
    }));
    this.#doing = null;
    if (!outcome.ok) this.#problem = { company, work, reason: outcome.reason };
    return outcome;
  }

  #know(company: string, facts: KeptFacts | null): void {
    const all = new Map(this.#facts);
    if (facts) all.set(company, facts);
    else all.delete(company);
    this.#facts = all;
  }

  /** Takes contacts of a company from memory; null: of every company. What nobody has said the model of goes too. */
  #drop(company: string | null): void {
    const { ownFile: file, library } = this.#app;
    const model = file?.columns?.model;
    const owner =
      this.#laid && this.isInUse(this.#laid.company) ? this.#laid.company : ownerOf(library, model);
    if (file && (company === null || owner === null || owner === company)) this.#app.contacts.forgetFile();
    if (company === null || this.#laid?.company === company) this.#laid = null;
  }

  /** The port, which tells of what other tabs erase; null when its code could not be fetched. */
  async #opened(): Promise<KeptContactsPort | null> {
    this.#port ??= this.#app.late.keptContacts().then((port) => {
      port.onErased((company) => {
        this.#drop(company);
        void this.look();
      });
      return port;
    });
    return this.#port.catch(() => {
      this.#port = null;
      return null;
    });
  }
}

function ownerOf(library: KeptNeeds['library'], model: string | undefined): string | null {
  return library.documents.find(({ id }) => id === model)?.company ?? null;
}

import { builtInTest, currentTest } from '#content/level/levelTests.ts';
import type { Company } from '#core/documents/company.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { type MadePack, makePack, type PackEntry } from '#core/level/benchmark/makePack.ts';
import { type NoEntry, packEntry, whyNoEntry } from '#core/level/benchmark/packEntry.ts';
import { originOf } from '#core/record/deidentify.ts';
import type { Result } from '#core/result.ts';
import type { App } from './app.svelte.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import { type NotThrough, throughDoor } from './throughDoor.ts';

/** Why a file brings nothing into a pack: it did not open, is no record file, or its company has nothing to bring. */
export type Refusal = NotThrough | { readonly reason: 'not-a-record' | NoEntry };

/** A file that was refused. */
export type RefusedFile = { readonly name: string; readonly refusal: Refusal };

/**
 * Makes a benchmark pack from record files and from the companies in this browser (`LT-120`). Nothing of the files is
 * kept: only the pack is.
 */
export class PackMaking {
  #fromFiles = $state.raw<readonly PackEntry[]>([]);
  #own = $state.raw<readonly PackEntry[]>([]);
  #read = $state(0);
  #refused = $state.raw<readonly RefusedFile[]>([]);
  #reading = $state(0);
  readonly #app: Pick<App, 'library' | 'create' | 'today'>;

  constructor(app: Pick<App, 'library' | 'create' | 'today'>) {
    this.#app = app;
  }

  /** How many files were read, which were refused and why, and whether some are being read. */
  get files(): {
    readonly read: number;
    readonly refused: readonly RefusedFile[];
    readonly isReading: boolean;
  } {
    return { read: this.#read, refused: this.#refused, isReading: this.#reading > 0 };
  }

  /** The pack as it would be with what has been read so far. */
  made(title: string, withOwn: boolean): MadePack {
    const { id, version } = currentTest;
    const entries = withOwn ? [...this.#own, ...this.#fromFiles] : this.#fromFiles;
    return makePack(entries, { title, madeOn: this.#app.today, test: { id, version } });
  }

  /** Reads files through the one door. What is refused changes nothing; a file that is chosen again is asked anew. */
  async add(files: readonly File[]): Promise<void> {
    this.#reading += 1;
    const names = new Set(files.map(({ name }) => name));
    this.#refused = this.#refused.filter(({ name }) => !names.has(name));
    for (const file of files) {
      const taken = await takeFile(file);
      if (taken.ok) {
        this.#read += 1;
        this.#fromFiles = [...this.#fromFiles, taken.value];
      } else this.#refused = [...this.#refused, { name: file.name, refusal: taken }];
    }
    this.#reading -= 1;
  }

  /** Reads the companies of this browser; the example is none. */
  async readOwn(): Promise<void> {
    const { library } = this.#app;
    const entries = await Promise.all(library.companies.map(({ id }) => this.#ownEntry(id)));
    this.#own = entries.filter((entry) => entry !== null);
  }

  /** Keeps the pack as a document of the company; null when storage refused. */
  keep(company: string, title: string, withOwn: boolean): Promise<DocumentSession<'pack'> | null> {
    return this.#app.create({ kind: 'pack', company, body: this.made(title, withOwn).pack });
  }

  async #ownEntry(company: string): Promise<PackEntry | null> {
    const { library } = this.#app;
    const opened = await library.open<'company'>(company);
    if ('reason' in opened) return null;
    const rounds = await Promise.all(
      library.documentsOf(company, 'assessment').map(({ id }) => library.open<'assessment'>(id)),
    );
    const bodies = rounds.flatMap((round) => ('reason' in round ? [] : [round.body]));
    return packEntry(originOf(company, opened.document.extra), opened.body, bodies, builtInTest);
  }
}

/** What a file brings into a pack, or why nothing. */
async function takeFile(chosen: File): Promise<Result<PackEntry, Refusal>> {
  const opened = await throughDoor(chosen);
  if (!opened.ok) return opened;
  const file = opened.value;
  if (file.kind !== 'record') return { ok: false, reason: 'not-a-record' };
  const rounds = file.documents
    .filter(({ kind }) => kind === 'assessment')
    .map(({ body }) => body as Assessment);
  // The door lets no record file in without its company.
  const document = file.documents.find(({ kind }) => kind === 'company');
  const company = document?.body as Company;
  const origin = file.origin ?? originOf(file.company, document?.extra);
  const entry = packEntry(origin, company, rounds, builtInTest);
  return entry ? { ok: true, value: entry } : { ok: false, reason: whyNoEntry(company, rounds, builtInTest) };
}

import { builtInTest, currentTest } from '#content/level/levelTests.ts';
import type { Company } from '#core/documents/company.ts';
import { largestFileBytes } from '#core/documents/doorLimits.ts';
import type { OpenedFile } from '#core/documents/openFile.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { type MadePack, makePack, type PackEntry } from '#core/level/benchmark/makePack.ts';
import { packEntry } from '#core/level/benchmark/packEntry.ts';
import type { App } from './app.svelte.ts';
import type { DocumentSession } from './documentSession.svelte.ts';

/**
 * Makes a benchmark pack from record files and from the companies in this browser (`LT-120`). Nothing of the files is
 * kept: only the pack is.
 */
export class PackMaking {
  #fromFiles = $state.raw<readonly PackEntry[]>([]);
  #own = $state.raw<readonly PackEntry[]>([]);
  #read = $state(0);
  #refused = $state.raw<readonly string[]>([]);
  #isReading = $state(false);
  readonly #app: Pick<App, 'library' | 'create' | 'today'>;

  constructor(app: Pick<App, 'library' | 'create' | 'today'>) {
    this.#app = app;
  }

  /** How many files were read, which could not be, and whether some are being read. */
  get files(): { readonly read: number; readonly refused: readonly string[]; readonly isReading: boolean } {
    return { read: this.#read, refused: this.#refused, isReading: this.#isReading };
  }

  /** The pack as it would be with what has been read so far. */
  made(title: string, withOwn: boolean): MadePack {
    const { id, version } = currentTest;
    const entries = withOwn ? [...this.#own, ...this.#fromFiles] : this.#fromFiles;
    return makePack(entries, { title, madeOn: this.#app.today, test: { id, version } });
  }

  /** Reads files through the one door; what cannot be opened is named and changes nothing. */
  async add(files: readonly File[]): Promise<void> {
    this.#isReading = true;
    const door = await import('#core/documents/openFile.ts').catch(() => null);
    for (const file of files) {
      const bytes = file.size > largestFileBytes ? null : await file.arrayBuffer().catch(() => null);
      const opened = bytes && door ? door.openFile(new Uint8Array(bytes)) : null;
      const entry = opened?.ok ? entryOf(opened.value) : null;
      if (entry === null) this.#refused = [...this.#refused, file.name];
      else {
        this.#read += 1;
        this.#fromFiles = [...this.#fromFiles, entry];
      }
    }
    this.#isReading = false;
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
    return packEntry(company, opened.body, bodies, builtInTest);
  }
}

/** What a record file brings; null for any other file, and for one without a round that counts. */
function entryOf(file: OpenedFile): PackEntry | null {
  if (file.kind !== 'record') return null;
  const company = file.documents.find(({ kind }) => kind === 'company');
  const rounds = file.documents.filter(({ kind }) => kind === 'assessment');
  if (!company) return null;
  return packEntry(
    file.origin ?? file.company,
    company.body as Company,
    rounds.map(({ body }) => body as Assessment),
    builtInTest,
  );
}

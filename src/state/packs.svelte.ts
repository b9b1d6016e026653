import type { App } from './app.svelte.ts';
import type { DocumentSession } from './documentSession.svelte.ts';

/** The benchmark packs of a company, made here or opened from a file (`LT-120`). */
export class Packs {
  #sessions = $state.raw<readonly DocumentSession<'pack'>[]>([]);
  readonly #app: Pick<App, 'library'>;
  readonly #company: string;

  constructor(app: Pick<App, 'library'>, company: string) {
    this.#app = app;
    this.#company = company;
  }

  /** The newest first. */
  get all(): readonly DocumentSession<'pack'>[] {
    return this.#sessions.toSorted(({ body: a }, { body: b }) =>
      a.madeOn < b.madeOn ? 1 : a.madeOn > b.madeOn ? -1 : 0,
    );
  }

  async read(): Promise<void> {
    const { library } = this.#app;
    const known = library.documentsOf(this.#company, 'pack');
    const opened = await Promise.all(known.map(({ id }) => library.open<'pack'>(id)));
    this.#sessions = opened.flatMap((session) => ('reason' in session ? [] : [session]));
  }

  add(session: DocumentSession<'pack'>): void {
    if (!this.#sessions.includes(session)) this.#sessions = [...this.#sessions, session];
  }

  /** Lets go of a pack that was removed. */
  forget(id: string): void {
    this.#sessions = this.#sessions.filter((session) => session.id !== id);
  }
}

import { createSubscriber } from 'svelte/reactivity';
import { builtInTest, currentTest } from '#content/level/levelTests.ts';
import type { TestName } from '#core/level/assessment.ts';
import type { Kind } from '#core/documents/document.ts';
import { newAssessment } from '#core/level/edit.ts';
import { emptyPlan } from '#core/level/plan/plan.ts';
import { nextRound } from '#core/level/rounds/editRound.ts';
import { newestFirst } from '#core/level/rounds/newestFirst.ts';
import type { LevelTest } from '#core/level/test.ts';
import type { App } from './app.svelte.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import type { StoreFailure } from './ports.ts';

/** One round of answers with the test that was asked; null when that test is not here. */
export type Round = { readonly session: DocumentSession<'assessment'>; readonly test: LevelTest | null };

/** A round whose test is here. */
export type OpenRound = Round & { readonly test: LevelTest };

type Needs = Pick<App, 'library' | 'create' | 'today'>;

/**
 * The rounds of one company, each with its own test, and the company's plan (`LT-60`). While a page shows them they take
 * in what another tab begins or removes (`LT-155`).
 */
export class Rounds {
  #sessions = $state.raw<readonly DocumentSession<'assessment'>[]>([]);
  #tests = $state.raw<readonly DocumentSession<'test'>[]>([]);
  #plan: Promise<DocumentSession<'plan'> | null> | null = null;
  #failure = $state.raw<StoreFailure['reason'] | null>(null);
  readonly #app: Needs;
  readonly #follow: () => void;
  readonly company: string;

  constructor(app: Needs, company: string) {
    this.#app = app;
    this.company = company;
    this.#follow = createSubscriber(() => app.library.onHeard((ids) => void this.#hear(ids)));
  }

  /** Every round, the newest first (`LT-60`). */
  get all(): readonly Round[] {
    this.#follow();
    const dated = this.#sessions.map((session) => {
      const { day, from } = session.body;
      return { id: session.id, day, from, session };
    });
    return newestFirst(dated).map(({ session }) => ({ session, test: this.testOf(session.body.test) }));
  }

  /** The company's own tests, as documents. */
  get tests(): readonly DocumentSession<'test'>[] {
    return this.#tests;
  }

  /** Why rounds could not be read; null when they were. */
  get failure(): StoreFailure['reason'] | null {
    return this.#failure;
  }

  /** The round with that id; without one the newest of the whole company, else the newest of all. */
  round(id: string | undefined): Round | null {
    const { all } = this;
    if (id !== undefined) return all.find(({ session }) => session.id === id) ?? null;
    return this.newestOf('') ?? all[0] ?? null;
  }

  /** The newest round of a unit; of the whole company for an empty one. */
  newestOf(unit: string): Round | null {
    return this.all.find(({ session }) => session.body.unit === unit) ?? null;
  }

  /** The round before another one of the same unit; null when it is the first. */
  before({ session }: Round): Round | null {
    const same = this.all.filter((each) => each.session.body.unit === session.body.unit);
    const at = same.findIndex((each) => each.session.id === session.id);
    return same[at + 1] ?? null;
  }

  /** The test of that name: built in, or one of the company's own. */
  testOf(name: TestName): LevelTest | null {
    return builtInTest(name) ?? this.#ownTest(name)?.body ?? null;
  }

  /** Opens rounds and tests that are there; begins the first round of a company that has none. */
  async read(): Promise<void> {
    // What another tab or another version wrote may be in the database and not in the list yet.
    await this.#app.library.check();
    const [rounds, tests] = await Promise.all([this.#open('assessment'), this.#open('test')]);
    const failed = rounds.find((opened) => 'reason' in opened);
    this.#sessions = rounds.filter(isOpen);
    this.#tests = tests.filter(isOpen);
    this.#failure = failed && 'reason' in failed && this.#sessions.length === 0 ? failed.reason : null;
    if (rounds.length === 0) await this.begin({ unit: '' });
  }

  /** Begins a round: of a unit, by a test, empty or with the answers of an earlier one (`LT-61`). Null when storage refused. */
  async begin(wish: {
    readonly unit: string;
    readonly test?: TestName;
    readonly from?: Round;
  }): Promise<Round | null> {
    const { today } = this.#app;
    const { unit, from, test = from?.session.body.test ?? currentTest } = wish;
    const name = this.#nameOf(test);
    const body = from
      ? { ...nextRound(from.session.body, from.session.id, today), unit, test: name }
      : newAssessment(today, name, unit);
    const created = await this.#app.library.create(
      { kind: 'assessment', company: this.company, body },
      (late) => this.#add(late),
    );
    if ('reason' in created) {
      this.#failure = this.#sessions.length === 0 ? created.reason : null;
      return null;
    }
    await this.#lockTest(name);
    this.#add(created);
    return this.round(created.id);
  }

  /** The company's plan, opened once; made when there is none. Null when storage refused. */
  plan(): Promise<DocumentSession<'plan'> | null> {
    this.#plan ??= this.#openPlan();
    return this.#plan;
  }

  /** Takes in a test that was made or opened meanwhile. */
  addTest(test: DocumentSession<'test'>): void {
    if (!this.#tests.includes(test)) this.#tests = [...this.#tests, test];
  }

  /** Lets go of documents that were removed. */
  forget(ids: readonly string[]): void {
    this.#sessions = this.#sessions.filter(({ id }) => !ids.includes(id));
    this.#tests = this.#tests.filter(({ id }) => !ids.includes(id));
  }

  /** Takes in what another tab made, and lets go of what it removed. */
  async #hear(ids: readonly string[]): Promise<void> {
    const [rounds, tests] = await Promise.all([this.#open('assessment'), this.#open('test')]);
    const there = new Set(this.#app.library.documentsOf(this.company).map(({ id }) => id));
    this.forget(ids.filter((id) => !there.has(id)));
    rounds.filter(isOpen).forEach((round) => this.#add(round));
    tests.filter(isOpen).forEach((test) => this.addTest(test));
  }

  #open<K extends 'assessment' | 'test'>(kind: K): Promise<(DocumentSession<K> | StoreFailure)[]> {
    const { library } = this.#app;
    return Promise.all(library.documentsOf(this.company, kind).map(({ id }) => library.open<K>(id)));
  }

  #add(session: DocumentSession<'assessment'>): void {
    if (!this.#sessions.includes(session)) this.#sessions = [session, ...this.#sessions];
    this.#failure = null;
  }

  /** The document of an own test: the very one that is named, else one of that line and version (`LT-161`). */
  #ownTest({ id, version, document }: TestName): DocumentSession<'test'> | undefined {
    const named = this.#tests.filter(({ body }) => body.id === id && body.version === version);
    return named.find((test) => test.id === document) ?? named[0];
  }

  #nameOf(test: TestName): TestName {
    const { id, version } = test;
    const own = builtInTest(test) ? undefined : this.#ownTest(test);
    return own === undefined ? { id, version } : { id, version, document: own.id };
  }

  /** A test that a round was answered with takes no more edits (`LT-92`). */
  async #lockTest(name: TestName): Promise<void> {
    const own = this.#ownTest(name);
    own?.run('test.lock', undefined);
    await own?.settled();
  }

  async #openPlan(): Promise<DocumentSession<'plan'> | null> {
    const { library } = this.#app;
    const newest = library.documentsOf(this.company, 'plan')[0];
    const opened = newest
      ? await library.open<'plan'>(newest.id)
      : await this.#app.create({ kind: 'plan', company: this.company, body: emptyPlan });
    if (opened !== null && isOpen(opened)) return opened;
    // What failed is tried again by the next use.
    this.#plan = null;
    return null;
  }
}

function isOpen<K extends Kind>(opened: DocumentSession<K> | StoreFailure): opened is DocumentSession<K> {
  return !('reason' in opened);
}

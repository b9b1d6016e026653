import { builtInTest, currentTest } from '#content/level/levelTests.ts';
import type { TestName } from '#core/level/assessment.ts';
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

/** The rounds of one company, each with its own test, and the company's plan (`LT-60`). */
export class Rounds {
  #sessions = $state.raw<readonly DocumentSession<'assessment'>[]>([]);
  #tests = $state.raw<readonly DocumentSession<'test'>[]>([]);
  #plan: Promise<DocumentSession<'plan'> | null> | null = null;
  #failure = $state.raw<StoreFailure['reason'] | null>(null);
  readonly #app: Needs;
  readonly company: string;

  constructor(app: Needs, company: string) {
    this.#app = app;
    this.company = company;
  }

  /** Every round, the newest first (`LT-60`). */
  get all(): readonly Round[] {
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
  testOf({ id, version }: TestName): LevelTest | null {
    const own = this.#tests.find(({ body }) => body.id === id && body.version === version);
    return builtInTest({ id, version }) ?? own?.body ?? null;
  }

  /** Opens rounds and tests that are there; begins the first round of a company that has none. */
  async read(): Promise<void> {
    const { library } = this.#app;
    // What another tab or another version wrote may be in the database and not in the list yet.
    await library.check();
    const [rounds, tests] = await Promise.all([
      Promise.all(
        library.documentsOf(this.company, 'assessment').map(({ id }) => library.open<'assessment'>(id)),
      ),
      Promise.all(library.documentsOf(this.company, 'test').map(({ id }) => library.open<'test'>(id))),
    ]);
    const failed = rounds.find((opened) => 'reason' in opened);
    this.#sessions = rounds.flatMap((opened) => ('reason' in opened ? [] : [opened]));
    this.#tests = tests.flatMap((opened) => ('reason' in opened ? [] : [opened]));
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
    const name = { id: test.id, version: test.version };
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

  #add(session: DocumentSession<'assessment'>): void {
    if (!this.#sessions.includes(session)) this.#sessions = [session, ...this.#sessions];
    this.#failure = null;
  }

  /** A test that a round was answered with takes no more edits (`LT-92`). */
  async #lockTest({ id, version }: TestName): Promise<void> {
    const own = this.#tests.find(({ body }) => body.id === id && body.version === version);
    own?.run('test.lock', undefined);
    await own?.settled();
  }

  async #openPlan(): Promise<DocumentSession<'plan'> | null> {
    const { library } = this.#app;
    const newest = library.documentsOf(this.company, 'plan')[0];
    if (!newest) return this.#app.create({ kind: 'plan', company: this.company, body: emptyPlan });
    const opened = await library.open<'plan'>(newest.id);
    // What failed is tried again by the next use.
    if ('reason' in opened) this.#plan = null;
    return 'reason' in opened ? null : opened;
  }
}

import { builtInTest as testOfName, currentTest } from '#content/level/levelTests.ts';
import { writeCells } from '#core/level/benchmark/cellsText.ts';
import type { BenchmarkPack } from '#core/level/benchmark/pack.ts';
import type { Hmac } from '#core/level/code/shortCode.ts';
import { type CodeFault, type CodeKey, readAnswerCode } from '#core/level/survey/answerCode.ts';
import { secretOf } from '#core/level/survey/secret.ts';
import type { Survey } from '#core/level/survey/survey.ts';
import { writeSurveyLink } from '#core/level/survey/surveyLink.ts';
import { isFull } from '#core/level/survey/surveyAnswers.ts';
import type { App } from './app.svelte.ts';
import type { DocumentSession } from './documentSession.svelte.ts';

type Session = DocumentSession<'survey'>;

/** What came of a code: a new answer, one that was here, or why it is none. */
export type Received = 'new' | 'again' | 'full' | CodeFault['reason'];

/** What a new survey is made of. */
export type SurveyWish = {
  readonly title: string;
  readonly sender: string;
  readonly language: Survey['language'];
  /** Others to compare with; null for none. */
  readonly pack: BenchmarkPack | null;
};

/** The surveys of a company: sent by link, answered by code (`LT-110`). */
export class Surveys {
  #sessions = $state.raw<readonly Session[]>([]);
  readonly #app: Pick<App, 'library' | 'create' | 'today'>;
  readonly #company: string;

  constructor(app: Pick<App, 'library' | 'create' | 'today'>, company: string) {
    this.#app = app;
    this.#company = company;
  }

  /** The newest first. */
  get all(): readonly Session[] {
    return this.#sessions.toSorted((a, b) =>
      a.body.day < b.body.day ? 1 : a.body.day > b.body.day ? -1 : 0,
    );
  }

  async read(): Promise<void> {
    const { library } = this.#app;
    const known = library.documentsOf(this.#company, 'survey');
    const opened = await Promise.all(known.map(({ id }) => library.open<'survey'>(id)));
    this.#sessions = opened.flatMap((session) => ('reason' in session ? [] : [session]));
  }

  /** Begins a survey with a secret of its own; null when storage refused. */
  async begin(
    { pack, ...wish }: SurveyWish,
    randomBytes: (count: number) => Uint8Array,
  ): Promise<Session | null> {
    const { id, version } = currentTest;
    const body: Survey = {
      ...wish,
      day: this.#app.today,
      test: { id, version },
      secret: secretOf(randomBytes(10)),
      cells: pack === null ? '' : writeCells(pack, currentTest),
      answers: [],
    };
    const add = (created: Session): void => {
      this.#sessions = [...this.#sessions, created];
    };
    const created = await this.#app.create({ kind: 'survey', company: this.#company, body }, add);
    if (created) add(created);
    return created;
  }

  /** What comes after `#/s/`; null when the sender is no name any more. */
  linkOf({ id, body }: Session): string | null {
    const written = writeSurveyLink({ ...body, survey: id });
    return written.ok ? written.value : null;
  }

  /** Takes in a code that came back. `reason` stands in for words that a code has no room for (`LT-117`). */
  async receive(session: Session, code: string, reason: string, hmac: Hmac): Promise<Received> {
    const key = keyOf(session.body);
    const read = await readAnswerCode(code, { ...key, reason }, hmac);
    if (!read.ok) return read.reason;
    const isKnown = session.body.answers.some(({ mark }) => mark === read.value.mark);
    if (!isKnown && isFull(session.body)) return 'full';
    session.run('survey.answer', { read: read.value, day: this.#app.today });
    return isKnown ? 'again' : 'new';
  }

  /** Lets go of a survey that was removed. */
  forget(id: string): void {
    this.#sessions = this.#sessions.filter((session) => session.id !== id);
  }
}

/** What both sides of a survey know. */
export function keyOf({ test, secret }: Pick<Survey, 'test' | 'secret'>): CodeKey {
  const dimensions = (testOfName(test) ?? currentTest).dimensions.map(({ id }) => id);
  return { dimensions, secret };
}

import type { IsoDate } from '#core/brand.ts';
import type { Kind, StoredDocument } from '#core/documents/document.ts';
import { fileName } from '#core/documents/fileName.ts';
import type { Json, JsonObject } from '#core/json/json.ts';
import type { LevelTest } from '#core/level/test.ts';
import { decide } from '#core/record/conflicts.ts';
import { deidentify } from '#core/record/deidentify.ts';
import { hashData } from '#core/record/hashData.ts';
import { emptyKeeping, type Keeping } from '#core/record/keeping.ts';
import { workOf } from '#core/record/keepReminder.ts';
import { putAt, valueAt } from '#core/record/place.ts';
import { settleBody } from '#core/record/settleBody.ts';
import { reopen, withStep } from '#core/record/takenSteps.ts';
import type { Conflict, RecordKind } from '#core/record/record.ts';
import { bodyOf, keptOf, recordBody, recordFile, withKept } from '#core/record/recordFile.ts';
import { isSameData } from '#core/scoring/isSameData.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import type { Prepared } from './sessionAnswers.ts';
import type { Library } from './library.svelte.ts';
import { commitOf, type NewDocument } from './newDocument.ts';
import type { Commit } from './ports.ts';

type Session = DocumentSession<RecordKind>;

/** What the keeper needs of the app. */
export type RecordNeeds = {
  readonly library: Library;
  readonly today: IsoDate;
  /** Creates a document of a company; null when storage refused. */
  readonly create: <K extends Kind>(fresh: NewDocument<K>) => Promise<DocumentSession<K> | null>;
};

/** A record file that is ready to be saved, or why there is none: a document that cannot be read, or too much for a file. */
export type WrittenRecord =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly reason: 'unread' | 'too-large'; readonly title: string };

/** A record file that is nowhere yet, and the way to note under which name it was kept. */
export type ReadyRecord =
  | {
      readonly ok: true;
      readonly title: string;
      readonly name: string;
      readonly text: string;
      readonly note: (under: string) => Promise<boolean>;
      /** The same for one that nobody asked for: what was in it is noted once a day, and else only when it was (`EX-73`). */
      readonly noteByItself: (under: string) => Promise<boolean>;
    }
  | { readonly ok: false; readonly reason: 'unread' | 'too-large'; readonly title: string };

/** The documents of a company, all open; or the title of one that cannot be read. */
export type OpenedAll =
  | { readonly ok: true; readonly sessions: readonly Session[] }
  | { readonly ok: false; readonly title: string };

/** Which document of a company says what is known of its record files: the same in every tab. */
function keepingId(company: string): string {
  return `k-${hashData(company)}`;
}

/** The record file of one company: written, and what is known of earlier ones (`EX-50` to `EX-53`). */
export class RecordKeeper {
  #session = $state.raw<DocumentSession<'keeping'> | null>(null);
  /** The documents in which a choice may be undone, by id. */
  #chosenIn = $state.raw<ReadonlyMap<string, Session>>(new Map());
  readonly #app: RecordNeeds;
  readonly company: string;

  constructor(app: RecordNeeds, company: string) {
    this.#app = app;
    this.company = company;
  }

  /** What is known of record files; nothing until it has been read. */
  get keeping(): Keeping {
    return reopen(this.#session?.body ?? emptyKeeping, ({ conflict, step }) => {
      const session = this.#chosenIn.get(conflict.document);
      return session !== undefined && !session.isInForce(step);
    });
  }

  /** Reads what is known of record files; false when storage failed. */
  async read(): Promise<boolean> {
    const opened = await this.#app.library.open<'keeping'>(keepingId(this.company));
    if ('reason' in opened) {
      this.#session = null;
      return opened.reason === 'gone';
    }
    if (opened !== this.#session) {
      await this.#follow((opened.body.steps ?? []).map(({ conflict }) => conflict.document));
      this.#session = opened;
    }
    return true;
  }

  /** Writes down what is known of record files; false when storage refused, which the header then says. */
  async put(after: Keeping): Promise<boolean> {
    const session = this.#session ?? (await this.#begin(after));
    if (session === null) return false;
    // One step however often: nobody takes this back, and its past would only grow.
    const before = session === this.#session ? session.body : emptyKeeping;
    this.#session = session;
    session.run('keeping.put', { before, after }, 'keeping');
    await session.settled();
    return session.isSaved;
  }

  /** The document of what is known, made with this body; another tab may have been first, and then it is that one. */
  async #begin(body: Keeping): Promise<DocumentSession<'keeping'> | null> {
    const { library } = this.#app;
    const id = keepingId(this.company);
    if (!library.documents.some((known) => known.id === id))
      await library.createAll([{ kind: 'keeping', company: this.company, id, body }]);
    const opened = await library.open<'keeping'>(id);
    return 'reason' in opened ? null : opened;
  }

  /** The commit that writes down what is known, for a transaction with others; null when an edit is not on disk. */
  commitOf(after: Keeping, mark: string): Commit<'keeping'> | null {
    if (this.#session)
      return this.#session.prepare(
        'keeping.put',
        { before: this.#session.body, after },
        { mark, gesture: 'keeping' },
      );
    const id = keepingId(this.company);
    return commitOf({ kind: 'keeping', company: this.company, body: after }, id, mark);
  }

  /** Opens everything of the company, with all that was edited on disk. */
  async openAll(): Promise<OpenedAll> {
    const { library } = this.#app;
    const known = library.documentsOf(this.company).filter(({ kind }) => kind !== 'keeping');
    const opened = await Promise.all(known.map(({ id }) => library.open<RecordKind>(id)));
    const failed = opened.findIndex((each) => 'reason' in each);
    if (failed !== -1) return { ok: false, title: known[failed]?.title ?? '' };
    const sessions = opened.flatMap((each) => ('reason' in each ? [] : [each]));
    await Promise.all(sessions.map((session) => session.settled()));
    return { ok: true, sessions };
  }

  /** Everything of the company as one file, and what is known of it afterwards (`EX-50`). */
  async keep(unnamed: string): Promise<WrittenRecord> {
    const ready = await this.ready(unnamed);
    if (ready.ok) await ready.note(ready.name);
    return ready;
  }

  /** Everything of the company as one file; what is known of it is noted when it has been written somewhere. */
  async ready(unnamed: string): Promise<ReadyRecord> {
    const all = await this.#opened();
    if (!all.ok) return { ok: false, reason: 'unread', title: all.title };
    const documents = all.sessions.map(documentOf);
    const { today } = this.#app;
    const body = recordBody(this.company, documents, this.keeping);
    const text = recordFile(body, today);
    if (text === null) return { ok: false, reason: 'too-large', title: body.title };
    const name = fileName(`${body.title || unnamed} ${today}`, unnamed);
    const { changedAt, saves } = workOf(documents);
    const kept = (under: string) => ({ on: today, name: under, upTo: changedAt, saves });
    const note = (under: string) => this.put({ ...withKept(this.keeping, keptOf(body)), kept: kept(under) });
    const noteByItself = (under: string) => {
      const last = this.keeping.kept;
      if (last?.upTo === changedAt && last.saves === saves) return Promise.resolve(true);
      return last?.on === today ? this.put({ ...this.keeping, kept: kept(under) }) : note(under);
    };
    return { ok: true, title: body.title, name, text, note, noteByItself };
  }

  /** A copy without names, notes and company (`EX-65`); nothing of it is remembered. */
  async deidentified(tests: readonly LevelTest[], title: string): Promise<WrittenRecord> {
    const all = await this.openAll();
    if (!all.ok) return { ok: false, reason: 'unread', title: all.title };
    const { library, today } = this.#app;
    const documents = all.sessions.map(documentOf);
    const newId = () => library.newId();
    const body = deidentify({ company: this.company, documents, tests, newId, day: today });
    const text = recordFile(body, today);
    if (text === null) return { ok: false, reason: 'too-large', title };
    return { ok: true, name: fileName(`${title} ${today}`, title), text };
  }

  /** Decides a conflict for a value (`EX-57`); false when it cannot stand there or the document cannot be read. */
  async decide(conflict: Conflict, chosen: Json): Promise<boolean> {
    const session = await this.#app.library.open<RecordKind>(conflict.document);
    if ('reason' in session || !(await this.read())) return false;
    const decided = () => ({ ...this.keeping, ...decide(this.keeping, conflict.id, chosen) });
    const before = bodyOf(session);
    if (isSameData(valueAt(before, conflict.place), chosen)) return this.put(decided());
    const after = putAt(before, conflict.place, chosen);
    const body = after === null ? null : settleBody(session.document.kind, after, [before]);
    if (body === null) return false;
    takeBody(session, bodyOf({ body }));
    const step = session.undoable;
    await session.settled();
    await this.#follow([conflict.document]);
    if (step === null) return this.put(decided());
    const { command, at, seq } = step;
    return this.put(withStep(decided(), { conflict, step: { command, at, seq } }));
  }

  /** Opens documents in which a choice was made, to hear when it is undone. */
  async #follow(ids: readonly string[]): Promise<void> {
    const fresh = [...new Set(ids)].filter((id) => !this.#chosenIn.has(id));
    const opened = await Promise.all(fresh.map((id) => this.#app.library.open<RecordKind>(id)));
    const found = opened.flatMap((each) => ('reason' in each ? [] : [[each.id, each] as const]));
    this.#chosenIn = new Map([...this.#chosenIn, ...found]);
  }

  async #opened(): Promise<OpenedAll> {
    return (await this.read()) ? this.openAll() : { ok: false, title: '' };
  }
}

/** A document as it stands, its newest edit included. */
export function documentOf(session: Session): StoredDocument<RecordKind> {
  return session.document;
}

/** The commit of a whole body taken in as one step that can be undone; null when an edit is not on disk. */
export function prepareTake(session: Session, body: JsonObject, wish: Prepared): Commit<RecordKind> | null {
  const { kind } = session.document;
  const any = session as unknown as DocumentSession<Kind>;
  return any.prepare(
    `${kind}.take` as 'plan.take',
    { body: body as never },
    wish,
  ) as Commit<RecordKind> | null;
}

/** Takes a whole body in as one step that can be undone. */
export function takeBody(session: Session, body: JsonObject): void {
  const { kind } = session.document;
  // Each kind has the command under its own name; the body was checked for that kind.
  const any = session as unknown as DocumentSession<Kind>;
  any.run(`${kind}.take` as 'plan.take', { body: body as never });
}

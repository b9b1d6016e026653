import { titleOf } from '#core/documents/document.ts';
import { extraKeys } from '#core/documents/envelope.ts';
import { originKey } from '#core/record/deidentify.ts';
import { workOf } from '#core/record/keepReminder.ts';
import type { OpenedRecord } from '#core/record/openRecord.ts';
import { bodyOf, type DocumentHere } from '#core/record/recordFile.ts';
import { atHome } from '#core/record/atHome.ts';
import type { NamedDocument, TakenRecord } from '#core/record/taken.ts';
import { besideId, planTaking, type Taking, type TakePlan } from '#core/record/takeRecord.ts';
import type { RecordKind } from '#core/record/record.ts';
import { isSameData } from '#core/scoring/isSameData.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import { commitOf } from './newDocument.ts';
import type { Commit } from './ports.ts';
import { documentOf, prepareTake, RecordKeeper, type RecordNeeds } from './record.svelte.ts';

type Session = DocumentSession<RecordKind>;

/** What came of taking a record file in; null when what is here could not be read, or no company made. */
export type TakenOutcome = { readonly company: string; readonly record: TakenRecord } | null;

/** A record file, the name it had, and whether what was removed here shall come back. */
type Wish = { readonly file: OpenedRecord; readonly name: string; readonly bringBack?: boolean };

/** How often a file is planned anew because another tab saved in between. */
const mostTries = 5;

/** Everything that taking a file in writes, and what will have come of it. */
type Readied = {
  readonly company: string;
  readonly commits: readonly Commit[];
  readonly record: TakenRecord;
};

/**
 * Takes a record file in (`EX-55` to `EX-59`): merged where its company is here, else as a company of its own. All of it is
 * written in one transaction, or nothing (`ST-11`).
 */
export async function takeRecord(
  app: RecordNeeds,
  wish: Wish,
  mark = app.library.newId(),
): Promise<TakenOutcome> {
  await app.library.guard('import');
  return takeGuarded(app, wish, mark);
}

/** The same for somebody who has kept a copy of everything already, once for several files (`ST-20`). */
export async function takeGuarded(
  app: RecordNeeds,
  wish: Wish,
  mark = app.library.newId(),
): Promise<TakenOutcome> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const readied = await prepare(app, wish, mark);
    if (readied === null) return null;
    const { company, commits, record } = readied;
    // The same mark again: what reached the disk although its answer was lost is not done twice (`ST-4`).
    const refused = await app.library.commitAll(commits, () => void takeGuarded(app, wish, mark));
    if (refused === null) {
      await noteKept(app, wish, company);
      return { company, record };
    }
    if (refused.reason !== 'conflict') return null;
  }
  return null;
}

async function prepare(
  app: RecordNeeds,
  { file: given, bringBack = false }: Wish,
  mark: string,
): Promise<Readied | null> {
  const file = atHome(given, app.library.documents);
  const { company } = file;
  const isNew = !app.library.companies.some(({ id }) => id === company);
  const keeper = new RecordKeeper(app, company);
  const opened = isNew ? ({ ok: true, sessions: [] } as const) : await keeper.openAll();
  if (!opened.ok || !(await keeper.read())) return null;
  const plan = planTaking(
    { documents: opened.sessions.map(documentOf), keeping: keeper.keeping },
    file,
    bringBack || isNew,
  );
  const sessions = new Map(opened.sessions.map((session) => [session.id, session]));
  const around: Around = { company, origin: isNew ? file.origin : undefined, mark, sessions };
  const there = new Set(app.library.documents.map(({ id }) => id));
  // Somebody may have kept the same one beside theirs, and it came with another file.
  const takings = plan.takings.filter((taking) => taking.does !== 'beside' || !there.has(idOf(taking)));
  const all = [...takings.map((taking) => commitOfTaking(taking, around)), keeper.commitOf(plan.after, mark)];
  const commits = all.flatMap((commit): readonly Commit[] => (commit ? [commit] : []));
  return commits.length < all.length ? null : { company, commits, record: outcomeOf(plan, file, isNew) };
}

type Around = {
  readonly company: string;
  readonly origin: string | undefined;
  readonly mark: string;
  readonly sessions: ReadonlyMap<string, Session>;
};

function idOf({ does, id, body }: Taking): string {
  return does === 'beside' ? besideId(id, body) : id;
}

/** What one taking writes; null when an edit of its document is not on disk. */
function commitOfTaking(taking: Taking, { company, origin, mark, sessions }: Around): Commit | null {
  const { does, kind, id, body, extra } = taking;
  const session = sessions.get(id);
  if (does === 'take') return session ? prepareTake(session, bodyOf({ body }), { mark, extra }) : null;
  const isCopy = kind === 'company' && origin !== undefined;
  const fresh = { kind, company, body, extra: isCopy ? { ...extra, [originKey]: origin } : extra };
  return commitOf(fresh, idOf(taking), mark);
}

/** When everything here is as the file has it, that file counts as the last one kept (`EX-59`). */
async function noteKept(app: RecordNeeds, { file, name }: Wish, company: string): Promise<void> {
  const keeper = new RecordKeeper(app, company);
  const now = await keeper.openAll();
  const documents = now.ok ? now.sessions.map(documentOf) : [];
  if (!now.ok || !isAllIn(file, documents) || !(await keeper.read())) return;
  await keeper.put({ ...keeper.keeping, kept: keptAs(app, name, documents) });
}

/** Whether a file holds everything that is here, as it is here. */
function isAllIn({ documents: filed }: OpenedRecord, documents: readonly DocumentHere[]): boolean {
  const known = new Map(filed.map((document) => [document.id, document]));
  const isIn = (one: DocumentHere) => {
    const same = known.get(one.id);
    if (!same || !isSameData(bodyOf(same), bodyOf(one))) return false;
    return isSameData(extraKeys(same.extra), extraKeys(one.extra));
  };
  return documents.length > 0 && documents.every(isIn);
}

function keptAs({ library, today }: RecordNeeds, name: string, documents: readonly DocumentHere[]) {
  const ids = new Set(documents.map(({ id }) => id));
  const { changedAt, saves } = workOf(library.documents.filter(({ id }) => ids.has(id)));
  return { on: today, name, upTo: changedAt, saves };
}

function outcomeOf({ takings, removed, found }: TakePlan, file: OpenedRecord, isNew: boolean): TakenRecord {
  const isBeside = ({ does }: Taking) => does === 'beside';
  return {
    isNew,
    isDeidentified: file.deidentified === true,
    taken: takings.filter((taking) => !taking.isMerged && !isBeside(taking)).map(named),
    merged: takings.filter(({ isMerged }) => isMerged).map(named),
    beside: takings
      .filter(isBeside)
      .map((taking) => named({ ...taking, id: besideId(taking.id, taking.body) })),
    removed: removed.map(named),
    conflicts: found.length,
  };
}

function named(one: Pick<Taking, 'kind' | 'id' | 'body'>): NamedDocument {
  return { kind: one.kind, id: one.id, title: titleOf(one) };
}

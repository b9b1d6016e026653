import type { ModelVersion } from '#core/design/modelVersion.ts';
import { type StoredDocument, currentVersions, isKind } from '#core/documents/document.ts';
import { numberAmong } from '#core/documents/numberAmong.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import { type PorrasDatabase } from './database.ts';
import { type Connection } from './connection.ts';
import { StoreError, type StoreReason } from './failure.ts';

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: StoreReason };

/** A document with the journal rows that belong to it. */
type Loaded = { readonly document: StoredDocument; readonly journal: readonly JournalEntry[] };

/** What one commit brings; the ports of state say what it means. */
export type StoreCommit = {
  readonly document: Pick<StoredDocument, 'id' | 'company' | 'kind' | 'head' | 'body' | 'extra'>;
  readonly over: string | null;
  readonly mark: string;
  readonly journal: { readonly put: readonly JournalEntry[]; readonly drop: readonly number[] };
};

/**
 * Documents in IndexedDB. Every answer comes after its transaction has completed (`ST-1`); a commit
 * compares what it was made on inside the same transaction (`ST-3`) and can be repeated without harm (`ST-4`).
 */
export function documentStore(connection: Connection, surroundings: { now: () => Date }) {
  return {
    list: () => connection.use((database) => database.documents.toArray()),
    load: (id: string) => connection.use((database) => load(database, id)),
    commit: async (commit: StoreCommit): Promise<Outcome<StoredDocument>> => {
      const savedAt = surroundings.now().toISOString();
      const outcome = await connection.change((database) => write(database, commit, savedAt));
      if (outcome.ok) connection.tellOthers([commit.document.id]);
      return outcome;
    },
    commitAll: async (commits: readonly StoreCommit[]): Promise<Outcome<readonly StoredDocument[]>> => {
      const savedAt = surroundings.now().toISOString();
      const outcome = await connection.change((database) => writeAll(database, commits, savedAt));
      if (outcome.ok) connection.tellOthers(commits.map(({ document }) => document.id));
      return outcome;
    },
    remove: async (ids: readonly string[]): Promise<Outcome<readonly Loaded[]>> => {
      const outcome = await connection.change((database) => remove(database, ids));
      if (outcome.ok) connection.tellOthers(ids);
      return outcome;
    },
    onOutsideChange: connection.onOutsideChange,
    onWaiting: connection.onWaiting,
    onLocked: connection.onLocked,
  };
}

function load(database: PorrasDatabase, id: string) {
  return database.transaction('r', database.documents, database.journal, async () => {
    const document = await database.documents.get(id);
    if (!document) throw new StoreError('gone');
    return withJournal(database, document);
  });
}

async function withJournal(database: PorrasDatabase, document: StoredDocument): Promise<Loaded> {
  refuseNewer(document);
  refuseOlder(document);
  const journal = await database.journal.where('document').equals(document.id).sortBy('seq');
  return { document, journal };
}

/** A row of a later version is neither read nor overwritten, whatever the version of the database says (`ST-9`). */
function refuseNewer({ kind, version }: StoredDocument): void {
  if (!isKind(kind) || version > currentVersions[kind]) throw new StoreError('locked');
}

/** A row that could not be raised is damaged: neither read as what it is not, nor overwritten (`ST-10`). */
function refuseOlder({ kind, version }: StoredDocument): void {
  if (version !== currentVersions[kind]) throw new StoreError('failed');
}

function write(database: PorrasDatabase, commit: StoreCommit, savedAt: string): Promise<StoredDocument> {
  return database.transaction('rw', database.documents, database.journal, async () => {
    const { document, over, mark } = commit;
    const before = await database.documents.get(document.id);
    // The last try may have reached the disk although its answer was lost.
    if (before?.mark === mark) return before;
    if (!before && over !== null) throw new StoreError('gone');
    if (before) refuseNewer(before);
    if (before && before.mark !== over) throw new StoreError('conflict');
    if (before) refuseOlder(before);
    const version = currentVersions[document.kind];
    const body = before ? document.body : await placed(database, document);
    const after: StoredDocument = { ...document, body, mark, savedAt, version, rev: (before?.rev ?? 0) + 1 };
    await database.documents.put(after);
    await writeJournal(database, commit);
    return after;
  });
}

/** All are written or none: the inner transactions join the outer one (`ST-11`). */
function writeAll(
  database: PorrasDatabase,
  commits: readonly StoreCommit[],
  savedAt: string,
): Promise<readonly StoredDocument[]> {
  return database.transaction('rw', database.documents, database.journal, async () => {
    const written: StoredDocument[] = [];
    for (const commit of commits) written.push(await write(database, commit, savedAt));
    return written;
  });
}

/** The body of a new document as it goes to disk: a version takes its number among those that lie there (`DE-161`). */
async function placed(
  database: PorrasDatabase,
  { company, kind, body }: StoreCommit['document'],
): Promise<StoredDocument['body']> {
  if (kind !== 'version') return body;
  return numberAmong(body as ModelVersion, await database.documents.where({ company }).toArray());
}

async function writeJournal(database: PorrasDatabase, { document, journal }: StoreCommit): Promise<void> {
  await database.journal.bulkDelete(journal.drop.map((seq) => [document.id, seq]));
  await database.journal.bulkPut([...journal.put]);
}

/** What another tab has saved a moment before is in the answer; what cannot be read is not removed. */
function remove(database: PorrasDatabase, ids: readonly string[]): Promise<readonly Loaded[]> {
  return database.transaction('rw', database.documents, database.journal, async () => {
    const there: Loaded[] = [];
    for (const id of ids) {
      const document = await database.documents.get(id);
      if (document) there.push(await withJournal(database, document));
    }
    await database.documents.bulkDelete([...ids]);
    await database.journal.where('document').anyOf(ids).delete();
    return there;
  });
}

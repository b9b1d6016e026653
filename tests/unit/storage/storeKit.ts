import { newCompany } from '#core/documents/company.ts';
import type { StoredDocument } from '#core/documents/document.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import { type Connection, connect } from '#storage/connection.ts';
import { documentStore, type StoreCommit } from '#storage/documentStore.ts';

let names = 0;

/** A name that no other test has. */
export function freshName(): string {
  names += 1;
  return `test-${process.pid}-${names}`;
}

/** A store over a connection of its own, as one tab has it. */
export function openStore(name: string, wrap: (connection: Connection) => Connection = (same) => same) {
  const connection = wrap(connect(name));
  return { connection, store: documentStore(connection, { now: () => new Date('2026-11-22T10:00:00Z') }) };
}

/** A commit of a company with this name, made on what has the mark `over`, or new. */
export function commitOf(
  id: string,
  name: string,
  over: string | null = null,
  more: Partial<StoreCommit> = {},
): StoreCommit {
  return {
    document: { id, company: id, kind: 'company', head: 0, body: newCompany(name), extra: {} },
    over,
    mark: crypto.randomUUID(),
    journal: { put: [], drop: [] },
    ...more,
  };
}

export function entryOf(document: string, seq: number): JournalEntry {
  return {
    document,
    seq,
    command: 'company.rename',
    gesture: '',
    at: 0,
    patch: [{ path: ['name'], before: '', after: `${seq}` }],
  };
}

export function nameOf(document: StoredDocument): string {
  return 'name' in document.body ? document.body.name : '';
}

import type { StoredDocument } from '#core/documents/document.ts';
import type { JournalEntry } from '#core/journal/entry.ts';

/** A document and its journal as they lie in the database. */
export type RawRows = {
  readonly document: StoredDocument | undefined;
  readonly entries: readonly JournalEntry[];
};

/** Reads the database with nothing of Porras in between (MB-2). */
export class RawRead {
  readonly #name: string;
  #database: Promise<IDBDatabase> | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  /** Every document, without journals. */
  async all(): Promise<readonly StoredDocument[]> {
    const transaction = (await this.#opened()).transaction('documents');
    return (await answerOf(transaction.objectStore('documents').getAll())) as readonly StoredDocument[];
  }

  async rows(id: string): Promise<RawRows> {
    const transaction = (await this.#opened()).transaction(['documents', 'journal']);
    const document = (await answerOf(transaction.objectStore('documents').get(id))) as unknown;
    const rows = transaction.objectStore('journal').index('document').getAll(id);
    return { document, entries: (await answerOf(rows)) as unknown } as RawRows;
  }

  #opened(): Promise<IDBDatabase> {
    this.#database ??= this.#open();
    return this.#database;
  }

  async #open(): Promise<IDBDatabase> {
    const database = await answerOf(indexedDB.open(this.#name));
    database.onversionchange = () => {
      database.close();
      this.#database = null;
    };
    return database;
  }
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('No answer.'));
  });
}

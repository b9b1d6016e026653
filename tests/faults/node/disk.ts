import type { Page } from '@playwright/test';
import type { StoredDocument } from '#core/documents/document.ts';
import type { JournalEntry } from '#core/journal/entry.ts';

/** What lies in the database, read without any code of the app. */
export type Disk = {
  /** As Dexie counts: ours times ten; 0 when there is no database. */
  readonly version: number;
  readonly documents: readonly StoredDocument[];
  readonly journal: readonly JournalEntry[];
};

/** Reads all rows. Throws when the browser cannot open the database. */
export function readDisk(page: Page): Promise<Disk> {
  return page.evaluate(
    () =>
      new Promise<Disk>((resolve, reject) => {
        const empty: Disk = { version: 0, documents: [], journal: [] };
        const opening = indexedDB.open('porras');
        // Not there: nothing may come into being by looking.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () =>
          opening.error?.name === 'AbortError' ? resolve(empty) : reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const database = opening.result;
          const { version } = database;
          if (!database.objectStoreNames.contains('documents')) {
            database.close();
            resolve({ ...empty, version });
            return;
          }
          const transaction = database.transaction(['documents', 'journal']);
          const documents = transaction.objectStore('documents').getAll() as IDBRequest<StoredDocument[]>;
          const journal = transaction.objectStore('journal').getAll() as IDBRequest<JournalEntry[]>;
          transaction.oncomplete = () => {
            database.close();
            resolve({ version, documents: documents.result, journal: journal.result });
          };
          transaction.onabort = () => reject(new Error(String(transaction.error)));
        };
      }),
  );
}

/** Removes rows behind the app's back, as a browser does that loses them. */
export function loseRows(page: Page, ids: readonly string[]): Promise<void> {
  return page.evaluate(
    (lost) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('porras');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('documents', 'readwrite');
          lost.forEach((id) => transaction.objectStore('documents').delete(id));
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    ids,
  );
}

/** Makes the database as an earlier Porras left it. */
export function seedDisk(page: Page, disk: Disk): Promise<void> {
  return page.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const { version, documents, journal } = JSON.parse(text) as Disk;
        const opening = indexedDB.open('porras', version);
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onupgradeneeded = () => {
          const rows = opening.result.createObjectStore('documents', { keyPath: 'id' });
          rows.createIndex('company', 'company');
          const steps = opening.result.createObjectStore('journal', { keyPath: ['document', 'seq'] });
          steps.createIndex('document', 'document');
          documents.forEach((row) => rows.put(row));
          journal.forEach((step) => steps.put(step));
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    JSON.stringify(disk),
  );
}

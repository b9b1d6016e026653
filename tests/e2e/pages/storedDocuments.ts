import type { Page } from '@playwright/test';
import { bodyFaults } from '#core/documents/bodies.ts';
import { type Bodies, currentVersions, type Kind, type StoredDocument } from '#core/documents/document.ts';

/** What a document is made of in a story: the rest of its row is the same for all. */
export type Filled<K extends Kind = Kind> = {
  readonly id: string;
  readonly kind: K;
  readonly body: Bodies[K];
};

/** What a team writes is nobody's to translate: it bears the brackets of the test language already. */
export function own(words: string): string {
  return `⟦${words}⟧`;
}

/** Puts documents of a company where the app keeps them, which is quicker than a file each, and loads the page anew. */
export async function putDocuments(page: Page, company: string, documents: readonly Filled[]): Promise<void> {
  await page.evaluate(
    async (text) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('porras');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('The database does not open.'));
      });
      const writing = database.transaction('documents', 'readwrite');
      const rows = writing.objectStore('documents');
      (JSON.parse(text) as readonly unknown[]).forEach((document) => rows.put(document));
      await new Promise<void>((resolve) => {
        writing.oncomplete = () => resolve();
      });
      database.close();
    },
    JSON.stringify(documents.map((document) => rowOf(company, document))),
  );
  await page.reload();
  // The page at hand opens a document, and with it the list of all that is there.
  const last = documents.at(-1)?.id ?? '';
  await page.waitForFunction((id) => localStorage.getItem('porras.witness')?.includes(id), last);
}

function rowOf(company: string, { id, kind, body }: Filled): StoredDocument {
  const faults = bodyFaults(kind, body);
  if (faults.length > 0) throw new Error(`${id} is not sound: ${JSON.stringify(faults)}`);
  const version = currentVersions[kind];
  const around = { rev: 1, head: 0, mark: `mark-${id}`, savedAt: '2027-01-05T08:00:00Z', extra: {} };
  return { id, company, kind, version, body, ...around };
}

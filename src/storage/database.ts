import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { StoredDocument } from '#core/documents/document.ts';
import { raiseStored } from '#core/documents/raiseStored.ts';
import type { JournalEntry } from '#core/journal/entry.ts';

/** Raised with every change of the stores; a tab that meets a higher one locks itself (`ST-9`). */
export const databaseVersion = 4;

/** The tables: documents are rows, each with its journal beside it. Contacts never stand here (`ST-2`). */
export class PorrasDatabase extends Dexie {
  declare documents: EntityTable<StoredDocument, 'id'>;
  declare journal: Table<JournalEntry, [string, number]>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ documents: 'id, company', journal: '[document+seq], document' });
    this.version(2).upgrade(raiseRows);
    this.version(3).upgrade(raiseRows);
    this.version(databaseVersion).upgrade(raiseRows);
  }
}

/**
 * Raises the rows of earlier versions and drops their journals, all or nothing (`ST-10`). What cannot be raised stays
 * as it is, journal and all.
 */
async function raiseRows(transaction: Transaction): Promise<void> {
  const documents = transaction.table<StoredDocument, string>('documents');
  const raised = (await documents.toArray()).flatMap((row) => raiseStored(row) ?? []);
  await documents.bulkPut(raised);
  const ids = raised.map(({ id }) => id);
  await transaction.table('journal').where('document').anyOf(ids).delete();
}

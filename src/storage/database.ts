import { Dexie, type EntityTable, type Table } from 'dexie';
import type { StoredDocument } from '#core/documents/document.ts';
import type { JournalEntry } from '#core/journal/entry.ts';

/** Raised with every change of the stores; a tab that meets a higher one locks itself (`ST-9`). */
export const databaseVersion = 1;

/** The tables: documents are rows, each with its journal beside it. Contacts never stand here (`ST-2`). */
export class PorrasDatabase extends Dexie {
  declare documents: EntityTable<StoredDocument, 'id'>;
  declare journal: Table<JournalEntry, [string, number]>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(databaseVersion).stores({ documents: 'id, company', journal: '[document+seq], document' });
  }
}

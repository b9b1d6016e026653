import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { KeptFacts } from '#core/contacts/kept/keptFacts.ts';
import type { StoredDocument } from '#core/documents/document.ts';
import { raiseStored } from '#core/documents/raiseStored.ts';
import type { JournalEntry } from '#core/journal/entry.ts';

/** Raised with every change of the stores; a tab that meets a higher one locks itself (`ST-9`). */
export const databaseVersion = 5;

/** Kept contacts of a company: what is known of them, as part 0, and their columns, sealed in parts (`ST-31`). */
export type KeptPart = {
  readonly company: string;
  readonly part: number;
  /** The name of the key that seals them, in the origin's private file system. */
  readonly key: string;
} & (
  | { readonly facts: KeptFacts & { readonly parts: number } }
  | { readonly nonce: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer }
);

/** What this browser remembers for all companies, such as the folder for backups: anything that can be cloned. */
export type Setting = { readonly key: string; readonly value: unknown };

/**
 * The tables: documents are rows, each with its journal beside it. Contacts never stand here as rows (`ST-2`): who wants
 * them kept gets them as sealed columns.
 */
export class PorrasDatabase extends Dexie {
  declare documents: EntityTable<StoredDocument, 'id'>;
  declare journal: Table<JournalEntry, [string, number]>;
  declare contacts: Table<KeptPart, [string, number]>;
  declare settings: EntityTable<Setting, 'key'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ documents: 'id, company', journal: '[document+seq], document' });
    this.version(2).upgrade(raiseRows);
    this.version(3).upgrade(raiseRows);
    this.version(4).upgrade(raiseRows);
    this.version(databaseVersion).stores({ contacts: '[company+part], company', settings: 'key' });
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

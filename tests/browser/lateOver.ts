import { backups } from '#exchange/backup/backups.ts';
import type { Contacts } from '#state/contacts.svelte.ts';
import type { Late } from '#state/late.ts';
import { type Connection } from '#storage/connection.ts';
import { eraseAll } from '#storage/eraseAll.ts';
import { folder } from '#storage/folder.ts';
import { keptContacts } from '#storage/keptContacts.ts';
import { snapshots } from '#storage/snapshots.ts';

/** What loads late, the real thing, over a connection of a test and the name of its database; contacts as the test has them. */
export function lateOver(connection: Connection, name: string, contacts?: Contacts): Late {
  const port = snapshots(() => Promise.resolve(connection), { now: () => new Date(), name });
  const kept = keptContacts(() => Promise.resolve(connection), { now: () => new Date(), name });
  const folders = folder(() => Promise.resolve(connection));
  return {
    contacts: () => (contacts ? Promise.resolve(contacts) : Promise.reject(new Error('No contacts here.'))),
    snapshots: () => Promise.resolve(port),
    keptContacts: () => Promise.resolve(kept),
    backup: () => Promise.resolve(backups),
    folder: () => Promise.resolve(folders),
    erase: () => Promise.resolve({ everything: () => eraseAll([], name) }),
  };
}

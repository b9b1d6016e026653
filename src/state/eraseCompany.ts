import type { App } from './app.svelte.ts';

/**
 * Erases a company for good (`EX-87`): documents and steps, kept contacts, and the snapshots, because it is in them; of the
 * other companies a fresh one is taken at once. False when something of it is still there.
 */
export async function eraseCompany(app: Pick<App, 'library' | 'late'>, company: string): Promise<boolean> {
  const [contacts, snapshots] = await Promise.all([app.late.keptContacts(), app.late.snapshots()]);
  const erased = await contacts.erase(company);
  const ids = app.library.documentsOf(company).map(({ id }) => id);
  const removed = await app.library.remove(ids);
  if ('reason' in removed) return false;
  // After the removal, which keeps a snapshot of its own.
  await snapshots.forget();
  await snapshots.take('work');
  return erased.ok;
}

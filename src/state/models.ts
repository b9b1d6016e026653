import { copyTitle } from '#core/design/copyTitle.ts';
import { keptModel } from '#core/design/modelVersion.ts';
import type { App } from './app.svelte.ts';
import type { DocumentSession } from './documentSession.svelte.ts';

/**
 * Makes a new model of the same company out of one that is there: a draft in sight, whatever the first one is
 * (`DE-71`). `word` is what a copy is called. Null when it cannot be read or storage refused.
 */
export async function duplicateModel(
  app: App,
  id: string,
  word: string,
): Promise<DocumentSession<'model'> | null> {
  const session = await app.library.open<'model'>(id);
  if ('reason' in session) return null;
  const { company } = session.document;
  const copy = keptModel(session.body);
  const taken = app.library.documentsOf(company, 'model').map(({ title }) => title);
  const title = copyTitle(copy.title, word, taken);
  return app.create({ kind: 'model', company, body: { ...copy, title } });
}

/** Puts a model out of sight, or back (`DE-70`); false when it cannot be read. */
export async function archiveModel(app: App, id: string, archived: boolean): Promise<boolean> {
  const session = await app.library.open<'model'>(id);
  if ('reason' in session) return false;
  session.run('model.archive', { archived });
  await session.settled();
  return true;
}

import { dayNumber } from '#core/calendar.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { recipeFor } from './recipeFor.ts';

/**
 * Lays contacts before a page that speaks of single ones: those of the user's own file where the address asks for them
 * or they are chosen, else the sample that Build shows.
 */
export async function layContacts(
  app: App,
  company: string,
  session: DocumentSession<'model'>,
  wantsOwn: boolean,
): Promise<void> {
  const { contacts } = app;
  const hasOwn = contacts.fileFor(session.id) !== null;
  if (hasOwn && wantsOwn) contacts.chooseFile();
  if (hasOwn && (wantsOwn || contacts.chosen === 'file')) return;
  const recipe = await recipeFor(app, company, session.body, i18n.language);
  if (recipe) await contacts.useSample(recipe.body, dayNumber(app.today));
}

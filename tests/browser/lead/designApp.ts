import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import { opened, TestBrowser } from '../state/tab.ts';

/** The app over a real store, with one company that has the models, and the sessions of these. */
export async function designApp(titles: readonly string[] = ['Spring'], language: 'en' | 'fi' = 'en') {
  await i18n.start();
  await i18n.whole();
  await i18n.choose(language);
  const { app } = new TestBrowser().tab();
  await app.prepareContacts();
  const company = opened(await app.createCompany('Konepaja').then((id) => (id === null ? null : { id }))).id;
  const sessions = [];
  for (const title of titles) {
    const body: ScoringModel = { ...modelFromTemplate(services, language), title };
    sessions.push(opened(await app.create({ kind: 'model', company, body })));
  }
  const [session] = sessions;
  if (session === undefined) throw new Error('No model.');
  app.desk.lay([session]);
  return { app, company, session, sessions };
}

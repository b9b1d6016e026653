import { emptyWitness } from '#core/documents/witness.ts';
import { newCompany } from '#core/documents/company.ts';
import type { Recipe } from '#core/population/recipe.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import { App } from '#state/app.svelte.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import { Library } from '#state/library.svelte.ts';
import { SaveStatus } from '#state/saveStatus.svelte.ts';
import { connect } from '#storage/connection.ts';
import { lateOver } from '../lateOver.ts';
import { documentStore } from '#storage/documentStore.ts';
import { HeldDesk } from '../state/heldDesk.ts';

/** An app in English with one model and its sample contacts, over a real store and the worker's own desk. */
export async function leadApp(model: ScoringModel, recipe: Recipe) {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
  const status = new SaveStatus();
  const surroundings = {
    now: () => new Date('2026-11-22T07:41:00Z'),
    newId: () => crypto.randomUUID(),
    pause: () => Promise.resolve(),
    visit: () => undefined,
  };
  const name = `lead-${crypto.randomUUID()}`;
  const connection = connect(name);
  const store = documentStore(connection, surroundings);
  let witness = emptyWitness;
  const library = new Library({
    openStore: () => Promise.resolve(store),
    witness: {
      read: () => witness,
      write: (next) => {
        witness = next;
      },
    },
    surroundings,
    status,
  });
  const app = new App({
    library,
    status,
    surroundings,
    late: lateOver(connection, name, new Contacts(new HeldDesk().port)),
  });
  await app.prepareContacts();
  const company = await app.create({ kind: 'company', body: newCompany('Konepaja') });
  if (!company) throw new Error('No company.');
  await app.create({ kind: 'recipe', company: company.id, body: recipe });
  const session = await app.create({ kind: 'model', company: company.id, body: model });
  if (!session) throw new Error('No model.');
  return { app, company: company.id, session };
}

import type { Assessment } from '#core/level/assessment.ts';
import type { LevelView } from '#core/route.ts';
import { newCompany } from '#core/documents/company.ts';
import { emptyWitness } from '#core/documents/witness.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import { App } from '#state/app.svelte.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { Library } from '#state/library.svelte.ts';
import { SaveStatus } from '#state/saveStatus.svelte.ts';
import { connect } from '#storage/connection.ts';
import { lateOver } from '../lateOver.ts';
import { documentStore } from '#storage/documentStore.ts';

/** A real app over a database of its own; the level test asks nothing of the contacts. */
async function freshApp(): Promise<App> {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
  const status = new SaveStatus();
  const surroundings = {
    now: () => new Date('2026-11-22T07:41:00Z'),
    newId: () => crypto.randomUUID(),
    pause: () => Promise.resolve(),
    visit: (href: string) => app.follow(href),
  };
  const name = `level-${crypto.randomUUID()}`;
  const connection = connect(name);
  const store = documentStore(connection, surroundings);
  const openStore = () => Promise.resolve(store);
  let witness = emptyWitness;
  const witnessPort = {
    read: () => witness,
    write: (next: typeof witness) => {
      witness = next;
    },
  };
  const library = new Library({ openStore, witness: witnessPort, surroundings, status });
  const app = new App({ library, status, surroundings, late: lateOver(connection, name) });
  return app;
}

/** An app at a view of the level test of a company with the given answers. */
export async function appAt(
  view: LevelView,
  body: Assessment,
): Promise<{ app: App; session: DocumentSession<'assessment'> }> {
  const app = await freshApp();
  const company = await app.library.create({ kind: 'company', body: newCompany('Konepaja') });
  if ('reason' in company) throw new Error(company.reason);
  const session = await app.library.create({ kind: 'assessment', company: company.id, body });
  if ('reason' in session) throw new Error(session.reason);
  app.go({ place: 'level', company: company.id, view });
  return { app, session };
}

import { render } from 'vitest-browser-svelte';
import { blankModel } from '#content/templates/blankModel.ts';
import { newCompany } from '#core/documents/company.ts';
import { emptyWitness } from '#core/documents/witness.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import ContactsView from '#pages/lead/contacts/ContactsView.svelte';
import { App } from '#state/app.svelte.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import { Library } from '#state/library.svelte.ts';
import type { CheckPort, ComparePort, ContactsPort, InsightPort } from '#state/ports.ts';
import { SaveStatus } from '#state/saveStatus.svelte.ts';
import { connect } from '#storage/connection.ts';
import { lateOver } from '../lateOver.ts';
import { documentStore } from '#storage/documentStore.ts';
import { answer } from '#worker/desk.ts';
import type { Ask } from '#worker/protocol.ts';

type Options = { readonly signal?: AbortSignal; readonly onprogress?: (share: number) => void };

/** The worker's own desk without the worker around it. `gate` holds an answer back until it opens. */
function deskPort(gate: { open: Promise<unknown> }): ContactsPort & InsightPort & ComparePort & CheckPort {
  const ask = async (question: Ask, { signal, onprogress }: Options = {}) => {
    if (question.type === 'read') onprogress?.(0.25);
    await gate.open;
    return answer(question, {
      isCancelled: () => signal?.aborted === true,
      onprogress: (share) => onprogress?.(share),
    });
  };
  return { ask } as unknown as ContactsPort & InsightPort & ComparePort & CheckPort;
}

/** The page of contacts of a model, over a real store and the real desk. */
export async function contactsPage(model: ScoringModel = blankModel('Model')) {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
  const gate = { open: Promise.resolve() as Promise<unknown> };
  const visited: string[] = [];
  const status = new SaveStatus();
  const surroundings = {
    now: () => new Date('2026-11-22T07:41:00Z'),
    newId: () => crypto.randomUUID(),
    pause: () => Promise.resolve(),
    visit: (href: string) => void visited.push(href),
  };
  const name = `contacts-${crypto.randomUUID()}`;
  const connection = connect(name);
  const store = documentStore(connection, surroundings);
  let witness = emptyWitness;
  const witnessPort = {
    read: () => witness,
    write: (next: typeof witness) => {
      witness = next;
    },
  };
  const library = new Library({
    openStore: () => Promise.resolve(store),
    witness: witnessPort,
    surroundings,
    status,
  });
  const app = new App({
    library,
    status,
    surroundings,
    late: lateOver(connection, name, new Contacts(deskPort(gate))),
  });
  await app.prepareContacts();
  const company = await library.create({ kind: 'company', body: newCompany('Konepaja') });
  if ('reason' in company) throw new Error(company.reason);
  const session = await library.create({ kind: 'model', company: company.id, body: model });
  if ('reason' in session) throw new Error(session.reason);
  const show = async () => {
    const shown = await render(ContactsView, { app, company: company.id, session });
    return () => shown.unmount();
  };
  return { app, session, gate, visited, leave: await show(), show };
}

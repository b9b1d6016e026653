import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { newCompany } from '#core/documents/company.ts';
import { App } from '#state/app.svelte.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import { keptContactsOf } from '#state/keptContacts.svelte.ts';
import { Library } from '#state/library.svelte.ts';
import { SaveStatus } from '#state/saveStatus.svelte.ts';
import { connect } from '#storage/connection.ts';
import { documentStore } from '#storage/documentStore.ts';
import { lateOver } from '../lateOver.ts';
import { HeldDesk } from './heldDesk.ts';
import type { TestBrowser } from './tab.ts';

export const model = modelFromTemplate(services, 'en');

/** A list of so many contacts, with what is kept and what is not. */
export function listOf(contacts: number, name = 'own.csv'): File {
  const rows = Array.from({ length: contacts }, (_, at) =>
    [`canary${at}@example.com`, ['energy', 'trade', 'forest'][at % 3], String((at * 37) % 1000)].join(';'),
  );
  return new File([['E-mail;Industry;Employees', ...rows].join('\n')], name);
}

/** A tab with a desk of its own, over the storage of that browser. */
export async function keptTab(browser: TestBrowser) {
  const surroundings = {
    now: () => new Date('2026-11-22T07:41:00Z'),
    newId: () => crypto.randomUUID(),
    pause: () => Promise.resolve(),
    visit: () => undefined,
  };
  const connection = connect(browser.name);
  const status = new SaveStatus();
  const openStore = () => Promise.resolve(documentStore(connection, surroundings));
  const library = new Library({ openStore, witness: browser.witness, surroundings, status });
  const desk = new HeldDesk();
  const contacts = new Contacts(desk.port);
  const late = lateOver(connection, browser.name, contacts);
  const app = new App({ library, status, surroundings, late });
  await app.prepareContacts();
  return { app, library, contacts, desk, kept: keptContactsOf(app) };
}

export type KeptTab = Awaited<ReturnType<typeof keptTab>>;

/** A company with a model whose industry and size the list says. */
export async function companyWithModel({ library }: KeptTab) {
  const company = await library.create({ kind: 'company', body: newCompany('Konepaja') });
  if ('reason' in company) throw new Error(company.reason);
  const session = await library.create({ kind: 'model', company: company.id, body: model });
  if ('reason' in session) throw new Error(session.reason);
  return { company: company.id, id: session.id };
}

const mapping = [
  { column: 1, field: 'industry', names: { known: [['trade', 'Trade'] as const], unknown: [] } },
  { column: 2, field: 'employees', names: null },
];

/** Reads the list and says its columns. */
export async function useList({ contacts }: KeptTab, id: string, list: File): Promise<void> {
  await contacts.read(list);
  await contacts.useFile(id, mapping, 20_779);
}

import { layEvents } from '#core/contacts/layEvents.ts';
import type { ContactTable } from '#core/contacts/table.ts';
import { benchContacts } from './benchContacts.ts';
import { benchCompanies, benchEvents } from './benchEvents.ts';

/** The seeded set of the bench: so many contacts, eight times as many events, a company for every three. */
export function benchTable(count: number): ContactTable {
  const events = layEvents(benchEvents(count), count);
  return { ...benchContacts(count), events, companies: benchCompanies(count), ids: null };
}

import type { ContactEvent, ContactTable } from '../../contacts/table.ts';
import { eventsAt } from '../contactAt.ts';

/** The places of all contacts of a company in their table. */
export function membersAt({ companies }: ContactTable, company: number): readonly number[] {
  if (companies === null) return [];
  const members: number[] = [];
  companies.of.forEach((each, index) => {
    if (each === company) members.push(index);
  });
  return members;
}

/** The events of each other contact of the same company, in the order of the table (`SC-30`). */
export function colleaguesAt(table: ContactTable, index: number): readonly (readonly ContactEvent[])[] {
  const company = table.companies?.of[index];
  if (company === undefined) return [];
  return membersAt(table, company)
    .filter((member) => member !== index)
    .map((member) => eventsAt(table, member));
}

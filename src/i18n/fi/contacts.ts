import type { contacts as english } from '../en/contacts.ts';

/** The user's own contacts: reading a file, what was recognised, which columns matter. */
export const contacts = {
  title: 'Omat kontaktit',
} satisfies typeof english;

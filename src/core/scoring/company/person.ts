import type { Contact, ContactEvent } from '../../contacts/table.ts';
import type { ContactScore } from '../contactScore.ts';

/** One contact of a company with what it did and what it came to (`SC-39`). */
export type Person = {
  readonly contact: Contact;
  readonly events: readonly ContactEvent[];
  readonly score: Pick<ContactScore, 'total' | 'behaviour'>;
};

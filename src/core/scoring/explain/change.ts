import type { Contact, ContactEvent } from '../../contacts/table.ts';

/** One thing that might be different about a contact (`SC-41`): another value of a field, or one more event of today. */
export type Change =
  | {
      readonly kind: 'answer';
      /** Id of the field. */
      readonly field: string;
      readonly value: string | number;
      /** Whether the value stands nowhere in the model: it is an example of its class. */
      readonly isExample: boolean;
    }
  | { readonly kind: 'event'; readonly event: ContactEvent };

/** The contact and its events after some changes; an event that is added is the newest. */
export function changed(
  contact: Contact,
  events: readonly ContactEvent[],
  changes: readonly Change[],
): { readonly contact: Contact; readonly events: readonly ContactEvent[] } {
  const answers = changes.flatMap((each) =>
    each.kind === 'answer' ? [[each.field, each.value] as const] : [],
  );
  return {
    contact: { ...contact, values: new Map([...contact.values, ...answers]) },
    events: [...events, ...changes.flatMap((each) => (each.kind === 'event' ? [each.event] : []))],
  };
}

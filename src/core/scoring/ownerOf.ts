import type { Contact } from '../contacts/table.ts';
import { hashText } from '../hashText.ts';
import { textOf } from './fieldValue.ts';
import type { Field } from './model.ts';
import type { OwnerRule } from './routing.ts';

/** Who takes a contact (`SC-37`): a name, the row that names a value of it, or in turn by a hash of its id. */
export function ownerOf(rule: OwnerRule, fields: readonly Field[], contact: Contact): string {
  switch (rule.by) {
    case 'name':
      return rule.name;
    case 'field': {
      const value = textOf(fields, contact, rule.field);
      const row = rule.rows.find(({ values }) => value !== null && values.includes(value));
      return row?.name ?? rule.other;
    }
    case 'turn':
      return rule.names[hashText(contact.id) % rule.names.length] ?? '';
  }
}

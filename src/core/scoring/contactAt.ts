import type { Contact, ContactColumn, ContactEvent, ContactTable } from '../contacts/table.ts';
import { blockContacts, type EventColumns, type KindEvents } from '../contacts/eventColumns.ts';
import type { Field } from './model.ts';

/**
 * One contact of a table as a person would read it, 0 <= index < table.count. Number fields come as numbers
 * where the table holds them, everything else as the text that was in the data (`SC-4`).
 */
export function contactAt(table: ContactTable, fields: readonly Field[], index: number): Contact {
  const values = new Map<string, string | number>();
  for (const column of table.columns) {
    const field = fields.find(({ id }) => id === column.field);
    const value = valueAt(column, field, index);
    if (value !== '' && !Number.isNaN(value)) values.set(column.field, value);
  }
  return { id: table.ids?.[index] ?? String(index + 1), values };
}

/** The events of one contact of a table, oldest first; those of one day in the order of the kinds. */
export function eventsAt({ events }: ContactTable, index: number): readonly ContactEvent[] {
  return events.kinds.flatMap((kind) => eventsOfKind(kind, events, index)).sort((a, b) => a.day - b.day);
}

/** The value of a code as it stands in the data: a number where the table has read one for a field of numbers (`SC-4`). */
export function valueOfCode(
  { values, numbers }: Extract<ContactColumn, { kind: 'codes' }>,
  field: Field | undefined,
  code: number,
): string | number {
  const text = values[code] ?? '';
  if (field?.type !== 'number' || field.unknown.includes(text)) return text;
  const number = numbers?.[code] ?? NaN;
  return Number.isNaN(number) ? text : number;
}

function valueAt(column: ContactColumn, field: Field | undefined, index: number): string | number {
  if (column.kind === 'numbers') return column.numbers[index] ?? NaN;
  return valueOfCode(column, field, column.codes[index] ?? 0);
}

function eventsOfKind(kind: KindEvents, dictionaries: EventColumns, index: number): ContactEvent[] {
  const block = Math.floor(index / blockContacts);
  const place = index % blockContacts;
  const found: ContactEvent[] = [];
  for (let run = kind.firstRuns[block] ?? 0; run < (kind.firstRuns[block + 1] ?? 0); run++) {
    const end = kind.ends[run] ?? 0;
    for (let event = kind.ends[run - 1] ?? 0; event < end; event++) {
      if (kind.contacts[event] !== place) continue;
      found.push({ kind: kind.kind, day: kind.days[run] ?? 0, ...propertiesAt(kind, dictionaries, event) });
    }
  }
  return found;
}

function propertiesAt(
  { topics, assets, channels, amounts }: KindEvents,
  dictionaries: EventColumns,
  event: number,
): Omit<ContactEvent, 'kind' | 'day'> {
  const topic = dictionaries.topics[topics?.[event] ?? 0] ?? '';
  const asset = dictionaries.assets[assets?.[event] ?? 0] ?? '';
  const channel = dictionaries.channels[channels?.[event] ?? 0] ?? '';
  const amount = amounts?.[event] ?? NaN;
  return {
    ...(topic === '' ? {} : { topic }),
    ...(asset === '' ? {} : { asset }),
    ...(channel === '' ? {} : { channel }),
    ...(Number.isNaN(amount) ? {} : { amount }),
  };
}

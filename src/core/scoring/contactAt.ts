import type { DayNumber } from '../brand.ts';
import type { Contact, ContactColumn, ContactEvent, ContactTable } from '../contacts/table.ts';
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
  return { values };
}

/** The events of one contact of a table, oldest first. */
export function eventsAt(table: ContactTable, index: number): readonly ContactEvent[] {
  const { starts, kinds, days, kindNames } = table.events;
  const events: ContactEvent[] = [];
  for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
    const day: DayNumber = days[at] ?? 0;
    events.push({ kind: kindNames[kinds[at] ?? 0] ?? '', day });
  }
  return events;
}

function valueAt(column: ContactColumn, field: Field | undefined, index: number): string | number {
  if (column.kind === 'numbers') return column.numbers[index] ?? NaN;
  const code = column.codes[index] ?? 0;
  const text = column.values[code] ?? '';
  if (field?.type !== 'number' || field.unknown.includes(text)) return text;
  const number = column.numbers?.[code] ?? NaN;
  return Number.isNaN(number) ? text : number;
}

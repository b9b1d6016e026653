import type { DayNumber } from '../brand.ts';
import type { Contact, ContactEvent } from '../contacts/table.ts';
import { toCentipoints } from './centipoints.ts';
import { countedEvents } from './countedEvents.ts';
import { fadingTable, pointsAtAge } from './fadingTable.ts';
import { knownNumber, knownText } from './known.ts';
import type { EventLine, ValueLine } from './ledger.ts';
import type { Criterion, EventsCriterion, Field, RangesCriterion, TableCriterion } from './model.ts';

/** What one criterion gives one contact, line by line, before its cap (`SC-11`, `SC-12`, `SC-13`). */
export function criterionLines(
  criterion: Criterion,
  fields: readonly Field[],
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
): readonly (ValueLine | EventLine)[] {
  switch (criterion.kind) {
    case 'table':
      return [tableLine(criterion, fields, contact)];
    case 'ranges':
      return [rangesLine(criterion, fields, contact)];
    case 'events':
      return eventLines(criterion, events, asOf);
  }
}

function tableLine(criterion: TableCriterion, fields: readonly Field[], contact: Contact): ValueLine {
  const field = fields.find(({ id }) => id === criterion.field);
  const value = field ? knownText(contact.values.get(field.id), field) : null;
  const row = criterion.rows.find(({ values }) => value !== null && values.includes(value));
  return valueLine(criterion, value, row);
}

function rangesLine(criterion: RangesCriterion, fields: readonly Field[], contact: Contact): ValueLine {
  const field = fields.find(({ id }) => id === criterion.field);
  const value = field ? knownNumber(contact.values.get(field.id), field) : null;
  const range = criterion.ranges.find(
    ({ from, to }) => value !== null && (from === null || value >= from) && (to === null || value < to),
  );
  return valueLine(criterion, value, range);
}

function valueLine(
  criterion: TableCriterion | RangesCriterion,
  value: string | number | null,
  found: { readonly points: number } | undefined,
): ValueLine {
  const points = value === null ? criterion.unknown : (found?.points ?? criterion.other);
  return {
    kind: 'value',
    criterion: criterion.id,
    field: criterion.field,
    value,
    points: toCentipoints(points),
  };
}

function eventLines(
  criterion: EventsCriterion,
  events: readonly ContactEvent[],
  asOf: DayNumber,
): readonly EventLine[] {
  const faded = fadingTable(criterion.points, criterion.fading, null);
  return countedEvents(criterion, events, asOf).map(({ kind, day }) => ({
    kind: 'event',
    criterion: criterion.id,
    event: kind,
    day,
    age: asOf - day,
    full: toCentipoints(criterion.points),
    points: pointsAtAge(faded, asOf - day),
  }));
}

import fc from 'fast-check';
import type { EventColumns, EventList } from '#core/contacts/eventColumns.ts';
import { layEvents } from '#core/contacts/layEvents.ts';
import type { CodeColumn, ContactColumn, ContactTable, NumberColumn } from '#core/contacts/table.ts';
import type { Previous } from '#core/scoring/contactScore.ts';
import { age, asOf, fields, numbers, texts } from './randomFields.ts';

/** Random contacts with their events and companies, and what they were on an earlier day. */

/** A table of 1 to 10 contacts: codes of one and two bytes, read as numbers or not, and numbers as they are. */
export const randomTable: fc.Arbitrary<ContactTable> = fc.integer({ min: 1, max: 10 }).chain((count) =>
  fc
    .record({
      columns: fc.tuple(
        fc.oneof(
          { weight: 4, arbitrary: codeColumn('industry', count) },
          { weight: 1, arbitrary: numberColumn('industry', count) },
        ),
        codeColumn('country', count),
        codeColumn('decides', count),
        ...['size', 'revenue', 'visits'].map((id) =>
          fc.oneof(codeColumn(id, count), numberColumn(id, count)),
        ),
        codeColumn('founded', count),
        codeColumn('seen', count),
        codeColumn('note', count),
      ),
      missing: fc.subarray(
        fields.map(({ id }) => id),
        { maxLength: 2 },
      ),
      events: eventColumns(count),
      companies: companiesOf(count),
      ids: fc.option(
        fc.array(fc.constantFrom('a', '42', 'liisa@example.fi', '😀'), {
          minLength: count,
          maxLength: count,
        }),
      ),
    })
    .map(({ columns, missing, ...rest }) => ({
      ...rest,
      count,
      columns: columns.filter(({ field }) => !missing.includes(field)),
    })),
);

/** What each contact of a table was on an earlier day, null for one that was nothing; or nothing of any. */
export function randomPrevious(count: number): fc.Arbitrary<readonly (Previous | null)[] | null> {
  const letter = fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const);
  const activity = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
  const previous = fc.option(fc.record({ grade: letter, fit: letter, activity }));
  return fc.option(fc.array(previous, { minLength: count, maxLength: count }), { freq: 3 });
}

/** Values that fill a dictionary so far that its codes need two bytes. */
const fillers = Array.from({ length: 256 }, (_, index) => `x${index}`);

function codeColumn(id: string, count: number): fc.Arbitrary<ContactColumn> {
  const known = texts[id] ?? [];
  const isNumber = fields.find((field) => field.id === id)?.type === 'number';
  return fc
    .record({
      places: fc.array(fc.nat({ max: known.length }), { minLength: count, maxLength: count }),
      width: fc.constantFrom('byte', 'byte', 'twoBytes', 'manyValues'),
      isRead: fc.boolean(),
    })
    .map(({ places, width, isRead }): CodeColumn => {
      const first = width === 'manyValues' ? fillers : [];
      const values = ['', ...first, ...known];
      const codes = places.map((place) => (place === 0 ? 0 : first.length + place));
      return {
        kind: 'codes',
        field: id,
        codes: width === 'byte' ? Uint8Array.from(codes) : Uint16Array.from(codes),
        values,
        numbers: isRead && isNumber ? Float64Array.from(values, readByImport) : null,
      };
    });
}

/** An import may read what SC-4 does not, such as a decimal comma. */
function readByImport(text: string): number {
  return text.trim() === '' ? NaN : Number(text.replace(',', '.'));
}

function numberColumn(id: string, count: number): fc.Arbitrary<ContactColumn> {
  return fc
    .tuple(fc.array(fc.constantFrom(...numbers), { minLength: count, maxLength: count }), fc.boolean())
    .map(([list, isShort]): NumberColumn => ({
      kind: 'numbers',
      field: id,
      numbers: isShort ? Float32Array.from(list) : Float64Array.from(list),
    }));
}

function companiesOf(count: number): fc.Arbitrary<ContactTable['companies']> {
  const of = fc.array(fc.nat(2), { minLength: count, maxLength: count });
  return fc.option(
    of.map((list) => ({ count: 3, of: Uint32Array.from(list) })),
    { freq: 4 },
  );
}

const event = fc.record({
  kind: fc.nat({ max: 3 }),
  age,
  topic: fc.nat({ max: 3 }),
  asset: fc.nat({ max: 3 }),
  channel: fc.nat({ max: 2 }),
  amount: fc.constantFrom(NaN, -5, -0.01, 0, 9.99, 10, 99.99, 100, 1e7, Infinity),
});

function eventColumns(count: number): fc.Arbitrary<EventColumns> {
  return fc
    .record({
      contacts: fc.array(fc.array(event, { maxLength: 8 }), { minLength: count, maxLength: count }),
      has: fc.record({
        topics: fc.boolean(),
        assets: fc.boolean(),
        channels: fc.boolean(),
        amounts: fc.boolean(),
      }),
      hasProperties: fc.integer({ min: 0, max: 3 }).map((roll) => roll > 0),
    })
    .map(({ contacts, has, hasProperties }): EventList => {
      const all = contacts.flat();
      let end = 0;
      return {
        starts: Uint32Array.from([0, ...contacts.map((events) => (end += events.length))]),
        kinds: Uint8Array.from(all, ({ kind }) => kind),
        days: Int32Array.from(all, (each) => asOf - each.age),
        kindNames: ['form', 'visit', 'elsewhere', 'webinar'],
        properties: !hasProperties
          ? null
          : {
              topics: has.topics
                ? { codes: Uint16Array.from(all, ({ topic }) => topic), values: ['', 'erp', 'other', 'crm'] }
                : null,
              assets: has.assets
                ? {
                    codes: Uint32Array.from(all, ({ asset }) => asset),
                    values: ['', 'demo', 'video', 'price list'],
                  }
                : null,
              channels: has.channels
                ? { codes: Uint16Array.from(all, ({ channel }) => channel), values: ['', 'mail', 'web'] }
                : null,
              amounts: has.amounts ? Float64Array.from(all, ({ amount }) => amount) : null,
            },
      };
    })
    .map((list) => layEvents(list, count));
}

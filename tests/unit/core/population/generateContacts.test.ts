import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCompanies } from '#core/population/companies.ts';
import { generateContacts } from '#core/population/generateContacts.ts';
import type { Recipe } from '#core/population/recipe.ts';
import { arbitraryRecipe } from './arbitraryRecipe.ts';
import { drawnEvents, hashContacts } from './hashContacts.ts';
import { plainRecipe } from './plainRecipe.ts';
import { plainContacts, slowContacts } from './slowContacts.ts';

const asOf = 20_779;

describe('the generator (SI-1)', () => {
  test('gives the golden bytes', () => {
    expect(hashContacts(plainRecipe, asOf)).toBe('a1a49b94');
  });

  test('gives the same bytes twice, and others for another seed', () => {
    const hashOf = (seed: number) => hashContacts({ ...plainRecipe, seed }, asOf);
    expect(hashOf(5)).toBe(hashOf(5));
    expect(hashOf(5)).not.toBe(hashOf(6));
  });

  test('agrees with the slow, obvious one on any recipe', () => {
    fc.assert(
      fc.property(arbitraryRecipe(), (recipe) => {
        expect(plainContacts(generateContacts(recipe, asOf))).toEqual(slowContacts(recipe, asOf));
      }),
    );
  });

  test('moves the events with the day and changes nothing else', () => {
    const today = generateContacts(plainRecipe, asOf);
    const later = generateContacts(plainRecipe, asOf + 30);
    const moved = today.events.kinds.map((kind) => ({ ...kind, days: kind.days.map((day) => day + 30) }));
    expect(later).toEqual({ ...today, events: { ...today.events, kinds: moved } });
  });

  test('throws when a trait that is followed is not there', () => {
    expect(() => generateContacts({ ...plainRecipe, traits: [] }, asOf)).toThrow();
  });
});

describe('streams of their own (SI-2)', () => {
  const { fields, events } = plainRecipe;
  const table = generateContacts(plainRecipe, asOf);

  test('let a field, a trait or an event kind be added without changing the others', () => {
    const [field] = fields;
    const [event] = events;
    if (!field || !event) throw new Error('The recipe has both.');
    const more = generateContacts(
      {
        ...plainRecipe,
        traits: [...plainRecipe.traits, { id: 'new', of: 'contact', follows: null }],
        fields: [...fields, { ...field, field: 'new' }],
        events: [...events, { ...event, kind: 'new' }],
      },
      asOf,
    );
    expect(more.columns.slice(0, -1)).toEqual(table.columns);
    const known = plainContacts(more).map((contact) =>
      contact.events.filter((text) => !text.endsWith('new')),
    );
    expect(known).toEqual(plainContacts(table).map((contact) => contact.events));
  });

  test('make the first contacts of a larger run those of a smaller one', () => {
    fc.assert(
      fc.property(arbitraryRecipe(), fc.integer({ min: 1, max: 60 }), (recipe, fewer) => {
        const contacts = Math.min(fewer, recipe.contacts);
        const small = plainContacts(generateContacts({ ...recipe, contacts }, asOf));
        expect(plainContacts(generateContacts(recipe, asOf)).slice(0, contacts)).toEqual(small);
      }),
    );
  });

  test('keep ages when counts change, and known values when fewer are unknown', () => {
    const moreEvents = events.map((event) => ({
      ...event,
      count: [
        [0, 1],
        [1, 1],
      ] as const,
    }));
    const ones = generateContacts({ ...plainRecipe, events: moreEvents }, asOf);
    const all = plainContacts(table);
    const kept = plainContacts(ones).flatMap((contact, i) =>
      contact.events
        .filter((text) => all[i]?.events.some((other) => other.endsWith(text.slice(-4))))
        .map((text) => all[i]?.events.includes(text)),
    );
    expect(kept.length).toBeGreaterThan(1000);
    expect(kept.every(Boolean)).toBe(true);

    const known = fields.map((field) => ({ ...field, unknown: 0 }));
    const lessUnknown = plainContacts(generateContacts({ ...plainRecipe, fields: known }, asOf));
    all.forEach(({ values }, i) =>
      values.forEach((value, at) => {
        if (value !== '') expect(lessUnknown[i]?.values[at]).toBe(value);
      }),
    );
  });

  test('change only those who cross the line when the inactive share moves', () => {
    const at = (inactive: number) => plainContacts(generateContacts({ ...plainRecipe, inactive }, asOf));
    const [fewer, more] = [at(0.3), at(0.35)];
    const changed = fewer.filter((contact, i) => contact.events.join() !== more[i]?.events.join()).length;
    expect(more.map(({ values }) => values)).toEqual(fewer.map(({ values }) => values));
    expect(changed / fewer.length).toBeGreaterThan(0.03);
    expect(changed / fewer.length).toBeLessThan(0.07);
  });
});

describe('columns (SI-3)', () => {
  test('have one length, codes within the dictionary and events in order, for any recipe', () => {
    fc.assert(
      fc.property(arbitraryRecipe(), (recipe) => {
        const { count, columns, companies, ids } = generateContacts(recipe, asOf);
        expect(count).toBe(recipe.contacts);
        expect(columns.map(({ field }) => field)).toEqual(recipe.fields.map(({ field }) => field));
        for (const column of columns) {
          if (column.kind === 'numbers') {
            expect(column.numbers).toHaveLength(count);
            continue;
          }
          const { codes, values, numbers } = column;
          expect(codes).toHaveLength(count);
          expect(values[0]).toBe('');
          expect(new Set(values).size).toBe(values.length);
          expect(codes.every((code) => code < values.length)).toBe(true);
          expect(codes instanceof Uint8Array).toBe(values.length <= 256);
          if (numbers) expect([...numbers].slice(1).map(String)).toEqual(values.slice(1));
        }
        expect(companies).toEqual(drawCompanies(recipe));
        expect(ids).toBeNull();
        const events = drawnEvents(recipe, asOf);
        expect(events.starts).toHaveLength(count + 1);
        expect(events.starts[0]).toBe(0);
        expect(events.starts[count]).toBe(events.days.length);
        expect(events.kinds).toHaveLength(events.days.length);
        for (let i = 0; i < count; i++) {
          const days = events.days.subarray(events.starts[i], events.starts[i + 1]);
          expect(days.every((day, at) => at === 0 || day >= (days[at - 1] ?? 0))).toBe(true);
        }
      }),
    );
  });

  test('hold whole numbers of a wide range as numbers, and others with two decimals', () => {
    const wide = (greatest: number, whole: boolean): Recipe => ({
      ...plainRecipe,
      fields: [
        {
          field: 'wide',
          of: 'contact',
          follows: null,
          unknown: 0.5,
          draw: {
            by: 'quantiles',
            whole,
            points: [
              [0, 1],
              [1, greatest],
            ],
          },
        },
      ],
    });
    expect(generateContacts(wide(65_535, true), asOf).columns[0]?.kind).toBe('codes');
    const [column] = generateContacts(wide(65_536, true), asOf).columns;
    const [decimal] = generateContacts(wide(20, false), asOf).columns;
    if (column?.kind !== 'numbers' || decimal?.kind !== 'numbers') throw new Error('Both are numbers.');
    expect(column.numbers.every((value) => Number.isNaN(value) || Number.isInteger(value))).toBe(true);
    expect(column.numbers.some(Number.isNaN)).toBe(true);
    expect(decimal.numbers.every((value) => Number.isNaN(value) || value === Number(value.toFixed(2)))).toBe(
      true,
    );
  });
});

import { noReasons } from '#core/scoring/reasons.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventList } from '#core/contacts/eventColumns.ts';
import { layEvents } from '#core/contacts/layEvents.ts';
import type { ContactEvent, ContactTable } from '#core/contacts/table.ts';
import { eventsAt } from '#core/scoring/contactAt.ts';
import type { SurgeCriterion } from '#core/scoring/criterion.ts';
import { freezeRates } from '#core/scoring/freezeRates.ts';
import { surgeRates } from '#core/scoring/surgeRates.ts';
import { sameInBoth } from '#core/text.ts';
import { modelOf } from './company/companyModel.ts';

const today = 20_000;
const kindNames = ['visit', 'form', 'webinar'];
const topicNames = ['', 'robots', 'energy'];

function surgeOf(change: Partial<SurgeCriterion> = {}): SurgeCriterion {
  return {
    id: 'surge',
    label: sameInBoth('Surge'),
    side: 'behaviour',
    group: null,
    enabled: true,
    cap: { min: null, max: null },
    weight: null,
    ...noReasons,
    kind: 'surge',
    events: ['visit'],
    filter: null,
    recentDays: 7,
    baselineDays: 30,
    least: 1,
    factor: 100,
    population: { active: 0, inactive: 0 },
    active: 5,
    inactive: 10,
    task: sameInBoth('Find out why'),
    ...change,
  };
}

/** A table of contacts with these events. */
function tableOf(contacts: readonly (readonly ContactEvent[])[]): ContactTable {
  const events = contacts.flat();
  let end = 0;
  const list: EventList = {
    starts: Uint32Array.from([0, ...contacts.map(({ length }) => (end += length))]),
    kinds: Uint8Array.from(events, ({ kind }) => kindNames.indexOf(kind)),
    days: Int32Array.from(events, ({ day }) => day),
    kindNames,
    properties: {
      topics: {
        codes: Uint16Array.from(events, ({ topic }) => topicNames.indexOf(topic ?? '')),
        values: topicNames,
      },
      assets: null,
      channels: null,
      amounts: null,
    },
  };
  const { length } = contacts;
  return { count: length, columns: [], events: layEvents(list, length), companies: null, ids: null };
}

/** Visits by their ages in days. */
function visits(...ages: readonly number[]): readonly ContactEvent[] {
  return ages.map((age) => ({ kind: 'visit', day: today - age }));
}

test('SC-29: the rates are the means over the active and over the inactive, in events of 30 days', () => {
  // By hand: active 6 and 1 of 30 days: 3.5; inactive 2 and 0 of 7 days: 1 x 30 / 7 = 4.2857.
  const table = tableOf([visits(0, 7, 8, 9, 10, 20, 36), visits(36), visits(0, 6), []]);
  expect(surgeRates(surgeOf(), table, today)).toEqual({ active: 3.5, inactive: 4.29 });
});

test('SC-29: recent is up to age k - 1, earlier from k to k + m - 1, and nothing else counts', () => {
  const rates = (age: number) => surgeRates(surgeOf(), tableOf([visits(age)]), today);
  const [nothing, recent, earlier] = [
    { active: 0, inactive: 0 },
    { active: 0, inactive: 4.29 },
    { active: 1, inactive: 0 },
  ];
  expect([-1, 0, 6, 7, 36, 37].map(rates)).toEqual([nothing, recent, recent, earlier, earlier, nothing]);
});

test('SC-29: only events of the kinds count that pass the filter', () => {
  const filter = { topics: ['robots'], assets: null, channels: null, amount: null };
  const table = tableOf([
    [
      { kind: 'visit', day: today - 10, topic: 'robots' },
      { kind: 'form', day: today - 10, topic: 'robots' },
      { kind: 'visit', day: today - 10, topic: 'energy' },
      { kind: 'visit', day: today - 10 },
      { kind: 'webinar', day: today - 10, topic: 'robots' },
    ],
  ]);
  expect(surgeRates(surgeOf({ filter }), table, today).active).toBe(1);
  expect(surgeRates(surgeOf({ filter, events: ['visit', 'form'] }), table, today).active).toBe(2);
  expect(surgeRates(surgeOf({ events: ['form', 'visit', 'visit'] }), table, today).active).toBe(4);
  expect(surgeRates(surgeOf({ events: ['call'] }), table, today)).toEqual({ active: 0, inactive: 0 });
});

test('SC-29: rates are rounded once, halves up', () => {
  // By hand: 1 event of 16 inactive in 3 days: 10 / 16 = 0.625.
  const table = tableOf([visits(1), ...Array.from({ length: 15 }, () => visits())]);
  expect(surgeRates(surgeOf({ recentDays: 3 }), table, today).inactive).toBe(0.63);
});

test('SC-29: the rate of nobody is 0', () => {
  expect(surgeRates(surgeOf(), tableOf([]), today)).toEqual({ active: 0, inactive: 0 });
});

test('SC-29: contacts of every block count', () => {
  // 16,384 contacts are a block; here the 16 of the next one are the only active ones, with 3 events each.
  const contacts = Array.from({ length: 16_400 }, (_, at) => (at < 16_384 ? visits(1) : visits(8, 9, 10)));
  expect(surgeRates(surgeOf(), tableOf(contacts), today)).toEqual({ active: 3, inactive: 4.29 });
});

const randomContacts = fc.array(
  fc.array(
    fc.record({
      kind: fc.constantFrom('visit', 'form', 'webinar'),
      day: fc.integer({ min: today - 25, max: today + 2 }),
      topic: fc.constantFrom(...topicNames),
    }),
    { maxLength: 8 },
  ),
  { maxLength: 8 },
);

/** Slow and obvious: contact by contact, event by event. */
function slowRates({ events, recentDays: k, baselineDays: m }: SurgeCriterion, table: ContactTable) {
  const counts = Array.from({ length: table.count }, (_, contact) => {
    const ages = eventsAt(table, contact)
      .filter(({ kind }) => events.includes(kind))
      .map(({ day }) => today - day);
    return {
      recent: ages.filter((age) => age >= 0 && age < k).length,
      earlier: ages.filter((age) => age >= k && age < k + m).length,
    };
  });
  const mean = (rates: readonly number[]) =>
    rates.length === 0 ? 0 : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return {
    active: mean(counts.filter(({ earlier }) => earlier > 0).map(({ earlier }) => (earlier * 30) / m)),
    inactive: mean(counts.filter(({ earlier }) => earlier === 0).map(({ recent }) => (recent * 30) / k)),
  };
}

test('SC-29: the rates of columns are those of contacts one by one', () => {
  const days = fc.integer({ min: 1, max: 15 });
  const kinds = fc.subarray(['visit', 'form'], { minLength: 1 });
  fc.assert(
    fc.property(randomContacts, days, days, kinds, (contacts, recentDays, baselineDays, events) => {
      const criterion = surgeOf({ recentDays, baselineDays, events });
      const table = tableOf(contacts);
      const rates = surgeRates(criterion, table, today);
      const slow = slowRates(criterion, table);
      expect(Math.abs(rates.active - slow.active)).toBeLessThan(0.005_001);
      expect(Math.abs(rates.inactive - slow.inactive)).toBeLessThan(0.005_001);
    }),
  );
});

test('SC-29: rates are frozen into the criterion that they were measured for', () => {
  const other = surgeOf({ id: 'other' });
  const model = modelOf(null, { criteria: [other, surgeOf()] });
  const frozen = freezeRates(model, 'surge', { active: 3.5, inactive: 4.29 });
  expect(frozen).toEqual({
    ...model,
    criteria: [other, surgeOf({ population: { active: 3.5, inactive: 4.29 } })],
  });
  expect(model.criteria[1]).toEqual(surgeOf());
});

test('SC-19: frozen rates get two decimals', () => {
  const model = modelOf(null, { criteria: [surgeOf()] });
  expect(freezeRates(model, 'surge', { active: 1.005_1, inactive: 2 / 3 }).criteria[0]).toMatchObject({
    population: { active: 1.01, inactive: 0.67 },
  });
});

test('SC-19: freezing what is there, what is no rate, or into what is no surge returns the same object', () => {
  const model = modelOf(null, { criteria: [surgeOf({ population: { active: 1.5, inactive: 0 } })] });
  const same = [
    freezeRates(model, 'surge', { active: 1.5, inactive: 0 }),
    freezeRates(model, 'surge', { active: 1.499_9, inactive: -0 }),
    freezeRates(model, 'surge', { active: NaN, inactive: 1 }),
    freezeRates(model, 'surge', { active: 1, inactive: Infinity }),
    freezeRates(model, 'surge', { active: -1, inactive: 1 }),
    freezeRates(model, 'nowhere', { active: 1, inactive: 1 }),
  ];
  for (const each of same) expect(each).toBe(model);
  const table = {
    ...modelOf(null),
    criteria: [{ ...surgeOf(), kind: 'table', field: 'role', rows: [], other: 0, unknown: 0 } as const],
  };
  expect(freezeRates(table, 'surge', { active: 1, inactive: 1 })).toBe(table);
});

test('SC-29: measuring and freezing again on the same contacts changes nothing', () => {
  fc.assert(
    fc.property(randomContacts, (contacts) => {
      const table = tableOf(contacts);
      const model = modelOf(null, { criteria: [surgeOf()] });
      const frozen = freezeRates(model, 'surge', surgeRates(surgeOf(), table, today));
      expect(freezeRates(frozen, 'surge', surgeRates(surgeOf(), table, today))).toBe(frozen);
    }),
  );
});

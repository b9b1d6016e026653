import { describe, expect, test } from 'vitest';
import { noEvents } from '#core/contacts/eventColumns.ts';
import { summarizeRead } from '#core/contacts/readSummary.ts';
import { tableOfRead } from '#core/contacts/tableOfRead.ts';
import { valueNamesFor } from '#core/contacts/valueNames.ts';
import { createCsvReader } from '#core/csv/createCsvReader.ts';
import { sniffDialect } from '#core/csv/sniffDialect.ts';
import type { Field } from '#core/scoring/model.ts';

function readText(text: string) {
  const bytes = new TextEncoder().encode(text);
  const reader = createCsvReader(sniffDialect(bytes));
  reader.push(bytes);
  const outcome = reader.finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

const industry: Field = {
  id: 'industry',
  label: { en: 'Industry', fi: 'Toimiala' },
  type: 'category',
  of: 'company',
  group: 'firmographic',
  values: [
    { value: 'machinery', label: { en: 'Machine building', fi: 'Koneenrakennus' } },
    { value: 'energy', label: { en: 'Energy', fi: 'Energia' } },
  ],
  unknown: [],
};
const budget: Field = {
  ...industry,
  id: 'budget',
  label: { en: 'Budget', fi: 'Budjetti' },
  type: 'yesNo',
  values: [],
};
const visits: Field = {
  ...industry,
  id: 'visits',
  label: { en: 'Visits', fi: 'Käynnit' },
  type: 'number',
  values: [],
};

const rows = [
  'koneenrakennus;kyllä;3',
  'ENERGIA;ei;999',
  'Metsä;kyllä;1',
  'tuntematon;ei;999',
  'energy;kyllä;2',
  ';ei;4',
];
const read = readText(['Toimiala;Budjetti;Käynnit', ...rows, ...rows].join('\r\n'));
const summary = summarizeRead(read, ';');

function columnFor(place: number, field: Field) {
  const column = summary.columns[place];
  if (!column) throw new Error('no such column');
  const names = valueNamesFor(column, field);
  const made = tableOfRead(read, [{ column: place, field: field.id, names }]).columns[0];
  if (made?.kind !== 'codes') throw new Error('not coded');
  return made;
}

describe('a column that stands for a field', () => {
  test('EX-24: values come under the model’s names, whatever the language and the case', () => {
    const { values, codes } = columnFor(0, industry);
    expect([...codes.slice(0, 6)].map((code) => values[code])).toEqual([
      'machinery',
      'energy',
      'Metsä',
      '',
      'energy',
      '',
    ]);
  });

  test('EX-24: kyllä and ei are yes and no', () => {
    const { values, codes } = columnFor(1, budget);
    expect([...codes.slice(0, 4)].map((code) => values[code])).toEqual(['yes', 'no', 'yes', 'no']);
  });

  test('EX-24: a suspect number is not known', () => {
    const suspects = summary.columns[2]?.profile.number?.suspects;
    expect(suspects).toEqual([999]);
    const { numbers, codes } = columnFor(2, visits);
    expect([...codes.slice(0, 6)].map((code) => numbers?.[code])).toEqual([3, NaN, 1, NaN, 2, 4]);
  });

  test('what is not mapped stays out, and a mapping to nowhere brings nothing', () => {
    expect(tableOfRead(read, [{ column: 9, field: 'x', names: null }]).columns).toEqual([]);
    expect(tableOfRead(read, []).count).toBe(12);
  });

  test('a file holds neither events nor companies, and its contacts are called by their rows', () => {
    expect(tableOfRead(read, [])).toEqual({
      count: 12,
      columns: [],
      events: noEvents,
      companies: null,
      ids: null,
    });
  });
});

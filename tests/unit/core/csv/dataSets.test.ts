import { expect, test } from 'vitest';
import type { CsvRead } from '#core/csv/csvRead.ts';
import { sniffDialect } from '#core/csv/sniffDialect.ts';
import { columnOf, readInChunks, valueAt } from './readText.ts';
import { isMissing, sharedBytes } from './shared.ts';

function readShared(path: string): CsvRead {
  const bytes = sharedBytes(path);
  const result = readInChunks(bytes, sniffDialect(bytes.subarray(0, 65_536)), [65_536, 1_000]);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

function countOf(file: CsvRead, name: string, value: string): number {
  const column = columnOf(file, name);
  return Array.from({ length: file.rows }, (_, row) => valueAt(column, row)).filter((each) => each === value)
    .length;
}

function kindsOf(file: CsvRead): string[] {
  return file.columns.map(({ name, profile }) => `${name} ${profile.kind}`);
}

const additional = 'data/uci-bank-additional-full.csv.gz';

// Known values: shared/data/DATASETS.md and uci-bank-additional-names.txt.
test.skipIf(isMissing(additional))('EX-15, EX-16, EX-19: the bank file is what its makers say', () => {
  expect(sniffDialect(sharedBytes(additional))).toMatchObject({
    delimiter: ';',
    hasHeader: true,
    encoding: 'utf-8',
  });
  const file = readShared(additional);
  expect(file.rows).toBe(41_188);
  expect(file.problems).toEqual([]);
  expect(countOf(file, 'y', 'yes')).toBe(4_640);
  expect(columnOf(file, 'y').profile.yesNo).toEqual({ yes: ['yes'], no: ['no'] });
  expect(columnOf(file, 'pdays').profile.number).toMatchObject({ suspects: [999], min: 0, max: 27 });
  expect(columnOf(file, 'euribor3m').profile.number).toMatchObject({ decimal: 'point', max: 5.045 });
  const unknown = file.columns.filter(({ profile }) => profile.unknownSpellings.includes('unknown'));
  expect(unknown.map(({ name }) => name)).toEqual([
    'job',
    'marital',
    'education',
    'default',
    'housing',
    'loan',
  ]);
  const suspected = file.columns.filter(({ profile }) => (profile.number?.suspects.length ?? 0) > 0);
  expect(suspected.map(({ name }) => name)).toEqual(['pdays']);
  expect(file.columns.every(({ profile }) => profile.personal === null)).toBe(true);
  expect(kindsOf(file)).toEqual([
    ...[
      'age number',
      'job category',
      'marital category',
      'education category',
      'default yesNo',
      'housing yesNo',
    ],
    ...['loan yesNo', 'contact category', 'month category', 'day_of_week category', 'duration number'],
    ...['campaign number', 'pdays number', 'previous number', 'poutcome category', 'emp.var.rate number'],
    ...['cons.price.idx number', 'cons.conf.idx number', 'euribor3m number', 'nr.employed number', 'y yesNo'],
  ]);
});

const full = 'data/uci-bank-full.csv.gz';

test.skipIf(isMissing(full))('EX-19: in the older bank file -1 is suspected', () => {
  const file = readShared(full);
  expect([file.rows, file.columns.length]).toEqual([45_211, 17]);
  expect(countOf(file, 'y', 'yes')).toBe(5_289);
  expect(columnOf(file, 'pdays').profile.number).toMatchObject({ suspects: [-1], min: 1, max: 871 });
  expect(columnOf(file, 'balance').profile.number).toMatchObject({
    min: -8019,
    median: 448,
    max: 102_127,
    suspects: [],
  });
});

const german = 'data/uci-germancredit.csv';

test.skipIf(isMissing(german))(
  'EX-15: the German credit file has its columns, and no telephone numbers',
  () => {
    const file = readShared(german);
    expect([file.rows, file.columns.length]).toEqual([1_000, 21]);
    expect(countOf(file, 'creditability', 'bad')).toBe(300);
    expect(columnOf(file, 'telephone').profile.personal).toBeNull();
    expect(columnOf(file, 'credit_amount').profile.number).toMatchObject({ min: 250, max: 18_424 });
  },
);

const breast = 'data/uci-breast-cancer-wdbc.csv';

test.skipIf(isMissing(breast))('EX-15: measures are numbers and 1 and 0 a yes and a no', () => {
  const file = readShared(breast);
  expect(file.rows).toBe(569);
  expect(countOf(file, 'target', '1')).toBe(357);
  expect(new Set(kindsOf(file).map((kind) => kind.split(' ').at(-1)))).toEqual(new Set(['number', 'yesNo']));
});

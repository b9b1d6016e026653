import { expect, test } from 'vitest';
import { csvLimits } from '#core/csv/limits.ts';
import { bytesOf, columnOf, plain, read, readInChunks, withHeader } from './readText.ts';

const many = (count: number, value: (row: number) => string) =>
  Array.from({ length: count }, (_, row) => value(row));
const file = (name: string, values: readonly string[]) => read([name, ...values].join('\n'), withHeader);

test('EX-14: codes follow the order of appearance, the empty value is 0 even where it does not occur', () => {
  expect(file('a', ['x', 'y', '""', 'x']).columns[0]?.content).toEqual({
    kind: 'codes',
    field: 'a',
    codes: Uint8Array.of(1, 2, 0, 1),
    values: ['', 'x', 'y'],
    numbers: null,
  });
});

test('EX-14: a column of numbers has them by code', () => {
  expect(
    file(
      'a',
      ['2,5', '""', '10', 'n/a'].map((value) => `"${value.replaceAll('"', '')}"`),
    ).columns[0]?.content,
  ).toMatchObject({
    values: ['', '2,5', '10', 'n/a'],
    numbers: Float64Array.of(Number.NaN, 2.5, 10, Number.NaN),
  });
});

test.each([
  [255, Uint8Array],
  [256, Uint16Array],
  [65_535, Uint16Array],
])('EX-14: %d values besides the empty one fit', (count, type) => {
  const content = file(
    'a',
    many(count, (row) => `v${row}`),
  ).columns[0]?.content;
  expect(content?.kind === 'codes' && content.codes).toBeInstanceOf(type);
  expect(content?.kind === 'codes' && content.values[content.codes[count - 1] ?? 0]).toBe(`v${count - 1}`);
});

test('EX-14: one value more and texts are dropped, but counted', () => {
  const column = file('a', [...many(65_536, (row) => `v${row}`), 'v5', '-', '-']).columns[0];
  expect(column?.content).toEqual({ kind: 'dropped', field: 'a', reason: 'too-many-values' });
  expect(column?.profile).toMatchObject({ kind: 'identifier', isDistinctExact: false });
  expect(column?.profile.distinct).toBeGreaterThan(64_000);
  expect(column?.profile.distinct).toBeLessThan(67_000);
});

test('EX-14: the estimate of different values is within three per cent', () => {
  const column = file(
    'a',
    many(400_000, (row) => `key-${row % 200_000}`),
  ).columns[0];
  expect(Math.abs((column?.profile.distinct ?? 0) / 200_000 - 1)).toBeLessThan(0.03);
  expect(column?.profile.kind).toBe('text');
});

test('EX-14: one value more and numbers are kept by row', () => {
  const numbers = many(70_000, (row) => (row / 8).toFixed(3));
  const column = file('a', [
    ...numbers.slice(0, 100),
    'unknown',
    ...numbers.slice(100),
    'NULL',
    '1e3',
    'oops',
  ]).columns[0];
  const content = column?.content;
  if (content?.kind !== 'numbers') throw new Error('no numbers');
  expect(Array.from(content.numbers.slice(99, 102))).toEqual([99 / 8, Number.NaN, 100 / 8]);
  expect(Array.from(content.numbers.slice(70_000))).toEqual([69_999 / 8, Number.NaN, 1000, Number.NaN]);
  expect(column?.profile).toMatchObject({
    kind: 'number',
    distinct: 70_000,
    isDistinctExact: true,
    unknownShare: 2 / 70_004,
    unknownSpellings: ['unknown', 'NULL'],
    number: { min: 0, max: 69_999 / 8, unreadable: 1, isWhole: false },
  });
});

test('EX-14: numbers that stop being numbers are dropped', () => {
  const column = file('a', [...many(70_000, (row) => `${row}`), ...many(10_000, (row) => `x${row}`)])
    .columns[0];
  expect(column?.content).toMatchObject({ kind: 'dropped', reason: 'too-many-values' });
});

test('EX-14: too much different text is dropped', () => {
  const result = readInChunks(bytesOf('aaaa\nbbbb\ncccc'), plain, [], {
    ...csvLimits,
    maxDictionaryBytes: 10,
  });
  expect(result.ok && result.value.columns[0]?.content).toMatchObject({
    kind: 'dropped',
    reason: 'too-much-text',
  });
});

test('EX-14: values with equal hashes stay apart', () => {
  // FNV-1a collisions: the pairs are known from programmers.stackexchange.com/a/145633.
  const pairs = [
    'costarring',
    'liquid',
    'declinate',
    'macallums',
    'altarage',
    'zinke',
    'altarages',
    'zinkes',
  ];
  const read = file('a', pairs);
  expect(columnOf(read, 'a').content).toMatchObject({ values: ['', ...pairs] });
});

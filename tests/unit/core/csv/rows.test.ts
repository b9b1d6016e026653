import { expect, test } from 'vitest';
import { csvLimits } from '#core/csv/limits.ts';
import { bytesOf, plain, read, readInChunks, rowsOf, withHeader } from './readText.ts';

test('EX-5: CRLF, LF and CR end rows in one file, and inside quotes they are data', () => {
  expect(rowsOf(read('a,b\r\nc,d\ne,f\rg,"h\r\ni\rj"'))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h\r\ni\rj'],
  ]);
});

test.each([
  ['"b"c,d', 'a text after a quote keeps the field open', [['b"c,d']]],
  ['"Oy "Firma" Ab",x', 'a quote that nothing ends is data', [['Oy "Firma" Ab', 'x']]],
  ['"B"  ,c', 'spaces after the closing quote are dropped', [['B', 'c']]],
  ['"B"', 'the end of the file closes', [['B']]],
  [' "B",c', 'a space before the quote makes it data', [[' "B"', 'c']]],
  ['x"y"z,c', 'a quote inside is data', [['x"y"z', 'c']]],
  ['"a "" b"', 'two quotes are one', [['a " b']]],
  ['"a" "b"', 'spaces between quotes are kept', [['a" "b']]],
])('EX-6: %s: %s', (text, _, rows) => {
  expect(rowsOf(read(text))).toEqual(rows);
});

test('EX-8: empty lines are skipped, lines of spaces, delimiters or quotes are rows', () => {
  expect(rowsOf(read('\n\r\n\ra,b\n\n ,\n,\n"",""\n\n'))).toEqual([
    ['a', 'b'],
    [' ', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('EX-9 and EX-12: short rows are filled, long ones cut, both counted with their lines', () => {
  const file = read('a,b\n1\n\n1,2\n"x\ny",2,3,4\n5\n', withHeader);
  expect(rowsOf(file)).toEqual([
    ['1', ''],
    ['1', '2'],
    ['x\ny', '2'],
    ['5', ''],
  ]);
  expect(file.problems).toEqual([
    { reason: 'short-row', count: 2, lines: [2, 7] },
    { reason: 'long-row', count: 1, lines: [5] },
  ]);
});

test('EX-12: quotes that stand wrong are told with the line where they stand', () => {
  expect(read('a\n"b\nc"d"\nx"\n"open\n\n').problems).toEqual([
    { reason: 'stray-quote', count: 2, lines: [3, 4] },
    { reason: 'unclosed-quote', count: 1, lines: [5] },
  ]);
});

test('EX-12: only the first five lines of a problem are kept', () => {
  expect(read('a,b\n1\n2\n3\n4\n5\n6\n7').problems).toEqual([
    { reason: 'short-row', count: 7, lines: [2, 3, 4, 5, 6] },
  ]);
});

test('EX-10: hostile names and values stay names and values', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const file = read(`${names.join(',')}\n${names.join(',')}`, withHeader);
  expect(file.columns.map(({ name }) => name)).toEqual(names);
  expect(rowsOf(file)).toEqual([names]);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('EX-11: names are trimmed, unique, and made up where the file has none', () => {
  const file = read(' a ,a,,a (2),a,column 3,', withHeader);
  expect(file.columns.map(({ name }) => name)).toEqual([
    'a',
    'a (3)',
    'column 3 (2)',
    'a (2)',
    'a (4)',
    'column 3',
    'column 7',
  ]);
  expect(file.columns.map(({ isNamed }) => isNamed)).toEqual([true, true, false, true, true, true, false]);
  expect(file.columns.map(({ content }) => content.field)).toEqual(file.columns.map(({ name }) => name));
});

test('EX-11: without a header all columns are unnamed', () => {
  expect(read('a,b').columns.map(({ name, isNamed }) => [name, isNamed])).toEqual([
    ['column 1', false],
    ['column 2', false],
  ]);
});

const tight = { ...csvLimits, maxColumns: 3, maxRows: 2, maxFieldBytes: 5 };

test.each([
  ['', 'empty', null],
  ['\n\r\n', 'empty', null],
  ['\ufeff', 'empty', null],
  ['a\0b', 'binary', null],
  ['PK\u0003\u0004\u0014\0', 'binary', null],
  ['1,2,3,4', 'too-many-columns', 1],
  ['1\n2\n3', 'too-many-rows', 3],
  ['1\n123456', 'field-too-long', 2],
  ['1\n"123\n456"', 'field-too-long', 2],
])('EX-13: %j cannot be read: %s', (text, reason, line) => {
  for (const sizes of [[], [1]]) {
    expect(readInChunks(bytesOf(text), plain, sizes, tight)).toEqual({ ok: false, reason, line });
  }
});

test('EX-13: a header alone is a file of no rows', () => {
  const file = read('a,b', withHeader);
  expect(file.rows).toBe(0);
  expect(file.columns.map(({ profile }) => profile.kind)).toEqual(['empty', 'empty']);
});

import { expect, test } from 'vitest';
import type { Dialect } from '#core/csv/dialect.ts';
import { sniffDialect } from '#core/csv/sniffDialect.ts';
import { bytesOf, plain, read, readInChunks, rowsOf, withHeader } from './readText.ts';

const sniffed = (text: string): Dialect => sniffDialect(bytesOf(text));

/** Text in an encoding that TextEncoder lacks. */
function encode(text: string, encoding: 'utf-16le' | 'utf-16be' | 'windows-1252'): Uint8Array {
  if (encoding === 'windows-1252')
    return Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

const finnish = 'nimi;maa\nKäpy;Åland\n"Mäki; €";\u{1f332}\n';

test.each(['utf-16le', 'utf-16be'] as const)(
  'EX-1: %s is told by its mark and read in any chunks',
  (encoding) => {
    const bytes = encode(`\ufeff${finnish}`, encoding);
    const dialect = sniffDialect(bytes);
    expect(dialect).toEqual({ ...withHeader, encoding, delimiter: ';' });
    for (const sizes of [[], [1], [3]]) {
      const result = readInChunks(bytes, dialect, sizes);
      expect(result.ok && result.value.columns[0]?.name).toBe('nimi');
      expect(result.ok && rowsOf(result.value)).toEqual([
        ['Käpy', 'Åland'],
        ['Mäki; €', '\u{1f332}'],
      ]);
    }
  },
);

test('EX-1: the mark of UTF-8 is no part of the first name, even cut in two', () => {
  const bytes = bytesOf('\ufeffa,b\n1,2');
  for (const sizes of [[], [1], [2]]) {
    const result = readInChunks(bytes, withHeader, sizes);
    expect(result.ok && result.value.columns.map(({ name }) => name)).toEqual(['a', 'b']);
  }
});

test('EX-1: what only begins like a mark is data', () => {
  const file = read(new Uint8Array([0xef, 0xbb, 0x41]));
  expect(rowsOf(file)).toEqual([['ï»A']]);
  expect(rowsOf(read(new Uint8Array([0xef, 0xbb])))).toEqual([['ï»']]);
});

test('EX-1: a mark inside the file is kept', () => {
  expect(rowsOf(read('a,\ufeffb'))).toEqual([['a', '\ufeffb']]);
});

test('EX-1: bytes that are no UTF-8 are windows-1252', () => {
  const bytes = encode('nimi;maa\nKäpy;Åland\nMäki;€\n', 'windows-1252');
  const dialect = sniffDialect(bytes);
  expect(dialect.encoding).toBe('windows-1252');
  const file = read(bytes, dialect);
  expect(rowsOf(file)).toEqual([
    ['Käpy', 'Åland'],
    ['Mäki', '€'],
  ]);
  expect(file.problems).toEqual([]);
});

test('EX-1: a character that the sample cuts short is still UTF-8', () => {
  expect(sniffDialect(bytesOf('aä').subarray(0, 2)).encoding).toBe('utf-8');
});

test('EX-2: a windows-1252 value late in a UTF-8 file is read right, shares the code of its equal, and is counted', () => {
  const bytes = new Uint8Array([...bytesOf('n\nKäpy\n'), ...encode('Käpy\nMäki\n', 'windows-1252')]);
  const file = read(bytes, withHeader);
  expect(rowsOf(file).flat()).toEqual(['Käpy', 'Käpy', 'Mäki']);
  expect(file.columns[0]?.content).toMatchObject({ values: ['', 'Käpy', 'Mäki'] });
  expect(file.problems).toEqual([{ reason: 'not-utf-8', count: 2, lines: [] }]);
});

test.each([
  ['commas', 'a,b,c\n1,2,3\n', ','],
  ['semicolons, with decimal commas', 'a;b\n1,5;2,5\n3,5;4,5\n', ';'],
  ['semicolons, with decimal commas and no header', '1,5;2,5\n3,5;4,5\n', ';'],
  ['tabs', 'a\tb\n1,2\t3;4\n', '\t'],
  ['bars', 'a|b\n"x,y"|z\n', '|'],
  ['commas, with semicolons in texts', 'a,b\n"x;y;z",2\nu;v,3\nw,4\n', ','],
  ['commas, in one row', 'a,b|c', ','],
  ['nothing at all', 'a\nb\n', ','],
  ['a delimiter that Excel tells', 'sep=|\na,b,c\n', '|'],
])('EX-3: a file parted by %s', (_, text, delimiter) => {
  expect(sniffed(text).delimiter).toBe(delimiter);
});

test('EX-3: the line that tells the delimiter is no data', () => {
  const text = 'sep=;\r\na;b\r\n1;2';
  const file = read(text, sniffed(text));
  expect(file.columns.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(rowsOf(file)).toEqual([['1', '2']]);
});

test.each([
  ['text above numbers', 'size,name\n5,x\n7,y\n', true],
  ['text above text', 'name,town\nAnna,Espoo\nOlli,Oulu\n', true],
  ['one row', 'a,b', true],
  ['years above numbers', 'region,2022,2023\nnorth,5,7\nsouth,4,8\n', true],
  ['numbers above numbers', '5,x\n7,y\n9,z\n', false],
  ['dates above dates', 'a,2024-01-05\nb,2024-02-06\n', false],
  ['a value that comes again', 'yes,Espoo\nno,Oulu\nyes,Turku\n', false],
])('EX-4: %s: is the first row a header? %s', (_, text, hasHeader) => {
  expect(sniffed(text).hasHeader).toBe(hasHeader);
});

test('sniffing nothing gives the usual dialect', () => {
  expect(sniffed('')).toEqual({ ...plain, hasHeader: true });
});

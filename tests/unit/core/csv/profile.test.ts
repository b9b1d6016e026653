import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from '#core/csv/readNumber.ts';
import { readNumberBytes } from '#core/csv/readNumberBytes.ts';
import { bytesOf, readColumn } from './readText.ts';

const profile = (name: string, values: readonly string[], delimiter: ',' | ';' = ',') =>
  readColumn(name, values, delimiter).profile;
const rows = (count: number, value: (row: number) => string) =>
  Array.from({ length: count }, (_, row) => value(row));

test.each([
  ['empty', ['', '-', 'N/A']],
  ['constant', ['Finland', 'Finland']],
  ['yesNo', ['Yes', 'no', 'yes']],
  ['yesNo', ['1', '0', '']],
  ['yesNo', ['Kyllä', 'Ei', 'ei tiedossa']],
  ['yesNo', ['k', 'e']],
  ['yesNo', ['TRUE', 'false']],
  ['yesNo', ['x', '', 'X']],
  ['number', ['1', '2', '3,5', '']],
  ['date', ['2024-05-31', '2024-06-01T10:00:00Z']],
  ['date', ['31.5.2024', '1.6.2024 10.15']],
  ['category', ['red', 'green', 'red', '']],
  ['category', ['00100', '00200', '33100']],
  ['category', ['13.13.2024', '1.1.2024']],
  ['identifier', rows(30, (row) => `A-${row}`)],
  ['text', rows(30, (row) => `this is note number ${row}`)],
  ['text', ['a'.repeat(80), 'b'.repeat(60), 'a'.repeat(80)]],
  ['number', rows(30, (row) => `${row * 7}`)],
] as const)('EX-15: kind %s of %j', (kind, values) => {
  expect(profile('field', values).kind).toBe(kind);
});

test('EX-15: numbers that all differ are an identifier when their name says so', () => {
  const values = rows(30, (row) => `${1000 + row}`);
  for (const name of ['id', 'Asiakasnumero', 'contactId', 'y-tunnus', 'record_id']) {
    expect(profile(name, values).kind, name).toBe('identifier');
  }
  expect(profile('paid', values).kind).toBe('number');
});

test('EX-15: the spellings of yes and no are told as they are written', () => {
  expect(profile('a', ['Kyllä', 'EI', 'ei', '-']).yesNo).toEqual({ yes: ['Kyllä'], no: ['EI', 'ei'] });
  expect(profile('a', ['x', '', '']).yesNo).toEqual({ yes: ['x'], no: [''] });
  expect(profile('a', ['x', '', '']).unknownShare).toBe(0);
});

test('EX-15: the order of a date is sure only when a day above 12 tells it', () => {
  expect(profile('a', ['5/31/2024', '6/1/2024']).date).toEqual({ order: 'monthFirst', isSure: true });
  expect(profile('a', ['31/5/2024', '1/6/2024']).date).toEqual({ order: 'dayFirst', isSure: true });
  expect(profile('a', ['5/6/2024', '6/1/2024']).date).toEqual({ order: 'dayFirst', isSure: false });
});

test('EX-16: unknown is told as a share and as it is written', () => {
  const found = profile('a', ['red', '', ' Unknown ', 'tuntematon', 'Ei tiedossa', 'red', 'green', 'n/a']);
  expect(found.unknownSpellings).toEqual([' Unknown ', 'tuntematon', 'Ei tiedossa', 'n/a']);
  expect(found).toMatchObject({ unknownShare: 5 / 8, distinct: 2 });
});

test.each([
  ['1234', 1234, 1234],
  ['-1 234,5', NaN, -1234.5],
  ['1\u00a0234\u00a0567', 1234567, 1234567],
  ['1\u202f234,5', NaN, 1234.5],
  ['1,234.5', 1234.5, NaN],
  ['1.234,5', NaN, 1234.5],
  ['1,234', 1234, 1.234],
  ['0,125', NaN, 0.125],
  ['\u22125', -5, -5],
  ['+5', 5, 5],
  ['.5', 0.5, NaN],
  ['5.', 5, NaN],
  ['1e3', 1000, 1000],
  [' 7 ', 7, 7],
  ['12345678901234567890', 12345678901234567890, 12345678901234567890],
  ['007', NaN, NaN],
  ['1 23', NaN, NaN],
  ['1,234 567', NaN, NaN],
  ['0x10', NaN, NaN],
  ['Infinity', NaN, NaN],
  ['', NaN, NaN],
  ['-', NaN, NaN],
  ['.', NaN, NaN],
  ['5 €', NaN, NaN],
])('EX-17: %j is %d with a point and %d with a comma', (text, point, comma) => {
  expect(readNumber(text, 'point')).toBe(point);
  expect(readNumber(text, 'comma')).toBe(comma);
});

test('EX-17: a number of any size is exactly what Number makes of it, from text and from bytes', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.bigInt()),
      (value) => {
        const text = String(value);
        const bytes = bytesOf(text);
        expect(readNumber(text, 'point')).toBe(Number(text));
        expect(readNumberBytes(bytes, 0, bytes.length, 'point')).toBe(Number(text));
      },
    ),
  );
});

test('EX-17: bytes and text read the same, whatever they hold', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('0', '0', '1', '9', '.', ',', '-', '+', ' ', 'e', '123'), { maxLength: 12 }),
      fc.constantFrom('point' as const, 'comma' as const),
      (pieces, decimal) => {
        const bytes = bytesOf(pieces.join(''));
        expect(readNumberBytes(bytes, 0, bytes.length, decimal)).toBe(readNumber(pieces.join(''), decimal));
      },
    ),
    { numRuns: 3000 },
  );
});

test('EX-17: a long row of digits and letters costs no time worth telling', () => {
  expect(readNumber(`${'0'.repeat(100_000)}a`, 'point')).toBeNaN();
  expect(readNumber(`${'1 234'.repeat(50)}a`, 'comma')).toBeNaN();
});

test('EX-17: the decimal mark is guessed by column, and by the delimiter where values do not say', () => {
  expect(profile('a', ['1 234,5', '1,234', '7']).number).toMatchObject({ decimal: 'comma', max: 1234.5 });
  expect(profile('a', ['1,234.5', '1,234', '7']).number).toMatchObject({ decimal: 'point', min: 7 });
  expect(profile('a', ['1,234', '2,345', '7']).number).toMatchObject({ decimal: 'point', max: 2345 });
  expect(profile('a', ['1,234', '2,345', '7'], ';').number).toMatchObject({ decimal: 'comma', min: 1.234 });
  expect(profile('a', ['4.857', '1.299'], ';').number).toMatchObject({ decimal: 'point', max: 4.857 });
});

test('EX-18: quartiles are those of R', () => {
  // R 4: quantile(c(1, 2, 2, 4, 7, 11)) gives 1.00 2.00 3.00 6.25 11.00
  const values = ['7', '1', '2', '11', '4', '2.0'];
  expect(profile('a', values).number).toMatchObject({
    ...{ min: 1, lowerQuartile: 2, median: 3, upperQuartile: 6.25, max: 11 },
    isWhole: true,
  });
});

test.each([
  ['999 far above', ['999', '999', '999', '0', '3', '6', '27'], [999]],
  ['-1 below numbers that are not negative', ['-1', '-1', '1', '90', '871'], [-1]],
  ['0 as a common count', ['0', '0', '0', '1', '2', '7'], []],
  ['a common highest grade', ['10', '10', '10', '9', '8', '2'], []],
  ['negative numbers among negative ones', ['-40', '-40', '-39', '-5', '3'], []],
  ['999 that is not common', ['5', '5', '6', '7', '999'], []],
  ['too few others to tell', ['999', '999', '1', '2'], []],
])('EX-19: suspects: %s', (_, values, suspects) => {
  const found = profile('a', values).number;
  expect(found?.suspects).toEqual(suspects);
  expect(suspects).not.toContain(found?.max);
  expect(suspects).not.toContain(found?.min);
});

test.each([
  ['contact', ['a@b.fi', 'c.d@e.com', ''], 'email'],
  ['Sähköposti', ['a@b.fi', 'ei ole', 'x@y.zz'], 'email'],
  ['Puhelin', ['09 1234567', '040-123 4567'], 'phone'],
  ['yhteys', ['+358 40 123 4567', '0401234567', '+1 (555) 123-4567'], 'phone'],
  ['First Name', ['Anna', 'Olli'], 'name'],
  ['etunimi', ['Anna', 'Olli'], 'name'],
  ['lastName', ['Aalto', 'Ek'], 'name'],
  ['Katuosoite', ['Koivukuja 1', 'Mäntytie 2'], 'address'],
  ['syntymäaika', ['1.2.1980', '31.12.1990'], 'birth'],
  ['tunnus', ['010180-123A', '311290-9990'], 'personId'],
  ['profile', ['https://linkedin.com/in/x', 'https://www.linkedin.com/in/y'], 'link'],
  ['Company name', ['Oy Ab', 'Firma'], null],
  ['yrityksen nimi', ['Oy Ab', 'Firma'], null],
  ['Nimike', ['johtaja', 'assistentti'], null],
  ['telephone', ['none', 'yes, registered'], null],
  ['email opt in', ['yes', 'no'], null],
  ['emailClicks', ['5', '7'], null],
  ['created', ['01.02.2024', '02.03.2024'], null],
] as const)('EX-20: %s holding %j is %s', (name, values, personal) => {
  expect(profile(name, values).personal).toBe(personal);
});

test('EX-20: telephone numbers are no numbers', () => {
  expect(profile('puhelin', ['358401234567', '358501234567']).number).toBeNull();
});

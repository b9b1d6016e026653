import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimiters } from '#core/csv/dialect.ts';
import { bytesOf, plain, readInChunks, rowsOf } from './readText.ts';
import { slowRows } from './slowReader.ts';

const chunkSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
const piece = fc.constantFrom(
  '"',
  '"',
  ',',
  ';',
  '\r',
  '\n',
  '\r\n',
  'a',
  'b',
  ' ',
  'ä',
  '€',
  '\u{1f600}',
  '\ufeff',
  '""',
);
const field = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

function write(
  table: readonly (readonly string[])[],
  delimiter: string,
  newline: string,
  quotesAll: boolean,
): string {
  const quoted = (value: string) => {
    const needs = quotesAll || value === '' || /["\r\n,;\t|]/.test(value);
    return needs ? `"${value.replaceAll('"', '""')}"` : value;
  };
  return table.map((row) => row.map(quoted).join(delimiter)).join(newline);
}

const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );

test('EX-7: any table reads back as it was written, whatever the delimiter, the line ends and the chunks', () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(...delimiters),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.tuple(fc.boolean(), fc.boolean()),
      chunkSizes,
      (table, delimiter, newline, [quotesAll, endsLine], sizes) => {
        const text = write(table, delimiter, newline, quotesAll) + (endsLine ? newline : '');
        // A mark at the very beginning is taken for the byte order mark.
        fc.pre(!text.startsWith('\ufeff'));
        const result = readInChunks(bytesOf(text), { ...plain, delimiter }, sizes);
        expect(result.ok && rowsOf(result.value)).toEqual(table);
        expect(result.ok && result.value.problems).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test('EX-5 and EX-6: on any mess of quotes, delimiters and line ends it agrees with a slow reader', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.constantFrom(',' as const, ';' as const),
      chunkSizes,
      (text, delimiter, sizes) => {
        fc.pre(!text.startsWith('\ufeff'));
        const rows = slowRows(text, delimiter);
        const width = rows[0]?.length ?? 0;
        const padded = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
        const result = readInChunks(bytesOf(text), { ...plain, delimiter }, sizes);
        if (rows.length === 0) expect(result).toEqual({ ok: false, reason: 'empty', line: null });
        else expect(result.ok && rowsOf(result.value)).toEqual(padded);
      },
    ),
    { numRuns: 3000 },
  );
});

test('EX-7: problems and their lines are the same for any chunks', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), chunkSizes, (pieces, sizes) => {
      const bytes = bytesOf(pieces.join(''));
      expect(readInChunks(bytes, plain, sizes)).toEqual(readInChunks(bytes, plain));
    }),
    { numRuns: 1000 },
  );
});

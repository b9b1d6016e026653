import { delimiters, type Delimiter, type Dialect } from './dialect.ts';
import { guessDelimiter } from './guessDelimiter.ts';
import { guessEncoding } from './guessEncoding.ts';
import { guessHeader } from './guessHeader.ts';
import { createByteSource } from './toUtf8.ts';

/** How much of the file is looked at. */
const sampleBytes = 131_072;

/** Guesses how a file is written from its first bytes; 64 kB are plenty (`EX-1`, `EX-3`, `EX-4`). */
export function sniffDialect(firstBytes: Uint8Array): Dialect {
  const sample = firstBytes.subarray(0, sampleBytes);
  const encoding = guessEncoding(sample);
  const bytes = createByteSource(encoding).push(sample);
  const told = toldDelimiter(bytes);
  const skipRows = told === null ? 0 : 1;
  const dialect: Dialect = { encoding, delimiter: told ?? guessDelimiter(bytes), hasHeader: true, skipRows };
  const plain = { ...dialect, encoding: encoding === 'windows-1252' ? encoding : ('utf-8' as const) };
  return { ...dialect, hasHeader: guessHeader(bytes, plain) };
}

/** The delimiter of a first line `sep=;`, which Excel writes and reads; null where there is none (`EX-3`). */
function toldDelimiter(bytes: Uint8Array): Delimiter | null {
  const start = String.fromCharCode(...bytes.subarray(0, 6));
  if (!/^sep=.[\r\n]$/i.test(start)) return null;
  return delimiters.find((delimiter) => delimiter === start.charAt(4)) ?? null;
}

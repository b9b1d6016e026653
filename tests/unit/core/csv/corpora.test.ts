import { basename } from 'node:path';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sniffDialect } from '#core/csv/sniffDialect.ts';
import { bytesOf, plain, read, readInChunks, rowsOf, withHeader } from './readText.ts';
import { isMissing, sharedBytes, sharedJson, sharedPath } from './shared.ts';

const spectrum = 'corpora/csv-spectrum';

test.skipIf(isMissing(spectrum))('EX-6: every file of csv-spectrum reads as its JSON says', () => {
  const files = readdirSync(sharedPath(`${spectrum}/csvs`)).map((file) => basename(file, '.csv'));
  expect(files).toHaveLength(12);
  for (const name of files) {
    const bytes = sharedBytes(`${spectrum}/csvs/${name}.csv`);
    const dialect = sniffDialect(bytes);
    expect(dialect, name).toEqual(withHeader);
    const file = read(bytes, dialect);
    const names = file.columns.map((column) => column.name);
    const records = rowsOf(file).map((row) => new Map(row.map((value, at) => [names[at], value])));
    const expected = [sharedJson(`${spectrum}/json/${name}.json`)].flat() as Record<string, string>[];
    // Its JSON gives another telephone number than its CSV: a slip of the corpus.
    if (name === 'location_coordinates')
      expected.forEach((row) => (row['Contact Phone Number'] = '2095257564'));
    expect(records, name).toEqual(expected.map((row) => new Map(Object.entries(row))));
  }
});

const blns = 'corpora/blns/blns.json';

test.skipIf(isMissing(blns))('EX-7: every naughty string survives, quoted, in chunks of any size', () => {
  const strings = sharedJson(blns) as string[];
  const text = strings.map((value) => `"${value.replaceAll('"', '""')}"`).join('\r\n');
  for (const sizes of [[], [1], [7, 3], [64]]) {
    const result = readInChunks(bytesOf(text), plain, sizes);
    expect(result.ok && rowsOf(result.value).map(([value]) => value)).toEqual(strings);
  }
});

test.skipIf(isMissing(blns))('EX-11: every naughty string is harmless as a header', () => {
  const strings = (sharedJson(blns) as string[]).slice(0, 900);
  const header = strings.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
  const file = read(`${header}\n1`, withHeader);
  expect(new Set(file.columns.map(({ name }) => name)).size).toBe(strings.length);
});

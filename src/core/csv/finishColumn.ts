import type { ContactColumn } from '../contacts/table.ts';
import { codesOf, countCodes, type ColumnBuilder } from './columnBuilder.ts';
import type { DroppedColumn, ReadColumn } from './csvRead.ts';
import { decodeValues } from './decodeValues.ts';
import type { Encoding } from './dialect.ts';
import { estimateDistinct } from './distinctSketch.ts';
import type { HeaderName } from './headerNames.ts';
import { mergeEqualValues } from './mergeEqualValues.ts';
import { profileColumn, type ColumnTally } from './profileColumn.ts';
import { leastReadable } from './profileRules.ts';
import { readNumber } from './readNumber.ts';
import type { ColumnProfile } from './columnProfile.ts';

/** A column that has been read, and how many of its values were not in the encoding of the file. */
export type FinishedColumn = { readonly column: ReadColumn; readonly foreign: number };

/** Turns what was gathered of a column into its profile and its content (`EX-14`, `EX-15`). */
export function finishColumn(
  builder: ColumnBuilder,
  header: HeaderName,
  index: number,
  encoding: Encoding,
): FinishedColumn {
  const { column, foreign } =
    builder.stage === 'coding'
      ? finishCodes(builder, header.name, encoding)
      : builder.stage === 'numbers'
        ? { column: finishNumbers(builder, header.name), foreign: 0 }
        : finishCounting(builder, header.name, encoding);
  return { column: { index, ...header, ...column }, foreign };
}

type Outcome = { readonly profile: ColumnProfile; readonly content: ContactColumn | DroppedColumn };

function finishCodes(
  builder: ColumnBuilder,
  field: string,
  encoding: Encoding,
): { column: Outcome; foreign: number } {
  const decoded = decodeValues(builder.dictionary, encoding);
  const { codes, values } = settle(codesOf(builder), decoded.values, decoded.foreign > 0);
  const profile = profileColumn({
    ...tallyOf(builder, field),
    values,
    counts: countCodes(codes, values.length),
  });
  const decimal = profile.number?.decimal;
  const numbers =
    decimal === undefined ? null : Float64Array.from(values, (value) => readNumber(value, decimal));
  return {
    column: { profile, content: { kind: 'codes', field, codes, values, numbers } },
    foreign: decoded.foreign,
  };
}

function settle(
  codes: Uint8Array | Uint16Array,
  texts: readonly string[],
  mayRepeat: boolean,
): { codes: Uint8Array | Uint16Array; values: readonly string[] } {
  const merged = mayRepeat ? mergeEqualValues(codes, texts) : { codes, values: texts };
  const isNarrow = merged.values.length <= 256 && merged.codes instanceof Uint16Array;
  return isNarrow ? { ...merged, codes: Uint8Array.from(merged.codes) } : merged;
}

function finishNumbers(builder: ColumnBuilder, field: string): Outcome {
  const numbers = builder.numbers.slice(0, builder.rows);
  const { decimal, unreadable, unknown } = builder;
  const empty = unknown.get('') ?? 0;
  const spelled = [...unknown].filter(([spelling]) => spelling !== '');
  const profile = profileColumn({
    ...tallyOf(builder, field),
    values: ['', ...spelled.map(([spelling]) => spelling)],
    counts: [empty, ...spelled.map(([, rows]) => rows)],
    numbers: { numbers, decimal, unreadable },
  });
  const known = numbers.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), unreadable);
  const isDropped = unreadable > (1 - leastReadable) * known;
  return { profile, content: isDropped ? drop(builder, field) : { kind: 'numbers', field, numbers } };
}

function finishCounting(
  builder: ColumnBuilder,
  field: string,
  encoding: Encoding,
): { column: Outcome; foreign: number } {
  const { values, foreign } = decodeValues(builder.dictionary, encoding);
  const profile = profileColumn({
    ...tallyOf(builder, field),
    values,
    counts: builder.tallies,
    others: { rows: builder.others, distinct: estimateDistinct(builder.sketch) },
  });
  return { column: { profile, content: drop(builder, field) }, foreign };
}

function tallyOf(builder: ColumnBuilder, name: string): ColumnTally {
  return {
    name,
    rows: builder.rows,
    values: [''],
    counts: [0],
    others: null,
    numbers: null,
    tie: builder.tie,
  };
}

function drop(builder: ColumnBuilder, field: string): DroppedColumn {
  return { kind: 'dropped', field, reason: builder.reason };
}

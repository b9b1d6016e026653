import type { Share } from '../brand.ts';
import type { ColumnProfile } from '../csv/columnProfile.ts';
import type { CsvFailure, CsvProblem, CsvRead, ReadColumn } from '../csv/csvRead.ts';
import type { Delimiter, Encoding } from '../csv/dialect.ts';
import type { CodeColumn } from './table.ts';

/** What a screen is told of a file that was read: shapes and common values, never a row (`EX-22`). */
export type ReadSummary = {
  readonly rows: number;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly problems: readonly CsvProblem[];
  readonly columns: readonly ColumnSummary[];
};

/** One column of it. */
export type ColumnSummary = {
  readonly index: number;
  readonly name: string;
  /** False when the file gave no name and `name` was made up. */
  readonly isNamed: boolean;
  readonly profile: ColumnProfile;
  /** How many contacts the file has. */
  readonly rows: number;
  /** Share of them of which nothing is known, numbers that stand for *never* or *not known* counted in (`EX-19`). */
  readonly unknownShare: Share;
  /** False when its values were too many to keep. */
  readonly isKept: boolean;
  /** Its most common known values with their contacts, most common first; none of a personal column or an identifier. */
  readonly top: readonly { readonly value: string; readonly contacts: number }[];
};

/** Why a file was not read. */
export type ReadFailure =
  CsvFailure | { readonly reason: 'too-large' | 'cancelled' | 'unreadable'; readonly line: null };

/** How many of a column's common values a screen is told. */
const topValues = 60;

/** Tells a screen what was read. */
export function summarizeRead(read: CsvRead, delimiter: Delimiter): ReadSummary {
  const { rows, encoding, problems } = read;
  return {
    rows,
    encoding,
    delimiter,
    problems,
    columns: read.columns.map((column) => summarizeColumn(column, rows)),
  };
}

function summarizeColumn(column: ReadColumn, rows: number): ColumnSummary {
  const { index, name, isNamed, profile } = column;
  const unknownShare = rows === 0 ? 0 : profile.unknownShare + contactsOfSuspects(column) / rows;
  const isSecret = profile.personal !== null || profile.kind === 'identifier' || profile.kind === 'text';
  const isKept = column.content.kind !== 'dropped';
  const top = isSecret ? [] : commonValues(column);
  return { index, name, isNamed, profile, rows, unknownShare, isKept, top };
}

function contactsOfSuspects({ content, profile }: ReadColumn): number {
  const suspects = new Set(profile.number?.suspects);
  if (suspects.size === 0 || content.kind === 'dropped') return 0;
  if (content.kind === 'numbers') {
    let contacts = 0;
    for (const number of content.numbers) contacts += Number(suspects.has(number));
    return contacts;
  }
  const { numbers } = content;
  return countsOf(content).reduce(
    (sum, contacts, code) => sum + (suspects.has(numbers?.[code] ?? NaN) ? contacts : 0),
    0,
  );
}

function commonValues({ content, profile }: ReadColumn): ColumnSummary['top'] {
  if (content.kind !== 'codes') return [];
  const unknown = new Set(['', ...profile.unknownSpellings]);
  return [...countsOf(content)]
    .map((contacts, code) => ({ value: content.values[code] ?? '', contacts }))
    .filter(({ value, contacts }) => contacts > 0 && !unknown.has(value))
    .toSorted((a, b) => b.contacts - a.contacts)
    .slice(0, topValues);
}

/** Contacts by code. */
function countsOf({ codes, values }: CodeColumn): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

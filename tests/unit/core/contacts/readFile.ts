import { noReasons } from '#core/scoring/reasons.ts';
import { blankModel } from '#content/templates/blankModel.ts';
import { type ColumnSummary, type ReadSummary, summarizeRead } from '#core/contacts/readSummary.ts';
import { sniffDialect } from '#core/csv/sniffDialect.ts';
import type { CsvRead } from '#core/csv/csvRead.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';
import { sameInBoth } from '#core/text.ts';
import type { Dialect } from '#core/csv/dialect.ts';
import { bytesOf, readInChunks, withHeader } from '../csv/readText.ts';

/** A file as the app reads it, and what a screen is told of it. */
export function readFile(
  file: string | Uint8Array,
  known?: Dialect,
): { read: CsvRead; summary: ReadSummary } {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const dialect = known ?? sniffDialect(bytes);
  const outcome = readInChunks(bytes, dialect);
  if (!outcome.ok) throw new Error(outcome.reason);
  return { read: outcome.value, summary: summarizeRead(outcome.value, dialect.delimiter) };
}

/** A file of one column, as the screen is told of it; each value once, or as often as it says. */
export function columnOf(
  name: string,
  values: readonly (string | readonly [string, number])[],
): ColumnSummary {
  const rows = values.flatMap((value) =>
    typeof value === 'string' ? [value] : Array.from({ length: value[1] }, () => value[0]),
  );
  const lines = [['row', name], ...rows.map((value, at) => [String(at), value])];
  const text = lines
    .map((line) => line.map((value) => `"${value.replaceAll('"', '""')}"`).join(';'))
    .join('\n');
  const column = readFile(text, { ...withHeader, delimiter: ';' }).summary.columns[1];
  if (!column) throw new Error('No column');
  return column;
}

/** A model of no lines: 50 points a side. */
export const emptyModel: ScoringModel = {
  ...blankModel(''),
  sides: { fit: { max: 50, min: null }, behaviour: { max: 50, min: null } },
};

export function field(id: string, change: Partial<Field> = {}): Field {
  const plain = { type: 'category', of: 'contact', group: 'own', values: [], unknown: [] } as const;
  return { id, label: sameInBoth(id), ...plain, ...change };
}

/** A model with a criterion for each field, so that all are in use. */
export function modelOf(...fields: readonly Field[]): ScoringModel {
  const criteria = fields.map(({ id, label }): Criterion => ({
    kind: 'table',
    id,
    label,
    side: 'fit',
    group: null,
    enabled: true,
    cap: { min: null, max: null },
    weight: null,
    ...noReasons,
    field: id,
    rows: [],
    other: 0,
    unknown: 0,
  }));
  return { ...emptyModel, fields, criteria };
}

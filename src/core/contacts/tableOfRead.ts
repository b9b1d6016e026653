import type { CsvRead } from '../csv/csvRead.ts';
import { type ContactTable, noEvents } from './table.ts';

/** Which column of a file (its place, from 0) stands for which field of the model. */
export type ColumnMapping = readonly { readonly column: number; readonly field: string }[];

/** The contacts of a file as a table of the mapped columns; what is not mapped or was dropped stays out. */
export function tableOfRead(read: CsvRead, mapping: ColumnMapping): ContactTable {
  const columns = mapping.flatMap(({ column, field }) => {
    const content = read.columns[column]?.content;
    return content === undefined || content.kind === 'dropped' ? [] : [{ ...content, field }];
  });
  return { count: read.rows, columns, events: noEvents(read.rows) };
}

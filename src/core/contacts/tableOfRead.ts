import type { CsvRead } from '../csv/csvRead.ts';
import { noEvents } from './eventColumns.ts';
import type { CodeColumn, ContactColumn, ContactTable } from './table.ts';
import { renameValues, type ValueNames } from './valueNames.ts';

/** Which column of a file (its place, from 0) stands for which field of the model, and what its values are called there. */
export type ColumnMapping = readonly {
  readonly column: number;
  readonly field: string;
  readonly names: ValueNames | null;
}[];

/** The contacts of a file as a table of the mapped columns; what is not mapped or was dropped stays out. */
export function tableOfRead(read: CsvRead, mapping: ColumnMapping): ContactTable {
  const columns = mapping.flatMap(({ column, field, names }): ContactColumn[] => {
    const content = read.columns[column]?.content;
    if (content === undefined || content.kind === 'dropped') return [];
    return [{ ...(content.kind === 'codes' && names ? renamed(content, names) : content), field }];
  });
  return { count: read.rows, columns, events: noEvents, companies: null, ids: null };
}

/** The column with the model's values; codes stay, so that nothing of contact size is copied. */
function renamed(column: CodeColumn, names: ValueNames): CodeColumn {
  const values = renameValues(column.values, names);
  const numbers = column.numbers?.map((number, code) => (values[code] === '' ? NaN : number)) ?? null;
  return { ...column, values, numbers };
}

import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { makeVector, Table, type Vector } from 'apache-arrow';
import type { ContactColumn } from '#core/contacts/table.ts';
import { quoted, quotedName } from './quote.ts';

/**
 * Fills the table `contacts`: an ENUM for each code column, with the empty text as its first value, and a FLOAT for
 * each column of numbers, NaN for unknown. No column holds NULL, which spares DuckDB its checks.
 */
export async function fillTable(
  connection: AsyncDuckDBConnection,
  columns: readonly ContactColumn[],
): Promise<void> {
  await connection.insertArrowTable(new Table(Object.fromEntries(columns.map(vectorOf))), {
    name: 'arrived',
  });
  for (const column of columns) {
    if (column.kind !== 'codes') continue;
    await connection.query(
      `CREATE TYPE ${quotedName(column.field)} AS ENUM (${column.values.map(quoted).join(', ')})`,
    );
  }
  await connection.query(`CREATE TABLE contacts AS SELECT ${columns.map(selected).join(', ')} FROM arrived`);
  await connection.query('DROP TABLE arrived');
}

function vectorOf(column: ContactColumn): [string, Vector] {
  return [column.field, makeVector(column.kind === 'codes' ? column.codes : column.numbers)];
}

function selected({ field, kind }: ContactColumn): string {
  const name = quotedName(field);
  if (kind === 'numbers') return name;
  return `CAST(list_extract(enum_range(CAST(NULL AS ${name})), ${name} + 1) AS ${name}) AS ${name}`;
}

import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { benchCount } from '../../data/benchContacts.ts';
import { explicitQuestion } from '../explicitQuestion.ts';
import { tell } from '../tell.ts';
import plainSql from './explicit.sql?raw';
import tunedSql from './explicit.tuned.sql?raw';
import { fillTable } from './fillTable.ts';
import { openDuckdb } from './openDuckdb.ts';
import { plainSumsSqlOf } from './plainSqlOf.ts';
import { tunedSumsSqlOf } from './tunedSqlOf.ts';

/** Numbers, each with how many contacts have it. */
export type Counts = readonly (readonly [value: number, contacts: number])[];

/** What one form of the SQL took, in milliseconds, and what it answered. */
export type FormFound = {
  readonly runs: readonly number[];
  /** Contacts by whole points; points that nobody has are left out. */
  readonly histogram: Counts;
  /** Contacts by centipoints, asked once and not timed: for checking. */
  readonly sums: Counts;
};

/** What the page measured, in milliseconds: start and filling once, and both forms of the kept SQL. */
export type DuckdbFound = {
  readonly version: string;
  readonly start: number;
  readonly fill: number;
  readonly plain: FormFound;
  readonly tuned: FormFound;
};

type Form = {
  readonly sql: string;
  readonly sumsSql: string;
  readonly warmUp: number;
  readonly runs: number;
};

async function measure(): Promise<DuckdbFound> {
  const began = performance.now();
  const connection = await openDuckdb();
  const start = performance.now() - began;
  const question = explicitQuestion(benchCount);
  const drawn = performance.now();
  await fillTable(connection, question.contacts.columns);
  const fill = performance.now() - drawn;
  const plain = { sql: plainSql, sumsSql: plainSumsSqlOf(question), warmUp: 1, runs: 3 };
  const tuned = { sql: tunedSql, sumsSql: tunedSumsSqlOf(question), warmUp: 2, runs: 9 };
  return {
    version: await versionOf(connection),
    start,
    fill,
    plain: await measureForm(connection, plain),
    tuned: await measureForm(connection, tuned),
  };
}

async function measureForm(
  connection: AsyncDuckDBConnection,
  { sql, sumsSql, warmUp, runs }: Form,
): Promise<FormFound> {
  const times: number[] = [];
  let histogram: Counts = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const asked = performance.now();
    histogram = await countsOf(connection, sql);
    times.push(performance.now() - asked);
  }
  return { runs: times.slice(warmUp), histogram, sums: await countsOf(connection, sumsSql) };
}

/** The answer to a question of two columns: a number, and how many contacts have it. */
async function countsOf(connection: AsyncDuckDBConnection, question: string): Promise<Counts> {
  const answer = await connection.query(question);
  const numbers = answer.getChildAt(0);
  const contacts = answer.getChildAt(1);
  return Array.from({ length: answer.numRows }, (_, row) => [
    Number(numbers?.get(row)),
    Number(contacts?.get(row)),
  ]);
}

async function versionOf(connection: AsyncDuckDBConnection): Promise<string> {
  return String((await connection.query('SELECT version()')).getChildAt(0)?.get(0));
}

await tell(measure);

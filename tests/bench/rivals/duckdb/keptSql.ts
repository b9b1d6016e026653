import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explicitQuestion } from '../explicitQuestion.ts';
import { plainSqlOf } from './plainSqlOf.ts';
import { tunedSqlOf } from './tunedSqlOf.ts';

/** Throws when the SQL beside the bench is not what the criteria say; UPDATE_SQL=1 writes it. */
export async function checkKeptSql(): Promise<void> {
  const question = explicitQuestion(1);
  await checkKept('explicit.sql', plainSqlOf(question));
  await checkKept('explicit.tuned.sql', tunedSqlOf(question));
}

async function checkKept(name: string, sql: string): Promise<void> {
  const path = resolve('tests/bench/rivals/duckdb', name);
  if (process.env['UPDATE_SQL'] === '1') await writeFile(path, sql);
  else if ((await readFile(path, 'utf8')) !== sql) {
    throw new Error(`${path} does not say what the criteria say: run with UPDATE_SQL=1.`);
  }
}

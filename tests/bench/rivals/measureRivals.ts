import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, preview } from 'vite';
import { benchCount } from '../data/benchContacts.ts';
import type { Figure } from '../bench.ts';
import { median, rounded, spread } from '../statistics.ts';
import { checkKeptSql } from './duckdb/keptSql.ts';
import type { DuckdbFound, FormFound } from './duckdb/page.ts';
import { explicitQuestion } from './explicitQuestion.ts';
import { plainHistogram, plainSums } from './plain.ts';
import type { RulesFound } from './rules/page.ts';
import type { Told } from './tell.ts';

/** What the rivals took for the explicit criteria of the bench; their answers are checked against a plain scorer. */
export type RivalTimes = {
  /** Each run over all contacts of the bench of the SQL as one writes it ... */
  readonly duckdbMs: readonly number[];
  /** ... and of the quickest that was found. */
  readonly duckdbTunedMs: readonly number[];
  readonly duckdbVersion: string;
  readonly duckdbStartMs: number;
  readonly duckdbFillMs: number;
  /** Median of batches of 100 contacts, and each of them. */
  readonly rulesMsPerContact: number;
  readonly rulesMsPerContactByBatch: readonly number[];
  readonly rulesContacts: number;
  readonly rules: number;
  /** Contacts of the bench by whole points of the criteria, 101 bins: what any fast scorer must find too. */
  readonly histogram: readonly number[];
};

const pages = ['duckdb', 'rules'] as const;

/** Runs both rivals, each on a page of its own. Throws when one of them does not agree with the plain scorer. */
export async function measureRivals(browser: Browser): Promise<RivalTimes> {
  await checkKeptSql();
  const outDir = await mkdtemp(join(resolve('node_modules/.cache'), 'rivals-'));
  const root = resolve('tests/bench/rivals');
  const shared = { root, configFile: false as const, logLevel: 'silent' as const };
  const input = pages.map((page) => join(root, page, 'index.html'));
  await build({
    ...shared,
    build: { outDir, emptyOutDir: true, target: 'es2023', rolldownOptions: { input } },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 4797 } });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const duckdb = await resultOf<DuckdbFound>(browser, `${address}duckdb/`);
    const rules = await resultOf<RulesFound>(browser, `${address}rules/`);
    return timesOf(duckdb, rules);
  } finally {
    await server.close();
    await rm(outDir, { recursive: true });
  }
}

/** The rivals' own figures; those against ours are made where ours is measured. */
export function rivalFigures(times: RivalTimes): readonly Figure[] {
  const { duckdbMs, duckdbTunedMs, rulesMsPerContact, rulesMsPerContactByBatch, rulesContacts } = times;
  const perContact = `ms a contact, ${rulesContacts} contacts`;
  return [
    { name: 'rival.duckdb', value: rounded(median(duckdbMs)), unit: 'ms' },
    { name: 'rival.duckdb.spread', value: rounded(spread(duckdbMs)), unit: 'ms between quartiles' },
    { name: 'rival.duckdb.tuned', value: rounded(median(duckdbTunedMs)), unit: 'ms' },
    {
      name: 'rival.duckdb.tuned.spread',
      value: rounded(spread(duckdbTunedMs)),
      unit: 'ms between quartiles',
    },
    { name: 'rival.duckdb.start', value: rounded(times.duckdbStartMs), unit: 'ms' },
    { name: 'rival.duckdb.fill', value: rounded(times.duckdbFillMs), unit: 'ms' },
    { name: 'rival.rules', value: rounded(rulesMsPerContact), unit: perContact },
    {
      name: 'rival.rules.spread',
      value: rounded(spread(rulesMsPerContactByBatch)),
      unit: 'ms between quartiles',
    },
  ];
}

async function resultOf<T>(browser: Browser, address: string): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    const told = await page.waitForFunction(() => document.documentElement.dataset['told'], undefined, {
      timeout: 180_000,
    });
    const result = JSON.parse((await told.jsonValue()) ?? '{}') as Told<T>;
    if ('fault' in result) throw new Error(`${address}: ${result.fault}`);
    return result.found;
  } finally {
    await page.close();
  }
}

function timesOf(duckdb: DuckdbFound, rules: RulesFound): RivalTimes {
  const sums = plainSums(explicitQuestion(benchCount));
  const histogram = plainHistogram(sums);
  checkForm('plain', duckdb.plain, sums, histogram);
  checkForm('tuned', duckdb.tuned, sums, histogram);
  const wrong = rules.centipoints.findIndex((centipoints, contact) => centipoints !== sums[contact]);
  if (wrong >= 0)
    throw new Error(`json-rules-engine finds other points of contact ${wrong} than the plain scorer`);
  return {
    duckdbMs: duckdb.plain.runs,
    duckdbTunedMs: duckdb.tuned.runs,
    duckdbVersion: duckdb.version,
    duckdbStartMs: duckdb.start,
    duckdbFillMs: duckdb.fill,
    rulesMsPerContact: median(rules.msPerContact),
    rulesMsPerContactByBatch: rules.msPerContact,
    rulesContacts: rules.centipoints.length,
    rules: rules.rules,
    histogram,
  };
}

function checkForm(name: string, found: FormFound, sums: Int32Array, histogram: readonly number[]): void {
  const bins = new Map(found.histogram);
  if (histogram.some((contacts, bin) => contacts !== (bins.get(bin) ?? 0))) {
    throw new Error(`DuckDB, ${name} SQL, finds another histogram than the plain scorer`);
  }
  if (!isSame(new Map(found.sums), contactsBySum(sums))) {
    throw new Error(`DuckDB, ${name} SQL, finds other sums of points than the plain scorer`);
  }
}

function contactsBySum(sums: Int32Array): ReadonlyMap<number, number> {
  const contacts = new Map<number, number>();
  for (const sum of sums) contacts.set(sum, (contacts.get(sum) ?? 0) + 1);
  return contacts;
}

function isSame(some: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>): boolean {
  return some.size === others.size && [...some].every(([key, value]) => others.get(key) === value);
}

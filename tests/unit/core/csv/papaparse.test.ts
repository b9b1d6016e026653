import { expect, test } from 'vitest';
import type { Delimiter, Dialect } from '#core/csv/dialect.ts';
import { sniffDialect } from '#core/csv/sniffDialect.ts';
import { bytesOf, plain, readInChunks, rowsOf } from './readText.ts';
import { isMissing, sharedJson } from './shared.ts';

type Config = { readonly [option: string]: unknown };
type Case = {
  readonly description: string;
  readonly input: string;
  readonly config?: Config;
  readonly expected: {
    readonly data: readonly unknown[];
    readonly errors: readonly { readonly code: string }[];
  };
};

const path = 'corpora/papaparse-cases/cases.json';
const ours = [',', ';', '\t', '|'];

/** Why a case says nothing about this reader; null when it does. */
function whyNot({ description, config = {} }: Case): string | null {
  if (config['comments'] !== undefined && config['comments'] !== 5) return 'we have no comments';
  if (config['dynamicTyping'] !== undefined) return 'we keep text and read numbers by column';
  if (typeof config['preview'] === 'number' && config['preview'] > 0) return 'we have no preview';
  if (config['quoteChar'] !== undefined || config['escapeChar'] !== undefined)
    return 'only the double quote quotes';
  if (config['skipEmptyLines'] === 'greedy') return 'a row of empty fields is a row';
  if (typeof config['delimiter'] === 'string' && !ours.includes(config['delimiter']))
    return 'not one of our delimiters';
  if (description.startsWith('Mixed slash n and slash r')) return 'CR ends a line beside LF';
  if (/uplicate.* header/.test(description)) return 'our names of equal columns differ (EX-11)';
  return null;
}

function dialectOf({ input, config = {} }: Case, guesses: boolean): Dialect {
  const skipRows = Math.max(0, Number(config['skipFirstNLines'] ?? 0));
  const hasHeader = config['header'] === true;
  const guess = guesses ? sniffDialect(bytesOf(input)).delimiter : ',';
  const delimiter = (config['delimiter'] as Delimiter | undefined) ?? guess;
  return { ...plain, delimiter, skipRows, hasHeader };
}

/** What papaparse expects under our rules: no empty lines (EX-8), every row as wide as the first (EX-9). */
function expectedRows({ expected, config = {} }: Case): string[][] {
  if (config['header'] === true) {
    const rows = expected.data as Record<string, string>[];
    const names = Object.keys(rows[0] ?? {}).filter((name) => name !== '__parsed_extra');
    return rows.map((row) => names.map((name) => row[name] ?? ''));
  }
  const rows = (expected.data as string[][]).filter((row) => row.length > 1 || row[0] !== '');
  return rows.map((row) => Array.from(rows[0] ?? [], (_, at) => row[at] ?? ''));
}

function check(each: Case, guesses: boolean): void {
  const result = readInChunks(bytesOf(each.input), dialectOf(each, guesses), [3]);
  const rows = expectedRows(each);
  if (each.input.replace(/[\r\n]/g, '') === '') {
    expect(result.ok, each.description).toBe(false);
    return;
  }
  if (!result.ok) throw new Error(`${each.description}: ${result.reason}`);
  const width = rows[0]?.length ?? 0;
  expect(
    rowsOf(result.value).map((row) => row.slice(0, width)),
    each.description,
  ).toEqual(rows);
  const reasons = result.value.problems.map(({ reason }) => reason);
  const codes = each.expected.errors.map(({ code }) => code);
  expect(reasons.includes('unclosed-quote'), each.description).toBe(codes.includes('MissingQuotes'));
  if (codes.includes('InvalidQuotes')) expect(reasons, each.description).toContain('stray-quote');
  if (codes.includes('TooFewFields')) expect(reasons, each.description).toContain('short-row');
  if (codes.includes('TooManyFields')) expect(reasons, each.description).toContain('long-row');
}

test.skipIf(isMissing(path))(
  'EX-6: the cases of papaparse that use what we have read as papaparse reads them',
  () => {
    const cases = sharedJson(path) as { CORE_PARSER_TESTS: Case[]; PARSE_TESTS: Case[] };
    const all = [...cases.CORE_PARSER_TESTS, ...cases.PARSE_TESTS];
    const left = new Map<string, number>();
    for (const each of all) {
      const reason = whyNot(each);
      if (reason === null) check(each, cases.PARSE_TESTS.includes(each));
      else left.set(reason, (left.get(reason) ?? 0) + 1);
    }
    expect(all).toHaveLength(151);
    // 103 of 151 apply. A new one that does not must be added here, with its reason.
    expect(Object.fromEntries(left)).toEqual({
      'we have no comments': 15,
      'we keep text and read numbers by column': 9,
      'we have no preview': 7,
      'only the double quote quotes': 6,
      'not one of our delimiters': 5,
      'our names of equal columns differ (EX-11)': 3,
      'a row of empty fields is a row': 2,
      'CR ends a line beside LF': 1,
    });
  },
);

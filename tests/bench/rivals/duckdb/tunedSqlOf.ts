import type { RangesCriterion, TableCriterion, ValueCriterion } from '#core/scoring/criterion.ts';
import type { CodeColumn } from '#core/contacts/table.ts';
import { columnOf, type Question } from '../plain.ts';
import { clippedPoints, unknownSpellings } from '../points.ts';
import { quoted, quotedName } from './quote.ts';

/**
 * The criteria as quick SQL over the table `contacts` (`fillTable`): the histogram of whole points, 0..100.
 *
 * The quickest of some twenty forms that were tried over a million contacts, each with the same result (milliseconds):
 * - 1,500: CASE ... IN with texts and decimals; 1,000 as `plainSqlOf` writes it.
 * - 790: a join with a table of points for each code.
 * - 550: points as a constant list, looked up by `enum_code`, and CASE for the ranges.
 * - 500: the same, and the ranges looked up as well: how many of their bounds does the number reach?
 * - 400: sums of 16 bits where that is enough, and lists as one literal for the parser, not one for each value.
 * - 320: grouping by sum first and by bin afterwards, so that only the groups are divided and clipped.
 * - 240: the lists as one row to join with (this form); a constant list is built again for every 2,048 contacts.
 * Lists that DuckDB makes itself of CASE over `enum_range` take 40 more.
 */
export function tunedSqlOf(question: Question): string {
  return `SELECT CAST(greatest(0, least(100, centipoints // 100)) AS INTEGER) AS bin,
  CAST(sum(contacts) AS INTEGER) AS contacts
FROM (
${tunedSumsSqlOf(question)}
)
GROUP BY bin ORDER BY bin
`;
}

/** The inner part of it: how many contacts have each sum of centipoints. */
export function tunedSumsSqlOf(question: Question): string {
  const { criteria } = question;
  const type = sumType(criteria);
  const lists = criteria.map((criterion) => {
    const points = criterion.kind === 'table' ? codePoints(criterion, question) : bandPoints(criterion);
    return `CAST(${quoted(`[${points.join(',')}]`)} AS ${type}[]) AS ${quotedName(criterion.field)}`;
  });
  const sums = criteria.map((criterion) => {
    const place = criterion.kind === 'table' ? codePlace(criterion) : bandPlace(criterion);
    return `points.${quotedName(criterion.field)}[${place}]`;
  });
  return `  SELECT
    ${sums.join('\n    + ')} AS centipoints,
    count(*) AS contacts
  FROM contacts CROSS JOIN (
    SELECT
      ${lists.join(',\n      ')}
  ) AS points
  GROUP BY centipoints`;
}

/** The smallest whole numbers of DuckDB that no sum of the criteria leaves, whatever the contact is. */
function sumType(criteria: readonly ValueCriterion[]): 'SMALLINT' | 'INTEGER' {
  const widest = criteria.map((criterion) => {
    const { other, unknown } = criterion;
    const rows = criterion.kind === 'table' ? criterion.rows : criterion.ranges;
    const all = [other, unknown, ...rows.map(({ points }) => points)];
    return Math.max(...all.map((points) => Math.abs(clippedPoints(criterion, points))));
  });
  return widest.reduce((sum, width) => sum + width, 0) < 2 ** 15 ? 'SMALLINT' : 'INTEGER';
}

/** Centipoints by code. */
function codePoints(criterion: TableCriterion, { fields, contacts }: Question): readonly number[] {
  const { values } = columnOf(contacts, criterion.field) as CodeColumn;
  const unknown = new Set(['', ...unknownSpellings(criterion, fields)]);
  const rows = criterion.rows.map((row) => ({ values: new Set(row.values), points: row.points }));
  return values.map((value) => {
    const named = rows.find((row) => row.values.has(value))?.points ?? criterion.other;
    return clippedPoints(criterion, unknown.has(value) ? criterion.unknown : named);
  });
}

/** Lists of DuckDB begin at 1. */
function codePlace({ field }: TableCriterion): string {
  return `enum_code(contacts.${quotedName(field)}) + 1`;
}

/** Centipoints by how many bounds a number reaches; last of all, those of what is not known. */
function bandPoints(criterion: RangesCriterion): readonly number[] {
  const points = [-Infinity, ...boundsOf(criterion)].map((lowest) => {
    const range = criterion.ranges.find(
      ({ from, to }) => lowest >= (from ?? -Infinity) && lowest < (to ?? Infinity),
    );
    return clippedPoints(criterion, range?.points ?? criterion.other);
  });
  return [...points, clippedPoints(criterion, criterion.unknown)];
}

/** To DuckDB NaN is greater than every number: it reaches all bounds, and one place more. */
function bandPlace(criterion: RangesCriterion): string {
  const name = `contacts.${quotedName(criterion.field)}`;
  const reached = boundsOf(criterion).map((bound) => `${name} >= CAST(${bound} AS FLOAT)`);
  return [1, ...[...reached, `isnan(${name})`].map((test) => `CAST(${test} AS TINYINT)`)].join(' + ');
}

/** All bounds of the ranges, the lowest first; of 32 bits, as the columns are. */
function boundsOf({ field, ranges }: RangesCriterion): readonly number[] {
  const bounds = new Set(ranges.flatMap(({ from, to }) => [from, to]).filter((bound) => bound !== null));
  for (const bound of bounds) {
    if (Math.fround(bound) !== bound) throw new Error(`${field}: ${bound} is no number of 32 bits`);
  }
  return [...bounds].toSorted((a, b) => a - b);
}

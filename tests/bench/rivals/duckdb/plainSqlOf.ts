import type { Points } from '#core/brand.ts';
import { toCentipoints } from '#core/scoring/centipoints.ts';
import type { RangesCriterion, TableCriterion } from '#core/scoring/criterion.ts';
import type { Clip } from '#core/scoring/sides.ts';
import type { Question } from '../plain.ts';
import { unknownSpellings } from '../points.ts';
import { quoted, quotedWhereNeeded } from './quote.ts';

const listWidth = 80;

/**
 * The criteria as one writes them in SQL over the table `contacts` (`fillTable`): one CASE for each criterion, its cap
 * around it, the sum, and the histogram of whole points, 0..100.
 *
 * 1,000 milliseconds for a million contacts. Two things in it save a third and leave it as easy to read:
 * - Values are literals of the column's ENUM. With bare texts DuckDB casts the column to VARCHAR: 1,450. The price is
 *   `::country` after each value, and an error where a criterion names a value that the column's type does not have.
 * - Points are whole centipoints. With decimals, `6.00`, it takes 1,100. The price is that 600 is read as 6.
 * Grouping by sum first, which helps `tunedSqlOf`, makes this one half as slow again.
 */
export function plainSqlOf(question: Question): string {
  return `-- Contacts by whole points of the explicit criteria, 0 to 100. Points are in hundredths.
SELECT
  greatest(0, least(100, centipoints // 100)) AS bin,
  count(*) AS contacts
FROM (
${pointsSqlOf(question)}
)
GROUP BY bin
ORDER BY bin
`;
}

/** How many contacts have each sum of centipoints. */
export function plainSumsSqlOf(question: Question): string {
  return `SELECT centipoints, count(*) AS contacts FROM (${pointsSqlOf(question)}) GROUP BY centipoints`;
}

function pointsSqlOf({ criteria, fields }: Question): string {
  const terms = criteria.map((criterion) => {
    const cases =
      criterion.kind === 'table'
        ? tableCases(criterion, unknownSpellings(criterion, fields))
        : rangesCases(criterion);
    const whens = cases.map(([test, points]) => `      WHEN ${test} THEN ${toCentipoints(points)}\n`);
    return capped(
      `CASE\n${whens.join('')}      ELSE ${toCentipoints(criterion.other)}\n    END`,
      criterion.cap,
    );
  });
  return `  SELECT\n    ${terms.join('\n    + ')} AS centipoints\n  FROM contacts`;
}

type Case = readonly [test: string, points: Points];

/** The table has no NULL: the empty text stands for it. */
function tableCases({ field, rows, unknown }: TableCriterion, spellings: readonly string[]): readonly Case[] {
  return [
    [isOneOf(field, ['', ...spellings]), unknown],
    ...rows.map(({ values, points }): Case => [isOneOf(field, values), points]),
  ];
}

/** What is not known comes first: to DuckDB NaN is greater than every number. */
function rangesCases({ field, ranges, unknown }: RangesCriterion): readonly Case[] {
  const name = quotedWhereNeeded(field);
  const cases = ranges.map(({ from, to, points }): Case => {
    const lowest = from === null ? [] : [`${name} >= ${from}`];
    const highest = to === null ? [] : [`${name} < ${to}`];
    return [[...lowest, ...highest].join(' AND ') || 'TRUE', points];
  });
  return [[`isnan(${name})`, unknown], ...cases];
}

function isOneOf(field: string, values: readonly string[]): string {
  const name = quotedWhereNeeded(field);
  return `${name} IN (${wrapped(values.map((value) => `${quoted(value)}::${name}`))})`;
}

/** Where bounds contradict each other the upper one holds, as in `clip`. */
function capped(points: string, { min, max }: Clip): string {
  const raised = min === null ? points : `greatest(${toCentipoints(min)}, ${points})`;
  return max === null ? raised : `least(${toCentipoints(max)}, ${raised})`;
}

/** Items between commas; those that do not fit into one line go on indented lines of their own. */
function wrapped(items: readonly string[]): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < listWidth) lines.splice(-1, 1, `${last}, ${item}`);
    else lines.push(item);
  }
  return lines.length < 2 ? lines.join('') : `\n        ${lines.join(',\n        ')}\n      `;
}

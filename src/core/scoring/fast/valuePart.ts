import type { Centipoints, Points } from '../../brand.ts';
import type { CodeColumn, NumberColumn } from '../../contacts/table.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { clip, criterionBoundsOf } from '../clip.ts';
import { valueOfCode } from '../contactAt.ts';
import type { ValueCriterion } from '../criterion.ts';
import { knownNumber, knownText, readNumber } from '../known.ts';
import type { Field } from '../model.ts';
import type { Bands } from './numberBands.ts';

/** Codes of bands: what is not known, what no row or range names, and the rows or ranges from here on. */
const codes = { unknown: 0, other: 1, first: 2 } as const;

/** Centipoints by band code, cap applied (`SC-11`, `SC-12`). */
export function pointsByBand(criterion: ValueCriterion): Int32Array {
  const bounds = criterionBoundsOf(criterion.cap);
  const rows = criterion.kind === 'table' ? criterion.rows : criterion.ranges;
  const clipped = (points: Points): Centipoints =>
    clip(weightedCentipoints(points, criterion.weight), bounds);
  return Int32Array.of(
    clipped(criterion.unknown),
    clipped(criterion.other),
    ...rows.map(({ points }) => clipped(points)),
  );
}

/** Where the values of a dictionary stand, by value. */
export type CodeOfValue = (value: string) => number | undefined;

/**
 * Centipoints by code of a column's own dictionary, cap applied. Code 0 is always unknown. A dictionary may be long, and
 * a table names few of its values: those are looked for, not all of them asked.
 */
export function pointsByCode(
  criterion: ValueCriterion,
  field: Field,
  column: CodeColumn,
  codeOf: CodeOfValue,
): Int32Array {
  const byBand = pointsByBand(criterion);
  if (criterion.kind === 'table' && field.type !== 'number') {
    return pointsOfTexts(criterion, field, column, byBand, codeOf);
  }
  const bandOf = criterion.kind === 'table' ? bandOfText(criterion) : bandOfNumber(criterion);
  return Int32Array.from(column.values, (_, code) => {
    const value = valueOfCode(column, field, code);
    const known = criterion.kind === 'table' ? knownText(value, field) : knownNumber(value, field);
    return byBand[known === null ? codes.unknown : bandOf(known as never)] ?? 0;
  });
}

/** The same for texts as they stand. The first row that names a value counts, so that the last ones are written first. */
function pointsOfTexts(
  { rows }: TableCriterion,
  { unknown }: Field,
  { values }: CodeColumn,
  byBand: Int32Array,
  codeOf: CodeOfValue,
): Int32Array {
  const points = new Int32Array(values.length).fill(byBand[codes.other] as number);
  const write = (value: string, band: number): void => {
    const code = codeOf(value);
    if (code !== undefined) points[code] = byBand[band] as number;
  };
  for (let row = rows.length - 1; row >= 0; row--) {
    for (const value of rows[row]?.values ?? []) write(value, codes.first + row);
  }
  for (const spelling of ['', ...unknown]) write(spelling, codes.unknown);
  points[0] = byBand[codes.unknown] as number;
  return points;
}

/** The bands of a criterion on a column of numbers. */
export function bandsOf(criterion: ValueCriterion, field: Field): Bands {
  const { cuts, singles, bandOfKnown, bands } =
    criterion.kind === 'table' ? textBands(criterion) : rangeBands(criterion);
  const unknown = field.unknown.map(readNumber).filter((number) => !Number.isNaN(number));
  const isUnknown = new Set(unknown);
  return {
    bands: codes.first + bands,
    cuts,
    singles: [...singles, ...unknown],
    bandOf: (number) =>
      Number.isFinite(number) && !isUnknown.has(number) ? bandOfKnown(number) : codes.unknown,
  };
}

/** What the codes of a number column follow from: equal keys, equal codes. */
export function bandsKey(criterion: ValueCriterion, field: Field, { field: column }: NumberColumn): string {
  const bounds =
    criterion.kind === 'table'
      ? criterion.rows.map(({ values }) => values)
      : criterion.ranges.map(({ from, to }) => [from, to]);
  return JSON.stringify([criterion.kind, column, field.type, field.unknown, bounds]);
}

type TableCriterion = Extract<ValueCriterion, { kind: 'table' }>;
type RangesCriterion = Extract<ValueCriterion, { kind: 'ranges' }>;
type KnownBands = {
  readonly cuts: readonly number[];
  readonly singles: readonly number[];
  readonly bands: number;
  readonly bandOfKnown: (number: number) => number;
};

/** A table reads a number as its shortest decimal form (`SC-4`). */
function textBands(criterion: TableCriterion): KnownBands {
  const bandOf = bandOfText(criterion);
  const singles = criterion.rows.flatMap(({ values }) =>
    values.map(Number).filter((number, at) => String(number) === values[at]),
  );
  return {
    cuts: [],
    singles,
    bands: criterion.rows.length,
    bandOfKnown: (number) => bandOf(String(number)),
  };
}

function rangeBands(criterion: RangesCriterion): KnownBands {
  const cuts = criterion.ranges.flatMap(({ from, to }) => [from, to].filter((bound) => bound !== null));
  return { cuts, singles: [], bands: criterion.ranges.length, bandOfKnown: bandOfNumber(criterion) };
}

function bandOfText({ rows }: TableCriterion): (text: string) => number {
  const bands = new Map<string, number>();
  rows.forEach(({ values }, row) => {
    for (const value of values) if (!bands.has(value)) bands.set(value, codes.first + row);
  });
  return (text) => bands.get(text) ?? codes.other;
}

function bandOfNumber({ ranges }: RangesCriterion): (number: number) => number {
  const from = Float64Array.from(ranges, (range) => range.from ?? -Infinity);
  const to = Float64Array.from(ranges, (range) => range.to ?? Infinity);
  return (number) => {
    for (let band = 0; band < from.length; band++) {
      if (number >= (from[band] as number) && number < (to[band] as number)) return codes.first + band;
    }
    return codes.other;
  };
}

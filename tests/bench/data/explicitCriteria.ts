import { noReasons } from '#core/scoring/reasons.ts';
import type { Points } from '#core/brand.ts';
import type { RangesCriterion, TableCriterion, ValueCriterion } from '#core/scoring/criterion.ts';
import type { Field } from '#core/scoring/model.ts';
import type { Clip } from '#core/scoring/sides.ts';
import { sameInBoth } from '#core/text.ts';
import { benchCodes, benchNumbers, benchValues, unknownSpelling } from './benchColumns.ts';

type Group = 'firmographic' | 'role' | 'bant' | 'situation' | null;

/** Points of what no row or range names and of what is not known, and the cap of the criterion. */
type Rest = { readonly other: Points; readonly unknown: Points; readonly cap?: Clip };

const noCap: Clip = { min: null, max: null };

/** Fields of more values than a model may name (`SC-20`) name none. */
const mostNamedValues = 5_000;

/** The fields of the bench's columns, as a model declares them. */
export function benchFields(): Field[] {
  const codes = benchCodes.map((column): Field => {
    const named = column.size > mostNamedValues ? [] : benchValues(column).slice(1, -1);
    const values = named.map((value) => ({ value, label: sameInBoth(value) }));
    const { field, of, group } = column;
    return {
      id: field,
      label: sameInBoth(field),
      type: 'category',
      of,
      group,
      values,
      unknown: [unknownSpelling],
    };
  });
  const numbers = benchNumbers.map(({ field, of, group }): Field => {
    return { id: field, label: sameInBoth(field), type: 'number', of, group, values: [], unknown: [] };
  });
  return [...codes, ...numbers];
}

/** The 18 explicit criteria of the bench: 12 tables, one for each code column, and 6 by ranges of numbers. */
export function explicitCriteria(): readonly ValueCriterion[] {
  return [...firmographic(), ...role(), ...bant(), ...situation()];
}

function firmographic(): readonly ValueCriterion[] {
  return [
    table(
      'country',
      'firmographic',
      [
        [6, codes(1, 4)],
        [4, codes(5, 12)],
        [1.5, codes(13, 24)],
        [-4, codes(33, 36)],
      ],
      { other: 0, unknown: -1 },
    ),
    table(
      'industry',
      'firmographic',
      [
        [8, [2, 3, 7, 11]],
        [5, [1, 5, 8, 13, 17]],
        [2.25, [4, 6, 9]],
        [-6, [20, 21]],
      ],
      { other: 0.5, unknown: 0 },
    ),
    table(
      'ownership',
      'firmographic',
      [
        [3, [1]],
        [2, [2, 3]],
      ],
      { other: 0, unknown: 0.75 },
    ),
    ranges(
      'employees',
      'firmographic',
      [
        [null, 20, -2],
        [20, 100, 4],
        [100, 500, 9],
        [500, 2_000, 7],
        [2_000, 10_000, 3],
      ],
      { other: -1, unknown: 0, cap: { min: -1.5, max: 8 } },
    ),
    ranges(
      'revenueMillions',
      'firmographic',
      [
        [2, 10, 2],
        [10, 50, 4.5],
        [50, 250, 6],
        [250, 1_000, 3],
      ],
      { other: 0, unknown: 0.5 },
    ),
    ranges(
      'distanceKilometres',
      null,
      [
        [null, 50, 3],
        [50, 300, 2],
        [300, 1_500, 1],
      ],
      { other: -0.25, unknown: 0 },
    ),
  ];
}

function role(): readonly ValueCriterion[] {
  return [
    table(
      'jobFunction',
      'role',
      [
        [6, [1, 4, 5]],
        [4, [2, 7, 8]],
        [2, [3, 9, 10, 11]],
        [-3, [15, 16, 17]],
      ],
      { other: 0, unknown: 0 },
    ),
    table(
      'seniority',
      'role',
      [
        [1, [1]],
        [3, [2, 3]],
        [7, [4, 5]],
        [10, [6]],
        [-5, [7]],
      ],
      { other: 0, unknown: 1, cap: { min: null, max: 9 } },
    ),
    table(
      'buyingRole',
      'role',
      [
        [8, [1]],
        [6, [2]],
        [4.5, [3]],
        [2, [4, 5]],
      ],
      { other: 0, unknown: 1.25 },
    ),
    table(
      'jobTitle',
      'role',
      [
        [5, everyOf(40, 1)],
        [3, everyOf(30, 2)],
        [1.75, everyOf(25, 3)],
        [-4, everyOf(60, 5)],
      ],
      { other: 0.25, unknown: 0 },
    ),
  ];
}

function bant(): readonly ValueCriterion[] {
  return [
    table(
      'budget',
      'bant',
      [
        [10, [1]],
        [5.5, [2]],
        [-2, [3]],
      ],
      { other: 0, unknown: 0.5 },
    ),
    table(
      'need',
      'bant',
      [
        [9, [1, 3]],
        [6, [2, 4, 6]],
        [2.5, [5, 7, 8]],
      ],
      { other: -1, unknown: 0, cap: { min: 0, max: null } },
    ),
    ranges(
      'dealThousands',
      'bant',
      [
        [5, 20, 2],
        [20, 75, 5],
        [75, 300, 8],
        [300, null, 6],
      ],
      { other: -2, unknown: 0 },
    ),
    ranges(
      'contractMonths',
      'bant',
      [
        [null, 3, 9],
        [3, 6, 7],
        [6, 12, 4],
        [12, 24, 1],
        [36, null, -3],
      ],
      { other: 0, unknown: 1, cap: { min: -2, max: 8 } },
    ),
  ];
}

function situation(): readonly ValueCriterion[] {
  return [
    table(
      'system',
      'situation',
      [
        [7, codes(1, 30)],
        [4.25, codes(31, 110)],
        [2, codes(400, 520)],
        [-5, codes(700, 745)],
      ],
      { other: 0, unknown: 0.5 },
    ),
    table(
      'source',
      null,
      [
        [4, [1, 2]],
        [2.5, [3, 8, 9, 10]],
        [1, [4, 5, 6, 7]],
        [-2, [25, 26, 27, 28]],
      ],
      { other: 0, unknown: 0 },
    ),
    table(
      'relation',
      null,
      [
        [2, [1]],
        [-20, [2]],
      ],
      { other: 0, unknown: 0, cap: { min: -15, max: null } },
    ),
    ranges(
      'growthPercent',
      'situation',
      [
        [null, -10, -3],
        [-10, 0, -0.5],
        [10, 25, 2.5],
        [25, 60, 5],
        [60, null, 7],
      ],
      { other: 1, unknown: 0 },
    ),
  ];
}

function table(
  field: string,
  group: Group,
  rows: readonly (readonly [points: Points, codes: readonly number[]])[],
  rest: Rest,
): TableCriterion {
  const named = rows.map(([points, of]) => ({ points, values: of.map((code) => `${field} ${code}`) }));
  return { ...baseOf(field, group), kind: 'table', field, rows: named, cap: noCap, ...rest };
}

function ranges(
  field: string,
  group: Group,
  of: readonly (readonly [from: number | null, to: number | null, points: Points])[],
  rest: Rest,
): RangesCriterion {
  const named = of.map(([from, to, points]) => ({ from, to, points }));
  return { ...baseOf(field, group), kind: 'ranges', field, ranges: named, cap: noCap, ...rest };
}

function baseOf(field: string, group: Group) {
  return {
    id: field,
    label: sameInBoth(field),
    side: 'fit',
    group,
    enabled: true,
    weight: null,
    ...noReasons,
  } as const;
}

/** The codes from one to another, both included. */
function codes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The 120 codes start, start + step, ... that stand for the job titles of one row. */
function everyOf(step: number, start: number): readonly number[] {
  return Array.from({ length: 120 }, (_, at) => start + at * step);
}

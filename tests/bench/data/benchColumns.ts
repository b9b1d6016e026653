import type { Field, FieldGroup } from '#core/scoring/model.ts';

/** A code column of the bench; `size` counts its values with the empty one, so that codes are 0..size - 1. */
export type BenchCodes = {
  readonly field: string;
  readonly of: Field['of'];
  readonly group: FieldGroup;
  readonly size: number;
  /** Share of the contacts of whom it is not known. */
  readonly unknown: number;
};

/** A number column of the bench: low numbers are common, high ones rare. */
export type BenchNumbers = {
  readonly field: string;
  readonly of: Field['of'];
  readonly group: FieldGroup;
  readonly lowest: number;
  readonly highest: number;
  readonly unknown: number;
};

/** Twelve code columns: ten of 8 bits with 4 to 40 values, two of 16 bits. */
export const benchCodes: readonly BenchCodes[] = [
  { field: 'country', of: 'company', group: 'firmographic', size: 40, unknown: 0.01 },
  { field: 'industry', of: 'company', group: 'firmographic', size: 25, unknown: 0.04 },
  { field: 'ownership', of: 'company', group: 'firmographic', size: 6, unknown: 0.2 },
  { field: 'jobFunction', of: 'contact', group: 'role', size: 19, unknown: 0.08 },
  { field: 'seniority', of: 'contact', group: 'role', size: 9, unknown: 0.1 },
  { field: 'buyingRole', of: 'contact', group: 'role', size: 7, unknown: 0.3 },
  { field: 'budget', of: 'company', group: 'bant', size: 5, unknown: 0.35 },
  { field: 'need', of: 'company', group: 'bant', size: 12, unknown: 0.25 },
  { field: 'source', of: 'contact', group: 'own', size: 31, unknown: 0.02 },
  { field: 'relation', of: 'company', group: 'own', size: 4, unknown: 0.05 },
  { field: 'system', of: 'company', group: 'situation', size: 1_000, unknown: 0.4 },
  { field: 'jobTitle', of: 'contact', group: 'role', size: 20_000, unknown: 0.12 },
];

/** Eight columns of numbers with so many different values that they are no codes. */
export const benchNumbers: readonly BenchNumbers[] = [
  { field: 'employees', of: 'company', group: 'firmographic', lowest: 1, highest: 20_000, unknown: 0.03 },
  {
    field: 'revenueMillions',
    of: 'company',
    group: 'firmographic',
    lowest: 0,
    highest: 4_000,
    unknown: 0.15,
  },
  { field: 'growthPercent', of: 'company', group: 'situation', lowest: -30, highest: 170, unknown: 0.2 },
  { field: 'dealThousands', of: 'contact', group: 'bant', lowest: 1, highest: 900, unknown: 0.3 },
  { field: 'contractMonths', of: 'company', group: 'window', lowest: 0, highest: 60, unknown: 0.35 },
  { field: 'systemAgeYears', of: 'company', group: 'situation', lowest: 0, highest: 25, unknown: 0.4 },
  {
    field: 'daysSinceFunding',
    of: 'company',
    group: 'discontinuity',
    lowest: 0,
    highest: 2_500,
    unknown: 0.5,
  },
  {
    field: 'distanceKilometres',
    of: 'company',
    group: 'firmographic',
    lowest: 0,
    highest: 9_000,
    unknown: 0.05,
  },
];

/** One spelling that the bench's data use for a value that is not known, beside the empty text. */
export const unknownSpelling = 'n/a';

/** The values of a code column by code: nothing, `country 1`, `country 2` ..., and `n/a` under the last code. */
export function benchValues({ field, size }: BenchCodes): readonly string[] {
  return Array.from({ length: size }, (_, code) => {
    if (code === 0) return '';
    return code === size - 1 ? unknownSpelling : `${field} ${code}`;
  });
}

import * as v from 'valibot';
import { companySizes, sectors } from '../../documents/company.ts';
import { testNameSchema } from '../assessmentSchema.ts';
import { calendarDay } from '../calendarDay.ts';
import { questionId } from '../ids.ts';
import { type BenchmarkPack, fewestCompanies, packBounds } from './pack.ts';

const value = v.pipe(v.number(), v.minValue(1), v.maxValue(4));

const quartiles = v.looseObject({
  low: v.pipe(value, v.description('A quarter of the companies lies at or below it.')),
  middle: v.pipe(value, v.description('Half of the companies lies at or below it.')),
  high: v.pipe(value, v.description('A quarter of the companies lies above it.')),
});

const cell = v.looseObject({
  sector: v.pipe(v.nullable(v.picklist(sectors)), v.description('Section of NACE Rev. 2; null for all.')),
  size: v.pipe(v.nullable(v.picklist(companySizes)), v.description('Class of size; null for all.')),
  companies: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(fewestCompanies),
    v.maxValue(packBounds.companies),
    v.description('How many companies it stands for.'),
  ),
  index: v.pipe(quartiles, v.description('Their index, 1 to 4.')),
  dimensions: v.pipe(
    v.record(v.pipe(v.string(), v.regex(questionId)), quartiles),
    v.description('Their dimensions; one that too few have answered is left out.'),
  ),
});

/** The body of a benchmark pack from outside; keys that it does not know survive. */
export const packSchema = v.looseObject({
  title: v.pipe(v.string(), v.maxLength(packBounds.title), v.description('Name of the pack; may be empty.')),
  madeOn: v.pipe(v.string(), v.regex(calendarDay), v.description('Calendar day on which it was made.')),
  test: v.pipe(testNameSchema, v.description('Identity and version of the test that was asked.')),
  cells: v.pipe(
    v.array(cell),
    v.maxLength(packBounds.cells),
    v.description('Every cell stands for at least five companies.'),
  ),
}) satisfies v.GenericSchema<unknown, BenchmarkPack>;

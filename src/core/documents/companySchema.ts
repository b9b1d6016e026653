import * as v from 'valibot';
import { documentIdForm } from '../level/ids.ts';
import { type Company, companySizes, longestName, mostUnits, sectors } from './company.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));

/** A company body from outside; keys that it does not know survive. */
export const companySchema = v.looseObject({
  name: v.pipe(
    v.string(),
    v.maxLength(longestName),
    v.description('Name of the company; empty while it is the only one.'),
  ),
  example: v.pipe(v.boolean(), v.description('A copy of the example company.')),
  currency: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{3}$/),
    v.description('ISO 4217 code of the one currency in use.'),
  ),
  facts: v.pipe(
    v.looseObject({
      contacts: v.pipe(v.nullable(count), v.description('Contacts in the register.')),
      dealsPerYear: v.pipe(v.nullable(count), v.description('New deals a year.')),
      industry: v.pipe(v.string(), v.maxLength(200), v.description('What it does; empty when not known.')),
      sector: v.pipe(v.nullable(v.picklist(sectors)), v.description('Section letter of NACE Rev. 2.')),
      size: v.pipe(
        v.nullable(v.picklist(companySizes)),
        v.description('Persons employed: micro under 10, small to 49, medium to 249, large from 250.'),
      ),
    }),
    v.description('What is known of it.'),
  ),
  units: v.pipe(
    v.array(
      v.looseObject({
        id: v.pipe(v.string(), v.regex(documentIdForm), v.description('Identifies the unit.')),
        name: v.pipe(v.string(), v.maxLength(longestName), v.description('Name of the unit.')),
      }),
    ),
    v.maxLength(mostUnits),
    v.description('Units that answer the level test by themselves.'),
  ),
}) satisfies v.GenericSchema<unknown, Company>;

import * as v from 'valibot';
import type { Keeping } from './keeping.ts';
import { recordBounds } from './record.ts';
import { docketEntries, keptEntries } from './recordSchema.ts';

const kept = v.looseObject({
  on: v.pipe(v.string(), v.maxLength(10), v.description('The day on which the file was written.')),
  name: v.pipe(v.string(), v.maxLength(300), v.description('Name of the file.')),
  upTo: v.pipe(v.string(), v.maxLength(40), v.description('The last change that it holds.')),
  saves: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.description('How often its documents had been saved until then.'),
  ),
});

/** The body of a keeping document (`EX-53`). */
export const keepingSchema = v.looseObject({
  kept: v.pipe(v.nullable(kept), v.description('The last record file that was written.')),
  documents: v.pipe(
    v.array(v.looseObject(keptEntries)),
    v.maxLength(2 * recordBounds.documents),
    v.description('The documents as they were in the last record file that was written or taken in.'),
  ),
  ...docketEntries,
}) as unknown as v.GenericSchema<unknown, Keeping>;

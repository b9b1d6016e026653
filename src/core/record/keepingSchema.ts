import * as v from 'valibot';
import type { Keeping } from './keeping.ts';
import { recordBounds } from './record.ts';
import { conflictSchema, docketEntries, keptEntries } from './recordSchema.ts';
import { rememberedSteps } from './takenSteps.ts';

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

const taken = v.looseObject({
  conflict: v.pipe(conflictSchema, v.description('What was to be decided.')),
  step: v.pipe(
    v.looseObject({
      command: v.pipe(v.string(), v.maxLength(100), v.description('Name of the command.')),
      at: v.pipe(v.number(), v.description('When it was done, in milliseconds since 1970.')),
      seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Its number in the journal.')),
    }),
    v.description('The step of the document that took the value of the other side.'),
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
  steps: v.exactOptional(
    v.pipe(
      v.array(taken),
      v.maxLength(rememberedSteps),
      v.description('Choices for the value of the other side, open again when their step is undone (EX-68).'),
    ),
  ),
}) as unknown as v.GenericSchema<unknown, Keeping>;

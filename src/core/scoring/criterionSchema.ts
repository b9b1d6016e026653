import * as v from 'valibot';
import { modelBounds } from './bounds.ts';
import {
  clipSchema,
  daysSchema,
  idSchema,
  pointsSchema,
  proseSchema,
  sideSchema,
  textSchema,
  valueSchema,
} from './schemaParts.ts';

const base = {
  id: v.pipe(idSchema, v.description('Identifies the criterion in this model.')),
  label: v.pipe(textSchema, v.description('Name on screen.')),
  side: v.pipe(sideSchema, v.description('Fit is what a contact is, behaviour what it does (SC-10).')),
  group: v.pipe(v.nullable(idSchema), v.description('Id of the group whose cap it shares; null is none.')),
  enabled: v.pipe(v.boolean(), v.description('A criterion that is switched off gives nothing (SC-16).')),
  cap: v.pipe(clipSchema, v.description('Bounds of what the criterion gives (SC-7).')),
  why: v.pipe(proseSchema, v.description('Why the team decided so.')),
};

const other = v.pipe(pointsSchema, v.description('Points for a known value that nothing above names.'));
const unknown = v.pipe(pointsSchema, v.description('Points when the value is not known (SC-4).'));

const table = v.looseObject({
  kind: v.pipe(
    v.literal('table'),
    v.description('Points by the value of a category or yes/no field (SC-11).'),
  ),
  ...base,
  field: v.pipe(idSchema, v.description('Id of the field.')),
  rows: v.pipe(
    v.array(
      v.looseObject({
        values: v.pipe(
          v.array(valueSchema),
          v.maxLength(modelBounds.valuesInRow),
          v.description('Values that get these points; of a yes/no field: yes, no.'),
        ),
        points: v.pipe(pointsSchema, v.description('Points, at most two decimals (SC-2).')),
      }),
    ),
    v.maxLength(modelBounds.rows),
    v.description('Rows of the table; each value stands in one row.'),
  ),
  other,
  unknown,
});

const rangeBound = v.nullable(
  v.pipe(v.number(), v.minValue(-modelBounds.rangeBound), v.maxValue(modelBounds.rangeBound)),
);

const ranges = v.looseObject({
  kind: v.pipe(v.literal('ranges'), v.description('Points by the range that a number falls in (SC-12).')),
  ...base,
  field: v.pipe(idSchema, v.description('Id of the number field.')),
  ranges: v.pipe(
    v.array(
      v.looseObject({
        from: v.pipe(rangeBound, v.description('From this number, itself included; null is unbounded.')),
        to: v.pipe(rangeBound, v.description('Up to this number, itself left out; null is unbounded.')),
        points: v.pipe(pointsSchema, v.description('Points, at most two decimals (SC-2).')),
      }),
    ),
    v.maxLength(modelBounds.rows),
    v.description('Ranges that do not overlap.'),
  ),
  other,
  unknown,
});

const counting = v.variant('by', [
  v.looseObject({ by: v.pipe(v.literal('every'), v.description('Every event counts.')) }),
  v.looseObject({ by: v.pipe(v.literal('once'), v.description('Only the newest event counts.')) }),
  v.looseObject({ by: v.pipe(v.literal('day'), v.description('One event a day counts.')) }),
  v.looseObject({
    by: v.pipe(v.literal('most'), v.description('Only the newest so many events count.')),
    times: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(modelBounds.times),
      v.description('How many.'),
    ),
  }),
]);

const fading = v.variant('by', [
  v.looseObject({ by: v.pipe(v.literal('none'), v.description('Points do not fade.')) }),
  v.looseObject({
    by: v.pipe(v.literal('linear'), v.description('Points go evenly to 0.')),
    days: v.pipe(daysSchema, v.description('Age in days at which nothing is left.')),
  }),
  v.looseObject({
    by: v.pipe(v.literal('halfLife'), v.description('Points halve again and again.')),
    days: v.pipe(daysSchema, v.description('Days in which points halve.')),
  }),
]);

const events = v.looseObject({
  kind: v.pipe(v.literal('events'), v.description('Points for dated events (SC-13).')),
  ...base,
  events: v.pipe(
    v.array(idSchema),
    v.maxLength(modelBounds.eventKinds),
    v.description('Ids of the event kinds, any of which counts.'),
  ),
  counting: v.pipe(counting, v.description('Which events count, the newest first (SC-5).')),
  windowDays: v.pipe(
    v.nullable(daysSchema),
    v.description('Only events at most this many days old count; null is no window (SC-5).'),
  ),
  points: v.pipe(pointsSchema, v.description('Points of each counted event before fading (SC-2).')),
  fading: v.pipe(fading, v.description('How points fade with the age of an event (SC-6).')),
});

/** The schema of one criterion (`SC-11`, `SC-12`, `SC-13`). */
export const criterionSchema = v.variant('kind', [table, ranges, events]);

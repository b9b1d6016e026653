import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import { criterionBase } from './criterionBase.ts';
import { counterCountingSchema, countingSchema, fadingSchema, filterSchema } from './eventSchema.ts';
import {
  daysSchema,
  eventsSchema,
  idSchema,
  pointsSchema,
  textSchema,
  timesSchema,
  upTo,
  whole,
} from './schemaParts.ts';

const windowDays = v.pipe(
  v.nullable(daysSchema),
  v.description('Only what is at most this many days old counts; null is no window (SC-5).'),
);
const fading = v.pipe(fadingSchema, v.description('How points fade with age (SC-6, SC-28).'));
const unknown = v.pipe(pointsSchema, v.description('Points when a count or date is not known (SC-27).'));
const counter = {
  count: v.pipe(v.nullable(idSchema), v.description('Id of the number field that counts; null is once.')),
  last: v.pipe(
    v.nullable(idSchema),
    v.description('Id of the date field of the last time; null is no date.'),
  ),
};

/** Points for dated events (`SC-13`). */
export const eventsCriterionSchema = v.looseObject({
  kind: v.pipe(v.literal('events'), v.description('Points for dated events (SC-13).')),
  ...criterionBase,
  events: eventsSchema,
  filter: filterSchema,
  counting: countingSchema,
  windowDays,
  points: v.pipe(pointsSchema, v.description('Points of each counted event before fading (SC-2).')),
  fading,
});

/** Points for a count and a last date (`SC-27`). */
export const counterSchema = v.looseObject({
  kind: v.pipe(v.literal('counter'), v.description('Points for a count and a last date (SC-27).')),
  ...criterionBase,
  ...counter,
  counting: counterCountingSchema,
  windowDays,
  points: v.pipe(pointsSchema, v.description('Points of each that counts, before fading (SC-2).')),
  fading,
  unknown,
});

/** Frequency and recency (`SC-45`). */
export const bucketsSchema = v.looseObject({
  kind: v.pipe(v.literal('buckets'), v.description('Points by frequency and recency (SC-45).')),
  ...criterionBase,
  source: v.pipe(
    v.variant('from', [
      v.looseObject({
        from: v.pipe(v.literal('events'), v.description('Dated events are counted.')),
        events: eventsSchema,
        filter: filterSchema,
      }),
      v.looseObject({
        from: v.pipe(v.literal('counter'), v.description('A count and a last date stand in fields.')),
        ...counter,
      }),
    ]),
    v.description('Where frequency and recency come from.'),
  ),
  rows: v.pipe(
    v.array(
      v.looseObject({
        atLeast: v.pipe(timesSchema, v.description('At least so many times ...')),
        withinDays: v.pipe(
          v.nullable(daysSchema),
          v.description('... each at most so many days ago; null is any time.'),
        ),
        points: v.pipe(pointsSchema, v.description('Points, at most two decimals (SC-2).')),
      }),
    ),
    v.maxLength(modelBounds.rows),
    v.description('Of the rows that fit the one with the most points counts, once.'),
  ),
  other: v.pipe(pointsSchema, v.description('Points when no row fits.')),
  unknown,
});

/** Activity over baseline (`SC-29`). */
export const surgeSchema = v.looseObject({
  kind: v.pipe(v.literal('surge'), v.description('Points for activity over baseline (SC-29).')),
  ...criterionBase,
  events: eventsSchema,
  filter: filterSchema,
  recentDays: v.pipe(daysSchema, v.description('The last so many days are recent.')),
  baselineDays: v.pipe(daysSchema, v.description('So many days before them are the baseline.')),
  least: v.pipe(timesSchema, v.description('Fewer recent events than this say nothing.')),
  factor: v.pipe(
    whole(0, modelBounds.factor),
    v.description('A rise is more than so many percent of each baseline.'),
  ),
  population: v.pipe(
    v.looseObject({
      active: v.pipe(upTo(modelBounds.population), v.description('Of contacts with earlier events.')),
      inactive: v.pipe(upTo(modelBounds.population), v.description('Of contacts without earlier events.')),
    }),
    v.description('Mean number of events in 30 days, at most two decimals, frozen when it was measured.'),
  ),
  active: v.pipe(pointsSchema, v.description('Points for a rise of a contact with earlier events.')),
  inactive: v.pipe(pointsSchema, v.description('Points for a rise of a contact without earlier events.')),
  task: v.pipe(textSchema, v.description('What somebody has to do.')),
});

/** Parallel visits by colleagues (`SC-30`). */
export const colleaguesSchema = v.looseObject({
  kind: v.pipe(v.literal('colleagues'), v.description('Points for colleagues who are active too (SC-30).')),
  ...criterionBase,
  events: eventsSchema,
  filter: filterSchema,
  windowDays,
  times: v.pipe(timesSchema, v.description('At most so many colleagues, the newest first.')),
  points: v.pipe(pointsSchema, v.description('Points of each colleague before fading (SC-2).')),
  fading,
});

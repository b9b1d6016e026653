import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import {
  daysSchema,
  fromSchema,
  idSchema,
  percentSchema,
  timesSchema,
  toSchema,
  valueSchema,
  whole,
} from './schemaParts.ts';

const every = v.looseObject({ by: v.pipe(v.literal('every'), v.description('Every event counts.')) });
const once = v.looseObject({ by: v.pipe(v.literal('once'), v.description('Only the newest event counts.')) });
const most = v.looseObject({
  by: v.pipe(v.literal('most'), v.description('Only the newest so many events count.')),
  times: v.pipe(timesSchema, v.description('How many.')),
});

/** Which events count (`SC-5`, `SC-26`). */
export const countingSchema = v.pipe(
  v.variant('by', [
    every,
    once,
    v.looseObject({
      by: v.pipe(v.literal('asset'), v.description('The newest event of each asset counts.')),
    }),
    v.looseObject({ by: v.pipe(v.literal('day'), v.description('One event a day counts.')) }),
    most,
  ]),
  v.description('Which events count, the newest first (SC-5).'),
);

/** How much of a count counts: a counter knows neither days nor assets (`SC-27`). */
export const counterCountingSchema = v.pipe(
  v.variant('by', [every, once, most]),
  v.description('How many of the count count (SC-27).'),
);

/** How points fade (`SC-6`, `SC-28`). */
export const fadingSchema = v.variant('by', [
  v.looseObject({ by: v.pipe(v.literal('none'), v.description('Points do not fade.')) }),
  v.looseObject({
    by: v.pipe(v.literal('linear'), v.description('Points go evenly to 0.')),
    days: v.pipe(daysSchema, v.description('Age in days at which nothing is left.')),
  }),
  v.looseObject({
    by: v.pipe(v.literal('monthly'), v.description('Points fall evenly by a percentage a month (SC-28).')),
    percent: v.pipe(
      v.number(),
      v.minValue(1),
      v.maxValue(100),
      v.description('Percent of the points that 30 days take away, at most two decimals.'),
    ),
  }),
  v.looseObject({
    by: v.pipe(v.literal('halfLife'), v.description('Points halve again and again.')),
    days: v.pipe(daysSchema, v.description('Days in which points halve.')),
  }),
  v.looseObject({
    by: v.pipe(v.literal('steps'), v.description('Points fall in steps (SC-28).')),
    steps: v.pipe(
      v.array(
        v.looseObject({
          from: v.pipe(
            whole(0, modelBounds.days),
            v.description('From this age in days on, up to the next step.'),
          ),
          percent: v.pipe(percentSchema, v.description('Percent of the points, at most two decimals.')),
        }),
      ),
      v.maxLength(modelBounds.steps),
      v.description('Steps by rising age; before the first one all points count.'),
    ),
  }),
]);

function named(item: typeof idSchema | typeof valueSchema, description: string) {
  return v.pipe(
    v.nullable(v.pipe(v.array(item), v.maxLength(modelBounds.filterValues))),
    v.description(`${description} Null asks nothing.`),
  );
}

/** What an event must be (`SC-26`). */
export const filterSchema = v.pipe(
  v.nullable(
    v.looseObject({
      topics: named(idSchema, 'Ids of the topics, one of which it is about.'),
      assets: named(valueSchema, 'Assets, one of which it used.'),
      channels: named(valueSchema, 'Channels, one of which it came by.'),
      amount: v.pipe(
        v.nullable(v.looseObject({ from: fromSchema, to: toSchema })),
        v.description('Range of its amount. Null asks nothing.'),
      ),
    }),
  ),
  v.description('What an event must be (SC-26); null sees all events of the kinds.'),
);

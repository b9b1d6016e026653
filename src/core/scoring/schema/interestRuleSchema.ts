import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import { fadingSchema } from './eventSchema.ts';
import { idSchema, pointsSchema } from './schemaParts.ts';

/** How interest in topics is weighed (`SC-38`). */
export const interestRuleSchema = v.looseObject({
  events: v.pipe(
    v.array(
      v.looseObject({
        event: v.pipe(idSchema, v.description('Id of the event kind.')),
        points: v.pipe(pointsSchema, v.description('Points of each such event for its topic.')),
      }),
    ),
    v.maxLength(modelBounds.eventKinds),
    v.description('What each kind of event says of interest.'),
  ),
  fading: v.pipe(fadingSchema, v.description('How points fade for the topic of now (SPOI).')),
});

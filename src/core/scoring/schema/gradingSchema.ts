import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import { conditionOf } from './conditionSchema.ts';
import { reasonsSchemas } from './reasonsSchemas.ts';
import { routeSchema } from './routingSchema.ts';
import { gradeSchema, idSchema, textSchema, whole } from './schemaParts.ts';

const limit = whole(1, modelBounds.total);

const limits = v.looseObject({
  A: v.pipe(limit, v.description('Lowest whole number of an A.')),
  B: v.pipe(limit, v.description('Lowest whole number of a B, under that of an A.')),
  C: v.pipe(limit, v.description('Lowest whole number of a C, under that of a B; below it is D.')),
});

const activityLimits = v.looseObject({
  1: v.pipe(limit, v.description('Lowest whole points of activity 1.')),
  2: v.pipe(limit, v.description('Lowest whole points of activity 2, under those of 1.')),
  3: v.pipe(limit, v.description('Lowest whole points of activity 3, under those of 2; below them is 4.')),
});

const letters = v.pipe(
  v.array(gradeSchema),
  v.minLength(4),
  v.maxLength(4),
  v.description('Grades of activity 1, 2, 3 and 4.'),
);

/** How a score becomes a grade: by the total or by the matrix (`SC-9`, `SC-33`). */
export const gradingSchema = v.variant('by', [
  v.looseObject({
    by: v.pipe(v.literal('total'), v.description('The letter comes from the total (SC-9).')),
    limits: v.pipe(limits, v.description('Lowest official score of each grade (SC-9).')),
    leaving: v.pipe(
      v.nullable(limits),
      v.description('Lowest official score at which a contact keeps its grade (SC-34); null: the same.'),
    ),
  }),
  v.looseObject({
    by: v.pipe(v.literal('matrix'), v.description('The letter comes from the pair of classes (SC-33).')),
    letters: v.pipe(
      v.looseObject({ A: letters, B: letters, C: letters, D: letters }),
      v.description('The grade of each pair, by the class of fit.'),
    ),
  }),
]);

/** Limits of the classes of both sides (`SC-33`). */
export const classesSchema = v.looseObject({
  fit: v.pipe(limits, v.description('Lowest whole points of fit of each class.')),
  activity: v.pipe(activityLimits, v.description('Lowest whole points of behaviour of each class.')),
  leaving: v.pipe(
    v.nullable(
      v.looseObject({
        fit: v.pipe(limits, v.description('Lowest points at which a class of fit is kept.')),
        activity: v.pipe(
          activityLimits,
          v.description('Lowest points at which a class of activity is kept.'),
        ),
      }),
    ),
    v.description('Limits for keeping a class (SC-34); null: the same.'),
  ),
});

/** What decides whatever the points say (`SC-32`). */
export const gateSchema = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the gate in this model.')),
  label: v.pipe(textSchema, v.description('Name on screen.')),
  enabled: v.pipe(v.boolean(), v.description('A gate that is switched off does nothing.')),
  kind: v.pipe(
    v.picklist(['disqualifier', 'mustHave']),
    v.description('A disqualifier forces when it is true, a must-have when it is false.'),
  ),
  when: conditionOf('What is asked: over fields only.'),
  grade: v.pipe(gradeSchema, v.description('The forced grade.')),
  route: v.pipe(v.nullable(routeSchema), v.description('The forced route; null lets the rules decide.')),
  ...reasonsSchemas,
});

import * as v from 'valibot';
import { testNameSchema } from '../assessmentSchema.ts';
import { questionId } from '../ids.ts';
import { ownerRoles } from '../test.ts';
import { type OwnTest, testBounds } from './ownTest.ts';

const id = v.pipe(v.string(), v.regex(questionId));
const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e6));

function text(longest: number) {
  const words = v.pipe(v.string(), v.maxLength(longest));
  return v.looseObject({
    en: v.pipe(words, v.description('In English.')),
    fi: v.pipe(words, v.description('In Finnish.')),
  });
}

const statement = text(testBounds.text);

const action = v.looseObject({
  title: v.pipe(text(testBounds.name), v.description('What to do.')),
  why: v.pipe(text(testBounds.text), v.description('How to do it, or why it pays.')),
  effort: v.pipe(
    v.looseObject({
      amount: v.pipe(v.number(), v.minValue(0), v.maxValue(1000), v.description('How many.')),
      unit: v.pipe(v.picklist(['hours', 'days', 'weeks'] as const), v.description('Of what.')),
    }),
    v.description('A rough amount of work or of calendar time.'),
  ),
  owner: v.pipe(v.picklist(ownerRoles), v.description('The role that owns it.')),
});

const practice = v.looseObject({
  id: v.pipe(id, v.description('Identifies the practice in all versions of the test.')),
  version: v.pipe(version, v.description('Raised when the question asks something else than before.')),
  step: v.pipe(
    v.picklist([2, 3, 4] as const),
    v.description('The step that it separates from the one below.'),
  ),
  text: v.pipe(text(testBounds.text), v.description('A plain statement about us.')),
  always: v.pipe(text(testBounds.text), v.description('What must be true for always.')),
  example: v.pipe(text(testBounds.text), v.description('What it looks like where it is true.')),
  lastDone: v.pipe(text(testBounds.text), v.description('Asks when it was last done.')),
  action: v.pipe(action, v.description('What to do to get there.')),
});

const dimension = v.looseObject({
  id: v.pipe(id, v.description('Identifies the dimension in all versions of the test.')),
  name: v.pipe(text(testBounds.name), v.description('Name of the dimension.')),
  shortName: v.pipe(text(testBounds.shortName), v.description('For a mark on the staircase.')),
  version: v.pipe(version, v.description('Version of the ladder as a question.')),
  question: v.pipe(text(testBounds.text), v.description('What is asked.')),
  ladder: v.pipe(
    v.looseObject({
      '1': v.pipe(statement, v.description('Step 1.')),
      '2': v.pipe(statement, v.description('Step 2.')),
      '3': v.pipe(statement, v.description('Step 3.')),
      '4': v.pipe(statement, v.description('Step 4.')),
    }),
    v.description('A statement for each step; the highest that is true is chosen.'),
  ),
  practices: v.pipe(
    v.array(practice),
    v.maxLength(testBounds.practices),
    v.description('None at all, or at least one on each of the steps 2, 3 and 4.'),
  ),
});

/** The body of an own test from outside; keys that it does not know survive. */
export const testSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.description('Names the line of its versions.')),
  version: v.pipe(version, v.description('Version of the test; counted up within its line.')),
  title: v.pipe(text(testBounds.name), v.description('Name of the test.')),
  rule: v.pipe(
    v.looseObject({
      threshold: v.pipe(
        v.picklist([1, 2, 3] as const),
        v.description('Coverage from which a practice is satisfied, in thirds.'),
      ),
      quarters: v.pipe(
        v.picklist([2, 3, 4] as const),
        v.description('Share of the dimensions that must stand on a step, in quarters.'),
      ),
      leastKnown: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(testBounds.dimensions),
        v.description('Fewest known dimensions that give a headline.'),
      ),
    }),
    v.description('The numbers of the rule.'),
  ),
  dimensions: v.pipe(
    v.array(dimension),
    v.minLength(1),
    v.maxLength(testBounds.dimensions),
    v.description('What is asked, in its order.'),
  ),
  locked: v.pipe(v.boolean(), v.description('A test that a round was answered with takes no more edits.')),
  from: v.pipe(v.nullable(testNameSchema), v.description('The test that it was copied from.')),
  note: v.pipe(v.string(), v.maxLength(testBounds.note), v.description('What the author wants to remember.')),
}) satisfies v.GenericSchema<unknown, OwnTest>;

import * as v from 'valibot';
import type { Recipe } from './recipe.ts';
import { recipeBounds } from './recipeBounds.ts';

type Bounds = { readonly least: number; readonly greatest: number };

function number({ least, greatest }: Bounds) {
  return v.pipe(v.number(), v.minValue(least), v.maxValue(greatest));
}

function whole({ least, greatest }: Bounds) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(greatest));
}

const share = number({ least: 0, greatest: 1 });
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const owner = v.picklist(['company', 'contact']);

const quantileTable = v.pipe(
  v.array(v.strictTuple([share, number({ least: -1e12, greatest: 1e12 })])),
  v.minLength(2),
  v.maxLength(100),
);

const follows = v.nullable(
  v.looseObject({
    trait: v.pipe(id, v.description('Id of the trait that is followed.')),
    strength: v.pipe(
      number({ least: -1, greatest: 1 }),
      v.description('Probability of following the trait; negative follows its mirror (SI-6).'),
    ),
  }),
);

const trait = v.looseObject({
  id: v.pipe(id, v.description('Id that others follow it by.')),
  of: v.pipe(owner, v.description('Whose property it is.')),
  follows: v.pipe(follows, v.description('Another trait that it goes with; null when it goes with none.')),
});

const draw = v.variant('by', [
  v.looseObject({
    by: v.pipe(v.literal('weights'), v.description('A category by weight.')),
    values: v.pipe(
      v.array(
        v.looseObject({
          value: v.pipe(id, v.description('Value as it stands in the data.')),
          weight: v.pipe(
            number({ least: 0, greatest: 1e9 }),
            v.description('Its part of the sum of all weights.'),
          ),
        }),
      ),
      v.minLength(1),
      v.maxLength(1000),
      v.description('From what goes with a low trait to what goes with a high one.'),
    ),
  }),
  v.looseObject({
    by: v.pipe(v.literal('quantiles'), v.description('A number by its quantiles.')),
    points: v.pipe(
      quantileTable,
      v.description('Pairs of share and value: shares rise from 0 to 1, values do not fall.'),
    ),
    whole: v.pipe(v.boolean(), v.description('Whole numbers only; else two decimals.')),
  }),
]);

const field = v.looseObject({
  field: v.pipe(id, v.description('Id of the field in the scoring model.')),
  of: v.pipe(owner, v.description('Whose it is: contacts of one company share its fields.')),
  follows: v.pipe(follows, v.description('The trait that it goes with; null when it goes with none.')),
  unknown: v.pipe(share, v.description('Share of contacts or companies of which it is not known.')),
  draw: v.pipe(draw, v.description('How its values are drawn.')),
});

const event = v.looseObject({
  kind: v.pipe(id, v.description('Id of the event kind in the scoring model.')),
  follows: v.pipe(follows, v.description('The trait that its count goes with; null when it goes with none.')),
  count: v.pipe(
    quantileTable,
    v.description('How many within withinDays, 0 to 200; rounded to whole events.'),
  ),
  withinDays: v.pipe(
    whole(recipeBounds.withinDays),
    v.description('No event of the kind is older, in days.'),
  ),
  age: v.pipe(quantileTable, v.description('Age of an event in days, from 0 to at most withinDays.')),
});

/** A recipe body from outside; keys that it does not know survive. What it cannot say is in `checkRecipe` (`SI-10`). */
export const recipeSchema = v.looseObject({
  title: v.pipe(v.string(), v.maxLength(200), v.description('Name of the recipe; may be empty.')),
  seed: v.pipe(whole(recipeBounds.seed), v.description('The same seed gives the same contacts.')),
  contacts: v.pipe(whole(recipeBounds.contacts), v.description('How many contacts.')),
  contactsPerCompany: v.pipe(
    number(recipeBounds.contactsPerCompany),
    v.description('Mean number of contacts in a company.'),
  ),
  inactive: v.pipe(share, v.description('Share of contacts that did nothing within the last year.')),
  inactiveFollows: v.pipe(
    follows,
    v.description('The trait whose lowest contacts are inactive; null when chance alone decides.'),
  ),
  traits: v.pipe(
    v.array(trait),
    v.maxLength(100),
    v.description('Hidden properties, uniform on 0..1, that make the visible ones go together.'),
  ),
  fields: v.pipe(v.array(field), v.maxLength(200), v.description('Visible fields.')),
  events: v.pipe(
    v.array(event),
    v.maxLength(100),
    v.description('Kinds of events; an active contact has at least one of the first.'),
  ),
}) satisfies v.GenericSchema<unknown, Recipe>;

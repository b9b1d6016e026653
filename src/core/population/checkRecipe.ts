import type { JsonPath } from '../json/json.ts';
import { quantileBounds } from './quantileAt.ts';
import type { Follows, Owner, QuantileTable, Recipe, RecipeEvent, RecipeField, Trait } from './recipe.ts';
import { recipeBounds } from './recipeBounds.ts';

/** What the schema cannot say of a recipe (`SI-10`). */
type RecipeFaultReason =
  | 'duplicateTrait'
  | 'duplicateField'
  | 'duplicateEventKind'
  | 'duplicateValue'
  | 'unknownTrait'
  | 'traitCycle'
  | 'companyFollowsContact'
  | 'noWeight'
  | 'notRising'
  | 'countOutOfBounds'
  | 'ageOutOfBounds';

/** What is wrong with a recipe, and where (`SI-10`). */
export type RecipeFault = { readonly path: JsonPath; readonly reason: RecipeFaultReason };

/** All faults of a recipe that satisfies `recipeSchema`, in the order of the document; none when it can be used. */
export function checkRecipe(recipe: Recipe): readonly RecipeFault[] {
  const { traits, fields, events } = recipe;
  const followed = (of: Owner, follows: Follows | null, path: JsonPath) =>
    followFaults(traits, of, follows, path);
  return [
    ...followed('contact', recipe.inactiveFollows, ['inactiveFollows']),
    ...duplicates(traits.map(({ id }) => id)).map((at) => fault(['traits', at, 'id'], 'duplicateTrait')),
    ...traits.flatMap((trait, at) => [
      ...followed(trait.of, trait.follows, ['traits', at, 'follows']),
      ...(isInCycle(trait, traits) ? [fault(['traits', at, 'follows', 'trait'], 'traitCycle')] : []),
    ]),
    ...duplicates(fields.map(({ field }) => field)).map((at) =>
      fault(['fields', at, 'field'], 'duplicateField'),
    ),
    ...fields.flatMap((field, at) => [
      ...followed(field.of, field.follows, ['fields', at, 'follows']),
      ...drawFaults(field, ['fields', at, 'draw']),
    ]),
    ...duplicates(events.map(({ kind }) => kind)).map((at) =>
      fault(['events', at, 'kind'], 'duplicateEventKind'),
    ),
    ...events.flatMap((event, at) => [
      ...followed('contact', event.follows, ['events', at, 'follows']),
      ...eventFaults(event, ['events', at]),
    ]),
  ];
}

function fault(path: JsonPath, reason: RecipeFaultReason): RecipeFault {
  return { path, reason };
}

/** Places whose value stood earlier in the list. */
function duplicates(values: readonly string[]): readonly number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
}

function followFaults(
  traits: readonly Trait[],
  of: Owner,
  follows: Follows | null,
  path: JsonPath,
): readonly RecipeFault[] {
  if (!follows) return [];
  const trait = traits.find(({ id }) => id === follows.trait);
  if (!trait) return [fault([...path, 'trait'], 'unknownTrait')];
  const isUpward = of === 'company' && trait.of === 'contact';
  return isUpward ? [fault([...path, 'trait'], 'companyFollowsContact')] : [];
}

/** True when a trait comes back to itself by following what it follows. */
function isInCycle(trait: Trait, traits: readonly Trait[]): boolean {
  let at: Trait | undefined = trait;
  for (let steps = 0; steps < traits.length; steps++) {
    const next: string | undefined = at?.follows?.trait;
    if (next === trait.id) return true;
    at = traits.find(({ id }) => id === next);
  }
  return false;
}

function drawFaults({ draw }: RecipeField, path: JsonPath): readonly RecipeFault[] {
  if (draw.by === 'quantiles') return tableFaults(draw.points, [...path, 'points']);
  const { values } = draw;
  return [
    ...duplicates(values.map(({ value }) => value)).map((at) =>
      fault([...path, 'values', at, 'value'], 'duplicateValue'),
    ),
    ...(values.some(({ weight }) => weight > 0) ? [] : [fault([...path, 'values'], 'noWeight')]),
  ];
}

function eventFaults(event: RecipeEvent, path: JsonPath): readonly RecipeFault[] {
  const { least, greatest } = recipeBounds.count;
  const ageFits = isWithin(event.age, 0, event.withinDays);
  return [
    ...tableFaults(event.count, [...path, 'count']),
    ...(isWithin(event.count, least, greatest) ? [] : [fault([...path, 'count'], 'countOutOfBounds')]),
    ...tableFaults(event.age, [...path, 'age']),
    ...(ageFits ? [] : [fault([...path, 'age'], 'ageOutOfBounds')]),
  ];
}

function isWithin(table: QuantileTable, least: number, greatest: number): boolean {
  const bounds = quantileBounds(table);
  return bounds.least >= least && bounds.greatest <= greatest;
}

/** Shares rise from 0 to 1; values do not fall (they may stay). */
function tableFaults(table: QuantileTable, path: JsonPath): readonly RecipeFault[] {
  const isRising = table.every(([share, value], at) => {
    const before = table[at - 1];
    return before ? share > before[0] && value >= before[1] : share === 0;
  });
  return isRising && table[table.length - 1]?.[0] === 1 ? [] : [fault(path, 'notRising')];
}

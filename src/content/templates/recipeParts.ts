import type {
  Draw,
  Follows,
  Owner,
  QuantileTable,
  RecipeEvent,
  RecipeField,
  Trait,
} from '#core/population/recipe.ts';

/** How a property goes with a trait. */
export function follow(trait: string, strength: number): Follows {
  return { trait, strength };
}

/**
 * The hidden properties that all templates build on: how good a customer the company could be, whether it is about to
 * buy, how much say the contact has, and how interested the contact is.
 */
export const commonTraits: readonly Trait[] = [
  { id: 'potential', of: 'company', follows: null },
  { id: 'buying', of: 'company', follows: follow('potential', 0.25) },
  { id: 'influence', of: 'contact', follows: null },
  { id: 'interest', of: 'contact', follows: follow('buying', 0.6) },
];

/** A field of a company or contact; `unknown` is the share of which nothing is known. */
export function drawn(
  field: string,
  of: Owner,
  follows: Follows | null,
  unknown: number,
  draw: Draw,
): RecipeField {
  return { field, of, follows, unknown, draw };
}

/** Categories by weight, from what goes with a low trait to what goes with a high one. */
export function weights(values: { readonly [value: string]: number }): Draw {
  return { by: 'weights', values: Object.entries(values).map(([value, weight]) => ({ value, weight })) };
}

/** Whole numbers by quantile. */
export function wholeNumbers(points: QuantileTable): Draw {
  return { by: 'quantiles', points, whole: true };
}

/** Numbers with two decimals by quantile. */
export function decimals(points: QuantileTable): Draw {
  return { by: 'quantiles', points, whole: false };
}

/** Events of a kind over the last year; more of them recent than old. */
export function happened(kind: string, follows: Follows, count: QuantileTable): RecipeEvent {
  const age: QuantileTable = [
    [0, 0],
    [0.25, 25],
    [0.5, 80],
    [0.75, 180],
    [1, 365],
  ];
  return { kind, follows, count, withinDays: 365, age };
}

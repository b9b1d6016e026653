import { createNamedRandom, type Random } from '../random.ts';
import type { Companies } from './companies.ts';
import type { Follows, Owner, Recipe, Trait } from './recipe.ts';

/** The hidden properties of a population: a quantile of each trait for each company or contact. */
type TraitValues = { readonly of: Owner; readonly quantiles: Float64Array };
/** The traits of a population by id. */
export type Traits = ReadonlyMap<string, TraitValues>;

/** The greatest number that a stream gives, so that a mirrored quantile stays under 1. */
const top = 0xffffffff / 0x100000000;

/** How many companies or contacts there are to draw for. */
export function countOf(owner: Owner, companies: Companies): number {
  return owner === 'company' ? companies.count : companies.of.length;
}

/** Draws all traits, those that are followed first. The recipe must have no fault (`checkRecipe`). */
export function drawTraits(recipe: Recipe, companies: Companies): Traits {
  const drawn = new Map<string, TraitValues>();
  const waiting = new Map(recipe.traits.map((trait) => [trait.id, trait]));
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ follows }) => !follows || drawn.has(follows.trait));
    if (ready.length === 0)
      throw new Error('Traits that follow each other in a circle, or one that is not there.');
    for (const trait of ready) {
      drawn.set(trait.id, drawTrait(trait, recipe.seed, companies, drawn));
      waiting.delete(trait.id);
    }
  }
  return drawn;
}

function drawTrait(trait: Trait, seed: number, companies: Companies, drawn: Traits): TraitValues {
  const random = createNamedRandom(seed, `trait:${trait.id}`);
  const quantiles = new Float64Array(countOf(trait.of, companies));
  const draw = createQuantileDraw(trait.follows, trait.of, companies, drawn);
  for (let i = 0; i < quantiles.length; i++) {
    random.seek(i);
    quantiles[i] = draw(random, i);
  }
  return { of: trait.of, quantiles };
}

/**
 * A function that gives the quantile of element i, uniform whatever it follows (`SI-6`): with probability |strength|
 * the trait's own quantile (mirrored when the strength is negative), else a fresh one. It draws twice each time.
 */
export function createQuantileDraw(
  follows: Follows | null,
  owner: Owner,
  companies: Companies,
  traits: Traits,
): (random: Random, index: number) => number {
  if (!follows) return (random) => secondOf(random);
  const trait = traits.get(follows.trait);
  if (!trait) throw new Error(`No trait ${follows.trait}.`);
  const { quantiles } = trait;
  const companyOf = trait.of === 'company' && owner === 'contact' ? companies.of : null;
  const mirrored = follows.strength < 0;
  const strength = Math.abs(follows.strength);
  return (random, index) => {
    const isFollowed = random.uniform() < strength;
    const fresh = random.uniform();
    if (!isFollowed) return fresh;
    const own = quantiles[companyOf ? (companyOf[index] ?? 0) : index] ?? 0;
    return mirrored ? top - own : own;
  };
}

/** The number that stands where a following draw has its fresh one, so that following changes nobody who does not. */
function secondOf(random: Random): number {
  random.uniform();
  return random.uniform();
}

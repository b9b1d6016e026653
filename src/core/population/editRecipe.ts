import type { Share } from '../brand.ts';
import type { Recipe } from './recipe.ts';
import { recipeBounds } from './recipeBounds.ts';

/** Sets the seed, brought to a whole number within bounds. The same object when nothing changes. */
export function setSeed(recipe: Recipe, seed: number): Recipe {
  return withNumber(recipe, 'seed', Math.round(seed));
}

/** Sets how many contacts, brought to a whole number within bounds. The same object when nothing changes. */
export function setContacts(recipe: Recipe, contacts: number): Recipe {
  return withNumber(recipe, 'contacts', Math.round(contacts));
}

/** Sets the share of inactive contacts, brought to 0..1. The same object when nothing changes. */
export function setInactive(recipe: Recipe, inactive: Share): Recipe {
  return withNumber(recipe, 'inactive', inactive);
}

/** What is no number changes nothing. */
function withNumber(recipe: Recipe, key: 'seed' | 'contacts' | 'inactive', wanted: number): Recipe {
  const { least, greatest } = recipeBounds[key];
  const value = Math.min(greatest, Math.max(least, wanted));
  return Number.isNaN(value) || value === recipe[key] ? recipe : { ...recipe, [key]: value };
}

import { setContacts, setInactive, setSeed } from '../population/editRecipe.ts';
import type { Recipe } from '../population/recipe.ts';

/** Commands on a recipe of sample contacts. */
export const recipeCommands = {
  'recipe.seed': (recipe: Recipe, { seed }: { readonly seed: number }) => setSeed(recipe, seed),
  'recipe.contacts': (recipe: Recipe, { contacts }: { readonly contacts: number }) =>
    setContacts(recipe, contacts),
  'recipe.inactive': (recipe: Recipe, { inactive }: { readonly inactive: number }) =>
    setInactive(recipe, inactive),
} as const;

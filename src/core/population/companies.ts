import { createNamedRandom } from '../random.ts';
import type { Recipe } from './recipe.ts';

/** Who works where: contact i is in company `of[i]`; companies are numbered 0..count-1 in the order they appear. */
export type Companies = { readonly count: number; readonly of: Uint32Array };

/**
 * Contacts in companies of `contactsPerCompany` on average (`SI-4`). Each contact after the first begins a new company
 * with probability 1 / mean, so the sizes are geometric: many small ones, a few large.
 */
export function drawCompanies(recipe: Pick<Recipe, 'seed' | 'contacts' | 'contactsPerCompany'>): Companies {
  const random = createNamedRandom(recipe.seed, 'companies');
  const of = new Uint32Array(recipe.contacts);
  const chance = 1 / recipe.contactsPerCompany;
  let company = 0;
  for (let i = 1; i < of.length; i++) {
    if (random.uniform() < chance) company++;
    of[i] = company;
  }
  return { count: of.length === 0 ? 0 : company + 1, of };
}

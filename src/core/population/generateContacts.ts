import type { DayNumber } from '../brand.ts';
import { layEvents } from '../contacts/layEvents.ts';
import type { ContactTable } from '../contacts/table.ts';
import { drawCompanies } from './companies.ts';
import { drawEvents } from './drawEvents.ts';
import { drawField } from './drawField.ts';
import { drawTraits } from './drawTraits.ts';
import type { Recipe } from './recipe.ts';

/**
 * The contacts of a recipe as columns, with their companies and with events up to the day `asOf`
 * (docs/spec/simulation.md). The same recipe and
 * day always give the same bytes (`SI-1`). The recipe must have no fault (`checkRecipe`): a reference to a trait that
 * is not there throws.
 */
export function generateContacts(recipe: Recipe, asOf: DayNumber): ContactTable {
  const companies = drawCompanies(recipe);
  const traits = drawTraits(recipe, companies);
  return {
    count: recipe.contacts,
    columns: recipe.fields.map((field) => drawField(field, recipe.seed, companies, traits)),
    events: layEvents(drawEvents(recipe, asOf, companies, traits), recipe.contacts),
    companies,
    ids: null,
  };
}

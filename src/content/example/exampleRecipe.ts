import type { Recipe } from '#core/population/recipe.ts';
import { manufacturing } from '../templates/manufacturing.ts';
import { drawn, follow, weights } from '../templates/recipeParts.ts';

/** The contact register of Konepaja Virtanen: 5,000 contacts, most of them in their own three industries. */
export const exampleRecipe: Omit<Recipe, 'title'> = {
  ...manufacturing.recipe,
  seed: 1974,
  contacts: 5000,
  contactsPerCompany: 3.2,
  fields: [
    drawn(
      'industry',
      'company',
      follow('potential', 0.4),
      0.03,
      weights({ other: 21, machinery: 22, mining: 10, marine: 13, forestMachines: 15, energy: 19 }),
    ),
    drawn(
      'pieces',
      'company',
      follow('potential', 0.5),
      0.4,
      weights({ longRun: 27, tooLarge: 13, fits: 60 }),
    ),
    ...manufacturing.recipe.fields.filter(({ field }) => field !== 'industry' && field !== 'budget'),
  ],
};

import type { Recipe, RecipeField } from '#core/population/recipe.ts';

/** A small recipe to vary: one company trait, one contact trait, a field and an event kind of each sort. */
export const plainRecipe: Recipe = {
  title: 'Plain',
  seed: 42,
  contacts: 2000,
  contactsPerCompany: 3,
  inactive: 0.35,
  inactiveFollows: { trait: 'interest', strength: 0.6 },
  traits: [
    { id: 'potential', of: 'company', follows: null },
    { id: 'interest', of: 'contact', follows: { trait: 'potential', strength: 0.4 } },
  ],
  fields: [
    {
      field: 'industry',
      of: 'company',
      follows: { trait: 'potential', strength: 0.7 },
      unknown: 0.1,
      draw: {
        by: 'weights',
        values: [
          { value: 'other', weight: 3 },
          { value: 'energy', weight: 1 },
        ],
      },
    },
    numberField('employees', true, 0.2),
    numberField('turnover', false, 0),
  ],
  events: [
    {
      kind: 'visit',
      follows: { trait: 'interest', strength: 0.8 },
      count: [
        [0, 0],
        [0.5, 2],
        [1, 9],
      ],
      withinDays: 365,
      age: [
        [0, 0],
        [1, 365],
      ],
    },
    {
      kind: 'form',
      follows: { trait: 'interest', strength: -0.5 },
      count: [
        [0, 0],
        [0.7, 0],
        [1, 2],
      ],
      withinDays: 90,
      age: [
        [0, 0],
        [1, 90],
      ],
    },
  ],
};

function numberField(field: string, whole: boolean, unknown: number): RecipeField {
  return {
    field,
    of: 'contact',
    follows: { trait: 'interest', strength: -0.5 },
    unknown,
    draw: {
      by: 'quantiles',
      whole,
      points: [
        [0, 1],
        [0.5, 40],
        [1, 900],
      ],
    },
  };
}

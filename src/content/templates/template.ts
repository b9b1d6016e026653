import type { Recipe } from '#core/population/recipe.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';

/** A language that Porras speaks. */
export type Language = keyof Text;

/** A model to begin from, and believable contacts to try it on. */
export type Template = {
  readonly id: string;
  readonly name: Text;
  /** One line: whose model it is. */
  readonly description: Text;
  /** Title of the model and of the recipe, which are written in one language. */
  readonly titles: { readonly model: Text; readonly recipe: Text };
  readonly model: Omit<ScoringModel, 'title'>;
  readonly recipe: Omit<Recipe, 'title'>;
};

/** The model of a template as a document body, with its title in the language. */
export function modelFromTemplate(template: Template, language: Language): ScoringModel {
  return { title: template.titles.model[language], ...template.model };
}

/** The recipe of a template as a document body, with its title in the language. */
export function recipeFromTemplate(template: Template, language: Language): Recipe {
  return { title: template.titles.recipe[language], ...template.recipe };
}

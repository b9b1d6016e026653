import type { Recipe } from '#core/population/recipe.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { recipeFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import type { App } from '#state/app.svelte.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';

/** How many fields of a model the contacts of a recipe have. */
function overlap(recipe: Recipe, model: ScoringModel): number {
  const known = new Set(recipe.fields.map(({ field }) => field));
  return model.fields.filter(({ id }) => known.has(id)).length;
}

/**
 * The recipe of sample contacts that fits a model: of the company's own the one that shares most fields with it (the
 * newest of equals), else a new one from the template that the model began from.
 */
export async function recipeFor(
  app: App,
  company: string,
  model: ScoringModel,
  language: 'en' | 'fi',
): Promise<DocumentSession<'recipe'> | null> {
  const ids = app.library.documentsOf(company, 'recipe').map(({ id }) => id);
  const opened = await Promise.all(ids.map((id) => app.library.open<'recipe'>(id)));
  const own = opened.flatMap((session) => ('reason' in session ? [] : [session]));
  const best = own.toSorted((a, b) => overlap(b.body, model) - overlap(a.body, model))[0];
  const needed = model.fields.length > 0 ? 1 : 0;
  if (best && overlap(best.body, model) >= needed) return best;
  const template = templates.find(({ id }) => id === model.template) ?? templates[0];
  if (!template) return best ?? null;
  return app.create({ kind: 'recipe', company, body: recipeFromTemplate(template, language) });
}

import type { OpenedDocument } from '#core/documents/openOutcome.ts';
import type { Kind } from '#core/documents/document.ts';
import { hrefOf, type LevelView } from '#core/route.ts';
import type { App } from '#state/app.svelte.ts';

/** The views of the level test on which a kind of document is looked at. */
const levelViews: { readonly [kind in Kind]?: LevelView } = {
  plan: 'plan',
  test: 'tests',
  survey: 'survey',
  pack: 'benchmark',
};

/** Where a document that was opened is looked at. */
export function hrefTo(
  app: App,
  { kind, company, id }: Pick<OpenedDocument, 'kind' | 'company' | 'id'>,
): string {
  if (kind === 'company') return hrefOf({ place: 'files', company });
  if (kind === 'assessment') return hrefOf({ place: 'level', company, view: 'answer', round: id });
  const view = levelViews[kind];
  if (view) return hrefOf({ place: 'level', company, view });
  const versionOf = app.library.documents.find((document) => document.id === id)?.versionOf;
  if (versionOf && app.library.documents.some((document) => document.id === versionOf.model))
    return hrefOf({ place: 'lead', company, model: versionOf.model, view: 'versions', item: id });
  const model = kind === 'model' ? id : app.library.modelsOf(company)[0]?.id;
  return model === undefined
    ? hrefOf({ place: 'lead', company, model: null, view: 'start' })
    : hrefOf({ place: 'lead', company, model, view: 'build' });
}

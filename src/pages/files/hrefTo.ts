import type { OpenedDocument } from '#core/documents/openOutcome.ts';
import { hrefOf } from '#core/route.ts';
import type { App } from '#state/app.svelte.ts';

/** Where a document that was opened is looked at. */
export function hrefTo(
  app: App,
  { kind, company, id }: Pick<OpenedDocument, 'kind' | 'company' | 'id'>,
): string {
  if (kind === 'company') return hrefOf({ place: 'files', company });
  if (kind === 'assessment') return hrefOf({ place: 'level', company, view: 'answer' });
  const versionOf = app.library.documents.find((document) => document.id === id)?.versionOf;
  if (versionOf && app.library.documents.some((document) => document.id === versionOf.model))
    return hrefOf({ place: 'lead', company, model: versionOf.model, view: 'versions', item: id });
  const model = kind === 'model' ? id : app.library.modelsOf(company)[0]?.id;
  return model === undefined
    ? hrefOf({ place: 'lead', company, model: null, view: 'start' })
    : hrefOf({ place: 'lead', company, model, view: 'build' });
}

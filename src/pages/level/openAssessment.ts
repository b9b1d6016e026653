import { newAssessment } from '#core/level/edit.ts';
import type { App } from '#state/app.svelte.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import type { StoreFailure } from '#state/ports.ts';

/** The open assessment, or why there is none. */
export type Opened =
  | { readonly ok: true; readonly session: DocumentSession<'assessment'> }
  | { readonly ok: false; readonly reason: StoreFailure['reason'] };

/** Opens the newest assessment of a company, or begins one. A company that nobody knows is `gone`. */
export async function openAssessment(app: App, company: string): Promise<Opened> {
  // The witness may have been emptied while the database lives: look there before saying no.
  if (!isCompany(app, company)) await app.library.check();
  if (!isCompany(app, company)) return { ok: false, reason: 'gone' };
  const newest = app.library.documentsOf(company, 'assessment')[0];
  const opened = newest
    ? await app.library.open<'assessment'>(newest.id)
    : await app.library.create({ kind: 'assessment', company, body: newAssessment(app.today) });
  return 'reason' in opened ? { ok: false, reason: opened.reason } : { ok: true, session: opened };
}

function isCompany(app: App, company: string): boolean {
  return app.library.companies.some(({ id }) => id === company);
}

import type { Kind } from '#core/documents/document.ts';
import type { App } from '#state/app.svelte.ts';

/** Lays the company and the documents that a record file or a decision has just changed on the desk, so that undo reaches them. */
export async function layTouched(app: App, company: string, ids: readonly string[]): Promise<void> {
  const all = [...new Set([company, ...ids])];
  const opened = await Promise.all(all.map((id) => app.library.open<Kind>(id)));
  const { route } = app;
  // Somebody may have gone elsewhere meanwhile.
  if (route.place !== 'files' || route.company !== company) return;
  app.desk.lay(opened.flatMap((session) => ('reason' in session ? [] : [session])));
}

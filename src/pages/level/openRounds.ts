import type { App } from '#state/app.svelte.ts';
import type { StoreFailure } from '#state/ports.ts';
import { Rounds } from '#state/rounds.svelte.ts';

/** The rounds of a company, or why there are none. */
export type Opened =
  | { readonly ok: true; readonly rounds: Rounds }
  | { readonly ok: false; readonly reason: StoreFailure['reason'] };

/** Opens the rounds of a company, and begins the first one where there is none. A company that nobody knows is `gone`. */
export async function openRounds(app: App, company: string): Promise<Opened> {
  // The witness may have been emptied while the database lives: look there before saying no.
  if (!isCompany(app, company)) await app.library.check();
  if (!isCompany(app, company)) return { ok: false, reason: 'gone' };
  const rounds = new Rounds(app, company);
  await rounds.read();
  return rounds.failure === null ? { ok: true, rounds } : { ok: false, reason: rounds.failure };
}

function isCompany(app: App, company: string): boolean {
  return app.library.companies.some(({ id }) => id === company);
}

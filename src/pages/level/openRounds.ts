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
  if (onlyAnswers(app, rounds)) app.noteAsked(company);
  return rounds.failure === null ? { ok: true, rounds } : { ok: false, reason: rounds.failure };
}

/** Whether the company has nothing but answers to what somebody asked by link (`LT-119`). */
function onlyAnswers({ library }: App, { all, company }: Rounds): boolean {
  return (
    all.length > 0 &&
    all.every(({ session }) => session.body.respondent !== null) &&
    library.documentsOf(company).every(({ kind }) => kind === 'company' || kind === 'assessment')
  );
}

function isCompany(app: App, company: string): boolean {
  return app.library.companies.some(({ id }) => id === company);
}

import { type History } from '#core/journal/history.ts';

/** What a step makes of a history. */
export type Step<Body> = (history: History<Body>) => History<Body>;

/** A step that was done here and is not on disk yet: it may have to be done again on top of what another tab saved. */
export type PendingStep<Body> = {
  readonly perform: Step<Body>;
  /** An edit, not undo or redo of one: it must not fall under the table. */
  readonly isEdit: boolean;
};

/** What came of doing steps again: the history, and whether an edit among them changes nothing there. */
type Again<Body> = { readonly history: History<Body>; readonly hasDropped: boolean };

/** The steps done on top of another history (`ST-8`). */
export function performAgain<Body>(steps: readonly PendingStep<Body>[], base: History<Body>): Again<Body> {
  const begin: Again<Body> = { history: base, hasDropped: false };
  return steps.reduce(({ history, hasDropped }, { perform, isEdit }) => {
    const after = perform(history);
    return { history: after, hasDropped: hasDropped || (isEdit && after === history) };
  }, begin);
}

import { createNamedRandom } from '#core/random.ts';

/** What is done to a company in one step: renamed, moved (one step with its neighbours), taken back, brought again. */
export type Operation =
  | { readonly does: 'edit'; readonly name: string; readonly gesture: string }
  | { readonly does: 'undo' }
  | { readonly does: 'redo' };

/** A company that is edited: under which seed, and how many operations are done already. */
export type Edited = { readonly id: string; readonly seed: number; readonly done: number };

/** The operation with that number: the page does it and the ledger knows it, without telling each other. */
export function operationAt({ id, seed }: Pick<Edited, 'id' | 'seed'>, number: number): Operation {
  const draw = createNamedRandom(seed, `${id} ${number}`).uniform();
  const name = `${id} ${number}`;
  if (draw < 0.1) return { does: 'undo' };
  if (draw < 0.15) return { does: 'redo' };
  return { does: 'edit', name, gesture: draw < 0.4 ? `hand ${Math.floor(number / 6)}` : '' };
}

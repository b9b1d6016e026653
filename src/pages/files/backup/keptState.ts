import type { WitnessedDocument } from '#core/documents/witness.ts';
import { workOf } from '#core/record/keepReminder.ts';
import type { IsoDate } from '#core/brand.ts';

/** Since when a company is kept in a file, and whether something has changed since; null before the first time (`EX-60`). */
export type KeptState = { readonly on: IsoDate; readonly isChanged: boolean } | null;

/** What the witness knows of that, from the documents of one company. */
export function keptState(documents: readonly WitnessedDocument[]): KeptState {
  const all = documents.flatMap(({ kept }) => kept ?? []).toSorted((a, b) => (a.upTo < b.upTo ? 1 : -1));
  const [kept] = all;
  if (!kept) return null;
  const { changedAt, saves } = workOf(documents.filter(({ kind }) => kind !== 'keeping'));
  return { on: kept.on, isChanged: changedAt > kept.upTo || saves !== kept.saves };
}

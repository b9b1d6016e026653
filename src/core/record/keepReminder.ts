import type { IsoDate } from '../brand.ts';
import type { WitnessedDocument } from '../documents/witness.ts';
import type { KeptUpTo } from './keptUpTo.ts';

/** That something has changed since the last record file, and nobody has kept it. */
export type KeepReminder = {
  /** The day of the last file; null when there was none yet. */
  readonly keptOn: IsoDate | null;
  /** The last change, an instant. */
  readonly changedAt: string;
};

/** Saves since the last file that are worth a reminder on the same day. */
const fewestSaves = 5;

/** Saves before the first file that are worth a reminder. */
const fewestFirstSaves = 20;

/**
 * Whether to remind of the record file, from what the witness knows of the documents of one company (`EX-60`): the last
 * change is not in the last file, and it was made on a later day or is one of five saves or more. Before the first file
 * twenty saves. Never for an example.
 */
export function keepReminder(documents: readonly WitnessedDocument[]): KeepReminder | null {
  const work = documents.filter(({ kind }) => kind !== 'keeping');
  if (work.length === 0 || work.some(({ example }) => example)) return null;
  const kept = newestKept(documents);
  const { changedAt, saves } = workOf(work);
  if (kept === null) return saves < fewestFirstSaves ? null : { keptOn: null, changedAt };
  // A clock that was ahead once must not silence the reminder for good: saves count without one.
  if (changedAt <= kept.upTo) {
    return saves - kept.saves >= fewestSaves ? { keptOn: kept.on, changedAt } : null;
  }
  const isLater = changedAt.slice(0, 10) > kept.on;
  // Fewer than before: documents were removed, and that is a change too.
  const since = Math.abs(saves - kept.saves);
  return isLater || since >= fewestSaves ? { keptOn: kept.on, changedAt } : null;
}

/** The last change of documents, and how often they have been saved. */
export function workOf(documents: readonly Pick<WitnessedDocument, 'savedAt' | 'rev'>[]): {
  readonly changedAt: string;
  readonly saves: number;
} {
  return {
    changedAt: documents.reduce((last, { savedAt }) => (savedAt > last ? savedAt : last), ''),
    saves: documents.reduce((so, { rev }) => so + rev, 0),
  };
}

function newestKept(documents: readonly WitnessedDocument[]): KeptUpTo | null {
  const all = documents.flatMap(({ kept }) => kept ?? []);
  return all.toSorted((a, b) => (a.upTo < b.upTo ? 1 : -1))[0] ?? null;
}

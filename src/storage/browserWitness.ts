import { parseWitness, type Witness } from '#core/documents/witness.ts';

const key = 'porras.witness';

/** What localStorage refused to take: the list of documents stays whole for this visit. */
let unwritten: Witness | null = null;

/** The witness in localStorage: small, synchronous, and outside the database that it watches (`ST-5`). */
export const browserWitness = {
  read: (): Witness => {
    if (unwritten) return unwritten;
    try {
      return parseWitness(localStorage.getItem(key));
    } catch {
      return parseWitness(null);
    }
  },
  /** Whether nothing was ever written, or the browser has thrown it away; an emptied list was written (`ST-40`). */
  isLost: (): boolean => {
    try {
      return localStorage.getItem(key) === null;
    } catch {
      return true;
    }
  },
  write: (witness: Witness): void => {
    try {
      localStorage.setItem(key, JSON.stringify(witness));
      unwritten = null;
    } catch {
      // A browser that refuses localStorage costs us the witness of the next visit, not the documents.
      unwritten = witness;
    }
  },
};

import { parseWitness, type Witness } from '#core/documents/witness.ts';

const key = 'porras.witness';

/** The witness in localStorage: small, synchronous, and outside the database that it watches (`ST-5`). */
export const browserWitness = {
  read: (): Witness => {
    try {
      return parseWitness(localStorage.getItem(key));
    } catch {
      return parseWitness(null);
    }
  },
  write: (witness: Witness): void => {
    try {
      localStorage.setItem(key, JSON.stringify(witness));
    } catch {
      // A browser that refuses localStorage costs us the witness, not the documents.
    }
  },
};

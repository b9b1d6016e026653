import type { StoredDocument } from '#core/documents/document.ts';
import {
  missingFrom,
  type Witness,
  type WitnessedDocument,
  witnessRemoved,
  witnessSaved,
} from '#core/documents/witness.ts';
import type { StoreFailure, WitnessPort } from './ports.ts';

/** The list of documents that should be there (`ST-5`), and what of it storage lacks (`ST-6`). */
export class Witnessed {
  #witness = $state.raw<Witness>() as Witness;
  #missing = $state.raw<readonly WitnessedDocument[]>([]);
  #unopened = $state.raw<StoreFailure['reason'] | null>(null);
  readonly #port: WitnessPort;

  constructor(port: WitnessPort) {
    this.#port = port;
    this.#witness = port.read();
  }

  /** Why storage could not be looked at; null when it could, and before anybody tried. */
  get unopened(): StoreFailure['reason'] | null {
    return this.#unopened;
  }

  /** Storage was looked at, or could not be. */
  looked(failure: StoreFailure['reason'] | null): void {
    this.#unopened = failure;
  }

  get missing(): readonly WitnessedDocument[] {
    return this.#missing;
  }

  /** Every document, newest first. */
  get documents(): readonly WitnessedDocument[] {
    // Of those that were saved together the last one counts as the newest.
    return this.#witness.documents.toReversed().toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  /** Takes in what other tabs wrote. */
  readAgain(): void {
    this.#witness = this.#port.read();
  }

  saved(...documents: readonly StoredDocument[]): void {
    // Read again: another tab may have written to the one witness meanwhile.
    this.#write(documents.reduce(witnessSaved, this.#port.read()));
  }

  /** Lets go of documents; answers the way to know of them again when they are there after all. */
  removed(ids: readonly string[]): () => void {
    const before = this.#port.read();
    const gone = before.documents.filter(({ id }) => ids.includes(id));
    this.#write(witnessRemoved(before, ids));
    return () => {
      const now = this.#port.read();
      const known = new Set(now.documents.map(({ id }) => id));
      this.#write({ ...now, documents: [...now.documents, ...gone.filter(({ id }) => !known.has(id))] });
    };
  }

  /** A missing document is there again. */
  found(id: string): void {
    this.#missing = this.#missing.filter((lost) => lost.id !== id);
  }

  /** A document that is there and cannot be read counts as missing too (`ST-29`). */
  unsound(id: string): void {
    const known = this.#witness.documents.find((document) => document.id === id);
    if (!known || this.#missing.some((lost) => lost.id === id)) return;
    this.#missing = [...this.#missing, known];
  }

  /** The user has seen what is missing; the witness lets go of it. */
  acknowledgeMissing(): void {
    this.removed(this.#missing.map((document) => document.id));
    this.#missing = [];
  }

  /** True when a document with that id is there, as far as is known. */
  has(id: string): boolean {
    const isMissing = this.#missing.some((lost) => lost.id === id);
    return !isMissing && this.#witness.documents.some((known) => known.id === id);
  }

  /** Compares with what storage has. The look takes a while: call at its begin, and the answer with what was found. */
  compare(): (stored: readonly StoredDocument[]) => void {
    const before = this.#port.read();
    return (stored) => {
      // Another tab may have saved or removed while the list was on its way: both ends of the wait must agree.
      const after = this.#port.read();
      const still = new Set(after.documents.map((document) => document.id));
      this.#missing = missingFrom(before, stored).filter((document) => still.has(document.id));
      const lost = new Set(this.#missing.map((document) => document.id));
      const seen = stored.filter((document) => !lost.has(document.id));
      this.#write(seen.reduce(witnessSaved, after));
    };
  }

  #write(witness: Witness): void {
    this.#witness = witness;
    this.#port.write(witness);
  }
}

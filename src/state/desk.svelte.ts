import type { Kind } from '#core/documents/document.ts';
import type { DocumentSession } from './documentSession.svelte.ts';

type Undoable = Pick<DocumentSession<Kind>, 'undoable' | 'redoable' | 'undo' | 'redo'>;

/** The documents that the present page lies on. Undo takes back the latest step of all of them, redo the earliest. */
export class Desk {
  #open = $state.raw<readonly Undoable[]>([]);

  /** Lays the documents of a page on the desk. */
  lay(documents: readonly Undoable[]): void {
    this.#open = documents;
  }

  /** Name of the command that undo would take back, or null. */
  get undoName(): string | null {
    return this.#latest()?.undoable?.command ?? null;
  }

  /** Name of the command that redo would bring again, or null. */
  get redoName(): string | null {
    return this.#next()?.redoable?.command ?? null;
  }

  undo(): void {
    this.#latest()?.undo();
  }

  redo(): void {
    this.#next()?.redo();
  }

  #latest(): Undoable | undefined {
    const undoable = this.#open.filter((document) => document.undoable !== null);
    return undoable.toSorted((a, b) => (b.undoable?.at ?? 0) - (a.undoable?.at ?? 0))[0];
  }

  #next(): Undoable | undefined {
    const redoable = this.#open.filter((document) => document.redoable !== null);
    return redoable.toSorted((a, b) => (a.redoable?.at ?? 0) - (b.redoable?.at ?? 0))[0];
  }
}

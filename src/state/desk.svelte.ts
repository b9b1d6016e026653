import type { Kind } from '#core/documents/document.ts';
import type { DocumentSession } from './documentSession.svelte.ts';

type Undoable = Pick<DocumentSession<Kind>, 'id' | 'undoName' | 'redoName' | 'undo' | 'redo'>;

/** The documents that the present page lies on, and what undo and redo would do to the one touched last. */
export class Desk {
  #open = $state.raw<readonly Undoable[]>([]);
  #touched = $state.raw<string | null>(null);

  /** Lays documents on the desk, the main one first. */
  lay(documents: readonly Undoable[]): void {
    this.#open = documents;
  }

  /** Notes which document was edited last. */
  touch(id: string): void {
    this.#touched = id;
  }

  get undoName(): string | null {
    return this.#current((document) => document.undoName)?.undoName ?? null;
  }

  get redoName(): string | null {
    return this.#current((document) => document.redoName)?.redoName ?? null;
  }

  undo(): void {
    this.#current((document) => document.undoName)?.undo();
  }

  redo(): void {
    this.#current((document) => document.redoName)?.redo();
  }

  #current(has: (document: Undoable) => string | null): Undoable | undefined {
    const byTouch = this.#open.toSorted(
      (a, b) => Number(b.id === this.#touched) - Number(a.id === this.#touched),
    );
    return byTouch.find((document) => has(document) !== null);
  }
}

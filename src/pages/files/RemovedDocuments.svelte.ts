import type { WitnessedDocument } from '#core/documents/witness.ts';
import type { App } from '#state/app.svelte.ts';

/** One removal that can be taken back while the page is open. */
type Removal = {
  readonly documents: readonly WitnessedDocument[];
  readonly restore: () => Promise<void>;
};

/** What was removed on this page, newest first, and the way back. */
export class RemovedDocuments {
  #removals = $state.raw<readonly Removal[]>([]);
  #failed = $state.raw<WitnessedDocument | null>(null);
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get removals(): readonly Removal[] {
    return this.#removals;
  }

  /** What could not be removed last. */
  get failed(): WitnessedDocument | null {
    return this.#failed;
  }

  /** Removes documents together; the first one names them. */
  async remove(documents: readonly WitnessedDocument[]): Promise<void> {
    const outcome = await this.#app.library.remove(documents.map(({ id }) => id));
    this.#failed = 'reason' in outcome ? (documents[0] ?? null) : null;
    if (!('reason' in outcome)) this.#removals = [{ documents, restore: outcome }, ...this.#removals];
  }

  async undo(removal: Removal): Promise<void> {
    this.#removals = this.#removals.filter((other) => other !== removal);
    await removal.restore();
  }
}

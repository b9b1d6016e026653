import type { WitnessedDocument } from '#core/documents/witness.ts';
import type { App } from '#state/app.svelte.ts';
import { keptContactsOf } from '#state/keptContacts.svelte.ts';

/** One removal that can be taken back while the page is open. */
type Removal = {
  readonly documents: readonly WitnessedDocument[];
  readonly restore: () => Promise<void>;
  /** Kept contacts of a company are erased with it, for good (`ST-37`); `left` when they could not be. */
  readonly contacts: 'none' | 'erased' | 'left';
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
    if ('reason' in outcome) return;
    const contacts = await this.#eraseContacts(documents);
    this.#removals = [{ documents, restore: outcome, contacts }, ...this.#removals];
  }

  async #eraseContacts(documents: readonly WitnessedDocument[]): Promise<Removal['contacts']> {
    const company = documents.find(({ kind }) => kind === 'company');
    if (!company) return 'none';
    const kept = keptContactsOf(this.#app);
    await kept.look();
    if (kept.facts(company.id) === null) return 'none';
    return (await kept.erase(company.id)) ? 'erased' : 'left';
  }

  async undo(removal: Removal): Promise<void> {
    this.#removals = this.#removals.filter((other) => other !== removal);
    await removal.restore();
  }
}

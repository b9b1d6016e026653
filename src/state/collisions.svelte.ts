import { titleOf } from '#core/documents/document.ts';
import type { SaveStatus } from './saveStatus.svelte.ts';
import type { TabCollision } from './tabCollision.ts';
import type { RecordNeeds } from './record.svelte.ts';

type Needs = RecordNeeds & { readonly status: SaveStatus };

/** A document that two tabs changed in the same place. */
export type Collided = { readonly id: string; readonly company: string; readonly title: string };

/**
 * What two tabs did to the same places in this visit: the other side is kept where conflicts are decided, and it is told
 * (`ST-12`).
 */
export class Collisions {
  #told = $state.raw<readonly Collided[]>([]);
  readonly #app: Needs;

  constructor(app: Needs) {
    this.#app = app;
  }

  /** What nobody has acknowledged yet, each document once. */
  get told(): readonly Collided[] {
    return this.#told;
  }

  /** The user has seen it. */
  acknowledge(): void {
    this.#told = [];
  }

  /** Keeps what another tab did to the same place, and tells of it once it is kept. */
  async take(collision: TabCollision, mark = this.#app.library.newId()): Promise<void> {
    const { document, onkept } = collision;
    const { id, company, kind, body } = document;
    // What a browser knows of record files merges by itself.
    if (kind === 'keeping') return onkept?.();
    const { status } = this.#app;
    status.begin(mark);
    const kept = await import('./keepCollision.ts')
      .then(({ keepCollision }) => keepCollision(this.#app, collision))
      .catch(() => false);
    if (!kept) {
      // Not told before it is kept, and never forgotten: it is tried again like an edit.
      status.fail(mark, 'failed', () => void this.take(collision, mark));
      return;
    }
    onkept?.();
    status.done(mark, null);
    const others = this.#told.filter((known) => known.id !== id);
    this.#told = [...others, { id, company, title: titleOf({ kind, body }) }];
  }
}

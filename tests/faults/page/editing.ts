import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { type Edited, type Operation, operationAt } from '../operations.ts';
import type { Told } from '../told.ts';

type Session = DocumentSession<'company'>;

type Worked = { readonly edited: Edited; readonly session: Session; done: number; saidUpTo: number };

/** Companies that are being edited, and what may be said of them whenever the app says *saved*. */
export class Editing {
  readonly #tell: (told: Told) => void;
  readonly #worked = new Map<string, Worked>();
  /** When the operations were done of which *saved* was not said yet. */
  readonly #begun: number[] = [];
  /** How long the first of them took to the disk. */
  readonly #diskMs: number[] = [];

  constructor(tell: (told: Told) => void) {
    this.#tell = tell;
  }

  take(edited: Edited, session: Session): void {
    this.#worked.set(edited.id, { edited, session, done: edited.done, saidUpTo: edited.done });
  }

  /** Does the next operations of a company, one after another in one breath. */
  work(id: string, count: number): Session {
    const worked = this.#of(id);
    for (let step = 0; step < count; step += 1) {
      const operation = operationAt(worked.edited, worked.done);
      worked.done += 1;
      this.#begun.push(performance.now());
      perform(worked.session, operation);
    }
    return worked.session;
  }

  doneOf(id: string): number {
    return this.#of(id).done;
  }

  /** The app says *saved*: then everything that was done so far has to be on disk. */
  said(): void {
    const upTo: Record<string, number> = {};
    for (const worked of this.#worked.values()) {
      const { edited, session, done } = worked;
      if (!session.isSaved) this.#tell({ what: 'falsely', id: edited.id });
      if (done === worked.saidUpTo) continue;
      worked.saidUpTo = done;
      upTo[edited.id] = done;
    }
    if (this.#begun.length === 0) return;
    const now = performance.now();
    const saidMs = this.#begun.splice(0).map((at) => now - at);
    this.#tell({ what: 'saved', upTo });
    this.#tell({ what: 'timed', diskMs: this.#diskMs.splice(0), saidMs });
  }

  /** A commit that was sent at that time is on disk, with all that was done before; of one company only. */
  landed(sentAt: number): void {
    const now = performance.now();
    const fresh = this.#begun.slice(this.#diskMs.length).filter((at) => at <= sentAt);
    this.#diskMs.push(...fresh.map((at) => now - at));
  }

  #of(id: string): Worked {
    const worked = this.#worked.get(id);
    if (!worked) throw new Error(`${id} is not open.`);
    return worked;
  }
}

function perform(session: Session, operation: Operation): void {
  if (operation.does === 'undo') session.undo();
  else if (operation.does === 'redo') session.redo();
  else session.run('company.rename', { name: operation.name }, operation.gesture);
}

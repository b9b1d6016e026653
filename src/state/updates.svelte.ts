import type { SaveStatus } from './saveStatus.svelte.ts';
import type { UpdateEvent, UpdatePort } from './updatePort.ts';

/** What the user is offered: a version that waits, or one that another tab has put in charge. */
export type UpdateOffer =
  { readonly kind: 'waiting'; readonly news: unknown } | { readonly kind: 'replaced' };

/**
 * Newer versions are offered, never pushed: this tab goes on with its own code until its user says so, and only when
 * everything is on disk (`OF-5`, `OF-6`).
 */
export class Updates {
  #isKept = $state(false);
  #offer = $state.raw<UpdateOffer | null>(null);
  #isDismissed = $state(false);
  #step = $state.raw<'none' | 'going' | 'unsaved'>('none');
  #install = $state.raw<(() => void) | null>(null);
  #port: UpdatePort | null = null;
  readonly #status: Pick<SaveStatus, 'isUnsaved' | 'mark'>;

  constructor(status: Pick<SaveStatus, 'isUnsaved' | 'mark'>) {
    this.#status = status;
  }

  /** Whether the app opens without network. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** What to offer now, or null. */
  get offer(): UpdateOffer | null {
    return this.#isDismissed ? null : this.#offer;
  }

  /** Whether the update is on its way, or waits for what could not be saved. */
  get step(): 'none' | 'going' | 'unsaved' {
    return this.#step;
  }

  /** Lets the browser ask whether to install the app; null where it does not offer that. */
  get install(): (() => void) | null {
    return this.#install;
  }

  follow(port: UpdatePort): void {
    this.#port = port;
    port.follow((event) => this.#hear(event));
  }

  /** The browser offers to install the app, once; null takes it back. */
  offerInstall(ask: (() => void) | null): void {
    this.#install =
      ask &&
      (() => {
        this.#install = null;
        ask();
      });
  }

  /** Not now: nothing more is said of it until the next start. */
  dismiss(): void {
    this.#isDismissed = true;
  }

  /** Goes over to the newer version, once every edit is on disk. */
  async update(): Promise<void> {
    const port = this.#port;
    if (!port || this.#step === 'going') return;
    this.#step = 'going';
    this.#step = (await this.#goOver(port)) ? 'going' : 'unsaved';
  }

  /** False, and nothing is done, where something cannot be saved. */
  async #goOver(port: UpdatePort): Promise<boolean> {
    if (!(await this.#allSaved())) return false;
    if (this.#offer?.kind === 'waiting') await port.takeOver();
    // Somebody may have gone on editing meanwhile.
    if (!(await this.#allSaved())) return false;
    port.reload();
    return true;
  }

  #hear(event: UpdateEvent): void {
    if (event.type === 'kept') {
      this.#isKept = true;
      return;
    }
    // Of what another tab did the user has not heard yet, even where they said *not now* before.
    if (event.type === 'replaced') this.#isDismissed = false;
    this.#offer = event.type === 'replaced' ? { kind: 'replaced' } : { kind: 'waiting', news: event.news };
  }

  /** Resolves when nothing is on its way to disk any more: whether all of it is there. */
  #allSaved(): Promise<boolean> {
    return new Promise((resolve) => {
      const stop = $effect.root(() => {
        $effect(() => {
          const { state } = this.#status.mark;
          const isOver = !this.#status.isUnsaved || state === 'failed' || state === 'locked';
          if (!isOver) return;
          resolve(!this.#status.isUnsaved);
          queueMicrotask(() => stop());
        });
      });
    });
  }
}

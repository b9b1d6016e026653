import { SaveStatus } from '#state/saveStatus.svelte.ts';

/** The app's own status, with an ear for the moment in which it says *saved*. */
export class WatchedStatus extends SaveStatus {
  readonly #onsaid: () => void;

  constructor(onsaid: () => void) {
    super();
    this.#onsaid = onsaid;
  }

  override done(id: string, at: string | null): void {
    super.done(id, at);
    if (this.mark.state === 'saved') this.#onsaid();
  }
}

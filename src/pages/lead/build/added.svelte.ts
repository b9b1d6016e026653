import { tick } from 'svelte';

/** The criterion that was just added: its row opens by itself, and the keyboard goes to its name. */
class Added {
  #id = $state.raw('');

  /** Id of the criterion, until somebody has been led there; else empty. */
  get id(): string {
    return this.#id;
  }

  /** Call before the criterion is added, so that its row opens when it comes. */
  expect(id: string): void {
    this.#id = id;
  }

  /** The box with its name, once; null when nothing was added. */
  take(): HTMLElement | null {
    if (this.#id === '') return null;
    const details = document.getElementById(detailsId(this.#id));
    this.#id = '';
    return details?.querySelector<HTMLElement>('input[type="text"]:not([role])') ?? null;
  }

  /** Leads the keyboard there, where no drawer stands between. */
  async lead(): Promise<void> {
    await tick();
    this.take()?.focus();
  }
}

/** Id of the element that holds the details of a criterion. */
export function detailsId(criterion: string): string {
  return `details-of-${criterion}`;
}

export const added = new Added();

import type { Library } from './library.svelte.ts';

const key = 'porras.analyst';

function readRemembered(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

/** The switch *For the analyst*: whether this browser offers what only an analyst makes (`LT-150`). */
class Analyst {
  #isOn = $state(readRemembered());

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Turns the switch and remembers it. */
  turn(isOn: boolean): void {
    this.#isOn = isOn;
    try {
      if (isOn) localStorage.setItem(key, 'on');
      else localStorage.removeItem(key);
    } catch {
      // Not remembered; the choice holds for this visit.
    }
  }

  /** Whether the way to own tests is shown: to the analyst, and where the company has such a test (`LT-152`). */
  showsTests(library: Pick<Library, 'documentsOf'>, company: string | null): boolean {
    return this.#isOn || (company !== null && library.documentsOf(company, 'test').length > 0);
  }
}

/** The one switch of this browser. */
export const analyst = new Analyst();

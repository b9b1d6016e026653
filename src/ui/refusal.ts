import { getContext, setContext } from 'svelte';

/** Why the last edit changed nothing. */
type Refusal = {
  /** One sentence; empty while there is nothing to say. */
  readonly words: () => string;
  readonly forget: () => void;
};

const key = Symbol('refusal');

/** Says to everything inside a component why its last edit changed nothing (`DE-88`). */
export function giveRefusal(refusal: Refusal): void {
  setContext(key, refusal);
}

/** Why the last edit changed nothing; never anything to say where nobody gave it. */
export function refusalHere(): Refusal {
  return getContext<Refusal | undefined>(key) ?? { words: () => '', forget: () => undefined };
}

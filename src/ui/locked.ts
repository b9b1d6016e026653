import { getContext, setContext } from 'svelte';

const key = Symbol('locked');

/** Says to everything inside a component whether what it edits is locked; read inside components it follows. */
export function giveLocked(isLocked: () => boolean): void {
  setContext(key, isLocked);
}

/** Whether what a component edits is locked; nothing is where nobody said so. */
export function lockedHere(): () => boolean {
  return getContext<(() => boolean) | undefined>(key) ?? (() => false);
}

import { SvelteSet } from 'svelte/reactivity';

const known = new Map<string, SvelteSet<string>>();

/**
 * The answers of a review that somebody said are still so, by the id of the round. They are the prefilled answers
 * themselves: only the progress line needs them, so they live as long as the visit.
 */
export function confirmedIn(round: string): SvelteSet<string> {
  const confirmed = known.get(round) ?? new SvelteSet<string>();
  known.set(round, confirmed);
  return confirmed;
}

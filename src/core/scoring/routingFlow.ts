import type { ScoringModel } from './model.ts';
import type { Action } from './routing.ts';

/** How many contacts take each branch: first the gates, then rule after rule (`DE-125`). */
export type RoutingFlow = {
  readonly count: number;
  /** Contacts that each gate of the model decides about: the first one that forces (`SC-32`). */
  readonly gates: Uint32Array;
  /** Contacts of whom nobody knows whether they meet each must-have; 0 for a disqualifier. */
  readonly checkFirst: Uint32Array;
  /** Contacts that each rule routes; those whom a gate sends its own way are not among them (`SC-37`). */
  readonly rules: Uint32Array;
  /** Contacts that nothing routes. */
  readonly nowhere: number;
  /** Contacts by qualified: no, yes, check first (`SC-35`). */
  readonly qualified: Uint32Array;
};

/** The actions, from the most urgent to the least. */
export const actions = [
  'salesUrgent',
  'sales',
  'insideSales',
  'nurture',
  'findOutMore',
] as const satisfies readonly Action[];

/** Contacts by what happens to them, through gates and rules; those that nothing routes are in none (`DE-125`). */
export function contactsByAction(
  { gates, routing }: Pick<ScoringModel, 'gates' | 'routing'>,
  flow: RoutingFlow,
): { readonly [action in Action]: number } {
  const counts = { salesUrgent: 0, sales: 0, insideSales: 0, nurture: 0, findOutMore: 0 };
  gates.forEach(({ route }, at) => {
    if (route !== null) counts[route.action] += flow.gates[at] ?? 0;
  });
  routing.forEach(({ route }, at) => (counts[route.action] += flow.rules[at] ?? 0));
  return counts;
}

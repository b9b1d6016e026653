import type { Truth } from './condition.ts';
import type { Qualified } from './contactScore.ts';
import type { Gate } from './gate.ts';

/**
 * Whether a contact is qualified (`SC-35`), from the answer to the model's condition: after a gate it is not; a *yes* with
 * a must-have that nobody knows is *check first*, as is an unknown answer.
 */
export function qualify(answer: Truth, gate: Gate | null, checkFirst: readonly string[]): Qualified {
  if (gate !== null || answer === false) return 'no';
  return answer === true && checkFirst.length === 0 ? 'yes' : 'checkFirst';
}

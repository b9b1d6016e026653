import type { Gate } from './gate.ts';
import { type Asked, truthOf } from './truthOf.ts';

/**
 * The first gate that forces, or null (`SC-32`): a disqualifier that is true, a must-have that is false. Gates that are
 * switched off do nothing, and what is unknown forces nothing.
 */
export function gateOf(gates: readonly Gate[], asked: Asked): Gate | null {
  const forcing = gates.find(
    ({ enabled, kind, when }) => enabled && truthOf(when, asked) === (kind === 'disqualifier'),
  );
  return forcing ?? null;
}

/** Ids of the must-haves of which nobody knows whether they hold: *check first* (`SC-32`). */
export function checkFirstOf(gates: readonly Gate[], asked: Asked): readonly string[] {
  return gates
    .filter(({ enabled, kind, when }) => enabled && kind === 'mustHave' && truthOf(when, asked) === null)
    .map(({ id }) => id);
}

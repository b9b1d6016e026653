import { compare, type Fraction, greater } from '../fraction.ts';
import { allBefore, type Needs } from './dependencies.ts';

/** Something with the value of its priority. */
export type Valued = { readonly id: string; readonly value: Fraction };

/** The value of each, at least that of everything that waits for it (`LT-44`). */
export function withWaiting(things: readonly Valued[], needs: Needs): readonly Valued[] {
  const values = new Map(things.map(({ id, value }) => [id, value]));
  for (const { id, value } of things) {
    for (const before of allBefore(needs, id)) {
      const own = values.get(before);
      if (own) values.set(before, greater(own, value));
    }
  }
  return things.map(({ id, value }) => ({ id, value: values.get(id) ?? value }));
}

/**
 * The proposed order (`LT-44`): by priority, each after everything that it needs; ties as they were given, which is the
 * order of the test. Needs in a circle, which only a file can hold, do not stop it.
 */
export function proposedOrder(things: readonly Valued[], needs: Needs): readonly string[] {
  const left = withWaiting(things, needs).toSorted((a, b) => compare(b.value, a.value));
  const ordered: string[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ id }) => {
      const before = allBefore(needs, id);
      return left.every((other) => other.id === id || !before.has(other.id));
    });
    const [next] = left.splice(Math.max(0, at), 1);
    if (next) ordered.push(next.id);
  }
  return ordered;
}

import type { Dimension, LevelTest } from './test.ts';

/**
 * The newest version of a test that a round may take without asking anything again (`LT-38`): of the same line and later,
 * with practices, and every ladder of the old one in it as the same question. Null when there is none.
 */
export function newestTest(test: LevelTest, known: readonly LevelTest[]): LevelTest | null {
  const later = known.filter(
    (other) =>
      other.id === test.id &&
      other.version > test.version &&
      other.dimensions.some(({ practices }) => practices.length > 0) &&
      isSameLadders(test.dimensions, other.dimensions),
  );
  return later.toSorted((a, b) => b.version - a.version)[0] ?? null;
}

/** The same ladders, each as the same version of its question. */
function isSameLadders(before: readonly Dimension[], after: readonly Dimension[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, version }) => after.some((other) => other.id === id && other.version === version))
  );
}

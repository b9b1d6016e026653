import { builtInTests } from '#content/level/levelTests.ts';
import type { TestName } from '#core/level/assessment.ts';
import type { LevelTest } from '#core/level/test.ts';

/** An own test with the id of its document. */
export type OwnTest = { readonly id: string; readonly body: LevelTest };

/** The tests that the words of a round's questions are looked for in: first the one that it was asked, then any other. */
export function testsToTell(asked: TestName | null, own: readonly OwnTest[]): readonly LevelTest[] {
  const rank = ({ id, body }: { readonly id: string | undefined; readonly body: LevelTest }) => {
    if (asked === null || body.id !== asked.id || body.version !== asked.version) return 0;
    return id === asked.document ? 2 : 1;
  };
  const builtIn = builtInTests.toReversed().map((body) => ({ id: undefined, body }));
  return [...builtIn, ...own].toSorted((a, b) => rank(b) - rank(a)).map(({ body }) => body);
}

import type { Company } from '../../documents/company.ts';
import type { Assessment } from '../assessment.ts';
import { isKnown } from '../dimensionResult.ts';
import { levelResult } from '../levelResult.ts';
import type { LevelTest } from '../test.ts';
import type { PackEntry } from './makePack.ts';

/**
 * What a company brings into a pack (`LT-121`): its newest round of the whole company that has a headline, answered with a
 * version of the pack's test. Null when there is none, and for the example. `testOf` finds the version that was asked.
 */
export function packEntry(
  origin: string,
  company: Pick<Company, 'example' | 'facts'>,
  rounds: readonly Assessment[],
  testOf: (name: Assessment['test']) => LevelTest | undefined,
): PackEntry | null {
  if (company.example) return null;
  const [newest] = rounds
    .filter(({ unit }) => unit === '')
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .flatMap((round) => {
      const test = testOf(round.test);
      const result = test && levelResult(test, round);
      return result?.step ? [{ day: round.day, result }] : [];
    });
  if (!newest) return null;
  const { day, result } = newest;
  const { sector, size } = company.facts;
  return {
    ...{ origin, day, sector, size, index: result.index },
    dimensions: Object.fromEntries(result.dimensions.filter(isKnown).map(({ id, value }) => [id, value])),
  };
}

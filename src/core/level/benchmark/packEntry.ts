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

/** Why a company brings nothing into a pack. */
export type NoEntry = 'example' | 'no-round' | 'other-test' | 'no-result';

/**
 * Says why `packEntry` is null for these same arguments (`LT-126`): the example, no round of the whole
 * company, only rounds of tests that are not the pack's, or too few answers for a headline.
 */
export function whyNoEntry(
  company: Pick<Company, 'example'>,
  rounds: readonly Assessment[],
  testOf: (name: Assessment['test']) => LevelTest | undefined,
): NoEntry {
  if (company.example) return 'example';
  const whole = rounds.filter(({ unit }) => unit === '');
  if (whole.length === 0) return 'no-round';
  return whole.some(({ test }) => testOf(test) !== undefined) ? 'no-result' : 'other-test';
}

import { sameInBoth } from '../../text.ts';
import { type Dimension, type LevelTest, type Practice, steps, type UpperStep, upperSteps } from '../test.ts';
import { practicesOf } from '../practiceSet.ts';
import type { OwnTest } from './ownTest.ts';

/** A test with one dimension put in the place of the one with its id. */
export function withDimension(test: OwnTest, dimension: Dimension): OwnTest {
  const dimensions = test.dimensions.map((each) => (each.id === dimension.id ? dimension : each));
  return { ...test, dimensions };
}

/** A test with a new dimension at its end: no practices, and words that wait to be written. */
export function addDimension(test: OwnTest, name: string): OwnTest {
  const words = sameInBoth(name);
  const ladder = { 1: sameInBoth(''), 2: sameInBoth(''), 3: sameInBoth(''), 4: sameInBoth('') };
  const id = freeId('dimension', idsOf(test));
  const dimension = { id, name: words, shortName: words, version: 1, question: sameInBoth(''), ladder };
  return { ...test, dimensions: [...test.dimensions, { ...dimension, practices: [] }] };
}

/** A test without a dimension; a headline never needs more dimensions than are left. The last one stays. */
export function removeDimension(test: OwnTest, id: string): OwnTest {
  const dimensions = test.dimensions.filter((dimension) => dimension.id !== id);
  if (dimensions.length === 0 || dimensions.length === test.dimensions.length) return test;
  const leastKnown = Math.min(test.rule.leastKnown, dimensions.length);
  return { ...test, dimensions, rule: { ...test.rule, leastKnown } };
}

/** A test with a dimension one place up (-1) or down (1). */
export function moveDimension(test: OwnTest, id: string, by: -1 | 1): OwnTest {
  const from = test.dimensions.findIndex((dimension) => dimension.id === id);
  const dimension = test.dimensions[from];
  const to = from + by;
  if (!dimension || to < 0 || to >= test.dimensions.length) return test;
  return { ...test, dimensions: test.dimensions.toSpliced(from, 1).toSpliced(to, 0, dimension) };
}

/**
 * A test with one more practice on a step. The first practice of a dimension brings one for each step, since no step may
 * be empty (`LT-91`).
 */
export function addPractice(test: OwnTest, dimension: Dimension, step: UpperStep): OwnTest {
  const added = dimension.practices.length === 0 ? upperSteps : [step];
  const practices = added.reduce<readonly Practice[]>((so, on) => {
    const taken = [...idsOf(test), ...so.map(({ id }) => id)];
    return [...so, emptyPractice(freeId(`${dimension.id}-${on}`, taken), on)];
  }, dimension.practices);
  return withDimension(test, { ...dimension, practices: inOrder(practices) });
}

/** A test with one practice put in the place of the one with its id. */
export function withPractice(test: OwnTest, dimension: Dimension, practice: Practice): OwnTest {
  const practices = dimension.practices.map((each) => (each.id === practice.id ? practice : each));
  return withDimension(test, { ...dimension, practices });
}

/** A test without a practice. The last one of a step takes all practices of the dimension along (`LT-91`). */
export function removePractice(test: OwnTest, dimension: Dimension, { id, step }: Practice): OwnTest {
  const isLast = practicesOf(dimension, step).length === 1;
  const practices = isLast ? [] : dimension.practices.filter((practice) => practice.id !== id);
  return withDimension(test, { ...dimension, practices });
}

/**
 * The version of a question that asks something else than before, or the same again (`LT-93`): one above that of the
 * test it came from, or the same as there. A question that is not there keeps version 1.
 */
export function versionOfMeaning(origin: LevelTest | null, question: string, isSame: boolean): number {
  const before = origin?.dimensions
    .flatMap((dimension) => [dimension, ...dimension.practices])
    .find(({ id }) => id === question);
  return before === undefined ? 1 : before.version + (isSame ? 0 : 1);
}

function emptyPractice(id: string, step: UpperStep): Practice {
  const none = sameInBoth('');
  const action = {
    title: none,
    why: none,
    effort: { amount: 1, unit: 'days' },
    owner: 'management',
  } as const;
  return { id, version: 1, step, text: none, always: none, example: none, lastDone: none, action };
}

function inOrder(practices: readonly Practice[]): readonly Practice[] {
  return steps.flatMap((step) => practices.filter((practice) => practice.step === step));
}

function idsOf({ dimensions }: LevelTest): readonly string[] {
  return dimensions.flatMap(({ id, practices }) => [id, ...practices.map((practice) => practice.id)]);
}

function freeId(stem: string, taken: readonly string[]): string {
  const within = stem.slice(0, 50);
  for (let number = 1; ; number++) if (!taken.includes(`${within}-${number}`)) return `${within}-${number}`;
}

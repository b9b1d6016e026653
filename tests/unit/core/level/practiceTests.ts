import fc from 'fast-check';
import type { Assessment, LadderChoice, PracticeChoice } from '#core/level/assessment.ts';
import { newAssessment } from '#core/level/edit.ts';
import { levelResult, type LevelResult } from '#core/level/levelResult.ts';
import { practiceSet, type PracticeSet } from '#core/level/practiceSet.ts';
import type { Action, Dimension, LevelTest, Practice, TestRule, UpperStep } from '#core/level/test.ts';
import { sameInBoth } from '#core/text.ts';
import { anyChoice } from './arbitraries.ts';

/** The rule of the built-in test. */
export const rule: TestRule = { threshold: 2, quarters: 3, leastKnown: 6 };

const words = sameInBoth('');
const action: Action = { title: words, why: words, owner: 'sales', effort: { amount: 1, unit: 'days' } };

/** A dimension with so many practices on steps 2, 3 and 4; their ids are `<id>-<step>-<number>`. */
export function dimensionOf(id: string, counts: readonly [number, number, number]): Dimension {
  const practices = counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, number) => practiceOf(id, (at + 2) as UpperStep, number)),
  );
  const ladder = { 1: words, 2: words, 3: words, 4: words };
  return { id, name: words, shortName: words, version: 1, question: words, ladder, practices };
}

function practiceOf(dimension: string, step: UpperStep, number: number): Practice {
  const id = `${dimension}-${step}-${number}`;
  return { id, version: 1, step, text: words, always: words, example: words, lastDone: words, action };
}

/** A test of such dimensions, called `a`, `b` and so on. */
export function testOf(
  counts: readonly (readonly [number, number, number])[],
  own: Partial<TestRule> = {},
): LevelTest {
  const dimensions = counts.map((count, at) => dimensionOf(String.fromCharCode(97 + at), count));
  return { id: 'own', version: 1, title: words, rule: { ...rule, ...own }, dimensions };
}

/** A choice on a practice as it is written in short: 0 to 3, ? for don't know, - for not applicable, a blank for nothing. */
export function choiceOf(sign: string): PracticeChoice | null {
  if (sign === '?') return 'dontKnow';
  if (sign === '-') return 'notApplicable';
  return sign === ' ' ? null : (Number(sign) as PracticeChoice);
}

/** Answers to the practices of a dimension, one text for each step: `['333', '3?0', '   ']`. */
export function answersTo(dimension: string, byStep: readonly string[]): Assessment['practices'] {
  return Object.fromEntries(
    byStep.flatMap((signs, at) =>
      Array.from(signs, (sign, number) => {
        const now = choiceOf(sign);
        const reason = now === 'notApplicable' ? 'We sell by tender only' : '';
        return [`${dimension}-${at + 2}-${number}`, { now, reason }] as const;
      }),
    ),
  );
}

/** What the practices of one dimension with three on each step say. */
export function setOf(byStep: readonly string[], own: Partial<TestRule> = {}): PracticeSet {
  const counts = byStep.map((signs) => signs.length) as [number, number, number];
  const assessment = { ...newAssessment('2026-11-22'), practices: answersTo('a', byStep) };
  return practiceSet(dimensionOf('a', counts), { ...rule, ...own }, assessment);
}

/** The result of a test with one dimension, answered on its ladder and by practices. */
export function oneDimension(ladder: LadderChoice | null, byStep: readonly string[]): LevelResult {
  const counts = byStep.map((signs) => signs.length) as [number, number, number];
  return levelResult(testOf([counts], { leastKnown: 1 }), {
    ...newAssessment('2026-11-22'),
    ladders: { a: { now: ladder, wanted: null, reason: ladder === 'notApplicable' ? 'By tender only' : '' } },
    practices: answersTo('a', byStep),
  });
}

/** Any answer to a practice, more of those that are known. */
export const anyPractice: fc.Arbitrary<PracticeChoice | null> = fc.constantFrom<(PracticeChoice | null)[]>(
  ...([0, 1, 2, 3, 0, 1, 2, 3, 2, 3, 'dontKnow', 'notApplicable', null] as const),
);

/** A test and any answers to it. */
export type Answered = { readonly test: LevelTest; readonly assessment: Assessment };

/** A test of so many dimensions, at the least and at the most, with up to so many practices on a step; and any answers. */
export function anyAnsweredOf(sizes: {
  readonly dimensions: readonly [number, number];
  readonly practices: number;
}): fc.Arbitrary<Answered> {
  const [minLength, maxLength] = sizes.dimensions;
  const any = fc.integer({ min: 1, max: sizes.practices });
  const anyOnFour = fc.integer({ min: 1, max: Math.min(2, sizes.practices) });
  return fc
    .record({
      counts: fc.array(fc.tuple(any, any, anyOnFour), { minLength, maxLength }),
      threshold: fc.constantFrom(1, 2, 3),
      quarters: fc.constantFrom(2, 3, 4),
      leastKnown: fc.integer({ min: 1, max: Math.min(2, minLength) }),
    })
    .chain(({ counts, ...own }) => {
      const test = testOf(counts, own);
      const ids = test.dimensions.flatMap(({ practices }) => practices.map(({ id }) => id));
      return fc
        .record({
          ladders: fc.array(anyChoice, { minLength: counts.length, maxLength: counts.length }),
          practices: fc.array(anyPractice, { minLength: ids.length, maxLength: ids.length }),
        })
        .map(({ ladders, practices }) => ({ test, assessment: answered(test, ids, ladders, practices) }));
    });
}

/** A test of two to four dimensions, and any answers to it. */
export const anyAnswered: fc.Arbitrary<Answered> = anyAnsweredOf({ dimensions: [2, 4], practices: 3 });

function answered(
  test: LevelTest,
  ids: readonly string[],
  ladders: readonly (LadderChoice | null)[],
  practices: readonly (PracticeChoice | null)[],
): Assessment {
  const why = (now: unknown): string => (now === 'notApplicable' ? 'By tender only' : '');
  return {
    ...newAssessment('2026-11-22'),
    ladders: Object.fromEntries(
      test.dimensions.map(({ id }, at) => {
        const now = ladders[at] ?? null;
        return [id, { now, wanted: null, reason: why(now) }];
      }),
    ),
    practices: Object.fromEntries(
      ids.map((id, at) => {
        const now = practices[at] ?? null;
        return [id, { now, reason: why(now) }];
      }),
    ),
  };
}

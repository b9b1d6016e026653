import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quarter } from '#core/brand.ts';
import { newAssessment, setNow } from '#core/level/edit.ts';
import { compare, fraction } from '#core/level/fraction.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { newItem, type Lift, type PlanItem } from '#core/level/plan/plan.ts';
import { projectedAnswers, projection } from '#core/level/plan/projection.ts';
import type { LevelTest, LowerStep, Step } from '#core/level/test.ts';
import { anyAnswered, answersTo, testOf } from '../practiceTests.ts';

const quick = testOf(
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
  { leastKnown: 1 },
);
const full = testOf([[2, 1, 1]], { leastKnown: 1 });

function climb(dimension: string, from: LowerStep, quarter: Quarter | null): PlanItem {
  return { ...newItem(`${dimension}${from}`, { is: 'rung', dimension, from }), quarter };
}

function practise(practice: string, quarter: Quarter): PlanItem {
  return { ...newItem(practice, { is: 'practice', practice }), quarter };
}

function onLadders(...now: readonly Step[]) {
  return quick.dimensions.reduce(
    (so, { id }, at) => setNow(so, id, now[at] ?? 1),
    newAssessment('2026-11-22'),
  );
}

function stepsAt(test: LevelTest, assessment: ReturnType<typeof onLadders>, items: readonly PlanItem[]) {
  const quarters = ['2026-Q4', '2027-Q1', '2027-Q2'];
  return projection(test, assessment, items, quarters).map(({ result }) =>
    result.dimensions.map(({ now }) => now),
  );
}

describe('LT-45: the staircase at a quarter end', () => {
  test('a rung lifts its ladder from its quarter on', () => {
    const items = [climb('a', 1, '2026-Q4'), climb('a', 2, '2027-Q2'), climb('b', 2, '2027-Q1')];
    expect(stepsAt(quick, onLadders(1, 2), items)).toEqual([
      [2, 2],
      [2, 3],
      [3, 3],
    ]);
  });

  test('a rung whose foot nothing reaches lifts nothing yet', () => {
    const items = [climb('a', 2, '2026-Q4'), climb('a', 1, '2027-Q1')];
    expect(stepsAt(quick, onLadders(1, 2), items)).toEqual([
      [1, 2],
      [3, 2],
      [3, 2],
    ]);
  });

  test('what was done counts from the start, what was dropped or waits not at all', () => {
    const items: readonly PlanItem[] = [
      { ...climb('a', 1, '2027-Q2'), state: 'done' },
      { ...climb('b', 2, '2026-Q4'), state: 'dropped' },
      climb('b', 3, null),
    ];
    expect(stepsAt(quick, onLadders(1, 2), items)[0]).toEqual([2, 2]);
  });

  test('a practice is lifted to the threshold, and lifts the dimension with the last one', () => {
    const assessment = { ...newAssessment('2026-11-22'), practices: answersTo('a', ['10', '0', ' ']) };
    const items = [practise('a-2-0', '2026-Q4'), practise('a-2-1', '2027-Q1'), practise('a-3-0', '2027-Q1')];
    expect(stepsAt(full, assessment, items)).toEqual([[1], [3], [3]]);
    const answers = projectedAnswers(full, assessment, items, '2026-Q4').practices;
    expect([answers['a-2-0']?.now, answers['a-2-1']?.now]).toEqual([2, 0]);
  });

  test('where practices decide, a rung lifts all of them up to its step', () => {
    const assessment = { ...newAssessment('2026-11-22'), practices: answersTo('a', ['31', '0', ' ']) };
    const lifted = projectedAnswers(full, assessment, [climb('a', 1, '2026-Q4')], '2026-Q4');
    expect(lifted.practices['a-2-0']?.now).toBe(3);
    expect(lifted.practices['a-2-1']?.now).toBe(2);
    expect(lifted.practices['a-3-0']?.now).toBe(0);
    expect(levelResult(full, lifted).dimensions[0]?.now).toBe(2);
  });

  test('an open practice does not close a set that would fall below its ladder', () => {
    // The ladder says 3 and holds while step 3 is open; the last answer alone would leave step 2.
    const test = testOf([[3, 3, 1]], { leastKnown: 1 });
    const assessment = {
      ...setNow(newAssessment('2026-11-22'), 'a', 3),
      practices: answersTo('a', ['222', '?? ', ' ']),
    };
    const [projected] = projection(test, assessment, [practise('a-3-2', '2026-Q4')], ['2026-Q4']);
    expect(projected?.result.dimensions[0]?.now).toBe(3);
  });

  test('what does not apply and what is not known stay as they are', () => {
    const assessment = setNow(onLadders(1, 2), 'a', 'dontKnow');
    expect(projectedAnswers(quick, assessment, [climb('a', 1, '2026-Q4')], '2026-Q4')).toBe(assessment);
  });

  test('nothing planned is the result of now', () => {
    const assessment = onLadders(1, 2);
    const [now] = projection(quick, assessment, [], ['2027-Q1']);
    expect(now).toEqual({ quarter: '2027-Q1', result: levelResult(quick, assessment) });
  });

  test('step and index are never below those of now, and never fall from quarter to quarter', () => {
    const quarters = ['2026-Q4', '2027-Q1', '2027-Q2'] as const;
    const anyPlan = fc.array(
      fc.record({ pick: fc.nat(), quarter: fc.option(fc.constantFrom(...quarters)), done: fc.boolean() }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyAnswered, anyPlan, ({ test, assessment }, plan) => {
        const lifts = test.dimensions.flatMap(({ id, practices }): readonly Lift[] => [
          ...([1, 2, 3] as const).map((from) => ({ is: 'rung', dimension: id, from }) as const),
          ...practices.map((practice) => ({ is: 'practice', practice: practice.id }) as const),
        ]);
        const items = plan.map(({ pick, quarter, done }, at): PlanItem => {
          const item = newItem(`i${at}`, lifts[pick % lifts.length] ?? null);
          return { ...item, quarter, state: done ? 'done' : 'open' };
        });
        const shown = projection(test, assessment, items, quarters).map(({ result }) => result);
        const results = [levelResult(test, assessment), ...shown];
        for (const [at, after] of results.slice(1).entries()) {
          const before = results[at];
          if (!before) continue;
          expect(after.step?.sure ?? 1).toBeGreaterThanOrEqual(before.step?.sure ?? 1);
          expect(after.step?.possible ?? 1).toBeGreaterThanOrEqual(before.step?.possible ?? 1);
          expect(after.knownDimensions).toBe(before.knownDimensions);
          const nothing = fraction(0);
          expect(compare(after.index ?? nothing, before.index ?? nothing)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

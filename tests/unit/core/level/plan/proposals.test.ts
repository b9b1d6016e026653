import { describe, expect, test } from 'vitest';
import { newAssessment, setNow, setWanted } from '#core/level/edit.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { newItem, type PlanItem } from '#core/level/plan/plan.ts';
import { actionOf, proposals, type RungActions } from '#core/level/plan/proposals.ts';
import { rungOf } from '#core/level/plan/rung.ts';
import type { Action, LevelTest, Step } from '#core/level/test.ts';
import { sameInBoth } from '#core/text.ts';
import { answersTo, testOf } from '../practiceTests.ts';

const quick = testOf(
  [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
  { leastKnown: 1 },
);
const full = testOf([[2, 1, 1]], { leastKnown: 1 });

const library: RungActions = (dimension, from) => actionCalled(`${dimension} from ${from}`);

function actionCalled(name: string): Action {
  return {
    title: sameInBoth(name),
    why: sameInBoth(''),
    effort: { amount: 1, unit: 'days' },
    owner: 'sales',
  };
}

function onLadder(test: LevelTest, answers: readonly (readonly [Step, Step | null])[]) {
  return test.dimensions.reduce((so, { id }, at) => {
    const [now, wanted] = answers[at] ?? [1, null];
    return setWanted(setNow(so, id, now), id, wanted);
  }, newAssessment('2026-11-22'));
}

function proposed(
  test: LevelTest,
  assessment: ReturnType<typeof onLadder>,
  items: readonly PlanItem[] = [],
  actions = library,
) {
  return proposals(test, assessment, levelResult(test, assessment), items, actions).map(({ key }) => key);
}

describe('LT-42: what is proposed', () => {
  const assessment = onLadder(quick, [
    [1, 3],
    [2, 3],
    [2, 2],
  ]);

  test('is the next rung of each dimension below where it is wanted', () => {
    expect(proposed(quick, assessment)).toEqual(['rung:a:1', 'rung:b:2']);
  });

  test('is the rung above once the first one is in the plan, dropped or not', () => {
    const item = newItem('i', { is: 'rung', dimension: 'a', from: 1 });
    expect(proposed(quick, assessment, [item])).toEqual(['rung:a:2', 'rung:b:2']);
    expect(proposed(quick, assessment, [{ ...item, state: 'dropped' }])).toEqual(['rung:a:2', 'rung:b:2']);
  });

  test('includes a bottleneck without a flag', () => {
    const flagless = onLadder(quick, [
      [1, null],
      [2, 3],
      [2, null],
    ]);
    expect(proposed(quick, flagless)).toEqual(['rung:a:1', 'rung:b:2']);
  });

  test('is nothing for a dimension that is not known, nor where all is as wanted', () => {
    expect(proposed(quick, setNow(assessment, 'a', 'dontKnow'))).toEqual(['rung:b:2']);
    expect(
      proposed(
        quick,
        onLadder(quick, [
          [2, 2],
          [2, 2],
          [2, 1],
        ]),
      ),
    ).toEqual([]);
  });

  test('is the missing practices of the next step where practices decide, and then the rung above', () => {
    const practices = answersTo('a', ['31', '0', ' ']);
    const answered = { ...onLadder(full, [[1, 4]]), practices };
    expect(proposed(full, answered)).toEqual(['practice:a-2-1']);
    const first = newItem('i', { is: 'practice', practice: 'a-2-1' });
    expect(proposed(full, answered, [first])).toEqual(['rung:a:2']);
    const whole = newItem('i', { is: 'rung', dimension: 'a', from: 1 });
    expect(proposed(full, answered, [whole])).toEqual(['rung:a:2']);
  });

  test('is the practices of the step where the library does not know the dimension', () => {
    const none: RungActions = () => null;
    expect(proposed(full, onLadder(full, [[1, 3]]), [], none)).toEqual(['practice:a-2-0', 'practice:a-2-1']);
    expect(proposed(quick, assessment, [], none)).toEqual([]);
  });
});

test('LT-42: an item has the action of what it lifts', () => {
  expect(actionOf(full, { is: 'rung', dimension: 'a', from: 2 }, library)).toEqual(actionCalled('a from 2'));
  expect(actionOf(full, { is: 'practice', practice: 'a-3-0' }, library)).toEqual(
    full.dimensions[0]?.practices[2]?.action,
  );
  expect(actionOf(full, { is: 'practice', practice: 'gone' }, library)).toBeNull();
  expect(actionOf(full, null, library)).toBeNull();
});

test('LT-44: an item works on the rung that it lifts', () => {
  expect(rungOf(full, { is: 'practice', practice: 'a-3-0' })).toEqual({ dimension: 'a', to: 3 });
  expect(rungOf(full, { is: 'rung', dimension: 'a', from: 3 })).toEqual({ dimension: 'a', to: 4 });
  expect(rungOf(full, { is: 'rung', dimension: 'gone', from: 3 })).toBeNull();
});

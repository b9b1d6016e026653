import { describe, expect, it } from 'vitest';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { currentTest } from '#content/level/levelTests.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { depths, nextToDeepen, worthDeepening } from '#core/level/deepening.ts';
import { newAssessment, setNow, setPractice, setReason } from '#core/level/edit.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { answersTo, testOf } from './practiceTests.ts';

const test = testOf(Array.from({ length: 8 }, () => [3, 3, 3] as const));

/** One step for each of a to h. */
function onSteps(steps: string): Assessment {
  return {
    ...newAssessment('2026-11-22'),
    ladders: Object.fromEntries(
      Array.from(steps, (step, at) => [
        String.fromCharCode(97 + at),
        { now: step === '?' ? 'dontKnow' : (Number(step) as 1), wanted: null, reason: '' },
      ]),
    ),
  };
}

const depthsOf = (body: Assessment) => depths(test, body, levelResult(test, body));

describe('LT-33: how far a dimension is answered', () => {
  it('costs 20 seconds a practice, in minutes rounded up', () => {
    const [first] = depthsOf(onSteps('22222222'));
    expect(first).toMatchObject({ state: 'ladder', asked: 3, answered: 0, minutes: 1, mostMinutes: 3 });
  });

  it('counts the answered among those that are asked now', () => {
    const body = { ...onSteps('22222222'), practices: answersTo('a', ['33 ', '   ', '   ']) };
    expect(depthsOf(body)[0]).toMatchObject({ state: 'begun', asked: 6, answered: 2, minutes: 2 });
  });

  it('is full when everything that is asked has an answer, whatever else there is', () => {
    const body = { ...onSteps('22222222'), practices: answersTo('a', ['100', '   ', '   ']) };
    expect(depthsOf(body)[0]).toMatchObject({
      state: 'full',
      asked: 3,
      minutes: 0,
      mostMinutes: 2,
      reason: null,
    });
  });

  it('knows what was left out, and what has no practices', () => {
    const body = setReason(setNow(onSteps('22222222'), 'a', 'notApplicable'), 'a', 'We sell by tender.');
    expect(depthsOf(body)[0]?.state).toBe('out');
    const bare = testOf(Array.from({ length: 8 }, () => [0, 0, 0] as const));
    expect(depths(bare, body, levelResult(bare, body)).map(({ state }) => state)).toEqual([
      'out',
      ...Array.from({ length: 7 }, () => 'none'),
    ]);
  });
});

describe('LT-34: what to deepen first', () => {
  const names = (body: Assessment) =>
    worthDeepening(depthsOf(body)).map(({ dimension, reason }) => `${dimension} ${String(reason)}`);

  it('names bottlenecks, then unknown ones, then those just below the next step, three at most', () => {
    expect(names(onSteps('23?22212'))).toEqual(['g bottleneck', 'c unknown', 'a border']);
    expect(names(onSteps('22222222'))).toEqual(['a border', 'b border', 'c border']);
  });

  it('leaves out what is answered in full', () => {
    const body = { ...onSteps('22222212'), practices: answersTo('g', ['000', '   ', '   ']) };
    expect(names(body)).toEqual(['a border', 'b border', 'c border']);
  });

  it('goes on with what is begun, else with the first that is worth it, else with any', () => {
    const begun = setPractice(onSteps('22222212'), 'h-2-0', 3);
    expect(nextToDeepen(depthsOf(begun))?.dimension).toBe('h');
    expect(nextToDeepen(depthsOf(onSteps('22222212')))?.dimension).toBe('g');
    expect(nextToDeepen(depthsOf(onSteps('44444444')))?.dimension).toBe('a');
  });

  it('has nothing to go on with once everything is answered', () => {
    const practices = Object.fromEntries(
      test.dimensions.flatMap(({ id }) => Object.entries(answersTo(id, ['000', '   ', '   ']))),
    );
    expect(nextToDeepen(depthsOf({ ...onSteps('22222222'), practices }))).toBeNull();
  });

  it('begins with the two bottlenecks of the example company', () => {
    const body = { ...exampleAssessment('en', '2026-11-22'), practices: {} };
    const all = depths(currentTest, body, levelResult(currentTest, body));
    expect(worthDeepening(all).map(({ dimension }) => dimension)).toEqual([
      'goodLead',
      'handover',
      'steering',
    ]);
  });
});

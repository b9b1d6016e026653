import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerChange } from '#core/level/answerChange.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { changesOf } from '#core/level/proof.ts';
import { smallestChange } from '#core/level/smallestChange.ts';
import { isSwitched, stillOffered, switchOff, switchOn, whatIf } from '#core/level/whatIf.ts';
import type { Coverage, Step } from '#core/level/test.ts';
import { anyAnswered } from './practiceTests.ts';
import { pictured, profile, quick } from './profile.ts';

const ladder = (to: Step): AnswerChange => ({ is: 'ladder', dimension: 'handover', to });
const practice = (to: Coverage): AnswerChange => ({ is: 'practice', practice: 'a-2-0', to });

describe('LT-23: what if', () => {
  it('gives the result of changed answers and leaves the answers as they are', () => {
    const assessment = profile(pictured);
    const before = structuredClone(assessment);
    const smallest = smallestChange(quick, assessment, levelResult(quick, assessment)) ?? [];
    const changes = smallest.flatMap(({ answers }) => changesOf(answers));
    const result = whatIf(quick, assessment, changes);
    expect(result.step).toEqual({ sure: 3, possible: 3 });
    expect(result.index).toEqual({ n: 11, d: 4 });
    expect(assessment).toEqual(before);
  });

  it('with nothing switched is the result', () => {
    fc.assert(
      fc.property(anyAnswered, ({ test, assessment }) => {
        expect(whatIf(test, assessment, [])).toEqual(levelResult(test, assessment));
      }),
    );
  });

  it('switches one change for each answer, the later one', () => {
    expect(switchOn([ladder(2), practice(2)], [ladder(3)])).toEqual([practice(2), ladder(3)]);
    expect(switchOn([], [ladder(2), practice(2)])).toEqual([ladder(2), practice(2)]);
  });

  it('counts a lower step of the same ladder as switched on', () => {
    expect(isSwitched([ladder(3)], ladder(2))).toBe(true);
    expect(isSwitched([ladder(2)], ladder(3))).toBe(false);
    expect(isSwitched([practice(2)], ladder(2))).toBe(false);
  });

  it('brings a ladder down a step at a time, and a practice back at once', () => {
    expect(switchOff([ladder(3)], ladder(3), 1)).toEqual([ladder(2)]);
    expect(switchOff([ladder(3)], ladder(2), 1)).toEqual([]);
    expect(switchOff([ladder(3)], ladder(3), 2)).toEqual([]);
    expect(switchOff([practice(2), ladder(2)], practice(2), 1)).toEqual([ladder(2)]);
  });

  it('lets go of what is not offered any more', () => {
    expect(stillOffered([ladder(3), practice(2)], [ladder(2), ladder(3)])).toEqual([ladder(3)]);
  });
});

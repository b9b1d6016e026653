import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedProgress, askedSteps, askingChange } from '#core/level/asking.ts';
import { newAssessment, setPractice } from '#core/level/edit.ts';
import { practiceSet } from '#core/level/practiceSet.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { answersTo, anyPractice, dimensionOf, rule } from './practiceTests.ts';

const dimension = dimensionOf('a', [3, 3, 3]);

function answered(byStep: readonly string[]): Assessment {
  return { ...newAssessment('2026-11-22'), practices: answersTo('a', byStep) };
}

const setOn = (body: Assessment) => practiceSet(dimension, rule, body);

describe('LT-31: the order of asking', () => {
  it.each([
    [['   ', '   ', '   '], [2]],
    [['3  ', '   ', '   '], [2]],
    [
      ['321', '   ', '   '],
      [2, 3],
    ],
    [
      ['333', '33 ', '   '],
      [2, 3, 4],
    ],
    [['000', '3  ', '   '], [2]],
  ] as const)('asks %j on steps %j', (byStep, steps) => {
    expect(askedSteps(dimension, setOn(answered(byStep)))).toEqual(steps);
  });

  it('says that half of a step opens the three questions of the next', () => {
    const before = answered(['3  ', '   ', '   ']);
    const after = setPractice(before, 'a-2-1', 1);
    expect(askingChange(setOn(before), setOn(after), 'a-2-1')).toEqual({ is: 'opened', count: 3, step: 3 });
  });

  it('says that falling below half closes them again, answered ones excepted', () => {
    const before = answered(['31 ', '3  ', '   ']);
    const after = setPractice(before, 'a-2-1', 0);
    expect(askingChange(setOn(before), setOn(after), 'a-2-1')).toEqual({ is: 'closed', count: 2, step: 3 });
  });

  it('says nothing of a question that was answered on request', () => {
    const before = answered(['   ', '   ', '   ']);
    const after = setPractice(before, 'a-4-0', 3);
    expect(askingChange(setOn(before), setOn(after), 'a-4-0')).toBeNull();
    expect(askedProgress(setOn(after), after)).toEqual({ answered: 1, of: 4, left: 3 });
  });

  it('opens questions only on steps above the one that was answered, for any answers', () => {
    const signs = fc.array(anyPractice, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(signs, fc.nat(8), anyPractice, (given, at, now) => {
        const { practices } = dimension;
        const before = practices.reduce(
          (so, { id }, place) => setPractice(so, id, given[place] ?? null),
          newAssessment('2026-11-22'),
        );
        const practice = practices[at];
        if (!practice) return;
        const change = askingChange(setOn(before), setOn(setPractice(before, practice.id, now)), practice.id);
        if (change) expect(change.step).toBeGreaterThan(practice.step);
      }),
    );
  });
});

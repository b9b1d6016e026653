import { describe, expect, it } from 'vitest';
import { answerState, isAnswered, progress } from '#core/level/answer.ts';
import { emptyAnswer } from '#core/level/assessment.ts';
import { profile, quick, resultOf } from './profile.ts';

describe('LT-4: known, unknown, not applicable', () => {
  it('knows a dimension that has a step', () => {
    expect(answerState({ ...emptyAnswer, now: 2 })).toBe('known');
  });

  it.each([null, 'dontKnow'] as const)('does not know a dimension answered with %s', (now) => {
    expect(answerState({ ...emptyAnswer, now })).toBe('unknown');
  });
});

describe('LT-5: not applicable needs a reason', () => {
  it.each(['', ' ', '\n'])('is unknown, and no whole answer, with the reason %j', (reason) => {
    const answer = { ...emptyAnswer, now: 'notApplicable', reason } as const;
    expect(isAnswered(answer)).toBe(false);
    expect(answerState(answer)).toBe('unknown');
  });

  it('leaves the dimension out once a reason is written', () => {
    const answer = { ...emptyAnswer, now: 'notApplicable', reason: 'No events' } as const;
    expect(isAnswered(answer)).toBe(true);
    expect(answerState(answer)).toBe('notApplicable');
  });

  it('shows the dimension that was left out, with no step, gap or wanted step', () => {
    const { dimensions } = resultOf([3, 3, 3, 3, 3, 3, 3, 'notApplicable']);
    expect(dimensions[7]).toEqual({
      id: 'feedback',
      state: 'notApplicable',
      source: 'ladder',
      ...{ now: null, possible: null, value: null, wanted: null, gap: null, bottleneck: false },
      ...{ asked: 0, known: 0, practices: null },
    });
  });
});

describe('LT-6: known share and progress', () => {
  it.each([
    [[2, 2, 2, 2, 2, 2, 2, 2], 1],
    [[2, 2, 2, 2, 2, 2, 'dontKnow', null], 6 / 8],
    [[2, 2, 2, 2, 2, 2, 'dontKnow', 'notApplicable'], 6 / 7],
    [[], 0],
  ] as const)('knows of %j the share %f', (now, share) => {
    expect(resultOf(now).knownShare).toBe(share);
  });

  it('is 0 when nothing applies', () => {
    expect(resultOf(Array.from({ length: 8 }, () => 'notApplicable' as const)).knownShare).toBe(0);
  });

  it("counts don't know as progress, an empty ladder not", () => {
    expect(progress(quick, profile([1, 'dontKnow', 'notApplicable']))).toEqual({ answered: 3, of: 8 });
  });
});

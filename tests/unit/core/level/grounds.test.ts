import { describe, expect, it } from 'vitest';
import { putEvidence } from '#core/level/editEvidence.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { newAssessment, setNow, setReason } from '#core/level/edit.ts';
import { grounds, questionName, restingOnNothing } from '#core/level/grounds.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { answersTo, testOf } from './practiceTests.ts';

const test = testOf([
  [3, 3, 3],
  [3, 3, 3],
]);
const empty = newAssessment('2026-11-22');

function withPiece(body: Assessment, on: string): Assessment {
  const piece = { id: `p${body.evidence.length}`, on, text: 'Seen', link: '', day: null, who: '' };
  return putEvidence(body, piece);
}

const bareOf = (body: Assessment) => restingOnNothing(grounds(test, body)).map(({ on }) => on);

describe('LT-37: what rests on nothing', () => {
  it('is what says mostly or always, and never no, in part or don’t know', () => {
    const body = { ...empty, practices: answersTo('a', ['012', '3?-', '   ']) };
    expect(bareOf(body)).toEqual(['practice:a-2-2', 'practice:a-3-0']);
  });

  it('is a ladder above step 1 while it alone decides', () => {
    const onLadders = setNow(setNow(empty, 'a', 2), 'b', 1);
    expect(bareOf(onLadders)).toEqual(['ladder:a']);
    expect(bareOf({ ...onLadders, practices: answersTo('a', ['000', '   ', '   ']) })).toEqual([]);
  });

  it('claims nothing in a dimension that was left out', () => {
    const body = { ...empty, practices: answersTo('a', ['333', '   ', '   ']) };
    expect(bareOf(setReason(setNow(body, 'a', 'notApplicable'), 'a', 'By tender'))).toEqual([]);
  });

  it('has evidence as soon as one piece is there', () => {
    const body = { ...empty, practices: answersTo('a', ['33 ', '   ', '   ']) };
    expect(bareOf(withPiece(body, questionName('practice', 'a-2-0')))).toEqual(['practice:a-2-1']);
  });

  it('keeps the evidence of every question in sight, of those that the test does not have too', () => {
    const body = ['number:deals', 'practice:gone', 'ladder:b'].reduce(withPiece, empty);
    expect(grounds(test, body).map(({ on, is }) => `${is} ${on}`)).toEqual([
      'ladder ladder:b',
      'number number:deals',
      'other practice:gone',
    ]);
  });
});

describe('LT-32: evidence', () => {
  it('changes no result', () => {
    const body = setNow(empty, 'a', 2);
    expect(levelResult(test, withPiece(body, 'ladder:a'))).toEqual(levelResult(test, body));
  });
});

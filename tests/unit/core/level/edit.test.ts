import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionIds, type Assessment } from '#core/level/assessment.ts';
import { newAssessment, setGuess, setNow, setReason, setWanted } from '#core/level/edit.ts';
import { anyChoice, anyStep } from './arbitraries.ts';

const blank = newAssessment('2026-11-22');
const anyDimension = fc.constantFrom(...dimensionIds);
const anyEdit: fc.Arbitrary<(assessment: Assessment) => Assessment> = fc.oneof(
  fc.option(anyStep).map((step) => (assessment: Assessment) => setGuess(assessment, step)),
  fc.tuple(anyDimension, anyChoice).map(
    ([id, now]) =>
      (assessment: Assessment) =>
        setNow(assessment, id, now),
  ),
  fc.tuple(anyDimension, fc.option(anyStep)).map(
    ([id, step]) =>
      (assessment: Assessment) =>
        setWanted(assessment, id, step),
  ),
  fc.tuple(anyDimension, fc.string()).map(
    ([id, words]) =>
      (assessment: Assessment) =>
        setReason(assessment, id, words),
  ),
);

describe('LT-20: editing an assessment', () => {
  it('begins with nothing answered on the given day', () => {
    expect(blank).toEqual({
      title: '',
      test: { id: 'lead-to-cash-quick', version: 1 },
      day: '2026-11-22',
      guess: null,
      ladders: {},
    });
  });

  it('sets and takes back the guess', () => {
    expect(setGuess(blank, 2).guess).toBe(2);
    expect(setGuess(setGuess(blank, 2), null)).toEqual(blank);
  });

  it('sets one answer and leaves the rest as it was', () => {
    const before = setNow(blank, 'steering', 2);
    const after = setWanted(setNow(before, 'handover', 1), 'handover', 3);
    expect(after.ladders.handover).toEqual({ now: 1, wanted: 3, reason: '' });
    expect(after.ladders.steering).toBe(before.ladders.steering);
  });

  it('gives the same object back when nothing changes', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), anyEdit, (edits, last) => {
        const once = last(edits.reduce((assessment, edit) => edit(assessment), blank));
        expect(last(once)).toBe(once);
      }),
    );
    expect(setNow(blank, 'steering', null)).toBe(blank);
    expect(setReason(blank, 'steering', '')).toBe(blank);
  });

  it('keeps keys that it does not know', () => {
    const foreign: Assessment = {
      ...blank,
      ladders: {
        ...{ weather: 'fine' },
        steering: { ...{ now: 1, wanted: null, reason: '' }, ...{ note: 'ask Liisa' } },
      },
      ...{ colour: 'green' },
    };
    expect(setNow(foreign, 'steering', 2)).toEqual({
      ...blank,
      colour: 'green',
      ladders: { weather: 'fine', steering: { now: 2, wanted: null, reason: '', note: 'ask Liisa' } },
    });
  });
});

describe('LT-5: editing a dimension that does not apply', () => {
  const left = setNow(setWanted(setNow(blank, 'systems', 2), 'systems', 4), 'systems', 'notApplicable');

  it('clears the wanted step when it is chosen', () => {
    expect(left.ladders.systems).toEqual({ now: 'notApplicable', wanted: null, reason: '' });
  });

  it('lets nothing be wanted of it', () => {
    expect(setWanted(left, 'systems', 3)).toBe(left);
  });

  it('keeps the words of the reason through a change of mind', () => {
    const back = setNow(setReason(left, 'systems', 'Ei omia järjestelmiä'), 'systems', 1);
    expect(back.ladders.systems).toEqual({ now: 1, wanted: null, reason: 'Ei omia järjestelmiä' });
  });
});

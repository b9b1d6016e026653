import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOfStep } from '#core/commands/faultOfStep.ts';
import { type ModelStep, performStep } from '#core/commands/modelStep.ts';
import { withBound } from '#core/scoring/edit/rangeRows.ts';
import { isSound } from '#core/scoring/editParts.ts';
import { counterOf, modelOf, rangesOf, tableOf } from '../scoring/smallModel.ts';

const ranges = rangesOf({
  ranges: [
    { from: null, to: 10, points: 0 },
    { from: 10, to: 50, points: 5 },
    { from: 60, to: null, points: 9 },
  ],
});
const model = modelOf([ranges, counterOf(), tableOf()]);
const step = <Step extends ModelStep>(one: Step) => one;

describe('why a step changed nothing (DE-88)', () => {
  it('is the first fault that the model would have with it', () => {
    const overlapping = withBound(ranges, 1, 'to', 61);
    const reversed = withBound(ranges, 1, 'to', 5);
    const uncounted = { ...counterOf(), count: null, last: null };
    const reasons = [overlapping, reversed, uncounted].map(
      (item) => faultOfStep(model, step({ command: 'model.criterion', args: { item } }))?.reason,
    );
    expect(reasons).toEqual(['rangesOverlap', 'rangeReversed', 'nothingCounted']);
  });

  it('is told of bounds too, which have a command of their own', () => {
    const cap = { min: 5, max: 2 };
    expect(faultOfStep(model, { command: 'model.cap', args: { id: 'table', cap } })?.reason).toBe(
      'clipReversed',
    );
    expect(faultOfStep(model, { command: 'model.cap', args: { id: 'nobody', cap } })).toBeNull();
  });

  it('carries the bound that was passed', () => {
    const value = { fit: { min: null, max: 300 }, behaviour: { min: null, max: 50 } };
    const wished = { ...model.sides, fit: { ...model.sides.fit, ...value.fit } };
    const fault = faultOfStep(model, { command: 'model.sides', args: { value: wished } });
    expect(fault).toMatchObject({ reason: 'tooHigh', limit: 100 });
  });

  it('is nothing where the step wished for what stands there, and where it is done', () => {
    expect(faultOfStep(model, { command: 'model.criterion', args: { item: ranges } })).toBeNull();
    const item = withBound(ranges, 1, 'to', 55);
    expect(faultOfStep(model, { command: 'model.criterion', args: { item } })).toBeNull();
    expect(faultOfStep(model, { command: 'model.removeCriterion', args: { id: 'nobody' } })).toBeNull();
  });

  it('is there exactly where a bound that is typed changes nothing', () => {
    const typed = fc.oneof(fc.integer({ min: -20, max: 90 }), fc.constant(null));
    const end = fc.constantFrom('from' as const, 'to' as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), end, typed, (at, which, value) => {
        const item = withBound(ranges, at, which, value);
        const one = step({ command: 'model.criterion', args: { item } });
        const fault = faultOfStep(model, one);
        expect(fault === null).toBe(item === ranges || performStep(model, one) !== model);
        expect(isSound(performStep(model, one))).toBe(true);
      }),
    );
  });
});

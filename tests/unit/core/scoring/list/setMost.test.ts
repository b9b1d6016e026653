import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOf, withMost } from '#core/scoring/list/mostPoints.ts';
import { foundPoints, setMost } from '#core/scoring/list/setMost.ts';
import { isSound } from '#core/scoring/editParts.ts';
import { modelOf, tableOf } from '../smallModel.ts';
import { wholeModel } from '../wholeModel.ts';

const table = tableOf({
  rows: [
    { values: ['steel'], points: 10 },
    { values: ['wood'], points: 3 },
  ],
});
const model = modelOf([table]);

describe('the most points of a criterion under a hand (DE-94)', () => {
  it('follow the proportions that the hand found, whatever it passed on the way', () => {
    const found = foundPoints(table);
    const down = setMost(model, 'table', 1, found);
    const up = setMost(down, 'table', 20, found);
    expect(up.criteria[0]).toEqual(withMost(table, 20));
    expect(setMost(up, 'table', 10, found)).toEqual(model);
  });

  it('change nothing where they stand so, where the criterion is not there, and where they are no number', () => {
    const found = foundPoints(table);
    expect(setMost(model, 'table', 10, found)).toBe(model);
    expect(setMost(model, 'nobody', 20, found)).toBe(model);
    expect(setMost(model, 'table', NaN, found)).toBe(model);
  });

  it('start from what stands there where the criterion has another form by now', () => {
    const other = { ...foundPoints(table), points: [1] };
    expect(setMost(model, 'table', 20, other).criteria[0]).toEqual(withMost(table, 20));
  });

  it('leave every kind of criterion sound, with its most where it asks for one', () => {
    const any = fc.constantFrom(...wholeModel.criteria);
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 60 }), (criterion, most) => {
        const next = setMost(wholeModel, criterion.id, most, foundPoints(criterion));
        expect(isSound(next)).toBe(true);
        const after = next.criteria.find(({ id }) => id === criterion.id);
        if (after && mostOf(criterion) !== 0) expect(mostOf(after)).toBe(most);
      }),
    );
  });
});

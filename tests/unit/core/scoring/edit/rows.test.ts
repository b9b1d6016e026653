import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAtLeast, withNewBucket, withWithinDays } from '#core/scoring/edit/bucketRows.ts';
import { withCounter, withSource } from '#core/scoring/edit/counterSource.ts';
import { withBound, withNewRange, withoutRange } from '#core/scoring/edit/rangeRows.ts';
import { freeValues, withNewRow, withoutRow, withValues } from '#core/scoring/edit/tableRows.ts';
import { isSound, putItem } from '#core/scoring/editParts.ts';
import type { RangesCriterion } from '#core/scoring/criterion.ts';
import { bucketsOf, counterOf, fieldOf, modelOf, rangesOf, tableOf } from '../smallModel.ts';

const industry = {
  ...fieldOf('industry', 'category'),
  values: ['steel', 'wood', 'paper'].map((value) => ({ value, label: { en: value, fi: value } })),
};
const table = tableOf({
  rows: [
    { values: ['steel'], points: 5 },
    { values: ['wood', 'glass'], points: 3 },
  ],
});
const ranges = rangesOf({
  ranges: [
    { from: null, to: 10, points: 0 },
    { from: 10, to: 50, points: 5 },
    { from: 60, to: null, points: 9 },
  ],
});
const boundsOf = ({ ranges: all }: RangesCriterion) => all.map(({ from, to }) => [from, to]);

describe('rows of a table (DE-80)', () => {
  it('hold a value in one row only: it leaves the row where it stood, and that row goes when nothing is left', () => {
    expect(withValues(table, 0, ['steel', 'wood']).rows).toEqual([
      { values: ['steel', 'wood'], points: 5 },
      { values: ['glass'], points: 3 },
    ]);
    expect(withValues(table, 1, ['steel', 'wood', 'glass']).rows).toHaveLength(1);
    expect(withValues(table, 0, []).rows[0]?.values).toEqual([]);
  });

  it('begin with the next value that no row names, of a yes/no field with yes, else empty', () => {
    expect(withNewRow(table, industry).rows.at(-1)).toEqual({ values: ['paper'], points: 0 });
    expect(withNewRow(tableOf(), fieldOf('budget', 'yesNo')).rows[0]?.values).toEqual(['yes']);
    expect(withNewRow(table, undefined).rows.at(-1)?.values).toEqual([]);
    expect(freeValues(table, industry)).toEqual(['paper']);
    expect(withoutRow(table, 0).rows).toEqual([table.rows[1]]);
  });

  it('stay such as a model may hold, whatever values they are given', () => {
    const values = fc.array(fc.oneof(fc.constantFrom('steel', 'wood', ''), fc.string({ maxLength: 1200 })));
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 2 }), values, (at, given) => {
        expect(isSound(modelOf([withValues(table, at, given)]))).toBe(true);
      }),
    );
  });
});

describe('ranges (DE-80)', () => {
  it('take the neighbour along that touched the bound, and leave the one that did not', () => {
    expect(boundsOf(withBound(ranges, 0, 'to', 20))).toEqual([
      [null, 20],
      [20, 50],
      [60, null],
    ]);
    expect(boundsOf(withBound(ranges, 1, 'to', 55))[2]).toEqual([60, null]);
  });

  it('change nothing where a range would be turned round or two would overlap (DE-88)', () => {
    const model = modelOf([ranges]);
    const type = (at: number, value: number | null) =>
      putItem(model, 'criteria', withBound(ranges, at, 'to', value));
    expect(type(1, 5)).toBe(model);
    expect(type(1, 61)).toBe(model);
    expect(type(1, null)).toBe(model);
    expect(type(0, 50)).toBe(model);
    expect(type(1, 55)).not.toBe(model);
    expect(withBound(ranges, 0, 'to', NaN)).toBe(ranges);
  });

  it('grow by a range after the last, which is cut in two where it had no end', () => {
    expect(boundsOf(withNewRange(ranges)).slice(2)).toEqual([
      [60, 120],
      [120, null],
    ]);
    expect(boundsOf(withNewRange(rangesOf()))).toEqual([[null, null]]);
    expect(boundsOf(withoutRange(ranges, 1))).toEqual([
      [null, 10],
      [60, null],
    ]);
  });

  it('stay in order and apart, whatever is typed', () => {
    const typed = fc.oneof(fc.integer({ min: -20, max: 90 }), fc.double(), fc.constant(null));
    const edit = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('from' as const, 'to' as const),
      typed,
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const after = edits.reduce((all, [at, end, value]) => {
          const next = withBound(all, at, end, value);
          return isSound(modelOf([next])) ? next : all;
        }, ranges);
        expect(isSound(modelOf([withNewRange(after)]))).toBe(true);
      }),
    );
  });
});

describe('frequency and recency (DE-80)', () => {
  const buckets = bucketsOf({ rows: [{ atLeast: 2, withinDays: 90, points: 4 }] });

  it('grow by a row that asks for one more, and keep whole numbers within their bounds', () => {
    expect(withNewBucket(buckets).rows[1]).toEqual({ atLeast: 3, withinDays: 90, points: 4 });
    expect(withNewBucket(bucketsOf()).rows).toEqual([{ atLeast: 1, withinDays: null, points: 0 }]);
    expect(withAtLeast(buckets, 0, 0).rows[0]?.atLeast).toBe(1);
    expect(withAtLeast(buckets, 0, NaN)).toBe(buckets);
    expect(withWithinDays(buckets, 0, 9999).rows[0]?.withinDays).toBe(3650);
    expect(withWithinDays(buckets, 0, null).rows[0]?.withinDays).toBeNull();
  });

  it('know no days without a last date (DE-83)', () => {
    const dateless = withSource(buckets, { from: 'counter', count: 'visits', last: null });
    expect(dateless.rows[0]?.withinDays).toBeNull();
    expect(withWithinDays(dateless, 0, 30).rows[0]?.withinDays).toBeNull();
    expect(isSound(modelOf([dateless]))).toBe(true);
    const model = modelOf([buckets]);
    const sourceless = withSource(buckets, { from: 'counter', count: null, last: null });
    expect(putItem(model, 'criteria', sourceless)).toBe(model);
  });
});

describe('a counter (DE-83)', () => {
  it('loses window and fading with its last date, and never both its fields', () => {
    const counter = counterOf({ windowDays: 30, fading: { by: 'linear', days: 30 } });
    const dateless = withCounter(counter, { count: 'visits', last: null });
    expect(dateless).toMatchObject({ last: null, windowDays: null, fading: { by: 'none' } });
    expect(isSound(modelOf([dateless]))).toBe(true);
    const model = modelOf([counter]);
    expect(putItem(model, 'criteria', withCounter(counter, { count: null, last: null }))).toBe(model);
    expect(withCounter(counter, { count: null, last: 'founded' }).windowDays).toBe(30);
  });
});

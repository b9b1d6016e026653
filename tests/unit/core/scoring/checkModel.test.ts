import { expect, test } from 'vitest';
import { checkModel } from '#core/scoring/checkModel.ts';
import type { Criterion, RangesCriterion, ScoringModel } from '#core/scoring/model.ts';
import { sameInBoth } from '#core/text.ts';
import { eventsOf, fields, modelOf, rangesOf, tableOf } from './smallModel.ts';

const group = { id: 'g', label: sameInBoth('g'), side: 'fit', cap: { min: null, max: null } } as const;

/** Faults as short texts. */
function faults(model: ScoringModel): readonly string[] {
  return checkModel(model).map(({ path, reason }) => `${path.join('.')} ${reason}`);
}

function faultsOf(criterion: Criterion): readonly string[] {
  return faults(modelOf([criterion], { groups: [group] }));
}

function rangeFaults(...spans: readonly (readonly [number | null, number | null])[]): readonly string[] {
  const ranges: RangesCriterion['ranges'] = spans.map(([from, to]) => ({ from, to, points: 1 }));
  return faultsOf(rangesOf({ ranges }));
}

test('SC-21: a model without faults has none', () => {
  expect(faults(modelOf([tableOf({ group: 'g' }), rangesOf(), eventsOf()], { groups: [group] }))).toEqual([]);
});

test('SC-21: two of a kind with one id', () => {
  const [first] = fields;
  const kinds = ['visit', 'visit'].map((id) => ({ id, label: sameInBoth(id) }));
  const twice = modelOf([tableOf(), tableOf()], {
    fields: first ? [...fields, first] : [],
    groups: [group, group],
    eventKinds: kinds,
  });
  expect(faults(twice)).toEqual([
    'fields.3.id duplicateId',
    'eventKinds.1.id duplicateId',
    'groups.1.id duplicateId',
    'criteria.1.id duplicateId',
  ]);
});

test('SC-21: references to what is not there', () => {
  expect(faultsOf(tableOf({ field: 'gone' }))).toEqual(['criteria.0.field missingField']);
  expect(faultsOf(tableOf({ group: 'gone' }))).toEqual(['criteria.0.group missingGroup']);
  expect(faultsOf(eventsOf({ events: ['visit', 'gone'] }))).toEqual(['criteria.0.events.1 missingEvent']);
});

test('SC-21: a table needs a category or yes/no field, ranges need a number', () => {
  expect(faultsOf(tableOf({ field: 'size' }))).toEqual(['criteria.0.field wrongFieldType']);
  expect(faultsOf(tableOf({ field: 'budget' }))).toEqual([]);
  expect(faultsOf(rangesOf({ field: 'industry' }))).toEqual(['criteria.0.field wrongFieldType']);
});

test('SC-21: a group of the other side', () => {
  expect(faultsOf(eventsOf({ group: 'g' }))).toEqual(['criteria.0.group groupOfOtherSide']);
});

test('SC-21: a value that stands in two rows', () => {
  const rows = [
    { values: ['a', 'b'], points: 1 },
    { values: ['c', 'a'], points: 2 },
  ];
  expect(faultsOf(tableOf({ rows }))).toEqual(['criteria.0.rows.1.values.1 valueTwice']);
});

test('SC-21: ranges that are reversed, empty or overlap', () => {
  expect(rangeFaults([null, 10], [10, 20], [20, null])).toEqual([]);
  expect(rangeFaults([20, null], [null, 10], [10, 20])).toEqual([]);
  expect(rangeFaults([5, 5], [9, 3])).toEqual([
    'criteria.0.ranges.0 rangeReversed',
    'criteria.0.ranges.1 rangeReversed',
  ]);
  expect(rangeFaults([null, 10], [9.99, 20])).toEqual(['criteria.0.ranges.1 rangesOverlap']);
  expect(rangeFaults([30, 40], [0, 100], [50, 60])).toEqual([
    'criteria.0.ranges.0 rangesOverlap',
    'criteria.0.ranges.2 rangesOverlap',
  ]);
  expect(rangeFaults([null, 1], [null, 2])).toEqual(['criteria.0.ranges.1 rangesOverlap']);
});

test('SC-21: bounds that contradict each other', () => {
  const cap = { min: 2, max: 1 };
  expect(faultsOf(tableOf({ cap }))).toEqual(['criteria.0.cap clipReversed']);
  expect(faults(modelOf([], { groups: [{ ...group, cap }] }))).toEqual(['groups.0.cap clipReversed']);
});

test('SC-2, SC-21: points with more than two decimals, wherever they stand', () => {
  const bad = 0.125;
  const model = modelOf(
    [
      tableOf({
        rows: [{ values: ['a'], points: bad }],
        other: bad,
        unknown: bad,
        cap: { min: -bad, max: bad },
      }),
      rangesOf({ ranges: [{ from: 0, to: 1, points: bad }] }),
      eventsOf({ points: bad }),
    ],
    { sides: { fit: { max: bad }, behaviour: { max: 50 } } },
  );
  const paths = checkModel(model).filter(({ reason }) => reason === 'tooManyDecimals');
  expect(paths).toHaveLength(8);
  for (let cents = -100_000; cents <= 100_000; cents++) {
    if (checkModel(modelOf([eventsOf({ points: cents / 100 })])).length > 0)
      expect.fail(`${cents / 100} is refused`);
  }
});

test('SC-10, SC-21: both sides together give at most 100', () => {
  expect(faults(modelOf([], { sides: { fit: { max: 50.01 }, behaviour: { max: 50 } } }))).toEqual([
    'sides sidesTooMuch',
  ]);
  expect(faults(modelOf([], { sides: { fit: { max: 100 }, behaviour: { max: 0 } } }))).toEqual([]);
});

test('SC-18, SC-21: limits out of order', () => {
  const limits = { A: 50, B: 50, C: 60 };
  expect(faults(modelOf([], { grading: { by: 'total', limits } }))).toEqual([
    'grading.limits.B limitsOrder',
    'grading.limits.C limitsOrder',
  ]);
});

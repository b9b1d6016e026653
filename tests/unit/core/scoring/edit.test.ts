import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkModel } from '#core/scoring/checkModel.ts';
import {
  setCap,
  setCounting,
  setEnabled,
  setEventPoints,
  setFading,
  setOtherPoints,
  setRangePoints,
  setRowPoints,
  setUnknownPoints,
  setWindow,
} from '#core/scoring/editCriterion.ts';
import {
  addCriterion,
  addField,
  removeCriterion,
  setGroupCap,
  setLimit,
  setSideMax,
  setTitle,
} from '#core/scoring/editModel.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { modelSchema } from '#core/scoring/modelSchema.ts';
import { randomModel } from './randomModel.ts';
import { eventsOf, fields, modelOf, rangesOf, tableOf } from './smallModel.ts';

type Edit = (model: ScoringModel) => ScoringModel;

const model = modelOf([
  tableOf({ rows: [{ values: ['a'], points: 1 }] }),
  rangesOf({ ranges: [{ from: 0, to: 1, points: 1 }] }),
  eventsOf(),
]);

function limitsAfter(...moves: readonly (readonly ['A' | 'B' | 'C', number])[]): string {
  const { A, B, C } = moves.reduce((so, [grade, score]) => setLimit(so, grade, score), model).grading.limits;
  return `${A}/${B}/${C}`;
}

test('SC-18: a limit that is moved pushes the others only as far as it must', () => {
  expect(limitsAfter(['A', 80])).toBe('80/50/30');
  expect(limitsAfter(['A', 45])).toBe('45/44/30');
  expect(limitsAfter(['A', 20])).toBe('20/19/18');
  expect(limitsAfter(['B', 90])).toBe('91/90/30');
  expect(limitsAfter(['B', 10])).toBe('70/10/9');
  expect(limitsAfter(['C', 69])).toBe('71/70/69');
});

test('SC-18: a limit becomes whole, stops where the others have room, and nothing springs back', () => {
  expect(limitsAfter(['A', 69.5])).toBe('70/50/30');
  expect(limitsAfter(['A', -5])).toBe('3/2/1');
  expect(limitsAfter(['C', 1000])).toBe('100/99/98');
  expect(limitsAfter(['B', 100])).toBe('100/99/30');
  expect(limitsAfter(['A', 45], ['A', 70])).toBe('70/44/30');
  expect(limitsAfter(['A', NaN])).toBe('70/50/30');
});

test('SC-19: points are rounded to two decimals and brought within bounds', () => {
  const pointsAfter = (points: number) => setEventPoints(model, 'events', points).criteria[2];
  expect(pointsAfter(1.005)).toMatchObject({ points: 1 });
  expect(pointsAfter(2.345)).toMatchObject({ points: 2.35 });
  expect(pointsAfter(1e9)).toMatchObject({ points: 1000 });
  expect(pointsAfter(-1e9)).toMatchObject({ points: -1000 });
  expect(pointsAfter(NaN)).toMatchObject({ points: 1 });
});

test('SC-19: an edit changes its own place and nothing else', () => {
  expect(setRowPoints(model, 'table', 0, 7).criteria[0]).toEqual(
    tableOf({ rows: [{ values: ['a'], points: 7 }] }),
  );
  expect(setRangePoints(model, 'ranges', 0, 7).criteria[1]).toEqual(
    rangesOf({ ranges: [{ from: 0, to: 1, points: 7 }] }),
  );
  expect(setOtherPoints(model, 'table', 7).criteria[0]).toMatchObject({ other: 7, unknown: 0 });
  expect(setUnknownPoints(model, 'ranges', 7).criteria[1]).toMatchObject({ other: 0, unknown: 7 });
  expect(setEnabled(model, 'table', false).criteria[0]).toMatchObject({ enabled: false });
  expect(setWindow(model, 'events', 30.4).criteria[2]).toMatchObject({ windowDays: 30 });
  expect(setFading(model, 'events', { by: 'halfLife', days: 99_999 }).criteria[2]).toMatchObject({
    fading: { by: 'halfLife', days: 3650 },
  });
  expect(setCounting(model, 'events', { by: 'most', times: 0 }).criteria[2]).toMatchObject({
    counting: { by: 'most', times: 1 },
  });
  expect(setCap(model, 'table', { min: null, max: 5 }).criteria[0]).toMatchObject({
    cap: { min: null, max: 5 },
  });
  const { criteria, ...rest } = setEnabled(model, 'table', false);
  expect(rest).toEqual({ ...model, criteria: undefined });
  expect(criteria[1]).toBe(model.criteria[1]);
});

test('SC-10, SC-19: a maximum of a side makes the other give way', () => {
  expect(setSideMax(model, 'fit', 70).sides).toEqual({ fit: { max: 70 }, behaviour: { max: 30 } });
  expect(setSideMax(model, 'behaviour', 30).sides).toEqual({ fit: { max: 50 }, behaviour: { max: 30 } });
  expect(setSideMax(model, 'fit', 1000).sides).toEqual({ fit: { max: 100 }, behaviour: { max: 0 } });
});

test('SC-19: criteria and fields are added once and taken out', () => {
  const added = addCriterion(model, tableOf({ id: 'new' }));
  expect(added.criteria.at(-1)).toEqual(tableOf({ id: 'new' }));
  expect(addCriterion(added, tableOf({ id: 'new' }))).toBe(added);
  expect(removeCriterion(added, 'new')).toEqual(model);
  const [first] = fields;
  expect(first && addField(model, { ...first, id: 'new' }).fields).toHaveLength(fields.length + 1);
});

test('SC-20: a full model takes no more criteria', () => {
  const full = modelOf(Array.from({ length: 500 }, (_, index) => tableOf({ id: `c${index}` })));
  expect(addCriterion(full, tableOf({ id: 'one-more' }))).toBe(full);
});

test('SC-19: an edit that changes nothing returns the same object', () => {
  const [first] = fields;
  const edits: readonly Edit[] = [
    (m) => setTitle(m, m.title),
    (m) => setEnabled(m, 'table', true),
    (m) => setEnabled(m, 'gone', false),
    (m) => setRowPoints(m, 'table', 0, 1),
    (m) => setRowPoints(m, 'table', 9, 5),
    (m) => setRowPoints(m, 'ranges', 0, 5),
    (m) => setRangePoints(m, 'ranges', 0, Infinity),
    (m) => setEventPoints(m, 'table', 5),
    (m) => setOtherPoints(m, 'table', -0),
    (m) => setUnknownPoints(m, 'events', 5),
    (m) => setCap(m, 'table', { min: 2, max: 1 }),
    (m) => setCap(m, 'table', { min: NaN, max: 1 }),
    (m) => setGroupCap(m, 'gone', { min: 0, max: 1 }),
    (m) => setCounting(m, 'events', { by: 'every' }),
    (m) => setWindow(m, 'events', null),
    (m) => setFading(m, 'events', { by: 'linear', days: NaN }),
    (m) => setLimit(m, 'A', 70),
    (m) => setSideMax(m, 'fit', NaN),
    (m) => removeCriterion(m, 'gone'),
    (m) => (first ? addField(m, first) : m),
  ];
  expect(edits.map((edit) => edit(model) === model)).toEqual(edits.map(() => true));
});

const wild = fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }), fc.double({ min: -150, max: 150 }));
const target = fc.constantFrom('c0', 'c1', 'c2', 'c3');
const grade = fc.constantFrom('A' as const, 'B' as const, 'C' as const);
const wildCap = fc.record({ min: fc.option(wild), max: fc.option(wild) });

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(grade, wild).map(
    ([name, score]): Edit =>
      (m) =>
        setLimit(m, name, score),
  ),
  fc.tuple(fc.constantFrom('fit' as const, 'behaviour' as const), wild).map(
    ([side, max]): Edit =>
      (m) =>
        setSideMax(m, side, max),
  ),
  fc.tuple(target, wild).chain(([id, points]) =>
    fc.constantFrom<Edit[]>(
      (m) => setRowPoints(m, id, 0, points),
      (m) => setRangePoints(m, id, 0, points),
      (m) => setEventPoints(m, id, points),
      (m) => setOtherPoints(m, id, points),
      (m) => setUnknownPoints(m, id, points),
      (m) => setWindow(m, id, points),
      (m) => setFading(m, id, { by: 'linear', days: points }),
      (m) => setCounting(m, id, { by: 'most', times: points }),
      (m) => removeCriterion(m, id),
      (m) => setTitle(m, 'x'.repeat(300)),
    ),
  ),
  fc.tuple(target, wildCap).map(
    ([id, cap]): Edit =>
      (m) =>
        setCap(m, id, cap),
  ),
  fc.tuple(fc.constantFrom('g0', 'g1'), wildCap).map(
    ([id, cap]): Edit =>
      (m) =>
        setGroupCap(m, id, cap),
  ),
);

test('SC-19: edits keep a valid model valid, whatever numbers they are given', () => {
  fc.assert(
    fc.property(randomModel, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      const edited = edits.reduce((so, edit) => edit(so), start);
      expect(v.safeParse(modelSchema, edited).issues).toBeUndefined();
      expect(checkModel(edited)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

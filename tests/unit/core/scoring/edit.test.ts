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
import type { Fading } from '#core/scoring/criterion.ts';
import type { Limits } from '#core/scoring/grading.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { modelSchema } from '#core/scoring/modelSchema.ts';
import { randomModel } from './randomModel.ts';
import {
  bucketsOf,
  caseOf,
  casesOf,
  colleaguesOf,
  counterOf,
  eventsOf,
  fields,
  modelOf,
  rangesOf,
  tableOf,
} from './smallModel.ts';
import { otherModel, wholeModel } from './wholeModel.ts';

type Edit = (model: ScoringModel) => ScoringModel;

const model = modelOf([
  tableOf({ rows: [{ values: ['a'], points: 1 }] }),
  rangesOf({ ranges: [{ from: 0, to: 1, points: 1 }] }),
  eventsOf(),
]);

function limitsAfter(...moves: readonly (readonly ['A' | 'B' | 'C', number])[]): string {
  const { grading } = moves.reduce((so, [grade, score]) => setLimit(so, grade, score), model);
  return grading.by === 'total' ? written(grading.limits) : 'none';
}

function written({ A, B, C }: Limits): string {
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

test('SC-18, SC-34: limits for leaving give way so that none stands above its limit for entering', () => {
  const leavingAfter = (grade: 'A' | 'B' | 'C', score: number) => {
    const { grading } = setLimit(wholeModel, grade, score);
    return grading.by === 'total' && grading.leaving ? written(grading.leaving) : 'none';
  };
  expect(leavingAfter('A', 90)).toBe('65/45/25');
  expect(leavingAfter('A', 60)).toBe('60/45/25');
  expect(leavingAfter('A', 20)).toBe('20/19/18');
  expect(leavingAfter('C', 10)).toBe('65/45/10');
});

test('SC-18, SC-33: a model that grades by matrix has no limits to move', () => {
  expect(setLimit(otherModel, 'A', 90)).toBe(otherModel);
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
  expect(setSideMax(model, 'fit', 70).sides).toEqual(sidesOf(70, 30));
  expect(setSideMax(model, 'behaviour', 30).sides).toEqual(sidesOf(50, 30));
  expect(setSideMax(model, 'fit', 1000).sides).toEqual(sidesOf(100, 0));
  expect(setSideMax(wholeModel, 'fit', 60).sides.fit).toEqual({ max: 60, min: -20.5 });
});

function sidesOf(fit: number, behaviour: number): ScoringModel['sides'] {
  return { fit: { max: fit, min: null }, behaviour: { max: behaviour, min: null } };
}

const others = modelOf([
  casesOf({ rows: [caseOf({ is: 'known', field: 'size' }, 1)] }),
  counterOf(),
  bucketsOf({ rows: [{ atLeast: 1, withinDays: null, points: 1 }] }),
  colleaguesOf(),
  counterOf({ id: 'dateless', last: null }),
]);

test('SC-19: the verbs of a criterion reach every kind that has what they set', () => {
  const after = (edit: Edit, at: number) => edit(others).criteria[at];
  expect(after((m) => setRowPoints(m, 'cases', 0, 7), 0)).toMatchObject({ rows: [{ points: 7 }] });
  expect(after((m) => setRowPoints(m, 'buckets', 0, 7), 2)).toMatchObject({
    rows: [{ atLeast: 1, points: 7 }],
  });
  expect(after((m) => setOtherPoints(m, 'cases', 7), 0)).toMatchObject({ other: 7, unknown: 0 });
  expect(after((m) => setUnknownPoints(m, 'counter', 7), 1)).toMatchObject({ unknown: 7, points: 1 });
  expect(after((m) => setEventPoints(m, 'colleagues', 7), 3)).toMatchObject({ points: 7 });
  expect(after((m) => setWindow(m, 'counter', 30), 1)).toMatchObject({ windowDays: 30 });
  expect(after((m) => setCounting(m, 'counter', { by: 'most', times: 2.4 }), 1)).toMatchObject({
    counting: { by: 'most', times: 2 },
  });
  expect(after((m) => setFading(m, 'colleagues', { by: 'linear', days: 30 }), 3)).toMatchObject({
    fading: { by: 'linear', days: 30 },
  });
});

test('SC-19, SC-27: a counter takes neither days nor assets, and without a last date neither window nor fading', () => {
  const refused: readonly Edit[] = [
    (m) => setCounting(m, 'counter', { by: 'day' }),
    (m) => setCounting(m, 'counter', { by: 'asset' }),
    (m) => setWindow(m, 'dateless', 30),
    (m) => setFading(m, 'dateless', { by: 'linear', days: 30 }),
    (m) => setCounting(m, 'colleagues', { by: 'once' }),
  ];
  expect(refused.map((edit) => edit(others) === others)).toEqual(refused.map(() => true));
});

test('SC-19, SC-28: fading comes within bounds; steps that do not rise change nothing', () => {
  const fadingAfter = (fading: Fading) => setFading(model, 'events', fading).criteria[2];
  const steps = (...from: readonly number[]): Fading => ({
    by: 'steps',
    steps: from.map((age) => ({ from: age, percent: 33.333 })),
  });
  expect(fadingAfter({ by: 'monthly', percent: 0.5 })).toMatchObject({
    fading: { by: 'monthly', percent: 1 },
  });
  expect(fadingAfter({ by: 'monthly', percent: 12.345 })).toMatchObject({ fading: { percent: 12.35 } });
  expect(fadingAfter(steps(-5, 29.6, 99_999))).toMatchObject({
    fading: { steps: [0, 30, 3650].map((from) => ({ from, percent: 33.33 })) },
  });
  for (const fading of [steps(30, 30.2), steps(30, 10), steps(NaN), { by: 'monthly', percent: NaN } as const])
    expect(setFading(model, 'events', fading)).toBe(model);
});

test('SC-19, SC-35: a criterion whose points a condition asks for stays', () => {
  expect(removeCriterion(wholeModel, 'table')).toBe(wholeModel);
  expect(removeCriterion(wholeModel, 'ranges').criteria).toHaveLength(wholeModel.criteria.length - 1);
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
      (m) => setFading(m, id, { by: 'monthly', percent: points }),
      (m) => setFading(m, id, { by: 'steps', steps: [{ from: points, percent: points }] }),
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

/** Whole models, their criteria under the ids that the edits aim at. */
const wholeModels: fc.Arbitrary<ScoringModel> = fc
  .tuple(fc.constantFrom(wholeModel, otherModel), fc.shuffledSubarray([...wholeModel.criteria]))
  .map(([whole, criteria]) => ({
    ...whole,
    criteria: criteria.map((criterion, at) => ({ ...criterion, id: `c${at}` })),
    qualified:
      criteria.length > 0
        ? { is: 'points', of: 'criterion', id: 'c0', from: 1, to: null }
        : (whole.gates[0]?.when ?? whole.qualified),
  }));

test('SC-19: edits keep a valid model valid, whatever numbers they are given', () => {
  fc.assert(
    fc.property(
      fc.oneof(randomModel, wholeModels),
      fc.array(anyEdit, { minLength: 1, maxLength: 8 }),
      (start, edits) => {
        const edited = edits.reduce((so, edit) => edit(so), start);
        expect(v.safeParse(modelSchema, edited).issues).toBeUndefined();
        expect(checkModel(edited)).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

import { expect, test } from 'vitest';
import type { Condition } from '#core/scoring/condition.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import {
  always,
  eventsOf,
  gateOf,
  lettersOf,
  modelOf,
  routeTo,
  ruleOf,
  scoreOf,
  visits,
} from './smallModel.ts';

/** A total of 45 to 100 points that the fit side alone gives. */
const wide = { fit: { max: 100, min: null }, behaviour: { max: 0, min: null } };

function scored(points: number, change: Partial<ScoringModel> = {}) {
  return modelOf([always(points)], { sides: wide, ...change });
}

const isStudent: Condition = { is: 'equals', field: 'industry', value: 'student' };
const hasBudget: Condition = { is: 'equals', field: 'budget', value: 'yes' };

test('SC-32: a disqualifier that is true forces its grade, not qualified and its route; points and classes stay', () => {
  const gate = gateOf({ id: 'student', when: isStudent, grade: 'D', route: routeTo('none', { hours: 48 }) });
  const model = scored(80, { gates: [gate], routing: [ruleOf('everybody')] });
  expect(scoreOf(model, { industry: 'student' })).toMatchObject({
    total: 8000,
    score: 80,
    grade: 'D',
    gradedBy: 'gate',
    gate: 'student',
    pair: { fit: 'A', activity: 4 },
    qualified: 'no',
    route: { by: 'gate', id: 'student', queue: 'none', hours: 48 },
  });
  expect(scoreOf(model, { industry: 'steel' })).toMatchObject({
    grade: 'A',
    gradedBy: 'points',
    gate: null,
    qualified: 'yes',
    route: { by: 'rule', id: 'everybody' },
  });
});

test('SC-32: a disqualifier that is unknown does nothing', () => {
  const model = scored(80, { gates: [gateOf({ when: isStudent })] });
  expect(scoreOf(model)).toMatchObject({ grade: 'A', gate: null, qualified: 'yes', checkFirst: [] });
});

test('SC-32: a must-have that is false forces; one that is unknown is check first and no gate', () => {
  const gates = [gateOf({ id: 'budget', kind: 'mustHave', when: hasBudget, grade: 'C' })];
  const model = scored(80, { gates });
  expect(scoreOf(model, { budget: 'no' })).toMatchObject({
    grade: 'C',
    gate: 'budget',
    qualified: 'no',
    checkFirst: [],
  });
  expect(scoreOf(model, { budget: 'yes' })).toMatchObject({ grade: 'A', gate: null, qualified: 'yes' });
  expect(scoreOf(model)).toMatchObject({
    grade: 'A',
    gate: null,
    qualified: 'checkFirst',
    checkFirst: ['budget'],
  });
});

test('SC-32: the first gate that forces decides, and those that are switched off do nothing', () => {
  const gates = [
    gateOf({ id: 'off', when: isStudent, grade: 'A', enabled: false }),
    gateOf({ id: 'budget', kind: 'mustHave', when: hasBudget, grade: 'B' }),
    gateOf({ id: 'student', when: isStudent, grade: 'C' }),
  ];
  const gateAt = (values: { readonly [field: string]: string }) => scoreOf(scored(0, { gates }), values).gate;
  expect(gateAt({ industry: 'student', budget: 'no' })).toBe('budget');
  expect(gateAt({ industry: 'student' })).toBe('student');
  expect(gateAt({ industry: 'student', budget: 'yes' })).toBe('student');
  expect(gateAt({ industry: 'steel', budget: 'yes' })).toBe(null);
  const offMustHave = gateOf({ kind: 'mustHave', when: hasBudget, enabled: false });
  expect(scoreOf(scored(80, { gates: [offMustHave] }))).toMatchObject({ qualified: 'yes', checkFirst: [] });
});

test('SC-35: qualified is a condition: true is yes, false no, unknown check first', () => {
  const model = modelOf([], { qualified: hasBudget });
  expect(['yes', 'no', ''].map((budget) => scoreOf(model, { budget }).qualified)).toEqual([
    'yes',
    'no',
    'checkFirst',
  ]);
});

test('SC-35: a no stays a no where a must-have is unknown', () => {
  const gates = [gateOf({ kind: 'mustHave', when: isStudent })];
  expect(scoreOf(modelOf([], { qualified: hasBudget, gates }), { budget: 'no' }).qualified).toBe('no');
});

test('SC-35: score, pair and grade are asked after gates, points after the clip of criterion, group or side', () => {
  const qualifiedBy = (qualified: Condition, change: Partial<ScoringModel> = {}) => {
    const criteria = [
      always(40, { id: 'a', group: 'g', cap: { min: null, max: 30 } }),
      always(9, { id: 'off', enabled: false }),
      eventsOf({ points: 12 }),
    ];
    const groups = [
      { id: 'g', label: { en: '', fi: '' }, side: 'fit', cap: { min: null, max: 25 } },
    ] as const;
    return scoreOf(modelOf(criteria, { groups, qualified, ...change }), {}, visits([0])).qualified;
  };
  const points = (of: 'criterion' | 'group' | 'side', id: string, from: number | null, to: number | null) =>
    qualifiedBy({ is: 'points', of, id, from, to });
  expect([points('criterion', 'a', 30, 30.01), points('criterion', 'a', 30.01, null)]).toEqual(['yes', 'no']);
  expect([points('group', 'g', 25, null), points('group', 'g', null, 25)]).toEqual(['yes', 'no']);
  expect([points('side', 'behaviour', 12, 12.01), points('side', 'fit', 25, 26)]).toEqual(['yes', 'yes']);
  expect([points('criterion', 'off', 0, 0.01), points('criterion', 'off', 9, null)]).toEqual(['yes', 'no']);
  expect(qualifiedBy({ is: 'score', from: 37, to: 38 })).toBe('yes');
  expect(qualifiedBy({ is: 'score', from: null, to: 37 })).toBe('no');
  expect(qualifiedBy({ is: 'fit', classes: ['B'] })).toBe('yes');
  expect(qualifiedBy({ is: 'activity', classes: [1, 2] })).toBe('no');
  expect(qualifiedBy({ is: 'grade', grades: ['C'] })).toBe('yes');
});

test('SC-33: the letter of the matrix is that of the pair, which is given whichever way the model grades', () => {
  const letters = lettersOf('AABC ABBC BCCD CDDD');
  const model = modelOf([always(25), eventsOf({ points: 30 })], { grading: { by: 'matrix', letters } });
  expect(scoreOf(model, {}, visits([1]))).toMatchObject({ pair: { fit: 'B', activity: 1 }, grade: 'A' });
  expect(scoreOf(model)).toMatchObject({ pair: { fit: 'B', activity: 4 }, grade: 'C', gradedBy: 'points' });
  const byTotal = modelOf([always(25), eventsOf({ points: 30 })]);
  expect(scoreOf(byTotal, {}, visits([1]))).toMatchObject({ pair: { fit: 'B', activity: 1 }, grade: 'B' });
});

test('SC-33: a class follows from whole points of the side: the fraction is cut off, below 0 counts as 0', () => {
  const classAt = (points: number) => scoreOf(modelOf([always(points)])).pair.fit;
  expect([50, 40, 39.99, 25, 24.99, 10, 9.99, 0, -20].map(classAt).join('')).toBe('AABBCCDDD');
  const activityAt = (points: number) =>
    scoreOf(modelOf([eventsOf({ points })]), {}, visits([0])).pair.activity;
  expect([50, 30, 29.99, 20, 19.99, 5, 4.99, -3].map(activityAt)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
});

test('SC-34: with an earlier pair a class is left only below its limit for leaving', () => {
  const classes = {
    fit: { A: 40, B: 25, C: 10 },
    activity: { 1: 30, 2: 20, 3: 5 },
    leaving: { fit: { A: 35, B: 20, C: 8 }, activity: { 1: 28, 2: 15, 3: 2 } },
  } as const;
  const model = modelOf([always(36), eventsOf({ points: 16 })], { classes });
  const was = { grade: 'D', fit: 'A', activity: 2 } as const;
  expect(scoreOf(model, {}, visits([0]), { previous: was }).pair).toEqual({ fit: 'A', activity: 2 });
  expect(scoreOf(model, {}, visits([0])).pair).toEqual({ fit: 'B', activity: 3 });
  const low = { grade: 'A', fit: 'D', activity: 4 } as const;
  expect(scoreOf(model, {}, visits([0]), { previous: low }).pair).toEqual({ fit: 'B', activity: 3 });
});

test('SC-34: an earlier grade counts where the model grades by total and has limits for leaving', () => {
  const was = { grade: 'A', fit: 'D', activity: 4 } as const;
  const limits = { A: 70, B: 50, C: 30 };
  const keeping = { by: 'total', limits, leaving: { A: 65, B: 45, C: 25 } } as const;
  expect(scoreOf(scored(66, { grading: keeping }), {}, [], { previous: was }).grade).toBe('A');
  expect(scoreOf(scored(66, { grading: keeping })).grade).toBe('B');
  expect(scoreOf(scored(66), {}, [], { previous: was }).grade).toBe('B');
});

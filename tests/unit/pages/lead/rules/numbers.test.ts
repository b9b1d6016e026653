import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSound } from '#core/scoring/editParts.ts';
import type { Classes } from '#core/scoring/grading.ts';
import type { Estimate, SizeRule } from '#core/scoring/valueRule.ts';
import { roleAdded, roleFieldOf, rollUpBy } from '#pages/lead/rules/companyRules.ts';
import { probabilityBy, rowAdded, sizeFrom, withEstimate, withRowFrom } from '#pages/lead/rules/estimate.ts';
import { heatOf, histogramOutline } from '#pages/lead/rules/heat.ts';
import { withInterest } from '#pages/lead/rules/interestRules.ts';
import {
  classLeavingOf,
  gradeOrder,
  leavingOf,
  pushedLimits,
  withActivityLeaving,
  withActivityLimit,
  withFitLeaving,
  withFitLimit,
  withLeavingLimit,
} from '#pages/lead/rules/limits.ts';
import { namesOfLines, ownerBy } from '#pages/lead/rules/ownerRule.ts';
import { rangeAdded } from '#pages/lead/rules/ranges.ts';
import { exactly, modelOf } from '../../../core/scoring/smallModel.ts';

const limits = fc
  .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 })
  .map((three) => three.toSorted((x, y) => y - x))
  .map(([A = 3, B = 2, C = 1]) => ({ A, B, C }));
const letter = fc.constantFrom('A' as const, 'B' as const, 'C' as const);
const number = fc.constantFrom(1 as const, 2 as const, 3 as const);
const score = fc.integer({ min: -10, max: 120 });

test('DE-131: a limit pushes the others just so far that they keep falling', () => {
  expect(pushedLimits(gradeOrder, { A: 70, B: 50, C: 30 }, 'C', 60)).toEqual({ A: 70, B: 61, C: 60 });
  expect(pushedLimits(gradeOrder, { A: 70, B: 50, C: 30 }, 'A', 0)).toEqual({ A: 3, B: 2, C: 1 });
});

test('DE-131: whatever limit is moved, grades and classes stay sound', () => {
  fc.assert(
    fc.property(limits, limits, letter, number, score, (entering, fit, grade, activity, value) => {
      const by = { by: 'total', limits: entering, leaving: leavingOf(entering) } as const;
      expect(isSound(modelOf([], { grading: withLeavingLimit(by, grade, value) }))).toBe(true);
      const bare: Classes = { fit, activity: { 1: fit.A, 2: fit.B, 3: fit.C }, leaving: null };
      const classes: Classes = { ...bare, leaving: classLeavingOf(bare) };
      const changed = [
        withFitLimit(classes, grade, value),
        withActivityLimit(classes, activity, value),
        withFitLeaving(classes, grade, value),
        withActivityLeaving(bare, activity, value),
      ];
      for (const next of changed) expect(isSound(modelOf([], { classes: next }))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('DE-132: the fullest cell is the strongest, and a histogram is drawn bin by bin', () => {
  expect(heatOf(Uint32Array.of(0, 5, 10))).toEqual([0, 0.5, 1]);
  expect(heatOf(Uint32Array.of(0, 0))).toEqual([0, 0]);
  expect(histogramOutline(Uint32Array.of(90, 2, 1))).toBe('M0 1L0 0L1 0L1 0L2 0L2 0.5L3 0.5L3 1Z');
});

test('DE-133: low, likely and high give way to each other', () => {
  const estimate: Estimate = { low: 10, likely: 20, high: 30 };
  expect(withEstimate(estimate, 'low', 25)).toEqual({ low: 25, likely: 25, high: 30 });
  expect(withEstimate(estimate, 'likely', 40)).toEqual({ low: 10, likely: 40, high: 40 });
  expect(withEstimate(estimate, 'high', 5)).toEqual({ low: 5, likely: 5, high: 5 });
  expect(withEstimate(estimate, 'low', -1)).toEqual({ low: 0, likely: 20, high: 30 });
});

test('DE-133: a size found in another way keeps the number that was typed', () => {
  const fixed: SizeRule = { from: 'fixed', size: exactly(7) };
  for (const from of ['field', 'table', 'ranges', 'fixed'] as const) {
    const next = sizeFrom(from, fixed, from === 'table' ? 'industry' : 'size');
    expect(next && JSON.stringify(next)).toContain('7');
    const value = next && { currency: 'EUR', size: next, probability: byGrade };
    expect(isSound(modelOf([], { value }))).toBe(true);
  }
  expect(sizeFrom('table', fixed, undefined)).toBeNull();
  const added = rangeAdded([{ from: 10, to: null, size: exactly(1) }]);
  expect(added.map(({ from, to }) => [from, to])).toEqual([
    [10, 20],
    [20, null],
  ]);
});

const byGrade = {
  origin: 'typed',
  by: 'grade',
  A: exactly(30),
  B: exactly(15),
  C: exactly(5),
  D: exactly(1),
} as const;

test('DE-133: probabilities by grade become rows by score and come back', () => {
  const rows = probabilityBy('score', byGrade);
  expect(probabilityBy('grade', rows)).toEqual(byGrade);
  if (rows.by !== 'score') throw new Error('Not by score.');
  const moved = withRowFrom(rows.rows, 1, 60);
  expect(moved.map(({ from }) => from)).toEqual([0, 50, 60, 70]);
  expect(withRowFrom(rows.rows, 0, 60)).toBe(rows.rows);
  expect(rowAdded(rows.rows).at(-1)?.from).toBe(85);
});

test('DE-134: roll-up and roles begin with the fields and values of the model', () => {
  const role = { id: 'role', label: { en: 'Role', fi: 'Rooli' }, type: 'category', of: 'contact' } as const;
  const values = ['boss', 'user'].map((value) => ({ value, label: { en: value, fi: value } }));
  const model = modelOf([], { fields: [{ ...role, group: 'role', values, unknown: [] }] });
  expect(roleFieldOf(model)).toBe('role');
  for (const by of ['maximum', 'cappedSum', 'meanOfBest', 'roleWeighted', 'noisyOr'] as const) {
    const rollUp = rollUpBy(by, model);
    const company = rollUp && { rollUp, roles: null, singleThreadPercent: 80 };
    expect(isSound({ ...model, company })).toBe(true);
    expect(rollUp?.by).toBe(by);
  }
  const once = roleAdded({ field: 'role', needed: [] }, model, 'Role');
  const twice = roleAdded(once, model, 'Role');
  expect(twice.needed.map(({ values: of }) => of)).toEqual([['boss'], ['user']]);
  expect(rollUpBy('roleWeighted', modelOf([], { fields: [] }))).toBeNull();
});

test('DE-135: a kind of event has points for its topic or none', () => {
  const rule = { events: [{ event: 'visit', points: 1 }], fading: { by: 'none' } } as const;
  expect(withInterest(rule, 'form', 5).events).toEqual([
    { event: 'visit', points: 1 },
    { event: 'form', points: 5 },
  ]);
  expect(withInterest(rule, 'visit', null).events).toEqual([]);
});

test('owners chosen in another way keep the name; nobody in turn is no rule', () => {
  expect(namesOfLines(' Aino \n\nEero')).toEqual(['Aino', 'Eero']);
  expect(ownerBy('turn', { by: 'name', name: 'Aino' }, 'industry')).toEqual({ by: 'turn', names: ['Aino'] });
  expect(ownerBy('turn', { by: 'name', name: '' }, 'industry')).toBeNull();
  expect(ownerBy('field', { by: 'turn', names: ['Aino', 'Eero'] }, 'industry')).toEqual({
    by: 'field',
    field: 'industry',
    rows: [],
    other: 'Aino',
  });
  expect(ownerBy('field', { by: 'name', name: '' }, undefined)).toBeNull();
});

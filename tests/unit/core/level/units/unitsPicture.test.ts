import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyStep } from '#core/level/companyStep.ts';
import type { LadderChoice } from '#core/level/assessment.ts';
import { newAssessment } from '#core/level/edit.ts';
import { unitsHelp } from '#core/level/units/unitsHelp.ts';
import { type UnitRound, unitsPicture } from '#core/level/units/unitsPicture.ts';
import type { Step } from '#core/level/test.ts';
import { anyStep } from '../arbitraries.ts';
import { answersTo, testOf } from '../practiceTests.ts';
import { profile, quick } from '../profile.ts';

function unit(name: string, now: readonly (LadderChoice | null)[], day = '2026-11-22'): UnitRound {
  return { unit: name, test: quick, assessment: { ...profile(now), day } };
}

const north = unit('north', [2, 3, 2, 2, 2, 2, 3, 2]);
const south = unit('south', [2, 1, 2, 3, 2, 2, 2, 2]);

function pictureOf(rounds: readonly UnitRound[]) {
  const picture = unitsPicture(rounds);
  if (!picture) throw new Error('There is no picture.');
  return picture;
}

test('LT-80: each unit has a cell for each dimension, and its own step', () => {
  const { units, dimensions } = pictureOf([north, south]);
  expect(units.map(({ unit, result }) => [unit, result.step?.sure])).toEqual([
    ['north', 2],
    ['south', 2],
  ]);
  expect(dimensions[1]?.cells).toEqual([
    { unit: 'north', state: 'known', step: 3, value: { n: 3, d: 1 } },
    { unit: 'south', state: 'known', step: 1, value: { n: 1, d: 1 } },
  ]);
  expect(unitsPicture([])).toBeNull();
});

test('LT-80: unknown and not applicable are told apart and stand neither lowest nor highest', () => {
  const out = { ...profile(['notApplicable', 'dontKnow', 2, 2, 2, 2, 2, 2]) };
  const { dimensions } = pictureOf([{ unit: 'x', test: quick, assessment: out }, south]);
  expect(dimensions[0]?.cells[0]?.state).toBe('notApplicable');
  expect(dimensions[1]?.cells[0]?.state).toBe('unknown');
  expect(dimensions[0]?.lowest).toEqual({ step: 2, units: ['south'] });
  expect(dimensions[0]?.spread).toBeNull();
});

test('LT-81: a unit that was asked another ladder is not compared there', () => {
  const changed = quick.dimensions.map((each) => (each.id === 'goodLead' ? { ...each, version: 2 } : each));
  const other = { ...quick, version: 9, dimensions: changed };
  const { test: by, dimensions } = pictureOf([
    north,
    south,
    { ...unit('west', [4, 4, 4, 4, 4, 4, 4, 4]), test: other },
  ]);
  expect(by.version).toBe(quick.version);
  expect(dimensions[1]?.cells[2]).toEqual({ unit: 'west', state: 'otherTest' });
  expect(dimensions[1]?.highest).toEqual({ step: 3, units: ['north'] });
  expect(dimensions[0]?.highest?.units).toEqual(['west']);
});

test('LT-81: the test of most units is the one they are read by, of two that of the newer round', () => {
  const other = { ...quick, version: 9 };
  const late = { ...unit('late', [2, 2, 2, 2, 2, 2, 2, 2], '2026-12-01'), test: other };
  expect(pictureOf([north, late]).test.version).toBe(9);
  expect(pictureOf([north, south, late]).test.version).toBe(quick.version);
});

test('LT-82: the weakest chain is LT-7 over the lowest unit of each dimension', () => {
  const { weakest, dimensions } = pictureOf([north, south]);
  expect(dimensions.map(({ lowest }) => lowest?.step)).toEqual([2, 1, 2, 2, 2, 2, 2, 2]);
  expect(weakest).toEqual({ sure: 2, possible: 2 });
  const twoHoles = unit('west', [1, 2, 1, 2, 2, 2, 2, 2]);
  // Each unit alone stands on step 2, and together three holes put the chain on step 1.
  expect(pictureOf([twoHoles]).weakest?.sure).toBe(2);
  expect(pictureOf([north, south, twoHoles]).weakest).toEqual({ sure: 1, possible: 1 });
});

test('LT-82: what some unit does not know may be the weakest, and too little known gives no step', () => {
  const open = unit('open', ['dontKnow', 2, 2, 'dontKnow', 2, 2, 2, 2]);
  expect(pictureOf([south, open]).weakest).toEqual({ sure: 1, possible: 2 });
  expect(pictureOf([unit('open', [2, 2, 2, 2, 2, null, null, null])]).weakest).toBeNull();
});

test('LT-82: the weakest chain never stands above any of its units', () => {
  const anySteps = fc.array(anyStep, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(anySteps, { minLength: 1, maxLength: 4 }), (steps) => {
      const { weakest, units } = pictureOf(steps.map((each, at) => unit(String(at), each)));
      const slow = companyStep(
        [0, 1, 2, 3, 4, 5, 6, 7].map((at) => Math.min(...steps.map((each) => each[at] ?? 4)) as Step),
        quick.rule,
      );
      expect(weakest).toEqual({ sure: slow, possible: slow });
      for (const { result } of units) expect(slow).toBeLessThanOrEqual(result.step?.sure ?? 4);
    }),
  );
});

test('LT-83: spread is highest less lowest value, and one step or more is named with who could help whom', () => {
  const picture = pictureOf([north, south, unit('west', [2, 2, 2, 2, 2, 2, 2, 2])]);
  expect(picture.dimensions.map(({ spread }) => spread?.n)).toEqual([0, 2, 0, 1, 0, 0, 1, 0]);
  expect(unitsHelp(picture)).toEqual([
    { dimension: 'goodLead', helpers: ['north'], helped: ['south'] },
    { dimension: 'handover', helpers: ['south'], helped: ['north', 'west'] },
    { dimension: 'systems', helpers: ['north'], helped: ['south', 'west'] },
  ]);
});

test('LT-83: under one step nothing is named, also where practices give a part of one', () => {
  const test = testOf([[3, 3, 3]], { leastKnown: 1 });
  const round = (name: string, byStep: readonly string[]): UnitRound => ({
    unit: name,
    test,
    assessment: { ...newAssessment('2026-11-22'), practices: answersTo('a', byStep) },
  });
  const picture = pictureOf([round('a', ['330', '000']), round('b', ['333', '000'])]);
  expect(picture.dimensions[0]?.spread).toEqual({ n: 1, d: 3 });
  expect(picture.dimensions[0]?.lowest).toEqual({ step: 1, units: ['a'] });
  expect(unitsHelp(picture)).toEqual([]);
});

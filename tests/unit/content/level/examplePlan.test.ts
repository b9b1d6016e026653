import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { examplePlan } from '#content/example/examplePlan.ts';
import { dependencies } from '#content/level/dependencies.ts';
import { currentTest } from '#content/level/levelTests.ts';
import { rungAction } from '#content/level/rungs.ts';
import { planNeeds } from '#core/level/plan/dependencies.ts';
import { misplaced } from '#core/level/plan/placement.ts';
import { planSchema } from '#core/level/plan/planSchema.ts';
import { projection } from '#core/level/plan/projection.ts';
import { actionOf } from '#core/level/plan/proposals.ts';

describe('the plan of the example company', () => {
  const plan = examplePlan('fi', '2026-11-22');

  test('is a plan whose actions are in the library, one of them done', () => {
    expect(v.parse(planSchema, plan)).toEqual(plan);
    expect(plan.items.every(({ lifts }) => actionOf(currentTest, lifts, rungAction) !== null)).toBe(true);
    expect(plan.items.filter(({ state }) => state === 'done')).toHaveLength(1);
    expect(plan.items[1]?.owner).toBe('myyntijohtaja');
  });

  test('LT-46: stands in an order in which nothing comes before what it needs', () => {
    expect(misplaced(plan.items, planNeeds(currentTest, plan.items, dependencies)).size).toBe(0);
  });

  test('LT-45: leads to step 3 in two quarters from now', () => {
    const quarters = ['2026-Q4', '2027-Q1', '2027-Q2'];
    const shown = projection(currentTest, exampleAssessment('fi', '2026-11-22'), plan.items, quarters);
    expect(shown.map(({ result }) => result.step?.sure)).toEqual([2, 2, 3]);
  });
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exampleCompany } from '#content/example/exampleCompany.ts';
import { assessmentSchema } from '#core/level/assessmentSchema.ts';
import { dimensionIds } from '#content/level/dimensionIds.ts';

const day = '2026-11-22';

describe('the example company', () => {
  const { name, facts, assessment, model, recipe } = exampleCompany('fi', day);

  test('is a machine shop with about 5,000 contacts and 60 new deals a year', () => {
    expect(name).toBe('Konepaja Virtanen Oy');
    expect(facts).toMatchObject({ contacts: 5000, dealsPerYear: 60 });
    expect(recipe.contacts).toBe(5000);
  });

  test('answers the whole test on the day that is given', () => {
    expect(v.parse(assessmentSchema, assessment)).toEqual(assessment);
    expect(assessment.day).toBe(day);
    expect(Object.keys(assessment.ladders)).toEqual([...dimensionIds]);
  });

  test('guesses 3, stands on 2 and stumbles on two dimensions', () => {
    const now = dimensionIds.map((id) => assessment.ladders[id]?.now);
    expect(assessment.guess).toBe(3);
    expect(dimensionIds.filter((id) => assessment.ladders[id]?.now === 1)).toEqual(['goodLead', 'handover']);
    expect(now.filter((step) => step === 2)).toHaveLength(5);
    expect(dimensionIds.filter((id) => assessment.ladders[id]?.now === 3)).toEqual(['systems']);
  });

  test('never wants less than it has, and 3 on average', () => {
    const wanted = dimensionIds.map((id) => assessment.ladders[id]?.wanted ?? 0);
    expect(wanted.reduce<number>((sum, step) => sum + step, 0) / 8).toBe(3);
    for (const id of dimensionIds) {
      const answer = assessment.ladders[id];
      expect(answer?.wanted).toBeGreaterThanOrEqual(Number(answer?.now));
    }
  });

  test('has a model of its own, named after the year, with one criterion waiting', () => {
    expect(model.title).toBe('Hyvä liidi 2026');
    expect(model.template).toBe('manufacturing');
    expect(model.criteria.filter(({ enabled }) => !enabled).map(({ id }) => id)).toEqual(['change']);
  });
});

import { describe, expect, it } from 'vitest';
import { actions } from '#content/level/actions.ts';
import { dimensionTexts } from '#content/level/dimensions.ts';
import { missingTexts } from '#content/level/missing.ts';
import { ownerNames } from '#content/level/owners.ts';
import { headline, resultTexts, stepRule } from '#content/level/results.ts';
import { stepTexts } from '#content/level/steps.ts';
import { currentTest } from '#content/level/levelTests.ts';
import { dimensionIds } from '#content/level/dimensionIds.ts';
import { steps } from '#core/level/test.ts';
import { requiredOnStep } from '#core/level/companyStep.ts';

const lowerSteps = [1, 2, 3] as const;
const languages = ['en', 'fi'] as const;
const library = dimensionIds.flatMap((id) => lowerSteps.map((from) => actions[id][from]));

describe('the content of the level test', () => {
  it('has four steps, eight dimensions in the order of the test and four statements on each ladder', () => {
    expect(Object.keys(stepTexts)).toEqual(steps.map(String));
    expect(Object.keys(resultTexts)).toEqual(steps.map(String));
    expect(Object.keys(dimensionTexts)).toEqual(dimensionIds);
    for (const { ladder } of Object.values(dimensionTexts))
      expect(Object.keys(ladder)).toEqual(steps.map(String));
  });

  it('has a library of 24 different actions, each with a known owner and an effort', () => {
    for (const language of languages) {
      expect(new Set(library.map((action) => action.title[language])).size).toBe(24);
    }
    for (const { effort, owner } of library) {
      expect(Object.keys(ownerNames)).toContain(owner);
      expect(effort.amount).toBeGreaterThanOrEqual(1);
      expect(Number.isInteger(effort.amount)).toBe(true);
    }
  });

  it('says for every dimension and step what is missing and which step one thing lifts it to', () => {
    expect(Object.keys(missingTexts)).toEqual(dimensionIds);
    for (const rungs of Object.values(missingTexts)) {
      for (const from of lowerSteps) {
        expect(rungs[from].en).toMatch(new RegExp(`lifts? this to step ${from + 1}\\.$`));
        expect(rungs[from].fi).toMatch(new RegExp(`nosta(a|vat) tämän ${from + 1}\\. portaalle\\.$`));
      }
    }
  });

  it('names in each headline its own step by number and name', () => {
    for (const step of steps) {
      const { headline: text } = resultTexts[step];
      expect(text.en.toLowerCase()).toBe(
        `you are on step ${step}: ${stepTexts[step].name.en.toLowerCase()}.`,
      );
      expect(text.fi).toBe(`Olette ${step}. portaalla: ${stepTexts[step].name.fi.toLowerCase()}.`);
    }
  });

  it('LT-8: says both steps in the headline of an uncertain result', () => {
    expect(headline({ sure: 2, possible: 2 })).toBe(resultTexts[2].headline);
    expect(headline({ sure: 2, possible: 3 })).toEqual({
      en: 'You are on step 2, perhaps already on 3.',
      fi: 'Olette 2. portaalla, ehkä jo 3. portaalla.',
    });
  });

  it('LT-7: tells the rule with the same count that the code uses', () => {
    expect(requiredOnStep(dimensionIds.length, currentTest.rule)).toBe(6);
    expect(stepRule.en).toContain('(6 of 8)');
    expect(stepRule.fi).toContain('(kahdeksasta kuusi)');
  });
});

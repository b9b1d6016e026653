import { describe, expect, it } from 'vitest';
import { contradictionRules, contradictionRulesOf } from '#content/level/contradictions.ts';
import { dimensionIds } from '#content/level/dimensionIds.ts';
import { builtInTests, currentTest } from '#content/level/levelTests.ts';
import { contradictions } from '#core/level/contradictions/contradictions.ts';
import type { ContradictionRule, Fact, FactsRule, Sentences } from '#core/level/contradictions/rule.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { newAssessment, setNow, setNumber, setPractice } from '#core/level/edit.ts';
import { funnelStages } from '#core/level/funnel.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { numberIds, type NumberId } from '#core/level/numbers.ts';
import type { Step } from '#core/level/test.ts';

const practices = currentTest.dimensions.flatMap((dimension) => dimension.practices);
const facts = contradictionRules.filter((rule): rule is FactsRule => rule.is === 'facts');

function sentencesOf(rule: ContradictionRule): readonly Sentences[] {
  const [one, other] = practices;
  if (!one || !other) throw new Error('The built-in test has no practices.');
  switch (rule.is) {
    case 'facts':
      return rule.sides[0].flatMap((a) => rule.sides[1].map((b): Sentences => [a.text, b.text]));
    case 'ladderApart':
      return [rule.say({ name: one.text, ladder: 4, practices: 2 })];
    case 'skipped':
      return [rule.say({ always: one, no: other })];
    case 'funnel':
      return funnelStages.map((number) => rule.say({ number, moreThan: 'leads' }));
    case 'guess':
      return [rule.say({ guess: 4, step: 2 })];
  }
}

/** A round in which nothing but one fact is true. */
function withFact(assessment: Assessment, { when }: Fact): Assessment {
  switch (when.is) {
    case 'practice':
      return setPractice(assessment, when.practice, when.from);
    case 'ladder':
      return setNow(assessment, when.dimension, when.from);
    case 'noNumber':
      return setNumber(assessment, when.number, 'dontKnow');
    case 'below':
      return setNumber(assessment, when.number, when.value - 1);
  }
}

/** A side just not true. */
function withoutSide(assessment: Assessment, side: readonly Fact[]): Assessment {
  return side.reduce(without, assessment);
}

function without(assessment: Assessment, { when }: Fact): Assessment {
  switch (when.is) {
    case 'practice':
      return setPractice(assessment, when.practice, when.from === 0 ? 1 : 'dontKnow');
    case 'ladder':
      return setNow(assessment, when.dimension, (when.from - 1) as Step);
    case 'noNumber':
      return setNumber(assessment, when.number, 100);
    case 'below':
      return setNumber(assessment, when.number, when.value);
  }
}

function firing(assessment: Assessment): readonly string[] {
  const result = levelResult(currentTest, assessment);
  return contradictions(currentTest, assessment, result, contradictionRules).map(({ rule }) => rule);
}

describe('the rules of the contradiction check', () => {
  it('LT-24: name only practices, dimensions and numbers that there are', () => {
    const known = new Set(practices.map(({ id }) => id));
    for (const { id, sides } of facts)
      for (const { when } of sides.flat()) {
        if (when.is === 'practice') expect(known, id).toContain(when.practice);
        else if (when.is === 'ladder') expect(dimensionIds, id).toContain(when.dimension);
        else expect(numberIds satisfies readonly NumberId[], id).toContain(when.number);
      }
  });

  it('have names of their own', () => {
    const ids = contradictionRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(12);
  });

  it('say each side in a whole sentence, in both languages, without reproach', () => {
    for (const rule of contradictionRules)
      for (const sentence of sentencesOf(rule).flat()) {
        expect(sentence.en, rule.id).not.toBe(sentence.fi);
        for (const text of [sentence.en, sentence.fi]) {
          expect(text, rule.id).toMatch(/^\p{Lu}.*\.$/u);
          expect(text, rule.id).not.toMatch(/[—–!…]|wrong|väärin|virhe|valhe|ristirii/i);
        }
      }
  });

  it.each(facts.flatMap((rule) => rule.sides[0].flatMap((a) => rule.sides[1].map((b) => ({ rule, a, b })))))(
    'LT-25: $rule.id is told when both sides are true, and not when one of them is not',
    ({ rule, a, b }) => {
      const empty = newAssessment('2026-11-22');
      expect(firing(withFact(withFact(empty, a), b))).toContain(rule.id);
      expect(firing(withoutSide(withFact(empty, a), rule.sides[1]))).not.toContain(rule.id);
      expect(firing(withFact(withoutSide(empty, rule.sides[0]), b))).not.toContain(rule.id);
      expect(firing(withFact(empty, a))).not.toContain(rule.id);
      expect(firing(withFact(empty, b))).not.toContain(rule.id);
    },
  );

  it('speak of the built-in questions only where they were asked', () => {
    for (const test of builtInTests) expect(contradictionRulesOf(test)).toBe(contradictionRules);
    const own = contradictionRulesOf({ ...currentTest, id: 'own' });
    expect(own.map(({ is }) => is)).toEqual(['funnel', 'ladderApart', 'skipped', 'guess']);
  });
});

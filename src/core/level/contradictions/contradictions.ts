import { answerOf, practiceAnswer } from '../answer.ts';
import type { Assessment } from '../assessment.ts';
import type { DimensionResult } from '../dimensionResult.ts';
import { numberDoubts } from '../funnel.ts';
import type { LevelResult } from '../levelResult.ts';
import { type Dimension, type LevelTest, type Practice, upperSteps } from '../test.ts';
import { type Case, readCondition } from './readCondition.ts';
import type {
  Contradiction,
  ContradictionRule,
  Fact,
  FactsRule,
  FunnelRule,
  GuessRule,
  LadderApartRule,
  Sentences,
  Side,
  SkippedRule,
  Source,
} from './rule.ts';

/**
 * The contradictions of a round (`LT-24`), in the order of the rules and then of the test: a pure function of answers
 * and result. They change neither.
 */
export function contradictions(
  test: LevelTest,
  assessment: Assessment,
  result: LevelResult,
  rules: readonly ContradictionRule[],
): readonly Contradiction[] {
  const at: Case = { test, assessment, result };
  return rules.flatMap((rule) => found(rule, at));
}

function found(rule: ContradictionRule, at: Case): readonly Contradiction[] {
  switch (rule.is) {
    case 'facts':
      return factsFound(rule, at);
    case 'ladderApart':
      return eachDimension(at, (dimension, result) => apartFound(rule, at, dimension, result));
    case 'skipped':
      return eachDimension(at, (dimension) => skippedFound(rule, at, dimension));
    case 'funnel':
      return funnelFound(rule, at);
    case 'guess':
      return guessFound(rule, at);
  }
}

function factsFound({ id, sides }: FactsRule, at: Case): readonly Contradiction[] {
  const [first, second] = [firstTrue(sides[0], at), firstTrue(sides[1], at)];
  return first && second ? [{ rule: id, key: id, sides: [first, second] }] : [];
}

function firstTrue(facts: readonly Fact[], at: Case): Side | null {
  for (const { when, text } of facts) {
    const source = readCondition(when, at);
    if (source !== null) return { text, source };
  }
  return null;
}

function eachDimension(
  { test, result }: Case,
  find: (dimension: Dimension, result: DimensionResult) => readonly Contradiction[],
): readonly Contradiction[] {
  return test.dimensions.flatMap((dimension, at) => {
    const own = result.dimensions[at];
    return own && own.state !== 'notApplicable' ? find(dimension, own) : [];
  });
}

function apartFound(
  rule: LadderApartRule,
  { assessment }: Case,
  { id, name }: Dimension,
  { source, now, possible }: DimensionResult,
): readonly Contradiction[] {
  const { now: ladder } = answerOf(assessment, id);
  if (source !== 'practices' || now === null || possible === null || typeof ladder !== 'number') return [];
  const isAbove = ladder - possible >= rule.steps;
  if (!isAbove && now - ladder < rule.steps) return [];
  const words = rule.say({ name, ladder, practices: isAbove ? possible : now });
  const asked: Source = { is: 'ladder', dimension: id };
  return [sided(rule.id, id, words, asked, { is: 'practices', dimension: id })];
}

/** The lowest step with a *no*, and the highest practice above it that is *always* true. */
function skippedFound(
  rule: SkippedRule,
  { assessment }: Case,
  { id, practices }: Dimension,
): readonly Contradiction[] {
  const byStep = upperSteps.flatMap((step) => practices.filter((practice) => practice.step === step));
  const coverage = ({ id: practice }: Practice): unknown => practiceAnswer(assessment, practice).now;
  const no = byStep.find((practice) => coverage(practice) === 0);
  const always = byStep.findLast((practice) => coverage(practice) === 3);
  if (!no || !always || always.step <= no.step) return [];
  const words = rule.say({ always, no });
  return [sided(rule.id, id, words, practiceSource(id, always.id), practiceSource(id, no.id))];
}

function funnelFound(rule: FunnelRule, { assessment }: Case): readonly Contradiction[] {
  return numberDoubts(assessment.numbers).map(({ number, moreThan }) =>
    sided(
      rule.id,
      number,
      rule.say({ number, moreThan }),
      { is: 'number', number },
      { is: 'number', number: moreThan },
    ),
  );
}

function guessFound(rule: GuessRule, { assessment: { guess }, result: { step } }: Case) {
  if (guess === null || step === null || guess - step.possible < rule.steps) return [];
  const words = rule.say({ guess, step: step.possible });
  return [sided(rule.id, 'guess', words, { is: 'guess' }, { is: 'result' })];
}

function practiceSource(dimension: string, practice: string): Source {
  return { is: 'practice', practice, dimension };
}

function sided(
  rule: string,
  about: string,
  [one, other]: Sentences,
  first: Source,
  second: Source,
): Contradiction {
  const sides = [
    { text: one, source: first },
    { text: other, source: second },
  ] as const;
  return { rule, key: `${rule}:${about}`, sides };
}

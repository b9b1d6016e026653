import { isAnswered, practiceAnswer } from './answer.ts';
import type { Assessment, PracticeAnswer } from './assessment.ts';
import { compare, type Fraction, fraction, mean, sum } from './fraction.ts';
import {
  type Coverage,
  type Dimension,
  type Practice,
  type Step,
  type TestRule,
  upperSteps,
  type UpperStep,
} from './test.ts';

/** What the practices of a dimension say. */
export type PracticeSet = {
  /** True once all practices of step 2 have a whole answer: only then they say anything of the dimension. */
  readonly isBegun: boolean;
  /** True when a practice that is asked has no whole answer yet (`LT-17`). */
  readonly isOpen: boolean;
  /** Practices that are asked, in the order of the test: those of the steps that are reached, and any that has an answer. */
  readonly asked: readonly Practice[];
  /** Asked practices that apply, and of those the ones whose coverage is known. */
  readonly applicable: number;
  readonly known: number;
  /** True when more than half of the answered practices that apply are known (`LT-16`). */
  readonly isKnown: boolean;
  /** The lowest step that practices refute: one is known not to be satisfied, or none applies; null when none is. */
  readonly refuted: UpperStep | null;
  /** With everything unknown not satisfied, and with it satisfied (`LT-8`). */
  readonly sure: Standing;
  readonly possible: Standing;
};

/** Where practices put a dimension (`LT-3`). */
export type Standing = {
  readonly step: Step;
  /** 1 + m2 + m3 + m4, from 1 to 4. */
  readonly value: Fraction;
  /** Stops adding after the first mean below 1: its floor is the step. */
  readonly stacked: Fraction;
  /** m2, m3 and m4, from 0 to 1. */
  readonly means: readonly [Fraction, Fraction, Fraction];
};

type Reading = (answer: PracticeAnswer, isAsked: boolean) => Coverage;

const none = fraction(0);
const whole = fraction(1);
const half = fraction(1, 2);

/** What the practices of a dimension say by the rule of their test: a pure function of the answers (`LT-3`, `LT-16`, `LT-17`). */
export function practiceSet(dimension: Dimension, rule: TestRule, assessment: Assessment): PracticeSet {
  const answerTo = ({ id }: Practice): PracticeAnswer => practiceAnswer(assessment, id);
  const sure = readSteps(dimension, rule, answerTo, asNotSatisfied);
  const possible = readSteps(dimension, rule, answerTo, asSatisfied);
  const asked = dimension.practices.filter(
    (practice) => sure.asked.has(practice.step) || answerTo(practice).now !== null,
  );
  const answered = asked.filter((practice) => isAnswered(answerTo(practice)));
  const applies = (practice: Practice): boolean =>
    !(answerTo(practice).now === 'notApplicable' && isAnswered(answerTo(practice)));
  const known = answered.filter((practice) => typeof answerTo(practice).now === 'number').length;
  const first = practicesOf(dimension, 2);
  return {
    isBegun: first.length > 0 && first.every((practice) => isAnswered(answerTo(practice))),
    isOpen: answered.length < asked.length,
    asked,
    applicable: asked.filter(applies).length,
    known,
    refuted: upperSteps.find((step) => isRefuted(practicesOf(dimension, step).map(answerTo), rule)) ?? null,
    isKnown: 2 * known > answered.filter(applies).length,
    sure: sure.standing,
    possible: possible.standing,
  };
}

/** The practices of one step of a dimension. */
export function practicesOf({ practices }: Dimension, step: UpperStep): readonly Practice[] {
  return practices.filter((practice) => practice.step === step);
}

/** Where a dimension stands whose means are known: the highest step up to which all of them are 1. */
export function standingOf(means: readonly [Fraction, Fraction, Fraction]): Standing {
  const [two, three, four] = means;
  const firstLow = means.findIndex((each) => compare(each, whole) < 0);
  const reached = firstLow === -1 ? means.length : firstLow;
  const added = means.slice(0, reached + 1);
  return {
    step: (reached + 1) as Step,
    value: sum([whole, two, three, four]),
    stacked: sum([whole, ...added]),
    means,
  };
}

function readSteps(
  dimension: Dimension,
  rule: TestRule,
  answerTo: (practice: Practice) => PracticeAnswer,
  read: Reading,
): { readonly standing: Standing; readonly asked: ReadonlySet<UpperStep> } {
  const asked = new Set<UpperStep>();
  let isReached = true;
  const means = upperSteps.map((step) => {
    if (isReached) asked.add(step);
    const coverages = practicesOf(dimension, step)
      .map(answerTo)
      .filter((answer) => !(answer.now === 'notApplicable' && isAnswered(answer)))
      .map((answer) => read(answer, isReached));
    // A step all of whose practices do not apply is never passed (`LT-18`).
    const filled = mean(coverages.map((coverage) => satisfaction(coverage, rule))) ?? none;
    isReached &&= compare(filled, half) >= 0;
    return filled;
  });
  return { standing: standingOf(means as [Fraction, Fraction, Fraction]), asked };
}

function isRefuted(answers: readonly PracticeAnswer[], { threshold }: TestRule): boolean {
  const applying = answers.filter((answer) => !(answer.now === 'notApplicable' && isAnswered(answer)));
  const isMissing = applying.some(({ now }) => typeof now === 'number' && now < threshold);
  return isMissing || (answers.length > 0 && applying.length === 0);
}

/** min(1, coverage / threshold). */
function satisfaction(coverage: Coverage, { threshold }: TestRule): Fraction {
  return coverage >= threshold ? whole : fraction(coverage, threshold);
}

const asNotSatisfied: Reading = ({ now }) => (typeof now === 'number' ? now : 0);

/** What was not asked counts 0 also where all that is unknown turns out well. */
const asSatisfied: Reading = ({ now }, isAsked) => {
  if (typeof now === 'number') return now;
  return isAsked || now !== null ? 3 : 0;
};

import type { FieldCondition } from '../condition.ts';
import type { Criterion } from '../criterion.ts';
import type { Subject } from '../subject.ts';
import { anyAnswer, type Assumption, combinations, countCombinations } from './assumption.ts';
import { createCriterionSum } from './criterionSum.ts';
import type { DecidingParts } from './decidingParts.ts';
import type { OpenField } from './openFields.ts';
import type { Possible } from './possible.ts';
import { hullOf, type Span } from './span.ts';
import { createWideSpan } from './wideSpan.ts';

/** What one criterion may give after its clip, and whether each end is what some answers really give. */
export type CriterionSpan = Span & { readonly isExact: boolean };

/** Combinations of answers that are tried for one criterion, at most. */
const mostOwnCombinations = 4_096;

type Contactual = {
  readonly open: readonly OpenField[];
  readonly named: DecidingParts['named'];
  readonly subjectWith: (assumption: Assumption) => Subject;
  readonly answerTo: (question: FieldCondition, assumption: Assumption) => Possible;
};

/** Says what one criterion may give under an assumption; each combination of answers to its fields is computed once. */
export function createCriterionSpan(
  criterion: Criterion,
  { open, named, subjectWith, answerTo }: Contactual,
): (assumption: Assumption) => CriterionSpan {
  const places = [...open.keys()].filter((place) => open[place]?.questions.criteria.has(criterion.id));
  const sumOf = createCriterionSum(criterion);
  const wideSpan = createWideSpan(criterion, named);
  const nothing = open.map(() => anyAnswer);
  const found = new Map<string, CriterionSpan>();

  function sumWith(assumption: Assumption): CriterionSpan {
    const sum = sumOf(subjectWith(assumption));
    return { least: sum, greatest: sum, isExact: true };
  }

  function find(assumption: Assumption): CriterionSpan {
    const free = places.filter((place) => assumption[place] === anyAnswer);
    if (free.length === 0) return sumWith(assumption);
    const isListed = free.every((place) => open[place]?.answers.isComplete);
    if (!isListed || countCombinations(open, free) > mostOwnCombinations) {
      const field = (question: FieldCondition) => answerTo(question, assumption);
      return { ...wideSpan(field), isExact: false };
    }
    const spans = [...combinations(open, free, assumption)].map(spanWith);
    return { ...spans.reduce<Span>(hullOf, spans[0] ?? sumWith(assumption)), isExact: true };
  }

  function spanWith(assumption: Assumption): CriterionSpan {
    // What other criteria ask makes no difference here, and would only be computed again.
    const key = places.map((place) => assumption[place]).join();
    let span = found.get(key);
    if (!span) {
      span = find(
        places.reduce<Assumption>((own, place) => own.with(place, assumption[place] ?? anyAnswer), nothing),
      );
      found.set(key, span);
    }
    return span;
  }

  return spanWith;
}

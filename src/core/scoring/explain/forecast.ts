import type { DayNumber } from '../../brand.ts';
import type { Contact, ContactEvent } from '../../contacts/table.ts';
import type { FieldCondition } from '../condition.ts';
import type { ScoreContext } from '../contactScore.ts';
import { grades } from '../grade.ts';
import type { ScoringModel } from '../model.ts';
import { subjectOf } from '../subject.ts';
import { createAdder } from './addUp.ts';
import { anyAnswer, type Assumption, combinations, contactWith, countCombinations } from './assumption.ts';
import { createCriterionSpan, type CriterionSpan } from './criterionSpan.ts';
import { decidingParts } from './decidingParts.ts';
import { createFieldAnswers } from './fieldAnswers.ts';
import { type OpenField, openFields } from './openFields.ts';
import { createGrader, type GradeSpan } from './possibleGrades.ts';
import { hullOf, type Span } from './span.ts';

/** What the score of a contact may be. Sides in centipoints, the official score in whole points. */
export type Outlook = GradeSpan & {
  readonly fit: Span;
  readonly behaviour: Span;
  readonly score: Span;
  /** Whether every end is what some answers really give. */
  readonly isExact: boolean;
};

/** What may become of one contact. */
export type Forecast = {
  readonly open: readonly OpenField[];
  /** Passes over all criteria that one outlook takes. */
  readonly passes: number;
  /** The outlook under an assumption; with `anyAnswer` for every field, that of all answers (`SC-40`). */
  readonly outlookOf: (assumption: Assumption) => Outlook;
};

/** Combinations of answers up to which an interval is exact (`SC-40`). */
const mostCombinations = 4_096;

/**
 * The forecast of one contact on the day `asOf` (`SC-40`). Fields that criteria, gates or rules ask together are counted
 * out, up to `most` combinations; the others, and all of them beyond it, by interval arithmetic.
 */
export function createForecast(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  context: ScoreContext,
  most: number = mostCombinations,
): Forecast {
  const parts = decidingParts(model);
  const open = openFields(model, parts, contact, asOf);
  const answerTo = createFieldAnswers(model, open, contact, asOf);
  const subjectWith = (assumption: Assumption) =>
    subjectOf(model, contactWith(contact, open, assumption), events, asOf, context);
  const own = { open, named: parts.named, subjectWith, answerTo };
  const spansOf = model.criteria.map((criterion) => createCriterionSpan(criterion, own));
  const addUp = createAdder(model);
  const gradesOf = createGrader(model, parts, context.previous);
  const together = [...open.keys()].filter((place) => !open[place]?.isAlone);
  const isCounted =
    together.every((place) => open[place]?.answers.isComplete) && countCombinations(open, together) <= most;
  const found = new Map<string, Outlook>();

  function passOf(assumption: Assumption): Outlook {
    const key = assumption.join();
    let outlook = found.get(key);
    if (!outlook) {
      const spans = spansOf.map((spanOf) => spanOf(assumption));
      const field = (question: FieldCondition) => answerTo(question, assumption);
      outlook = outlookFrom(spans, field);
      found.set(key, outlook);
    }
    return outlook;
  }

  function outlookFrom(
    spans: readonly CriterionSpan[],
    field: (question: FieldCondition) => number,
  ): Outlook {
    const low = addUp(spans.map(({ least }) => least));
    const high = addUp(spans.map(({ greatest }) => greatest));
    return {
      ...gradesOf(low, high, field),
      fit: { least: low.fit, greatest: high.fit },
      behaviour: { least: low.behaviour, greatest: high.behaviour },
      score: { least: low.score, greatest: high.score },
      isExact: isCounted && spans.every(({ isExact }) => isExact),
    };
  }

  function outlookOf(assumption: Assumption): Outlook {
    const free = isCounted ? together.filter((place) => assumption[place] === anyAnswer) : [];
    let outlook: Outlook | undefined;
    for (const each of combinations(open, free, assumption)) {
      const next = passOf(each);
      outlook = outlook ? outlookOfBoth(outlook, next) : next;
    }
    return outlook ?? passOf(assumption);
  }

  return { open, passes: isCounted ? countCombinations(open, together) : 1, outlookOf };
}

function outlookOfBoth(a: Outlook, b: Outlook): Outlook {
  const isBetter = grades.indexOf(a.best) <= grades.indexOf(b.best);
  const isWorse = grades.indexOf(a.worst) >= grades.indexOf(b.worst);
  return {
    best: isBetter ? a.best : b.best,
    worst: isWorse ? a.worst : b.worst,
    fit: hullOf(a.fit, b.fit),
    behaviour: hullOf(a.behaviour, b.behaviour),
    score: hullOf(a.score, b.score),
    isExact: a.isExact && b.isExact,
  };
}

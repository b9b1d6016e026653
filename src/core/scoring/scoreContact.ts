import type { DayNumber } from '../brand.ts';
import type { Contact, ContactEvent } from '../contacts/table.ts';
import { askedOf } from './askedOf.ts';
import { letterOf, pairOf } from './classes.ts';
import { type ContactScore, noContext, type Pair, type Previous, type ScoreContext } from './contactScore.ts';
import { checkFirstOf, gateOf } from './gates.ts';
import { gradeByLimits } from './grade.ts';
import type { Grade, Grading } from './grading.ts';
import type { LedgerLine } from './ledger.ts';
import type { ScoringModel } from './model.ts';
import { qualify } from './qualify.ts';
import { routeOf, ruleOf } from './routeOf.ts';
import { sumsOf } from './sumsOf.ts';
import { truthOf } from './truthOf.ts';
import { valueOf } from './valueOf.ts';

/**
 * The score of one contact on the day `asOf`, and all that follows from it: the slow, obvious engine, which follows
 * docs/spec/scoring.md step by step (`SC-1`, `SC-8`). Pure; expects a model in which `checkModel` finds nothing.
 * `createScorer` gives the same numbers for many contacts at once.
 */
export function scoreContact(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  context: ScoreContext = noContext,
): ContactScore {
  const sums = sumsOf(model, contact, events, asOf, context);
  const { fit, behaviour, total, score, ledger } = sums;
  const pair = pairOf(model.classes, sums, context.previous);

  const asked = askedOf(model, contact, asOf, null);
  const gate = gateOf(model.gates, asked);
  const checkFirst = checkFirstOf(model.gates, asked);
  const grade = gate?.grade ?? gradeByPoints(model.grading, score, pair, context.previous);

  /** Whether the contact is qualified with this grade. */
  function qualifiedWith(given: Grade): ContactScore['qualified'] {
    const result = { sums, pair, grade: given, qualified: null };
    return qualify(truthOf(model.qualified, askedOf(model, contact, asOf, result)), gate, checkFirst);
  }

  const qualified = qualifiedWith(grade);
  const rule = ruleOf(model.routing, askedOf(model, contact, asOf, { sums, pair, grade, qualified }));
  const gradeOfRule = gate === null ? (rule?.grade ?? null) : null;
  const finalGrade = gradeOfRule ?? grade;

  return {
    ...{ fit, behaviour, total, score, pair, checkFirst, ledger },
    grade: finalGrade,
    gradedBy: gate ? 'gate' : gradeOfRule ? 'rule' : 'points',
    gate: gate?.id ?? null,
    qualified: gradeOfRule ? qualifiedWith(finalGrade) : qualified,
    value: valueOf(model.value, model.fields, contact, { score, grade: finalGrade }),
    route: routeOf(gate, rule, model, contact),
    tasks: tasksOf(ledger),
  };
}

/** The grade that follows from points alone: by the total or by the matrix (`SC-9`, `SC-33`, `SC-34`). */
export function gradeByPoints(grading: Grading, score: number, pair: Pair, previous: Previous | null): Grade {
  if (grading.by === 'matrix') return letterOf(grading.letters, pair);
  return gradeByLimits(score, grading.limits, grading.leaving, previous?.grade ?? null);
}

/** Ids of the surge criteria that saw a rise: somebody has to find out why (`SC-29`). */
function tasksOf(ledger: readonly LedgerLine[]): readonly string[] {
  return ledger.flatMap((line) => (line.kind === 'surge' && line.isSurge ? [line.criterion] : []));
}

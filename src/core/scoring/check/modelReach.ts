import type { Qualified } from '../contactScore.ts';
import type { Grade } from '../grading.ts';
import type { Gate } from '../gate.ts';
import type { ScoringModel } from '../model.ts';
import type { RoutingRule } from '../routing.ts';
import { createBoxSpace, type BoxSpace } from './boxes.ts';
import { type Decision, gateDecisions, ruleDecisions } from './decisionReach.ts';
import { type GradeReach, gradeReach, gradesByPoints, reachable } from './gradeReach.ts';
import { type PointsReach, pointsReach, sumsByName } from './pointsReach.ts';
import { createReasoner, type Reasoner } from './reasoner.ts';
import type { ResultReach } from './resultQuestion.ts';

/** All that a model can come to, over every contact, in the order of `SC-8`: never too narrow (`SC-43`). */
export type ModelReach = {
  readonly points: PointsReach;
  readonly ranks: GradeReach;
  readonly gates: readonly Decision<Gate>[];
  readonly rules: readonly Decision<RoutingRule>[];
  /** Grades that a gate forces or a rule sets. */
  readonly granted: ReadonlySet<Grade>;
  /** Answers to who is qualified, after routing. */
  readonly qualified: ReadonlySet<Qualified>;
};

/** Computes what a model can come to. Expects a model in which `checkModel` finds nothing. */
export function modelReach(model: ScoringModel): ModelReach {
  const space = createBoxSpace();
  const overFields = createReasoner(model, space, null);
  const points = pointsReach(model, overFields);
  const ranks = gradeReach(model, points);
  const { decisions: gates, leftToRules } = gateDecisions(model.gates, overFields);
  const forced = gates.filter(({ canDecide }) => canDecide).map(({ decider }) => decider.grade);
  // Some gate that always forces leaves no contact to be graded by points.
  const free = gates.some(({ isAlways }) => isAlways) ? [] : gradesByPoints(ranks);
  const afterGates = new Set([...free, ...forced]);

  const asked = (given: ReadonlySet<Grade>, answers: ResultReach['qualified']): Reasoner =>
    reasonerOver(model, space, points, ranks, given, answers);
  const qualified = qualifiedReach(model, gates, asked(afterGates, null));
  const rules = ruleDecisions(model.routing, leftToRules, asked(afterGates, qualified));
  const set = rules.flatMap(({ canDecide, decider }) => (canDecide && decider.grade ? [decider.grade] : []));
  return {
    ...{ points, ranks, gates, rules },
    granted: new Set([...forced, ...set]),
    qualified: new Set([...qualified, ...qualifiedReach(model, gates, asked(new Set(set), null))]),
  };
}

function reasonerOver(
  model: ScoringModel,
  space: BoxSpace,
  points: PointsReach,
  ranks: GradeReach,
  given: ReadonlySet<Grade>,
  qualified: ResultReach['qualified'],
): Reasoner {
  return createReasoner(model, space, {
    grades: given,
    fit: reachable(ranks.fit),
    activity: reachable(ranks.activity),
    scores: points.scores,
    points: sumsByName(model, points),
    qualified,
  });
}

/** The answers that there can be to who is qualified (`SC-35`). */
function qualifiedReach(
  { qualified }: ScoringModel,
  gates: readonly Decision<Gate>[],
  { who }: Reasoner,
): ReadonlySet<Qualified> {
  const isYes = who(qualified, 'true').length > 0;
  const isNo = who(qualified, 'false').length > 0 || gates.some(({ canDecide }) => canDecide);
  const hasMustHave = gates.some(({ decider }) => decider.kind === 'mustHave');
  const isOpen = who(qualified, 'unknown').length > 0 || (isYes && hasMustHave);
  const answers: readonly (readonly [Qualified, boolean])[] = [
    ['yes', isYes && !gates.some(({ isAlways }) => isAlways)],
    ['no', isNo],
    ['checkFirst', isOpen],
  ];
  return new Set(answers.filter(([, canBe]) => canBe).map(([answer]) => answer));
}

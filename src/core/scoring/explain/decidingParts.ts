import type { Condition, FieldCondition, ResultCondition } from '../condition.ts';
import type { Criterion } from '../criterion.ts';
import type { Gate } from '../gate.ts';
import type { ScoringModel } from '../model.ts';
import type { RoutingRule } from '../routing.ts';

/** The parts of a model from which score and grade follow; all others can be left alone when only these are asked for. */
export type DecidingParts = {
  /** Those that are enabled. */
  readonly criteria: readonly Criterion[];
  readonly gates: readonly Gate[];
  /** Up to the last rule that sets a grade. */
  readonly rules: readonly RoutingRule[];
  /** The model's condition when one of these rules asks who is qualified, else null. */
  readonly qualified: Condition | null;
  readonly named: ReadonlyMap<string, Condition>;
};

/** What decides score and grade of a model (`SC-8`, `SC-32`, `SC-37`). */
export function decidingParts(model: ScoringModel): DecidingParts {
  const named = new Map(model.conditions.map(({ id, when }) => [id, when]));
  const rules = model.routing.slice(0, model.routing.findLastIndex(({ grade }) => grade !== null) + 1);
  const asksQualified = rules.some(
    ({ when }) => when !== null && leavesOf([when], named).some(({ is }) => is === 'qualified'),
  );
  return {
    criteria: model.criteria.filter(({ enabled }) => enabled),
    gates: model.gates.filter(({ enabled }) => enabled),
    rules,
    qualified: asksQualified ? model.qualified : null,
    named,
  };
}

/** The conditions of gates, rules and qualification. */
export function conditionsBeyondCriteria({ gates, rules, qualified }: DecidingParts): readonly Condition[] {
  const ofRules = rules.flatMap(({ when }) => (when === null ? [] : [when]));
  return [...gates.map(({ when }) => when), ...ofRules, ...(qualified === null ? [] : [qualified])];
}

/** The questions that conditions are made of, each named condition opened once. */
export function leavesOf(
  conditions: readonly Condition[],
  named: DecidingParts['named'],
): readonly (FieldCondition | ResultCondition)[] {
  const leaves: (FieldCondition | ResultCondition)[] = [];
  const opened = new Set<string>();

  function visit(condition: Condition): void {
    switch (condition.is) {
      case 'and':
      case 'or':
        condition.of.forEach(visit);
        break;
      case 'not':
        visit(condition.of);
        break;
      case 'named':
        open(condition.condition);
        break;
      default:
        leaves.push(condition);
    }
  }

  function open(id: string): void {
    const when = opened.has(id) ? undefined : named.get(id);
    opened.add(id);
    if (when) visit(when);
  }

  conditions.forEach(visit);
  return leaves;
}

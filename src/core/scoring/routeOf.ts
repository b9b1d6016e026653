import type { Contact } from '../contacts/table.ts';
import type { RouteTaken } from './contactScore.ts';
import type { Gate } from './gate.ts';
import type { ScoringModel } from './model.ts';
import { ownerOf } from './ownerOf.ts';
import type { Route, RoutingRule } from './routing.ts';
import { type Asked, truthOf } from './truthOf.ts';

/** The first rule that holds; one that is unknown is passed over, one that asks nothing always holds (`SC-37`). */
export function ruleOf(rules: readonly RoutingRule[], asked: Asked): RoutingRule | null {
  return rules.find(({ when }) => when === null || truthOf(when, asked) === true) ?? null;
}

/**
 * Where a contact goes (`SC-37`): the route of the gate that forces, when it has one, else that of the rule; null when
 * the model does not route it.
 */
export function routeOf(
  gate: Gate | null,
  rule: RoutingRule | null,
  model: Pick<ScoringModel, 'fields'>,
  contact: Contact,
): RouteTaken | null {
  function taken(by: RouteTaken['by'], id: string, { action, queue, owner, hours }: Route): RouteTaken {
    return { by, id, action, queue, owner: ownerOf(owner, model.fields, contact), hours };
  }
  if (gate?.route) return taken('gate', gate.id, gate.route);
  return rule === null ? null : taken('rule', rule.id, rule.route);
}

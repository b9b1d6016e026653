import type { NamedCondition } from '#core/scoring/condition.ts';
import type { Gate } from '#core/scoring/gate.ts';
import type { CriterionGroup, ScoringModel } from '#core/scoring/model.ts';
import type { OwnerRule, Route, RoutingRule } from '#core/scoring/routing.ts';
import { clipText } from '../amounts.ts';
import { conditionText } from '../conditionText.ts';
import { listOf, nameOf, valueNames } from '../names.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { type Fact, labelFacts, mainFact, reasonFacts, yesNo } from './fact.ts';

/** Everything that a gate says. */
export function gateFacts(gate: Gate, model: ScoringModel, speaker: Speaker): readonly Fact[] {
  const { facts } = speaker.t.modelText;
  return [
    ...labelFacts(gate.label, speaker),
    { name: facts.inUse, value: yesNo(gate.enabled, speaker) },
    mainFact(facts.gateKind, facts.gateKinds[gate.kind]),
    mainFact(facts.condition, conditionText(gate.when, model, speaker)),
    mainFact(facts.grade, gate.grade),
    ...(gate.route === null ? [] : routeFacts(gate.route, model, speaker)),
    ...reasonFacts(gate, model, speaker),
  ];
}

/** Everything that a routing rule says. */
export function routingFacts(rule: RoutingRule, model: ScoringModel, speaker: Speaker): readonly Fact[] {
  const { facts, always, none } = speaker.t.modelText;
  return [
    ...labelFacts(rule.label, speaker),
    mainFact(facts.condition, rule.when === null ? always : conditionText(rule.when, model, speaker)),
    ...routeFacts(rule.route, model, speaker),
    { name: facts.grade, value: rule.grade ?? none },
  ];
}

/** Where a contact goes, who takes it, and how soon. */
export function routeFacts(route: Route, model: ScoringModel, speaker: Speaker): readonly Fact[] {
  const { t, f } = speaker;
  const { facts, none } = t.modelText;
  return [
    mainFact(facts.action, t.lead.build.rules.actions[route.action]),
    mainFact(facts.hours, route.hours === null ? none : t.lead.build.rules.within(f.number(route.hours))),
    { name: facts.owner, value: ownerText(route.owner, model, speaker) },
    { name: facts.queue, value: route.queue.trim() || none },
  ];
}

/** How an owner is chosen. */
export function ownerText(owner: OwnerRule, model: ScoringModel, speaker: Speaker): string {
  const { owners, none } = speaker.t.modelText;
  switch (owner.by) {
    case 'name':
      return owner.name.trim() || none;
    case 'turn':
      return owners.turn(listOf(owner.names, speaker));
    case 'field': {
      const rows = owner.rows.map(({ values, name }) =>
        owners.row(valueNames(owner.field, values, model, speaker), name.trim() || none),
      );
      const all = [...rows, owners.row(speaker.t.modelText.others, owner.other.trim() || none)];
      return owners.field(nameOf(owner.field, model.fields, speaker), all.join('; '));
    }
  }
}

/** Everything that a condition with a name says. */
export function namedFacts(
  condition: NamedCondition,
  model: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  return [
    ...labelFacts(condition.label, speaker),
    mainFact(speaker.t.modelText.facts.condition, conditionText(condition.when, model, speaker)),
  ];
}

/** Everything that a group says. */
export function groupFacts(group: CriterionGroup, speaker: Speaker): readonly Fact[] {
  const { facts } = speaker.t.modelText;
  return [
    ...labelFacts(group.label, speaker),
    { name: facts.side, value: speaker.t.lead.build[group.side] },
    mainFact(facts.cap, clipText(group.cap, speaker)),
  ];
}

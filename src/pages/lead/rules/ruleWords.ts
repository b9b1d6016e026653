import type { Gate } from '#core/scoring/gate.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Route, RoutingRule } from '#core/scoring/routing.ts';
import { conditionText } from '#i18n/modelText/conditionText.ts';
import { nameOf } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** What a gate says, in one sentence: its condition and its grade. */
export function gateWords({ kind, when, grade }: Gate, model: ScoringModel, speaker: Speaker): string {
  return speaker.t.rules.gates.said[kind](conditionText(when, model, speaker), grade);
}

/** When a rule holds, in words. */
export function ruleWords({ when }: RoutingRule, model: ScoringModel, speaker: Speaker): string {
  const { routing } = speaker.t.rules;
  if (when !== null) return routing.said(conditionText(when, model, speaker));
  return model.routing.length > 1 ? routing.everybody : routing.everybodyAlone;
}

/** Where a route leads: what happens, within how many hours, to whom. */
export function routeWords(
  { action, queue, owner, hours }: Route,
  model: ScoringModel,
  speaker: Speaker,
): string {
  const { t, f } = speaker;
  const { routing } = t.rules;
  const build = t.lead.build.rules;
  const words = [build.actions[action], ...(hours === null ? [] : [build.within(f.number(hours))])];
  if (queue !== '') words.push(queue);
  if (owner.by === 'name' && owner.name !== '') words.push(routing.toName(owner.name));
  if (owner.by === 'turn') words.push(routing.toTurn(owner.names.join(', ')));
  if (owner.by === 'field') words.push(routing.toField(nameOf(owner.field, model.fields, speaker)));
  return words.join(' · ');
}

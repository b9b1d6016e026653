import type { Gate } from '#core/scoring/gate.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Route, RoutingRule } from '#core/scoring/routing.ts';
import type { Messages } from '#i18n/en.ts';
import { conditionWords, type RuleSpeaker } from './conditionWords.ts';

type Words = RuleSpeaker & { readonly build: Messages['lead']['build']['rules'] };

/** What a gate says, in one sentence: its condition and its grade. */
export function gateWords({ kind, when, grade }: Gate, model: ScoringModel, speaker: RuleSpeaker): string {
  return speaker.t.gates.said[kind](conditionWords(when, model, speaker), grade);
}

/** When a rule holds, in words. */
export function ruleWords({ when }: RoutingRule, model: ScoringModel, speaker: RuleSpeaker): string {
  const { routing } = speaker.t;
  if (when !== null) return routing.said(conditionWords(when, model, speaker));
  return model.routing.length > 1 ? routing.everybody : routing.everybodyAlone;
}

/** Where a route leads: what happens, within how many hours, to whom. */
export function routeWords(
  { action, queue, owner, hours }: Route,
  model: ScoringModel,
  { t, f, say, build }: Words,
): string {
  const { routing } = t;
  const words = [build.actions[action], ...(hours === null ? [] : [build.within(f.number(hours))])];
  if (queue !== '') words.push(queue);
  if (owner.by === 'name' && owner.name !== '') words.push(routing.toName(owner.name));
  if (owner.by === 'turn') words.push(routing.toTurn(owner.names.join(', ')));
  if (owner.by === 'field') {
    const label = model.fields.find(({ id }) => id === owner.field)?.label;
    words.push(routing.toField(label === undefined ? owner.field : say(label)));
  }
  return words.join(' · ');
}

import type { Gate } from '#core/scoring/gate.ts';
import type { RoutingRule } from '#core/scoring/routing.ts';
import type { Speaker } from '#i18n/speaker.ts';
import type { FlowCounts } from './flowCounts.ts';

/** How many contacts a gate stops, and of how many nobody knows; empty before the first count (`DE-124`). */
export function gateCountWords(
  { id, enabled, kind }: Gate,
  counts: FlowCounts | null,
  { t, f }: Speaker,
): string {
  const { gates } = t.rules;
  if (!enabled) return gates.off;
  const stopped = counts?.gates.get(id);
  if (stopped === undefined) return '';
  const words = stopped === 0 ? gates.stopsNobody : gates.stops(f.whole(stopped));
  const unknown = counts?.checkFirst.get(id) ?? 0;
  return kind === 'mustHave' && unknown > 0 ? `${words} · ${gates.checkFirst(f.whole(unknown))}` : words;
}

/** How many contacts a rule takes, and which share of all; empty before the first count. */
export function ruleCountWords({ id }: RoutingRule, counts: FlowCounts | null, { t, f }: Speaker): string {
  const contacts = counts?.rules.get(id);
  if (counts === null || contacts === undefined) return '';
  return t.rules.flow.branch(f.whole(contacts), f.finePercent(contacts / Math.max(1, counts.count)));
}

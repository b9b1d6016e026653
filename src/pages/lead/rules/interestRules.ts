import type { InterestRule } from '#core/scoring/interestRule.ts';

/** The rule with other points of a kind of event; null takes the kind out. */
export function withInterest(rule: InterestRule, event: string, points: number | null): InterestRule {
  const rest = rule.events.filter((each) => each.event !== event);
  return { ...rule, events: points === null ? rest : [...rest, { event, points }] };
}

import type { Fading } from '#core/scoring/criterion.ts';
import type { InterestRule } from '#core/scoring/interestRule.ts';

/** The rule with other points of a kind of event; null takes the kind out. */
export function withInterest(rule: InterestRule, event: string, points: number | null): InterestRule {
  const rest = rule.events.filter((each) => each.event !== event);
  return { ...rule, events: points === null ? rest : [...rest, { event, points }] };
}

/** Fading of that kind, with a first number of days. */
export function fadingBy(by: 'none' | 'linear' | 'halfLife', before: Fading): Fading {
  if (by === 'none') return { by };
  return { by, days: 'days' in before ? before.days : 90 };
}

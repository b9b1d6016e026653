import { compare, shownTenths } from '#core/level/fraction.ts';
import type { Trend } from '#core/level/rounds/trend.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

/** What the last two rounds say, in one sentence or two. */
export function trendLead(trend: Trend, t: Messages['rounds']['lead'], f: Formats): string {
  const [before, after] = trend.rounds.slice(-2);
  const comparison = trend.comparisons.at(-1);
  if (!before || !after || !comparison) return t.one;
  const day = f.date(before.day);
  const then = before.result.index;
  const now = after.result.index;
  const counts =
    comparison.comparable < comparison.of ? ` ${t.comparable(comparison.comparable, comparison.of)}` : '';
  if (then === null || now === null || trend.isIndexJoined.at(-1) !== true) return t.apart(day) + counts;
  const [from, to] = [f.oneDecimal(shownTenths(then)), f.oneDecimal(shownTenths(now))];
  if (from === to) return t.same(day, to) + counts;
  return (compare(now, then) > 0 ? t.rose(day, from, to) : t.fell(day, from, to)) + counts;
}

import type { CriterionEffect } from '#core/scoring/list/effects.ts';
import type { Formats } from '#i18n/format.ts';
import type { Messages } from '#i18n/en.ts';

/** How far a criterion moves the contacts, in few words; empty until that is known (`DE-95`). */
export function effectWords(
  effect: CriterionEffect | undefined,
  t: Messages['list']['effect'],
  f: Formats,
): string {
  if (effect === undefined) return '';
  return effect.moved === 0 ? t.none : t.moves(shareOf(effect.moved, f));
}

/** The same in sentences; none where nothing moves, which the few words say. */
export function effectSentences(
  effect: CriterionEffect | undefined,
  t: Messages['list']['effect'],
  f: Formats,
): string {
  if (effect === undefined || (effect.moved === 0 && effect.points === 0)) return '';
  const detail = t.detail(shareOf(effect.moved, f), f.signed(Math.round(effect.points * 10) / 10));
  if (effect.more === 0) return detail;
  const contacts = f.whole(Math.abs(effect.more));
  return `${detail} ${effect.more > 0 ? t.more(contacts) : t.fewer(contacts)}`;
}

function shareOf(share: number, f: Formats): string {
  return share < 0.01 ? f.finePercent(share) : f.percent(share);
}

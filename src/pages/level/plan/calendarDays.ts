import type { IsoDate } from '#core/brand.ts';
import { type CalendarDay, reviewDays } from '#core/level/plan/calendar.ts';
import { dayOf } from '#core/level/plan/planDone.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import type { PlanRows } from './planRows.ts';
import { titleOf } from './planWords.ts';

/** The open items of a plan that have a day or a quarter, and the coming reviews, for a calendar (`LT-48`). */
export function calendarDays(
  rows: PlanRows,
  {
    company,
    lastRound,
    today,
  }: { readonly company: string; readonly lastRound: IsoDate; readonly today: IsoDate },
): readonly CalendarDay[] {
  const t = i18n.t.plan.calendar;
  const items = [...rows.items.values()].flatMap((row): readonly CalendarDay[] => {
    const day = row.item.state === 'open' ? dayOf(row.item) : null;
    if (day === null) return [];
    const owner = row.item.owner === '' ? [] : [t.owner(row.item.owner)];
    const note = row.item.note === '' ? [] : [row.item.note];
    return [{ id: row.item.id, day, title: titleOf(row), text: [...owner, ...note].join('\n') }];
  });
  const last = items.reduce((so, { day }) => (day > so ? day : so), today);
  const reviews = reviewDays(lastRound, today, last).map((day, at) => ({
    ...{ id: `review-${company}-${at + 1}`, day },
    ...{ title: t.review, text: t.reviewText },
  }));
  return [...items, ...reviews];
}

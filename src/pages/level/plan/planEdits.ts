import type { IsoDate, Quarter } from '#core/brand.ts';
import { mendOf, firstQuarter } from '#core/level/plan/placement.ts';
import { newItem, type PlanItem } from '#core/level/plan/plan.ts';
import { quarterAfter, quarterOf } from '#core/level/plan/quarter.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { planNeeds } from '#core/level/plan/dependencies.ts';
import { dependencies } from '#content/level/dependencies.ts';
import type { LevelTest } from '#core/level/test.ts';
import type { PlanRows, Row } from './planRows.ts';

/** What a hand does on the plan page, as commands on the plan. */
export class PlanEdits {
  readonly #session: DocumentSession<'plan'>;
  readonly #today: IsoDate;

  constructor(session: DocumentSession<'plan'>, today: IsoDate) {
    this.#session = session;
    this.#today = today;
  }

  /** Puts a proposal where a hand let it go, else last in the first quarter that its needs allow (`LT-46`). Tells its new id and place. */
  take(
    test: LevelTest,
    rows: PlanRows,
    row: Row,
    wished?: { readonly quarter: Quarter; readonly at: number },
  ): { readonly id: string; readonly quarter: Quarter } {
    const { items } = this.#session.body;
    const item = newItem(crypto.randomUUID(), row.item.lifts);
    const needs = planNeeds(test, [...items, item], dependencies).get(item.id) ?? [];
    const effortOf = ({ id }: PlanItem) => rows.items.get(id)?.rating.effort ?? 2;
    const quarter = wished?.quarter ?? firstQuarter(needs, items, effortOf, quarterOf(this.#today));
    this.#session.run('plan.place', { item: { ...item, quarter }, at: wished?.at ?? items.length });
    return { id: item.id, quarter };
  }

  /** An action in the user's own words, in this quarter. */
  own(title: string): string {
    const item = { ...newItem(crypto.randomUUID(), null, title), quarter: quarterOf(this.#today) };
    this.#session.run('plan.place', { item, at: this.#session.body.items.length });
    return item.id;
  }

  put(item: PlanItem): void {
    this.#session.run('plan.items', { items: [item] });
  }

  move(id: string, quarter: Quarter | null, at: number): void {
    this.#session.run('plan.move', { id, quarter, at });
  }

  /** By the keyboard: one place up or down, one quarter to the left or right, never before this one. */
  arrow(item: PlanItem, arrow: 'up' | 'down' | 'left' | 'right'): void {
    const { items } = this.#session.body;
    const there = items.filter(({ quarter }) => quarter === item.quarter);
    const at = there.findIndex(({ id }) => id === item.id);
    if (arrow === 'up' && at > 0) this.move(item.id, item.quarter, at - 1);
    if (arrow === 'down' && at < there.length - 1) this.move(item.id, item.quarter, at + 1);
    if (arrow === 'right') this.move(item.id, this.#beside(item.quarter, 1), items.length);
    if (arrow === 'left' && item.quarter !== null) {
      this.move(item.id, this.#beside(item.quarter, -1), items.length);
    }
  }

  mend(rows: PlanRows, id: string): void {
    const mend = mendOf(this.#session.body.items, rows.needs, id);
    if (mend) this.move(mend.id, mend.quarter, mend.at);
  }

  done(item: PlanItem, isDone: boolean): void {
    this.put({ ...item, state: isDone ? 'done' : 'open', endedOn: isDone ? this.#today : null });
  }

  dropped(item: PlanItem, isDropped: boolean): void {
    this.put({ ...item, state: isDropped ? 'dropped' : 'open', endedOn: isDropped ? this.#today : null });
  }

  #beside(quarter: Quarter | null, by: 1 | -1): Quarter {
    const now = quarterOf(this.#today);
    if (quarter === null) return now;
    const next = quarterAfter(quarter, by);
    return by === -1 && quarter <= now ? quarter : next;
  }
}

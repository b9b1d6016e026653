import type { IsoDate, Quarter } from '../../brand.ts';
import type { LowerStep } from '../test.ts';

/** The body of a plan document: what a company does to get from where it is to where it wants to be (`LT-40`). */
export type Plan = {
  readonly title: string;
  /** In the order of the user's own hand within a quarter. */
  readonly items: readonly PlanItem[];
  readonly decisions: readonly Decision[];
};

/** One thing to do. */
export type PlanItem = {
  readonly id: string;
  /** What it lifts; null for something that lifts no answer. */
  readonly lifts: Lift | null;
  /** The user's own words; empty for those of the library. */
  readonly title: string;
  /** When; null while it waits for its place. */
  readonly quarter: Quarter | null;
  /** A person; empty while only the role of the library is known. */
  readonly owner: string;
  readonly due: IsoDate | null;
  readonly state: 'open' | 'done' | 'dropped';
  /** The day on which it was done or dropped. */
  readonly endedOn: IsoDate | null;
  /** Weight of the work, 1 small to 3 large; null as the library says (`LT-43`). */
  readonly effort: Weight | null;
  /** Weight of what it brings, 1 to 3; null as it is computed (`LT-43`). */
  readonly effect: Weight | null;
  /** Items that come first; null as the library says (`LT-44`). */
  readonly needs: readonly string[] | null;
  readonly note: string;
};

/** A rung of a ladder, or one practice. */
export type Lift =
  | { readonly is: 'rung'; readonly dimension: string; readonly from: LowerStep }
  | { readonly is: 'practice'; readonly practice: string };

/** Small, medium, large. */
export type Weight = 1 | 2 | 3;

/** Something that was decided, by whom and when. */
export type Decision = {
  readonly id: string;
  readonly day: IsoDate;
  readonly text: string;
  readonly who: string;
};

/** Bounds of a plan. */
export const planBounds = { items: 500, decisions: 2000, title: 200, owner: 200, text: 4000 } as const;

/** A plan in which nothing stands. */
export const emptyPlan: Plan = { title: '', items: [], decisions: [] };

/** A new item that lifts something and waits for its place. */
export function newItem(id: string, lifts: Lift | null, title = ''): PlanItem {
  return {
    ...{ id, lifts, title, quarter: null, owner: '', due: null, state: 'open', endedOn: null },
    ...{ effort: null, effect: null, needs: null, note: '' },
  } as const;
}

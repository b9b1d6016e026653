import { dependencies } from '#content/level/dependencies.ts';
import { rungAction } from '#content/level/rungs.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { isKnown } from '#core/level/dimensionResult.ts';
import { compare } from '#core/level/fraction.ts';
import type { LevelResult } from '#core/level/levelResult.ts';
import { type Needs, planNeeds } from '#core/level/plan/dependencies.ts';
import { proposedOrder, withWaiting } from '#core/level/plan/order.ts';
import { misplaced } from '#core/level/plan/placement.ts';
import { newItem, type Plan, type PlanItem } from '#core/level/plan/plan.ts';
import { type PriorityWord, priorityWord, rate, type Rating } from '#core/level/plan/priority.ts';
import { actionOf, type Proposal, proposals } from '#core/level/plan/proposals.ts';
import { isSameRung, type Rung, rungOf, rungsBefore } from '#core/level/plan/rung.ts';
import type { Action, LevelTest } from '#core/level/test.ts';

/** An action as it is shown: one in the plan, or a proposal. */
export type Row = {
  readonly item: PlanItem;
  /** Of the library; null for an own one. */
  readonly action: Action | null;
  readonly rung: Rung | null;
  readonly rating: Rating;
  /** At least that of what waits for it. */
  readonly word: PriorityWord;
  readonly isRaised: boolean;
};

/** Everything that the plan page shows of a plan. */
export type PlanRows = {
  readonly items: ReadonlyMap<string, Row>;
  readonly needs: Needs;
  /** The open item that each misplaced one stands before. */
  readonly misplaced: ReadonlyMap<string, PlanItem>;
  /** In the proposed order; the id of each is its key. */
  readonly proposals: readonly Row[];
  /** What must come before each proposal and is neither done nor in the plan, and what waits for it. */
  readonly before: ReadonlyMap<string, readonly Rung[]>;
  readonly unlocks: ReadonlyMap<string, readonly Rung[]>;
};

/** The rows of a plan, and of what is proposed beside it (`LT-42` to `LT-46`). */
export function planRows(test: LevelTest, answers: Assessment, result: LevelResult, plan: Plan): PlanRows {
  const found = proposals(test, answers, result, plan.items, rungAction);
  const all = [...plan.items, ...found.map(asItem)];
  const needs = planNeeds(test, all, dependencies);
  const rated = all.map((item) => {
    const action = actionOf(test, item.lifts, rungAction);
    return { item, action, rating: rate(test, result, { ...item, work: action?.effort ?? null }) };
  });
  const open = rated.filter(({ item }) => item.state === 'open');
  const values = open.map(({ item, rating }) => ({ id: item.id, value: rating.value }));
  const raised = new Map(withWaiting(values, needs).map(({ id, value }) => [id, value]));
  const rows = new Map(
    rated.map(({ item, action, rating }): readonly [string, Row] => {
      const value = raised.get(item.id) ?? rating.value;
      const isRaised = compare(value, rating.value) > 0;
      const rung = rungOf(test, item.lifts);
      return [item.id, { item, action, rung, rating, word: priorityWord(value), isRaised }];
    }),
  );
  const keys = new Set(found.map(({ key }) => key));
  const order = proposedOrder(values, needs).filter((id) => keys.has(id));
  const shown = order.flatMap((id) => rows.get(id) ?? []);
  return {
    items: new Map(plan.items.flatMap(({ id }) => [[id, rows.get(id)] as const]).filter(hasRow)),
    needs: planNeeds(test, plan.items, dependencies),
    misplaced: misplaced(plan.items, planNeeds(test, plan.items, dependencies)),
    proposals: shown,
    before: new Map(shown.map((row) => [row.item.id, openBefore(row, result, plan, test)])),
    unlocks: new Map(shown.map((row) => [row.item.id, unlockedBy(row, result)])),
  };
}

function hasRow(entry: readonly [string, Row | undefined]): entry is readonly [string, Row] {
  return entry[1] !== undefined;
}

function asItem({ key, lifts }: Proposal): PlanItem {
  return newItem(key, lifts);
}

function openBefore({ rung }: Row, result: LevelResult, plan: Plan, test: LevelTest): readonly Rung[] {
  if (rung === null) return [];
  const planned = plan.items.flatMap(({ lifts, state }) =>
    state === 'dropped' ? [] : (rungOf(test, lifts) ?? []),
  );
  return rungsBefore(rung, dependencies)
    .map((each) => each.rung)
    .filter((each) => isOpen(each, result) && !planned.some((other) => isSameRung(each, other)));
}

function unlockedBy({ rung }: Row, result: LevelResult): readonly Rung[] {
  if (rung === null) return [];
  return dependencies
    .filter((each) => isSameRung(each.needs, rung) && each.rung.dimension !== rung.dimension)
    .map((each) => each.rung)
    .filter((each) => isOpen(each, result));
}

/** True while a known dimension stands below the rung. */
export function isOpen({ dimension, to }: Rung, result: LevelResult): boolean {
  const found = result.dimensions.find(({ id }) => id === dimension);
  return found !== undefined && isKnown(found) && found.now < to;
}

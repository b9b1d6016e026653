import * as v from 'valibot';
import type { Quarter } from '../../brand.ts';
import { isSameData } from '../../scoring/isSameData.ts';
import { cutTo } from '../../text.ts';
import { type Decision, type Plan, planBounds, type PlanItem } from './plan.ts';
import { decisionSchema, planItemSchema } from './planSchema.ts';
import { quarterForm } from './quarter.ts';

/**
 * Puts items: each in the place of the one with its id, else at the end (`LT-40`). Texts are cut to their bounds; what
 * an item needs is only what is there and not itself. An item that no plan may have is passed over. The same object when
 * nothing changes.
 */
export function putItems(plan: Plan, items: readonly PlanItem[]): Plan {
  const sound = items.map(bounded).filter((item) => v.is(planItemSchema, item));
  const merged = sound.reduce((so, item) => put(so, item, planBounds.items), plan.items);
  return withItems(plan, merged);
}

/** Takes an item away, and out of what others need. */
export function removeItem(plan: Plan, id: string): Plan {
  const rest = plan.items.filter((item) => item.id !== id);
  return rest.length === plan.items.length ? plan : withItems(plan, rest);
}

/**
 * Puts an item into a quarter, or back to those that wait (null), as the `at`-th of those that stand there
 * (`LT-46`); beyond the last it stands last.
 */
export function moveItem(plan: Plan, id: string, quarter: Quarter | null, at: number): Plan {
  const item = plan.items.find((each) => each.id === id);
  if (!item || (quarter !== null && !quarterForm.test(quarter))) return plan;
  const others = plan.items.filter((each) => each.id !== id);
  const there = others.filter((each) => each.quarter === quarter);
  const follower = there[Math.max(0, at)];
  const place = follower ? others.indexOf(follower) : others.length;
  return withItems(plan, others.toSpliced(place, 0, { ...item, quarter }));
}

/** Puts a new item into its quarter as the `at`-th of those that stand there, as one edit (`LT-46`). */
export function placeItem(plan: Plan, item: PlanItem, at: number): Plan {
  return moveItem(putItems(plan, [item]), item.id, item.quarter, at);
}

/** Puts a decision: in the place of the one with its id, else at the end. One that no plan may have changes nothing. */
export function putDecision(plan: Plan, decision: Decision): Plan {
  const kept = {
    ...decision,
    text: cutTo(decision.text, planBounds.text),
    who: cutTo(decision.who, planBounds.owner),
  };
  if (!v.is(decisionSchema, kept)) return plan;
  const decisions = put(plan.decisions, kept, planBounds.decisions);
  return isSameData(decisions, plan.decisions) ? plan : { ...plan, decisions };
}

/** Takes a decision away. */
export function removeDecision(plan: Plan, id: string): Plan {
  const decisions = plan.decisions.filter((each) => each.id !== id);
  return decisions.length === plan.decisions.length ? plan : { ...plan, decisions };
}

function withItems(plan: Plan, items: readonly PlanItem[]): Plan {
  const ids = new Set(items.map(({ id }) => id));
  const kept = items.map((item) => withNeeds(item, ids));
  return isSameData(kept, plan.items) ? plan : { ...plan, items: kept };
}

function withNeeds(item: PlanItem, ids: ReadonlySet<string>): PlanItem {
  if (item.needs === null) return item;
  const needs = [...new Set(item.needs)].filter((need) => need !== item.id && ids.has(need));
  return needs.length === item.needs.length ? item : { ...item, needs };
}

function bounded(item: PlanItem): PlanItem {
  return {
    ...item,
    title: cutTo(item.title, planBounds.title),
    owner: cutTo(item.owner, planBounds.owner),
    note: cutTo(item.note, planBounds.text),
  };
}

function put<Item extends { readonly id: string }>(
  list: readonly Item[],
  item: Item,
  most: number,
): readonly Item[] {
  const at = list.findIndex(({ id }) => id === item.id);
  if (at !== -1) return list.with(at, item);
  return list.length < most ? [...list, item] : list;
}

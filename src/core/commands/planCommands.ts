import type { Quarter } from '../brand.ts';
import {
  moveItem,
  placeItem,
  putDecision,
  putItems,
  removeDecision,
  removeItem,
} from '../level/plan/editPlan.ts';
import type { Decision, Plan, PlanItem } from '../level/plan/plan.ts';

type OnItem = { readonly id: string };

/** Commands on a plan. */
export const planCommands = {
  'plan.items': (plan: Plan, { items }: { readonly items: readonly PlanItem[] }) => putItems(plan, items),
  'plan.place': (plan: Plan, { item, at }: { readonly item: PlanItem; readonly at: number }) =>
    placeItem(plan, item, at),
  'plan.removeItem': (plan: Plan, { id }: OnItem) => removeItem(plan, id),
  'plan.move': (plan: Plan, args: OnItem & { readonly quarter: Quarter | null; readonly at: number }) =>
    moveItem(plan, args.id, args.quarter, args.at),
  'plan.decision': (plan: Plan, { decision }: { readonly decision: Decision }) => putDecision(plan, decision),
  'plan.removeDecision': (plan: Plan, { id }: OnItem) => removeDecision(plan, id),
} as const;

import type { ScoringModel } from '#core/scoring/model.ts';
import type { RoutingFlow } from '#core/scoring/routingFlow.ts';

/** The counts of a flow by id, so that they stay with their gate or rule while the order changes (`DE-126`). */
export type FlowCounts = {
  readonly count: number;
  readonly gates: ReadonlyMap<string, number>;
  readonly checkFirst: ReadonlyMap<string, number>;
  readonly rules: ReadonlyMap<string, number>;
  readonly qualified: { readonly no: number; readonly yes: number; readonly checkFirst: number };
};

/** Counts by id, of the model that was counted; null before the first count. */
export function flowCounts(
  counted: { readonly model: ScoringModel; readonly flow: RoutingFlow } | null,
): FlowCounts | null {
  if (counted === null) return null;
  const { model, flow } = counted;
  const byId = (items: readonly { readonly id: string }[], counts: Uint32Array) =>
    new Map(items.map(({ id }, at) => [id, counts[at] ?? 0]));
  const [no = 0, yes = 0, checkFirst = 0] = flow.qualified;
  return {
    count: flow.count,
    gates: byId(model.gates, flow.gates),
    checkFirst: byId(model.gates, flow.checkFirst),
    rules: byId(model.routing, flow.rules),
    qualified: { no, yes, checkFirst },
  };
}

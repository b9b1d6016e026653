import { blockContacts } from '../../contacts/eventColumns.ts';
import type { RoutingFlow } from '../routingFlow.ts';
import type { ScoringModel } from '../model.ts';
import type { Block } from './block.ts';
import { gateRoutes, type Outcomes } from './outcomeColumns.ts';
import type { Settled } from './settled.ts';
import { truths } from './truth.ts';

/** Counts the branches of a finished run, block by block; the answer comes with the last step (`DE-125`, `SC-47`). */
export function* countFlow(
  model: ScoringModel,
  settled: Settled,
  outcomes: Outcomes,
  blocks: readonly Block[],
): Generator<undefined, RoutingFlow> {
  const gates = new Uint32Array(model.gates.length);
  const checkFirst = new Uint32Array(model.gates.length);
  const rules = new Uint32Array(model.routing.length);
  const qualified = new Uint32Array(3);
  const unknown = mustHavesOf(model, settled);
  const truth = new Uint8Array(blockContacts);
  let nowhere = 0;
  for (const block of blocks) {
    for (let contact = block.from; contact < block.from + block.length; contact++) {
      const gate = settled.gates === null ? 0 : (settled.gates[contact] as number);
      const route = outcomes.routes[contact] as number;
      if (gate > 0) add(gates, gate - 1);
      if (route === 0) nowhere += 1;
      else if (route < gateRoutes) add(rules, route - 1);
      add(qualified, outcomes.qualified[contact] as number);
    }
    for (const { at, read } of unknown) {
      read(block, truth);
      for (let i = 0; i < block.length; i++) if (truth[i] === truths.unknown) add(checkFirst, at);
    }
    yield;
  }
  return { count: outcomes.routes.length, gates, checkFirst, rules, nowhere, qualified };
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function mustHavesOf({ gates }: ScoringModel, { readers }: Settled) {
  return gates.flatMap(({ enabled, kind, when }, at) =>
    enabled && kind === 'mustHave' ? [{ at, read: readers.of(when) }] : [],
  );
}

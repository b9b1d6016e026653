import type { Gate } from '../gate.ts';
import type { RoutingRule } from '../routing.ts';
import { type Boxes, type BoxSpace, everybody } from './boxes.ts';
import type { Reasoner } from './reasoner.ts';

/** What is known of who a gate or a rule decides about. */
export type Decision<Decider> = {
  readonly decider: Decider;
  /** Somebody may be decided about. */
  readonly canDecide: boolean;
  /** When nobody is, though it can hold: the earlier one that holds whenever it does; null is none, or several together. */
  readonly behind: string | null;
  /** It holds for everybody. */
  readonly isAlways: boolean;
};

/** What the gates decide, in order, and whom they leave to the routing rules (`SC-32`). */
export function gateDecisions(
  gates: readonly Gate[],
  reasoner: Reasoner,
): { readonly decisions: readonly Decision<Gate>[]; readonly leftToRules: Boxes } {
  const enabled = gates.filter((gate) => gate.enabled);
  const steps = enabled.map((gate): Step<Gate> => {
    const [forces, doesNot] =
      gate.kind === 'disqualifier' ? (['true', 'notTrue'] as const) : (['false', 'notFalse'] as const);
    return { decider: gate, holds: reasoner.who(gate.when, forces), fails: reasoner.who(gate.when, doesNot) };
  });
  const { decisions, taken, left } = walk(steps, everybody, reasoner);
  const notRouted = taken.filter((_, place) => enabled[place]?.route === null);
  return { decisions, leftToRules: reasoner.space.join([...notRouted, left]) };
}

/** What the rules decide, in order, about those who come to them (`SC-37`). */
export function ruleDecisions(
  rules: readonly RoutingRule[],
  leftToRules: Boxes,
  reasoner: Reasoner,
): readonly Decision<RoutingRule>[] {
  const steps = rules.map((rule): Step<RoutingRule> => {
    if (rule.when === null) return { decider: rule, holds: everybody, fails: [] };
    return {
      decider: rule,
      holds: reasoner.who(rule.when, 'true'),
      fails: reasoner.who(rule.when, 'notTrue'),
    };
  });
  return walk(steps, leftToRules, reasoner).decisions;
}

type Step<Decider> = { readonly decider: Decider; readonly holds: Boxes; readonly fails: Boxes };

/** The first that holds decides; the others are left to the next. */
function walk<Decider extends { readonly id: string }>(
  steps: readonly Step<Decider>[],
  from: Boxes,
  { space }: Reasoner,
): {
  readonly decisions: readonly Decision<Decider>[];
  readonly taken: readonly Boxes[];
  readonly left: Boxes;
} {
  let left = from;
  const taken: Boxes[] = [];
  const decisions = steps.map(({ decider, holds, fails }, place): Decision<Decider> => {
    const decided = space.meet([left, holds]);
    taken.push(decided);
    left = space.meet([left, fails]);
    const canDecide = decided.length > 0;
    const cannotHold = holds.length === 0;
    const behind = canDecide || cannotHold ? null : takenBy(holds, steps.slice(0, place), space);
    return { decider, canDecide, behind, isAlways: fails.length === 0 };
  });
  return { decisions, taken, left };
}

/** The first of the earlier ones that holds for all of these; null when it takes several. */
function takenBy<Decider extends { readonly id: string }>(
  these: Boxes,
  earlier: readonly Step<Decider>[],
  space: BoxSpace,
): string | null {
  return earlier.find(({ fails }) => space.meet([these, fails]).length === 0)?.decider.id ?? null;
}

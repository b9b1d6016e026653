import type { Grade } from '#core/scoring/grading.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Action } from '#core/scoring/routing.ts';
import type { RoutingFlow } from '#core/scoring/routingFlow.ts';
import type { Text } from '#core/text.ts';

/** One branch of the flow, in the order in which contacts come by. Shares are of all contacts. */
export type FlowStep = {
  readonly key: string;
  readonly kind: 'gate' | 'rule';
  readonly label: Text;
  readonly contacts: number;
  readonly share: number;
  /** Null: a gate that gives its grade and lets the contact go on to the rules. */
  readonly action: Action | null;
  readonly grade: Grade | null;
  readonly hours: number | null;
  /** Share of contacts that come to the branch, and that go on after it. */
  readonly before: number;
  readonly after: number;
};

/** The branches of a model with their contacts (`DE-127`): the gates in use, then the rules. */
export function flowSteps(model: ScoringModel, flow: RoutingFlow): readonly FlowStep[] {
  const all = Math.max(1, flow.count);
  const gates = model.gates.flatMap((gate, at) =>
    gate.enabled
      ? [
          {
            ...{ key: `gate ${gate.id}`, kind: 'gate' as const, label: gate.label },
            ...{ contacts: flow.gates[at] ?? 0, grade: gate.grade },
            ...{ action: gate.route?.action ?? null, hours: gate.route?.hours ?? null },
          },
        ]
      : [],
  );
  const rules = model.routing.map(({ id, label, route, grade }, at) => ({
    ...{ key: `rule ${id}`, kind: 'rule' as const, label },
    ...{ contacts: flow.rules[at] ?? 0, grade, action: route.action, hours: route.hours },
  }));
  let left = flow.count;
  return [...gates, ...rules].map((step) => {
    const before = left / all;
    if (step.action !== null) left -= step.contacts;
    return { ...step, share: step.contacts / all, before, after: Math.max(0, left / all) };
  });
}

/** The outline of the trunk that narrows where a branch leaves, and of the branch. */
export type FlowShape = { readonly trunk: string; readonly branch: string };

/** Draws one step in a box: the trunk on the left, as wide as its share; the branch leaves to the right (`DE-127`). */
export function flowShape(
  { before, after, action, share }: FlowStep,
  { width, height, trunk, branch }: { width: number; height: number; trunk: number; branch: number },
): FlowShape {
  const from = round(after * trunk);
  const to = round(before * trunk);
  const middle = height / 2;
  const half = round(Math.max(share === 0 ? 0 : 1, (share * branch) / 2));
  const [top, bottom] = [middle - half, middle + half];
  const isLeaving = action !== null && share > 0;
  return {
    trunk: `M0 0H${isLeaving ? from : to}V${height}H0Z`,
    branch: isLeaving
      ? `M${from} 0C${from} ${bottom} ${from} ${bottom} ${width} ${bottom}V${top}C${to} ${top} ${to} ${top} ${to} 0Z`
      : '',
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

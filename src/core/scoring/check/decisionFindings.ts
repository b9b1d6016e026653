import type { Finding } from './finding.ts';
import type { ModelReach } from './modelReach.ts';

/** Gates and rules that never or always decide (`SC-43`). */
export function decisionFindings({ gates, rules }: ModelReach): readonly Finding[] {
  return [
    ...gates.flatMap(({ decider, canDecide, behind, isAlways }): readonly Finding[] => {
      if (!canDecide) return [{ severity: 'wrong', kind: 'gateNever', gate: decider.id, behind }];
      return isAlways ? [{ severity: 'wrong', kind: 'gateAlways', gate: decider.id }] : [];
    }),
    ...rules.flatMap(({ decider, canDecide, behind }, place): readonly Finding[] => {
      // The last rule has to be there (SC-21), even where the others together leave nobody to it.
      const isSpare = place === rules.length - 1 && behind === null;
      if (canDecide || isSpare) return [];
      return [{ severity: 'wrong', kind: 'ruleNeverDecides', rule: decider.id, behind }];
    }),
  ];
}

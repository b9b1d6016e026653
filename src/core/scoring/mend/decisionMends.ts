import type { DecisionProof, UnusedProof } from '../check/finding.ts';
import type { ScoringModel } from '../model.ts';
import type { Mend } from './mend.ts';

/** Gates and rules that never or always decide move up, are switched off, or go. */
export function decisionMends(proof: DecisionProof, model: ScoringModel): readonly Mend[] {
  if (proof.kind === 'ruleNeverDecides') return ruleMends(proof.rule, proof.behind, model);
  const gate = model.gates.find(({ id }) => id === proof.gate);
  if (gate === undefined) return [];
  const { id } = gate;
  return [
    {
      step: { command: 'model.gate', args: { item: { ...gate, enabled: false } } },
      says: { is: 'switchOff' },
    },
    { step: { command: 'model.removeGate', args: { id } }, says: { is: 'remove' } },
  ];
}

function ruleMends(id: string, behind: string | null, { routing, gates }: ScoringModel): readonly Mend[] {
  // Where a gate routes too, standing above the other rule may not be enough.
  const isLed = gates.some(({ enabled, route }) => enabled && route !== null);
  const place = isLed ? -1 : routing.findIndex((rule) => rule.id === behind);
  const moveUp: Mend = {
    step: { command: 'model.moveRule', args: { id, to: place } },
    says: { is: 'moveUp' },
  };
  const remove: Mend = { step: { command: 'model.removeRule', args: { id } }, says: { is: 'remove' } };
  return place < 0 ? [remove] : [moveUp, remove];
}

/** What nothing refers to goes. */
export function unusedMends({ kind, id }: UnusedProof): readonly Mend[] {
  const command = {
    unusedField: 'model.removeField',
    unusedEventKind: 'model.removeEventKind',
    unusedTopic: 'model.removeTopic',
    unusedCondition: 'model.removeCondition',
    unusedGroup: 'model.removeGroup',
  } as const;
  return [{ step: { command: command[kind], args: { id } }, says: { is: 'remove' } }];
}

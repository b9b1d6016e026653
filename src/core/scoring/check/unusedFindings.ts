import type { ScoringModel } from '../model.ts';
import type { Finding, UnusedProof } from './finding.ts';
import { namesUsed } from './namesUsed.ts';

/** What the model defines and nothing in it refers to (`SC-43`). A criterion that is switched off refers too. */
export function unusedFindings(model: ScoringModel): readonly Finding[] {
  const used = namesUsed(model);
  const lists: readonly (readonly [
    UnusedProof['kind'],
    readonly { readonly id: string }[],
    Iterable<string>,
  ])[] = [
    ['unusedField', model.fields, used.fields],
    ['unusedEventKind', model.eventKinds, used.eventKinds],
    // Interest is looked for in every topic (SC-38).
    ['unusedTopic', model.interest ? [] : model.topics, used.topics],
    ['unusedCondition', model.conditions, used.conditions],
    ['unusedGroup', model.groups, used.groups],
  ];
  return lists.flatMap(([kind, items, names]) => {
    const known = new Set(names);
    return items
      .filter(({ id }) => !known.has(id))
      .map(({ id }): Finding => ({ severity: 'note', kind, id }));
  });
}

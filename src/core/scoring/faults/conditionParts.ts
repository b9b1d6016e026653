import type { Condition } from '../condition.ts';
import type { FaultPath } from '../modelFault.ts';

/** One part of a condition: itself, or something inside. Its path is read upwards, so that parts stay small. */
export type ConditionPart = {
  readonly condition: Condition;
  /** 1 for the condition itself. */
  readonly depth: number;
  readonly inside: ConditionPart | null;
  /** Keys from the part that it stands inside. */
  readonly keys: FaultPath;
};

/** All parts of a condition in the order of the file, itself first. Walks with a stack of its own. */
export function partsOf(root: Condition): readonly ConditionPart[] {
  const parts: ConditionPart[] = [];
  const open: ConditionPart[] = [{ condition: root, depth: 1, inside: null, keys: [] }];
  for (let part = open.pop(); part; part = open.pop()) {
    parts.push(part);
    // Backwards, so that the stack gives them back in the order of the file.
    const inner = partsInside(part);
    for (let index = inner.length - 1; index >= 0; index--) open.push(inner[index] as ConditionPart);
  }
  return parts;
}

/** The path of a part, below that of its condition. */
export function pathOfPart(part: ConditionPart, root: FaultPath): FaultPath {
  const keys: FaultPath[] = [];
  for (let at: ConditionPart | null = part; at; at = at.inside) keys.push(at.keys);
  return [...root, ...keys.reverse().flat()];
}

function partsInside(inside: ConditionPart): readonly ConditionPart[] {
  const { condition } = inside;
  const depth = inside.depth + 1;
  if (condition.is === 'not') return [{ condition: condition.of, depth, inside, keys: ['of'] }];
  if (condition.is !== 'and' && condition.is !== 'or') return [];
  return condition.of.map((each, index) => ({ condition: each, depth, inside, keys: ['of', index] }));
}

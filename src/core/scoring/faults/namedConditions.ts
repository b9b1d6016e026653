import { modelBounds } from '../bounds.ts';
import type { NamedCondition } from '../condition.ts';
import { type ConditionPart, partsOf } from './conditionParts.ts';

/** How large a condition is with everything that it names, and how deep it nests (`SC-24`). */
export type ConditionSize = { readonly parts: number; readonly depth: number };

/** What somebody who names a condition has to know of it, everything that it names in turn included. */
export type NamedFacts = ConditionSize & {
  /** It leads back to itself. */
  readonly isCyclic: boolean;
  /** It asks for a grade, a class, the score or points; for qualified. */
  readonly asksResult: boolean;
  readonly asksQualified: boolean;
};

/** One condition by itself: its parts, the conditions that it names, and what it asks. */
type Node = {
  readonly parts: readonly ConditionPart[];
  readonly names: readonly string[];
  readonly asksResult: boolean;
  readonly asksQualified: boolean;
};

type Nodes = ReadonlyMap<string, Node>;

const resultQuestions: ReadonlySet<string> = new Set([
  'grade',
  'fit',
  'activity',
  'score',
  'points',
  'qualified',
]);

/** True for a question about the result (`SC-35`). */
export function isResultQuestion({ condition }: ConditionPart): boolean {
  return resultQuestions.has(condition.is);
}

/** The facts of each condition of a model, by id. Every condition is walked through once; nothing is expanded. */
export function namedFacts(conditions: readonly NamedCondition[]): ReadonlyMap<string, NamedFacts> {
  const ids = new Set(conditions.map(({ id }) => id));
  const nodes: Nodes = new Map(conditions.map(({ id, when }) => [id, nodeOf(partsOf(when), ids)]));
  const reached = new Map([...ids].map((id) => [id, reachedFrom(id, nodes)]));
  const cyclic = new Set([...ids].filter((id) => reached.get(id)?.has(id)));
  const sizes = sizesOf(nodes, cyclic);
  return new Map(
    [...ids].map((id) => {
      const all = [id, ...(reached.get(id) ?? [])].flatMap((other) => nodes.get(other) ?? []);
      const facts: NamedFacts = {
        ...(sizes.get(id) ?? nothing),
        isCyclic: cyclic.has(id),
        asksResult: all.some(({ asksResult }) => asksResult),
        asksQualified: all.some(({ asksQualified }) => asksQualified),
      };
      return [id, facts];
    }),
  );
}

/** The size of what is not there. */
const nothing: ConditionSize = { parts: 0, depth: 0 };

/** The size of a condition from its own parts and the sizes of what it names; what is not there adds nothing. */
export function sizeOf(
  parts: readonly ConditionPart[],
  sizes: ReadonlyMap<string, ConditionSize>,
): ConditionSize {
  const most = modelBounds.allConditionParts;
  let size = nothing;
  for (const { condition, depth } of parts) {
    const named = (condition.is === 'named' && sizes.get(condition.condition)) || nothing;
    size = {
      // What is far too large stays so: sums never grow without bounds.
      parts: Math.min(most, size.parts + 1 + named.parts),
      depth: Math.min(most, Math.max(size.depth, depth + named.depth)),
    };
  }
  return size;
}

function nodeOf(parts: readonly ConditionPart[], ids: ReadonlySet<string>): Node {
  const names = parts.flatMap(({ condition }) => (condition.is === 'named' ? [condition.condition] : []));
  return {
    parts,
    names: [...new Set(names)].filter((name) => ids.has(name)),
    asksResult: parts.some(isResultQuestion),
    asksQualified: parts.some(({ condition }) => condition.is === 'qualified'),
  };
}

/** All conditions that one leads to; itself only when it leads back to itself. */
function reachedFrom(id: string, nodes: Nodes): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const name of nodes.get(at)?.names ?? []) {
      if (reached.has(name)) continue;
      reached.add(name);
      open.push(name);
    }
  }
  return reached;
}

/** Sizes by id, each computed once. What is cyclic has none: it adds nothing to others. */
function sizesOf(nodes: Nodes, cyclic: ReadonlySet<string>): ReadonlyMap<string, ConditionSize> {
  const sizes = new Map<string, ConditionSize>();
  const visit = (id: string): void => {
    const node = nodes.get(id);
    if (!node || sizes.has(id) || cyclic.has(id)) return;
    node.names.forEach(visit);
    sizes.set(id, sizeOf(node.parts, sizes));
  };
  // At most as deep as there are conditions, 200: none of those that are left leads back to itself.
  [...nodes.keys()].forEach(visit);
  return sizes;
}

import type { Json } from '../json/json.ts';
import { applyPatch, diff } from '../journal/patch.ts';
import { hashData } from './hashData.ts';
import { type Back, recordBounds, type State } from './record.ts';

/** A body in the version of its kind. */
export type Versioned = { readonly version: number; readonly body: Json };

/** A body and the states that led to it; the last state is that of the body. */
export type Lineage = Versioned & { readonly states: readonly State[] };

/** A document that was in no record file yet. */
export const noLineage: Lineage = { version: 1, body: null, states: [] };

/**
 * The lineage of a body that came from others (`EX-52`): from one when somebody went on, from two when sides were
 * merged. Equal bodies from equal states are the same state on every machine; a body that one of them has already, and
 * that the other led to, makes no new state.
 */
export function nextLineage(now: Versioned, from: readonly Lineage[]): Lineage {
  const known = from.filter(({ states }) => states.length > 0);
  const hash = hashData(now.body);
  const heir = known.find((each) => isHeir(each, known, { ...now, hash }));
  const earlier = joined([...known.filter((each) => each !== heir), ...(heir ? [heir] : [])]);
  const lasts = known.flatMap(({ states }) => states.at(-1)?.id ?? []);
  const fresh = {
    id: hashData([hash, now.version, ...lasts.toSorted()]),
    hash,
    version: now.version,
    back: [],
  };
  const states = (heir ? earlier : [...earlier, fresh]).slice(-recordBounds.states);
  const bodies = new Map(known.flatMap((each) => [...bodiesOf(each)]));
  return { ...now, states: withBacks(now, states, bodies) };
}

/** Whether a lineage ends in this very body and descends from all others. */
function isHeir(
  { states }: Lineage,
  all: readonly Lineage[],
  now: { readonly hash: string; readonly version: number },
): boolean {
  const last = states.at(-1);
  const ids = new Set(states.map(({ id }) => id));
  const isDescendant = all.every((other) => ids.has(other.states.at(-1)?.id ?? ''));
  return last?.hash === now.hash && last.version === now.version && isDescendant;
}

/** All states once, every state after those that it came from; what the heir ends in comes last. */
function joined(lineages: readonly Lineage[]): readonly State[] {
  const states = lineages.flatMap((lineage) => lineage.states);
  return [...new Map(states.map((state) => [state.id, state])).values()];
}

/** The bodies of the states that are still known, by id of the state; one that does not have its hash is not. */
export function bodiesOf({ body, states }: Lineage): ReadonlyMap<string, Versioned> {
  const found = new Map<string, Versioned>();
  let current = body;
  for (const { id, hash, version: of, back } of states.toReversed()) {
    if (back === null) continue;
    current = applyPatch(current, back);
    if (hashData(current) === hash) found.set(id, { version: of, body: current });
  }
  return found;
}

/**
 * The newest states that two lineages have in common, as each of them counts: one when they parted once, two when they
 * met crosswise since. Null when there is none.
 */
export function commonStates(ours: readonly State[], theirs: readonly State[]): readonly string[] | null {
  const [mine, others] = [ours, theirs].map((states) => new Set(states.map(({ id }) => id)));
  const last = ours.findLast(({ id }) => others?.has(id))?.id;
  const theirLast = theirs.findLast(({ id }) => mine?.has(id))?.id;
  if (last === undefined || theirLast === undefined) return null;
  return last === theirLast ? [last] : [last, theirLast];
}

/** How much of what a lineage remembers goes with its body, in characters: the file stays a file that opens. */
function room(body: Json): number {
  return 20_000 + 2 * JSON.stringify(body).length;
}

function withBacks(
  now: Versioned,
  states: readonly State[],
  bodies: ReadonlyMap<string, Versioned>,
): readonly State[] {
  let left = room(now.body);
  let next = now.body;
  const backwards = states.toReversed().map((state, at): State => {
    if (at === 0) return { ...state, back: [] };
    const known = bodies.get(state.id);
    if (!known || left < 0) return { ...state, back: null };
    const back = backTo(known.body, next);
    left -= JSON.stringify(back).length;
    if (left < 0) return { ...state, back: null };
    next = known.body;
    return { ...state, back };
  });
  return backwards.toReversed();
}

function backTo(earlier: Json, later: Json): readonly Back[] {
  return diff(later, earlier).map(({ path, after }) => ({ path, ...(after === undefined ? {} : { after }) }));
}

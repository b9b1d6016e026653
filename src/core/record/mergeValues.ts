import { isJsonObject, type Json, type JsonObject, ownValue } from '../json/json.ts';
import { isSameData } from '../scoring/isSameData.ts';
import { mergeOrder } from './mergeOrder.ts';
import { type Identify, identityOf, type Place } from './place.ts';

/** A value as each side has it, and as their common ancestors had it; undefined where it is not there. */
export type Sides = {
  readonly ours: Json | undefined;
  readonly theirs: Json | undefined;
  /** None when nobody knows of a common ancestor; two when the sides have met crosswise. */
  readonly bases: readonly (Json | undefined)[];
};

/** A place that both sides changed, each in its own way. */
export type Difference = {
  readonly place: Place;
  readonly ours: Json;
  readonly theirs: Json;
  readonly base?: Json;
};

/** What was decided before on a place with these two values; undefined when nothing was. */
export type Decided = (place: Place, ours: Json, theirs: Json) => Json | undefined;

/** The merged value, with ours at the places that are still to be decided. */
export type Merged = { readonly value: Json | undefined; readonly differences: readonly Difference[] };

/** Keys that say which kind of object one is: two of different kinds are never mixed. */
const tags = ['is', 'kind', 'by', 'type'] as const;

/**
 * Merges two values place by place (`EX-55`, `EX-56`): what only one side changed is taken, what both changed
 * differently stays ours and is told. What one side removed and the other changed stays. Without a common ancestor
 * nothing counts as removed.
 */
export function mergeValues(sides: Sides, decided: Decided, place: Place = []): Merged {
  const { ours, theirs } = sides;
  if (isSameData(ours, theirs)) return { value: ours, differences: [] };
  if (isJsonObject(ours) && isJsonObject(theirs) && isOneKind(ours, theirs))
    return mergeObjects(ours, theirs, { ...sides, decided, place });
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const lists = { ours: ours as readonly Json[], theirs: theirs as readonly Json[] };
    const known = sides.bases.map(asList);
    const identify = identityOf([lists.ours, lists.theirs, ...known]);
    if (identify) return mergeLists(lists, known, { ...sides, decided, place, identify });
  }
  return mergeWhole(sides, decided, place);
}

type Context = Pick<Sides, 'bases'> & { readonly decided: Decided; readonly place: Place };

function isOneKind(ours: JsonObject, theirs: JsonObject): boolean {
  return tags.every((tag) => {
    const [one, other] = [ownValue(ours, tag), ownValue(theirs, tag)];
    return typeof one !== 'string' || typeof other !== 'string' || one === other;
  });
}

function mergeObjects(ours: JsonObject, theirs: JsonObject, { bases, decided, place }: Context): Merged {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const merged = keys.map((key) => {
    const below: Sides = {
      ours: ownValue(ours, key),
      theirs: ownValue(theirs, key),
      bases: bases.map((base) => (isJsonObject(base) ? ownValue(base, key) : undefined)),
    };
    return [key, mergeValues(below, decided, [...place, key])] as const;
  });
  const kept = merged.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value] as const]));
  return {
    value: Object.fromEntries(kept),
    differences: merged.flatMap(([, { differences }]) => differences),
  };
}

function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function mergeLists(
  { ours, theirs }: { readonly ours: readonly Json[]; readonly theirs: readonly Json[] },
  known: readonly (readonly Json[])[],
  { decided, place, identify }: Context & { readonly identify: Identify },
): Merged {
  const names = (list: readonly Json[]) => list.map((item) => identify(item) ?? '');
  const byName = (list: readonly Json[]) => new Map(list.map((item) => [identify(item) ?? '', item]));
  const [mine, others, before] = [byName(ours), byName(theirs), known.map(byName)];
  const order = mergeOrder({ ours: names(ours), theirs: names(theirs), bases: known.map(names) });
  const merged = order.map((name) =>
    mergeValues(
      { ours: mine.get(name), theirs: others.get(name), bases: before.map((base) => base.get(name)) },
      decided,
      [...place, { item: name }],
    ),
  );
  return {
    value: merged.flatMap(({ value }) => (value === undefined ? [] : [value])),
    differences: merged.flatMap(({ differences }) => differences),
  };
}

function mergeWhole({ ours, theirs, bases }: Sides, decided: Decided, place: Place): Merged {
  const isOld = (value: Json | undefined) => bases.some((base) => isSameData(base, value));
  const [isOursOld, isTheirsOld] = [isOld(ours), isOld(theirs)];
  const taken = (value: Json | undefined): Merged => ({ value, differences: [] });
  if (ours === undefined) return taken(isTheirsOld && !isOursOld ? ours : theirs);
  if (theirs === undefined) return taken(isOursOld && !isTheirsOld ? theirs : ours);
  const before = decided(place, ours, theirs);
  if (before !== undefined) return taken(before);
  if (isOursOld !== isTheirsOld) return taken(isOursOld ? theirs : ours);
  const base = bases[0];
  const difference: Difference = { place, ours, theirs, ...(base === undefined ? {} : { base }) };
  return { value: ours, differences: [difference] };
}

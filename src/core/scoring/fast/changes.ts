import { type Bounds, boundsOf } from '../clip.ts';
import type { ScoringModel } from '../model.ts';
import type { Part } from './part.ts';
import { type Place, type Placed, placeKey } from './placed.ts';

/** What changes in one place: parts that go and come, and the clip of its group. */
export type PlaceChange = {
  readonly place: Place | null;
  readonly parts: readonly PartChange[];
  /** Clips of the group before and after; null where it was not, or will not be, in the sums. */
  readonly before: Bounds | null;
  readonly after: Bounds | null;
};

/** A criterion whose part goes, comes, or gives way to another. `isNew` parts have their contacts counted. */
export type PartChange = {
  readonly id: string;
  readonly before: Part | null;
  readonly after: Part | null;
  readonly isNew: boolean;
};

/** The criteria and groups of a model as they stand, or will stand, in the sums. */
export type Arrangement = {
  readonly placed: ReadonlyMap<string, Placed>;
  /** Clips of the groups that enabled criteria are in, by the key of their place. */
  readonly clips: ReadonlyMap<string, Bounds>;
};

/** Nothing in the sums yet. */
export const emptyArrangement: Arrangement = { placed: new Map(), clips: new Map() };

/** The arrangement of placed criteria under the groups of a model. */
export function arrange(placed: ReadonlyMap<string, Placed>, { groups }: ScoringModel): Arrangement {
  const bounds = new Map(groups.map(({ id, cap }) => [id, boundsOf(cap)]));
  const clips = new Map<string, Bounds>();
  for (const { place } of placed.values()) {
    const own = place?.group == null ? undefined : bounds.get(place.group);
    if (place && own) clips.set(placeKey(place), own);
  }
  return { placed, clips };
}

/** What leads from one arrangement to another, place by place; empty when nothing does. */
export function changesOf(before: Arrangement, after: Arrangement): readonly PlaceChange[] {
  const places = new Map<string, { place: Place | null; parts: PartChange[] }>();

  function partsAt(place: Place | null): PartChange[] {
    const key = place === null ? '' : placeKey(place);
    const found = places.get(key) ?? { place, parts: [] };
    places.set(key, found);
    return found.parts;
  }

  for (const id of new Set([...before.placed.keys(), ...after.placed.keys()])) {
    addPartChanges(partsAt, id, before.placed.get(id), after.placed.get(id));
  }
  for (const [key, place] of groupPlaces(before, after)) {
    if (!isSameClip(before.clips.get(key), after.clips.get(key))) partsAt(place);
  }
  return [...places].map(([key, { place, parts }]) => ({
    place,
    parts,
    before: before.clips.get(key) ?? null,
    after: after.clips.get(key) ?? null,
  }));
}

function addPartChanges(
  partsAt: (place: Place | null) => PartChange[],
  id: string,
  before: Placed | undefined,
  after: Placed | undefined,
): void {
  const isNew = after !== undefined && after.part !== before?.part;
  const keyBefore = before?.place ? placeKey(before.place) : null;
  const keyAfter = after?.place ? placeKey(after.place) : null;
  if (keyBefore === keyAfter && before && after) {
    if (isNew) partsAt(after.place).push({ id, before: before.part, after: after.part, isNew });
    return;
  }
  if (before?.place) partsAt(before.place).push({ id, before: before.part, after: null, isNew: false });
  if (after && (after.place || isNew)) {
    partsAt(after.place).push({ id, before: null, after: after.part, isNew });
  }
}

function groupPlaces(before: Arrangement, after: Arrangement): ReadonlyMap<string, Place> {
  const places = [...before.placed.values(), ...after.placed.values()].flatMap(({ place }) =>
    place?.group == null ? [] : [[placeKey(place), place] as const],
  );
  return new Map(places);
}

function isSameClip(a: Bounds | undefined, b: Bounds | undefined): boolean {
  return a?.min === b?.min && a?.max === b?.max;
}

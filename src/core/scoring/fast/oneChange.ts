import type { Bounds } from '../clip.ts';
import type { PartChange, PlaceChange } from './changes.ts';
import { kernelBounds } from './kernels.ts';
import type { Coding } from './coding.ts';
import type { Place } from './placed.ts';
import { absent, canBeListed } from './steps.ts';

/**
 * What a hand changes at a time: either one part (`part`), or the clip of a group (`before` is another than `clip`).
 * Such a change goes straight into the sums of the group and the side.
 */
export type OneChange = {
  readonly place: Place;
  readonly part: PartChange | null;
  readonly before: Bounds;
  readonly clip: Bounds;
};

/** The one change that a list of changes is, or null. */
export function oneChangeOf(changes: readonly PlaceChange[]): OneChange | null {
  const [change, ...others] = changes;
  if (!change?.place || others.length > 0) return null;
  const { place, parts, before, after } = change;
  const [part = null, ...otherParts] = parts;
  const isGroupSame = before?.min === after?.min && before?.max === after?.max;
  const one = { place, part, before: kernelBounds(before ?? absent), clip: kernelBounds(after ?? absent) };
  if (part === null) return before && after ? one : null;
  return otherParts.length === 0 && isGroupSame ? one : null;
}

/**
 * Below these shares of changed contacts, moving them in the tally is quicker than counting everybody again: of a
 * look-up, which has to be looked at for everybody either way, and of a part that lists its contacts.
 */
const fewShares = { lookup: 0.35, listed: 0.7 };

/**
 * Whether a change touches few contacts. `touchedBy` says how many the part of a criterion touched so far: about as many
 * as a change of it will.
 */
export function touchesFew(part: PartChange, count: number, touchedBy: (id: string) => number): boolean {
  const changes = changesByCode(part);
  if (changes === null) return isListed(part) && touchedBy(part.id) <= fewShares.listed * count;
  let changed = 0;
  changes.coding.counts.forEach((contacts, code) => {
    if (changes.points[code] !== 0) changed += contacts;
  });
  return changed <= fewShares.lookup * count;
}

/** By how much a change of a look-up changes what a code gives; null for other changes. */
export function changesByCode({ before, after }: PartChange): CodeChanges | null {
  if (before?.kind !== 'lookup' || after?.kind !== 'lookup' || before.coding !== after.coding) return null;
  const points = after.lookup.map((given, code) => given - (before.lookup[code] as number));
  return { coding: after.coding, points };
}

/** Changes in centipoints by code. */
export type CodeChanges = { readonly coding: Coding; readonly points: Int32Array };

/** Whether both parts list whom they give anything. */
export function isListed({ before, after }: PartChange): boolean {
  return before?.kind === 'filled' && after?.kind === 'filled' && canBeListed(before) && canBeListed(after);
}

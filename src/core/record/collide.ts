import type { Json } from '../json/json.ts';
import { isSameData } from '../scoring/isSameData.ts';
import { type Difference, mergeValues } from './mergeValues.ts';
import type { Place } from './place.ts';

/** A body as two tabs had it before, and as each of them left it. */
export type TabSides = { readonly before: Json; readonly ours: Json; readonly theirs: Json };

/** What two tabs did to the same places. */
export type Collision = {
  readonly differences: readonly Difference[];
  /** The body of the tab of which what stands now lacks something that is no place to decide; null when it lacks nothing. */
  readonly lost: Json | null;
};

const undecided = () => undefined;

/**
 * What collided when the steps of this tab were done again on what another tab had saved (`ST-12`). `now` is what came of
 * it; `hasDropped` when a step could not be done again. Null when nothing collided.
 */
export function collide(sides: TabSides, now: Json, hasDropped: boolean): Collision | null {
  const { before, ours, theirs } = sides;
  const { value, differences } = mergeValues({ ours, theirs, bases: [before] }, undecided);
  const over = goneOver(sides, now);
  const further = over.differences.filter(
    ({ place }) => !differences.some((each) => isIn(each.place, place)),
  );
  const all = [...differences, ...further];
  const lost = hasDropped && !isSameData(value, now) ? ours : over.lost;
  return all.length === 0 && lost === null ? null : { differences: all, lost };
}

/**
 * What theirs had changed and does not stand any more, although nothing of ours lay there: a step that is done again may set
 * anew what it had set before, or replace the whole.
 */
function goneOver({ before, theirs }: TabSides, now: Json): Collision {
  const { value: both = now } = mergeValues({ ours: now, theirs, bases: [before] }, undecided);
  const { value, differences } = mergeValues({ ours: now, theirs: both, bases: [] }, undecided);
  return { differences, lost: isSameData(value, now) ? null : theirs };
}

function isIn(outer: Place, inner: Place): boolean {
  return outer.every((part, at) => isSameData(part, inner[at]));
}

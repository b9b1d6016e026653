import type { Centipoints } from '../../brand.ts';
import { type Bounds, boundsOf, clip } from '../clip.ts';
import type { ScoringModel } from '../model.ts';
import type { Side } from '../sides.ts';
import type { Arrangement } from './changes.ts';
import { placeKey } from './placed.ts';

/** The clip of a side, and what its groups without enabled criteria give to everybody. */
export type SideClip = { readonly bounds: Bounds; readonly constant: Centipoints };

/** The clips of both sides. */
export type SideClips = { readonly [side in Side]: SideClip };

/** The clips of a model's sides (`SC-7`, `SC-10`). */
export function sideClipsOf(model: ScoringModel, { clips }: Arrangement): SideClips {
  function of(side: Side): SideClip {
    const empty = model.groups.filter(
      (group) => group.side === side && !clips.has(placeKey({ side, group: group.id })),
    );
    const constant = empty.reduce((sum, { cap }) => sum + clip(0, boundsOf(cap)), 0);
    return { bounds: boundsOf(model.sides[side]), constant };
  }
  return { fit: of('fit'), behaviour: of('behaviour') };
}

/** Whether two pairs of clips are the same. */
export function isSameSides(a: SideClips, b: SideClips): boolean {
  return isSame(a.fit, b.fit) && isSame(a.behaviour, b.behaviour);
}

function isSame(a: SideClip, b: SideClip): boolean {
  return a.bounds.min === b.bounds.min && a.bounds.max === b.bounds.max && a.constant === b.constant;
}

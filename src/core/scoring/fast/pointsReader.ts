import { boundsOf, clip } from '../clip.ts';
import type { ScoringModel } from '../model.ts';
import type { Block } from './block.ts';
import type { Arrangement } from './changes.ts';
import { createSeen } from './seen.ts';
import { type Part } from './part.ts';
import { placeKey } from './placed.ts';
import type { Settled } from './settled.ts';
import type { Standing } from './standing.ts';

/** Reads the points of single criteria and groups after their clips, for conditions that ask for them (`SC-35`). */
export function pointsReader(
  model: ScoringModel,
  { placed }: Arrangement,
  standing: Standing,
): Settled['readPoints'] {
  return (of, id, block, sums) => {
    if (of === 'group') return readGroup(model, standing, id, block, sums);
    const criterion = placed.get(id);
    if (criterion === undefined) return false;
    sums.fill(0, 0, block.length);
    if (criterion.place !== null) readPart(criterion.part, block, sums);
    return true;
  };
}

function readPart(part: Part, block: Block, sums: Int32Array): void {
  if (part.kind === 'lookup') {
    const { codes } = part.coding;
    for (let i = 0; i < block.length; i++) sums[i] = part.lookup[codes[block.from + i] as number] as number;
    return;
  }
  part.fill(block, sums, createSeen());
  for (let i = 0; i < block.length; i++) sums[i] = clip(sums[i] as number, part.cap);
}

function readGroup(
  { groups }: ScoringModel,
  standing: Standing,
  id: string,
  { from, length }: Block,
  sums: Int32Array,
): boolean {
  const group = groups.find((each) => each.id === id);
  if (group === undefined) return false;
  const kept = standing.groups.get(placeKey({ side: group.side, group: id }));
  const bounds = boundsOf(group.cap);
  for (let i = 0; i < length; i++) sums[i] = clip(kept?.[from + i] ?? 0, bounds);
  return true;
}

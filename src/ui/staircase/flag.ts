import type { Step } from '#core/level/test.ts';
import type { StaircaseLayout } from './layout.ts';

/** The flag on the wanted step: its pole and its cloth as paths of the picture. */
export type Flag = { readonly pole: string; readonly cloth: string };

const tall = { plain: 84, overLabels: 132, small: 40 };

/** Plants the flag; above slanted labels that stand on the same step, so that cloth and words do not touch. */
export function plantFlag(layout: StaircaseLayout, wanted: Step | null, isWide: boolean): Flag | null {
  const block = wanted === null ? undefined : layout.blocks[wanted - 1];
  if (!block) return null;
  const hasLabels = layout.isLabelled && layout.marks.some((mark) => mark.step === wanted);
  // Labels lean to the right on steps 1 to 3, where the edge of the step is the free place, and to the left on 4.
  const share = hasLabels && wanted !== 4 ? 0.97 : isWide ? 0.86 : 0.8;
  const x = Math.round(block.x + block.width * share);
  const top = block.y - (isWide ? (hasLabels ? tall.overLabels : tall.plain) : tall.small);
  const cloth = isWide ? 'l30 11l-30 11z' : 'l18 7l-18 7z';
  return { pole: `M${x} ${block.y}V${top}`, cloth: `M${x} ${top}${cloth}` };
}

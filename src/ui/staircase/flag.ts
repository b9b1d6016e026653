import type { Step } from '#core/level/test.ts';
import type { StaircaseLayout, StaircaseMark } from './layout.ts';

/** The flag on the wanted step: its pole and its cloth as paths of the picture. */
export type Flag = { readonly pole: string; readonly cloth: string };

type Tall = { readonly alone: number; readonly overMarks: number };

const tall: { readonly wide: Tall; readonly small: Tall } = {
  wide: { alone: 84, overMarks: 132 },
  small: { alone: 40, overMarks: 54 },
};

/** How high the flag flies above its step: at the edge, beside marks, its cloth passes over the next step. */
export function flagHeight(marks: readonly StaircaseMark[], wanted: Step, isWide: boolean): number {
  const size = isWide ? tall.wide : tall.small;
  return marks.some(({ step }) => step === wanted) ? size.overMarks : size.alone;
}

/** Plants the flag where it touches neither a mark nor a label of its step. */
export function plantFlag(layout: StaircaseLayout, wanted: Step | null, isWide: boolean): Flag | null {
  const block = wanted === null ? undefined : layout.blocks[wanted - 1];
  if (wanted === null || !block) return null;
  const hasMarks = layout.marks.some((mark) => mark.step === wanted);
  // Nothing is behind step 4: there the flag stands at the other edge, unless labels lean over it.
  const isMirrored = wanted === 4 && hasMarks && !layout.isLabelled;
  const isAtEdge = wanted !== 4 && hasMarks;
  const share = isMirrored ? 0.03 : isAtEdge ? 0.97 : isWide ? 0.86 : 0.8;
  const x = Math.round(block.x + block.width * share);
  const top = block.y - flagHeight(layout.marks, wanted, isWide);
  const [length, drop] = isWide ? [30, 11] : [18, 7];
  const out = isMirrored ? -length : length;
  return { pole: `M${x} ${block.y}V${top}`, cloth: `M${x} ${top}l${out} ${drop}l${-out} ${drop}z` };
}

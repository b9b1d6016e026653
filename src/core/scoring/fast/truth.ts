import type { Block } from './block.ts';

/** Answers by contact: the lower ones win in *and*, the higher ones in *or* (`SC-24`). */
export const truths = { no: 0, unknown: 1, yes: 2 } as const;

/** Writes the answers to one condition for the contacts of a block. */
export type TruthReader = (block: Block, into: Uint8Array) => void;

/** An answer as a number. */
export function truthNumber(truth: boolean | null): number {
  return truth === null ? truths.unknown : truth ? truths.yes : truths.no;
}

/** `into[i] = min(into[i], other[i])`: *and*. */
export function andInto(into: Uint8Array, other: Uint8Array, length: number): void {
  for (let i = 0; i < length; i++)
    if ((other[i] as number) < (into[i] as number)) into[i] = other[i] as number;
}

/** `into[i] = max(into[i], other[i])`: *or*. */
export function orInto(into: Uint8Array, other: Uint8Array, length: number): void {
  for (let i = 0; i < length; i++)
    if ((other[i] as number) > (into[i] as number)) into[i] = other[i] as number;
}

/** `into[i] = 2 - into[i]`: *not*. */
export function turn(into: Uint8Array, length: number): void {
  for (let i = 0; i < length; i++) into[i] = truths.yes - (into[i] as number);
}

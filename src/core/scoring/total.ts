import type { Centipoints } from '../brand.ts';
import { type Bounds, clip } from './clip.ts';
import { addBlock, addClippedBlock } from './kernels.ts';

/** What the sides of a model add up: clipped sums by contact, and what is the same for everybody. Null bounds clip nothing. */
export type SideTerms = {
  readonly terms: readonly { readonly sums: Int32Array; readonly bounds: Bounds | null }[];
  readonly constant: Centipoints;
  readonly max: Centipoints;
};

/** Three histograms, 101 bins each. */
export type Histograms = {
  readonly total: Uint32Array;
  readonly fit: Uint32Array;
  readonly behaviour: Uint32Array;
};

/** So many contacts are added up while their sums are in the processor's nearest memory. */
const blockLength = 4096;

/** Groups, sides, total and official score of every contact, in one pass (`SC-8`); fills `scores`. */
export function addUp(fit: SideTerms, behaviour: SideTerms, scores: Uint8Array): Histograms {
  const histograms = {
    total: new Uint32Array(101),
    fit: new Uint32Array(101),
    behaviour: new Uint32Array(101),
  };
  const fitBlock = new Int32Array(blockLength);
  const behaviourBlock = new Int32Array(blockLength);
  for (let from = 0; from < scores.length; from += blockLength) {
    sumSide(fitBlock, fit, from);
    sumSide(behaviourBlock, behaviour, from);
    const block = scores.subarray(from, from + blockLength);
    finish(block, fitBlock, fit.max, behaviourBlock, behaviour.max, histograms);
  }
  return histograms;
}

/** The sum of a side for one contact, after its clip (`SC-10`). */
export function sideSumAt({ terms, constant, max }: SideTerms, contact: number): Centipoints {
  const sum = terms.reduce(
    (so, { sums, bounds }) => so + (bounds ? clip(sums[contact] ?? 0, bounds) : (sums[contact] ?? 0)),
    constant,
  );
  return Math.min(sum, max);
}

function sumSide(block: Int32Array, { terms, constant }: SideTerms, from: number): void {
  block.fill(constant);
  for (const { sums, bounds } of terms) {
    if (bounds === null) addBlock(block, sums, from);
    else addClippedBlock(block, sums, from, Math.min(bounds.min, bounds.max), bounds.max);
  }
}

function finish(
  scores: Uint8Array,
  fitSums: Int32Array,
  fitMax: number,
  behaviourSums: Int32Array,
  behaviourMax: number,
  { total: totals, fit: fits, behaviour: behaviours }: Histograms,
): void {
  for (let i = 0; i < scores.length; i++) {
    const fitSum = fitSums[i] as number;
    const behaviourSum = behaviourSums[i] as number;
    const fit = fitSum > fitMax ? fitMax : fitSum;
    const behaviour = behaviourSum > behaviourMax ? behaviourMax : behaviourSum;
    const score = wholePoints(fit + behaviour);
    scores[i] = score;
    totals[score] = (totals[score] as number) + 1;
    const fitBin = wholePoints(fit);
    fits[fitBin] = (fits[fitBin] as number) + 1;
    const behaviourBin = wholePoints(behaviour);
    behaviours[behaviourBin] = (behaviours[behaviourBin] as number) + 1;
  }
}

/** Centipoints clipped to 0..100 points and floored (`SC-14`); `| 0` divides as whole numbers. */
function wholePoints(sum: number): number {
  return sum <= 0 ? 0 : sum >= 10_000 ? 100 : (sum / 100) | 0;
}

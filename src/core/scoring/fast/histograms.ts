import { activityClassOf, fitClassOf, letterOf } from '../classes.ts';
import { gradeOf, grades } from '../grade.ts';
import type { Classes, FitClass, Grade } from '../grading.ts';
import type { ScoringModel } from '../model.ts';
import type { ScorePicture } from '../scorePicture.ts';
import { toCentipoints } from '../centipoints.ts';
import type { Side } from '../sides.ts';
import { boundsOf } from '../clip.ts';
import { highestWhole, lowestWhole } from './sideTables.ts';
import { carryAt, placeAt, type Tally, wholeBehaviourAt } from './tally.ts';

/** Everything in a picture that follows from a tally. */
export type Histograms = Omit<ScorePicture, 'count' | 'touched'>;

/** Histograms, grades and matrix of a model from the tally of its sums: limits, classes and the clip of the total need no more. */
export function histogramsOf(model: ScoringModel, { counts }: Tally): Histograms {
  const histogram = new Uint32Array(101);
  const fitHistogram = new Uint32Array(101);
  const behaviourHistogram = new Uint32Array(101);
  const byGrade = new Uint32Array(4);
  const matrix = new Uint32Array(16);
  const gradeOfSum = gradeOfSumTable(model);
  const gradeOfPair = gradeOfPairTable(model);
  const pairClass = pairClassTable(model.classes);
  const scoreOf = scoreOfWhole(model);

  const fits = wholesOf(model, 'fit');
  const behaviours = wholesOf(model, 'behaviour');
  for (const forced of forcedOf(model)) {
    for (let fit = fits.from; fit <= fits.to; fit++) {
      const fitPoints = fit < 0 ? 0 : fit;
      const from = placeAt(forced, fit, behaviours.from);
      const to = placeAt(forced, fit, behaviours.to) + 1;
      for (let at = from; at <= to; at++) {
        const contacts = counts[at] as number;
        if (contacts === 0) continue;
        const behaviour = wholeBehaviourAt(at);
        const score = scoreOf[fit + behaviour + carryAt(at) - 2 * lowestWhole] as number;
        const behaviourPoints = behaviour < 0 ? 0 : behaviour;
        const pair = pairClass(fitPoints, behaviourPoints);
        add(histogram, score, contacts);
        add(fitHistogram, fitPoints, contacts);
        add(behaviourHistogram, behaviourPoints, contacts);
        add(matrix, pair, contacts);
        if (forced > 0) add(byGrade, forced - 1, contacts);
        else add(byGrade, (gradeOfPair ? gradeOfPair[pair] : gradeOfSum?.[score]) as number, contacts);
      }
    }
  }
  return { histogram, fitHistogram, behaviourHistogram, grades: byGrade, matrix };
}

/** What the gates of a model may force, as a tally counts it: 0 for nothing, else 1 + the index of the grade. */
function forcedOf({ gates }: ScoringModel): ReadonlySet<number> {
  return new Set([0, ...gates.flatMap(({ enabled, grade }) => (enabled ? [1 + grades.indexOf(grade)] : []))]);
}

/** Between which whole points the clip of a side leaves everybody. */
function wholesOf({ sides }: ScoringModel, side: Side): { readonly from: number; readonly to: number } {
  const { min, max } = boundsOf(sides[side]);
  const wholeOf = (sum: number): number => Math.max(lowestWhole, Math.floor(sum / 100));
  return { from: wholeOf(Math.min(min, max)), to: Math.min(highestWhole, wholeOf(max)) };
}

/** The official score of an unclipped total in centipoints (`SC-8`, `SC-14`). */
export function scoreOfSum({ total }: Pick<ScoringModel, 'total'>, sum: number): number {
  const clipped = Math.min(toCentipoints(total.max), Math.max(toCentipoints(total.min), sum));
  return Math.floor(clipped / 100);
}

/** The official score by whole points of both sides together, from twice the lowest on; grades go by whole points only. */
function scoreOfWhole(model: ScoringModel): Uint8Array {
  return Uint8Array.from({ length: 202 - 2 * lowestWhole }, (_, at) =>
    scoreOfSum(model, 100 * (at + 2 * lowestWhole)),
  );
}

function add(bins: Uint32Array, bin: number, contacts: number): void {
  bins[bin] = (bins[bin] as number) + contacts;
}

/** Index of the grade by official score; null for a model that grades by matrix. */
function gradeOfSumTable({ grading }: ScoringModel): Uint8Array | null {
  if (grading.by !== 'total') return null;
  return Uint8Array.from({ length: 101 }, (_, score) => grades.indexOf(gradeOf(score, grading.limits)));
}

/** Index of the grade by pair of classes; null for a model that grades by total. */
export function gradeOfPairTable({ grading }: Pick<ScoringModel, 'grading'>): Uint8Array | null {
  if (grading.by !== 'matrix') return null;
  return Uint8Array.from({ length: 16 }, (_, pair) => {
    const fit = grades[Math.floor(pair / 4)] as FitClass;
    const letter: Grade = letterOf(grading.letters, { fit, activity: ((pair % 4) + 1) as 1 | 2 | 3 | 4 });
    return grades.indexOf(letter);
  });
}

/** The pair of classes, fit * 4 + activity - 1, by whole points of both sides; entering limits only (`SC-33`). */
function pairClassTable(classes: Classes): (fit: number, behaviour: number) => number {
  const fit = Uint8Array.from({ length: 101 }, (_, points) =>
    grades.indexOf(fitClassOf(points, classes.fit, null, null)),
  );
  const activity = Uint8Array.from(
    { length: 101 },
    (_, points) => activityClassOf(points, classes.activity, null, null) - 1,
  );
  return (fitPoints, behaviourPoints) =>
    (fit[fitPoints] as number) * 4 + (activity[behaviourPoints] as number);
}

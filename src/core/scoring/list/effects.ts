import type { Scorer } from '../createScorer.ts';
import type { ScoringModel } from '../model.ts';

/** What one criterion does to the contacts, compared with the same model without it (`DE-95`). */
export type CriterionEffect = {
  readonly id: string;
  /** Share of contacts, 0..1, whose grade is another because of it. */
  readonly moved: number;
  /** By how many points it changes the score of the mean contact. */
  readonly points: number;
  /** How many more contacts have grade A because of it; below 0 fewer. */
  readonly more: number;
};

type Standing = { readonly grades: Uint8Array; readonly mean: number; readonly ofA: number };

/**
 * The effect of each criterion that is in use, in the model's order, on the contacts of a scorer; in steps that can be
 * given up (`DE-95`, `SC-47`). One that is switched off has none.
 */
export function* effectsOf(
  model: ScoringModel,
  scorer: Scorer,
): Generator<undefined, readonly CriterionEffect[]> {
  const plain = gradedAlone(model);
  const all = yield* standingOf(plain, scorer);
  const effects: CriterionEffect[] = [];
  for (const [at, criterion] of plain.criteria.entries()) {
    if (!criterion.enabled) continue;
    const criteria = plain.criteria.with(at, { ...criterion, enabled: false });
    const without = yield* standingOf({ ...plain, criteria }, scorer);
    effects.push({
      id: criterion.id,
      moved: differing(all.grades, without.grades) / Math.max(1, all.grades.length),
      points: all.mean - without.mean,
      more: all.ofA - without.ofA,
    });
  }
  return effects;
}

/** A model without what moves no grade: values, and rules that only route. */
function gradedAlone(model: ScoringModel): ScoringModel {
  const isGraded = model.routing.some(({ grade }) => grade !== null);
  return isGraded
    ? { ...model, value: null }
    : { ...model, value: null, routing: [], qualified: { is: 'and', of: [] } };
}

function* standingOf(model: ScoringModel, scorer: Scorer): Generator<undefined, Standing> {
  const { histogram, count } = yield* scorer.run(model);
  const { grades } = yield* scorer.runOutcomes(model);
  const sum = histogram.reduce((total, contacts, score) => total + contacts * score, 0);
  return { grades, mean: sum / Math.max(1, count), ofA: countOfA(grades) };
}

function countOfA(grades: Uint8Array): number {
  let contacts = 0;
  for (const grade of grades) if (grade === 0) contacts += 1;
  return contacts;
}

function differing(one: Uint8Array, other: Uint8Array): number {
  let contacts = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) contacts += 1;
  return contacts;
}

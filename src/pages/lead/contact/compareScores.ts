import type { Centipoints } from '#core/brand.ts';
import type { LedgerLine } from '#core/scoring/ledger.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { type Step, stepsOf } from './waterfall.ts';

/** One step of two scores beside each other. */
export type ComparedStep = {
  readonly step: Step;
  readonly first: Centipoints;
  readonly second: Centipoints;
  /** First less second. */
  readonly difference: Centipoints;
};

/** Two scores step by step. */
export type ScoreComparison = {
  /** In the order of the model, then the caps; what gave neither anything is left out. */
  readonly rows: readonly ComparedStep[];
  /** Whole points that the first has more. */
  readonly difference: number;
  /** The step that gives the leader most of the lead; null when the scores are the same. */
  readonly main: ComparedStep | null;
};

type Scored = { readonly score: number; readonly ledger: readonly LedgerLine[] };

/** Two contacts under one model, aligned criterion by criterion (`DE-58`). */
export function compareScores(model: ScoringModel, first: Scored, second: Scored): ScoreComparison {
  const ofFirst = new Map(stepsOf(model, first.ledger).map((step) => [step.key, step]));
  const ofSecond = new Map(stepsOf(model, second.ledger).map((step) => [step.key, step]));
  const steps = new Map([...ofSecond, ...ofFirst]);
  const rows = orderOf(model).flatMap((key): ComparedStep[] => {
    const step = steps.get(key);
    if (!step) return [];
    const [one, other] = [ofFirst.get(key)?.points ?? 0, ofSecond.get(key)?.points ?? 0];
    return [{ step, first: one, second: other, difference: one - other }];
  });
  const difference = first.score - second.score;
  const sign = Math.sign(difference);
  const [main = null] = sign === 0 ? [] : rows.toSorted((a, b) => sign * b.difference - sign * a.difference);
  return { rows, difference, main };
}

/** Keys of all steps that a score may have, in the order in which they are computed. */
function orderOf({ criteria, groups }: ScoringModel): readonly string[] {
  return [
    ...criteria.flatMap(({ id }) => [`criterion ${id}`, `clip criterion ${id}`]),
    ...groups.map(({ id }) => `clip group ${id}`),
    ...['side fit', 'side behaviour', 'total total'].map((clip) => `clip ${clip}`),
    'fraction',
  ];
}

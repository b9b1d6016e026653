import type { Centipoints, DayNumber } from '../brand.ts';
import type { ContactTable } from '../contacts/table.ts';
import { boundsOf, clip } from './clip.ts';
import { blocksOf } from './fast/block.ts';
import { countFlow } from './fast/countFlow.ts';
import { histogramsOf, scoreOfSum } from './fast/histograms.ts';
import { outcomesOf } from './fast/outcomes.ts';
import type { Outcomes } from './fast/outcomeColumns.ts';
import { createRunner } from './fast/runner.ts';
import type { PreviousColumns } from './fast/settled.ts';
import type { ScoringModel } from './model.ts';
import type { RoutingFlow } from './routingFlow.ts';
import type { ScorePicture } from './scorePicture.ts';

/** The fast engine over one table of contacts. */
export type Scorer = {
  /**
   * Scores all contacts. Compared with the model of the last call only what differs is computed again, so that
   * a copy of a model that came through a channel costs no more than the same object.
   */
  readonly score: (model: ScoringModel) => ScorePicture;
  /** The same in small steps, for those who may want to give up (`SC-47`): the picture comes with the last one. */
  readonly run: (model: ScoringModel) => Generator<undefined, ScorePicture>;
  /** Grades, pairs, qualified, routes and values of all contacts under a model; scores it first where needed. */
  readonly outcomes: (model: ScoringModel) => Outcomes;
  /** The same in small steps. */
  readonly runOutcomes: (model: ScoringModel) => Generator<undefined, Outcomes>;
  /** How many contacts take each branch of gates and rules, in small steps; scores first where needed (`DE-125`). */
  readonly flow: (model: ScoringModel) => Generator<undefined, RoutingFlow>;
  /** Official scores of the last run by contact. */
  readonly scores: () => Uint8Array;
  /** Sums of one contact in the last run, as `scoreContact` gives them. */
  readonly sumsAt: (contact: number) => ContactSums;
};

/** Sums of one contact in centipoints (`SC-8`). */
export type ContactSums = {
  readonly fit: Centipoints;
  readonly behaviour: Centipoints;
  readonly total: Centipoints;
};

/**
 * A scorer for a table on the day `asOf`, with what contacts were before (`SC-34`). It agrees with `scoreContact` to
 * the last centipoint for models in which `checkModel` finds nothing.
 */
export function createScorer(
  table: ContactTable,
  asOf: DayNumber,
  previous: PreviousColumns | null = null,
): Scorer {
  const blocks = blocksOf(table.count);
  const runner = createRunner(table, asOf, blocks);
  let scored: ScoringModel | null = null;

  function* run(model: ScoringModel): Generator<undefined, ScorePicture> {
    scored = null;
    const tally = yield* runner.run(model);
    scored = model;
    const histograms = histogramsOf(model, tally);
    // Where earlier grades count, or a rule may set one, grades do not follow from sums alone.
    const isJudged = previous !== null || model.routing.some(({ grade }) => grade !== null);
    const judged = isJudged ? countOutcomes(yield* judge(model)) : {};
    const touched = model.criteria.map(({ id }) => ({ id, contacts: runner.touchedBy(id) }));
    return { count: table.count, ...histograms, ...judged, touched };
  }

  function judge(model: ScoringModel): Generator<undefined, Outcomes> {
    return outcomesOf(model, table, runner.settle(model, previous), blocks);
  }

  function* flow(model: ScoringModel): Generator<undefined, RoutingFlow> {
    if (model !== scored) yield* run(model);
    const settled = runner.settle(model, previous);
    const outcomes = yield* outcomesOf(model, table, settled, blocks);
    return yield* countFlow(model, settled, outcomes, blocks);
  }

  function* runOutcomes(model: ScoringModel): Generator<undefined, Outcomes> {
    if (model !== scored) yield* run(model);
    return yield* judge(model);
  }

  function sumsAt(contact: number): ContactSums {
    const { fit, behaviour } = runner.sidesAt(contact);
    const total = scored ? clip(fit + behaviour, boundsOf(scored.total)) : 0;
    return { fit, behaviour, total };
  }

  return {
    run,
    flow,
    score: (model) => finish(run(model)),
    outcomes: (model) => finish(runOutcomes(model)),
    runOutcomes,
    scores: () =>
      Uint8Array.from({ length: table.count }, (_, contact) => {
        const { fit, behaviour } = runner.sidesAt(contact);
        return scored ? scoreOfSum(scored, fit + behaviour) : 0;
      }),
    sumsAt,
  };
}

/** Takes all steps at once. */
function finish<Answer>(run: Generator<undefined, Answer>): Answer {
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

function countOutcomes({ grades, pairs }: Outcomes): Pick<ScorePicture, 'grades' | 'matrix'> {
  const counts = { grades: new Uint32Array(4), matrix: new Uint32Array(16) };
  grades.forEach((grade) => (counts.grades[grade] = (counts.grades[grade] ?? 0) + 1));
  pairs.forEach((pair) => (counts.matrix[pair] = (counts.matrix[pair] ?? 0) + 1));
  return counts;
}

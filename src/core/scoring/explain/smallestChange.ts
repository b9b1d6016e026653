import type { Centipoints, DayNumber } from '../../brand.ts';
import type { Contact, ContactEvent } from '../../contacts/table.ts';
import { noContext, type ScoreContext } from '../contactScore.ts';
import { grades } from '../grade.ts';
import type { Grade } from '../grading.ts';
import type { ScoringModel } from '../model.ts';
import type { Change } from './change.ts';
import { decidingParts } from './decidingParts.ts';
import { possibleChanges } from './possibleChanges.ts';
import { createTrials, type PreparedChange, type Trial, type Trials } from './trials.ts';

/** The smallest change that lifts a grade, or that there is nothing above an A. */
export type SmallestChange =
  | { readonly outcome: 'already' }
  | {
      readonly outcome: 'lifts';
      /** One or two. */
      readonly changes: readonly Change[];
      /** The official score and the grade afterwards. */
      readonly score: number;
      readonly grade: Grade;
      /** How many points more the total then has; 0 when it has less. */
      readonly more: Centipoints;
    };

/**
 * Scorings that one search may take (`SC-47`): half of them for single changes, in the order of the model. When their
 * pairs are too many, those are paired that gates or rules ask about, then those that give most; of equal ones the first.
 */
const mostScorings = 20_000;

/**
 * The smallest change that lifts the grade of a contact on the day `asOf` (`SC-41`): fewest changes, then least points
 * more, then first in the model; null when no one and no two changes lift it. Pure.
 */
export function smallestChange(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  context: ScoreContext = noContext,
): SmallestChange | null {
  const parts = decidingParts(model);
  const trials = createTrials(model, parts, contact, events, asOf, context);
  const now = trials.attempt([]);
  if (now.grade === 'A') return { outcome: 'already' };
  const singles = possibleChanges(model, parts, contact, events, asOf)
    .slice(0, mostScorings / 2)
    .map((change) => [trials.prepare(change)]);
  const tried = singles.map((changes) => attempt(trials, changes));
  return (
    leastOf(tried, now) ??
    leastOf(
      pairsOf(mostPromising(tried, mostScorings - tried.length)).map((pair) => attempt(trials, pair)),
      now,
    )
  );
}

type Attempt = { readonly changes: readonly PreparedChange[]; readonly trial: Trial };

function attempt(trials: Trials, changes: readonly PreparedChange[]): Attempt {
  return { changes, trial: trials.attempt(changes) };
}

/** Of the attempts that lift the grade the first of those with the least points more. */
function leastOf(attempts: readonly Attempt[], now: Trial): SmallestChange | null {
  const lifting = attempts.filter(({ trial }) => grades.indexOf(trial.grade) < grades.indexOf(now.grade));
  const moreOf = ({ trial }: Attempt) => Math.max(0, trial.total - now.total);
  const [best] = lifting.toSorted((a, b) => moreOf(a) - moreOf(b));
  if (!best) return null;
  return {
    outcome: 'lifts',
    changes: best.changes.map(({ change }) => change),
    score: best.trial.score,
    grade: best.trial.grade,
    more: moreOf(best),
  };
}

/** As many single changes as can be paired in so many scorings, in the order of the model. */
function mostPromising(tried: readonly Attempt[], scorings: number): readonly PreparedChange[] {
  const most = Math.floor((Math.sqrt(8 * scorings + 1) - 1) / 2);
  const isDeciding = ({ changes }: Attempt) => (changes.some((change) => change.isDeciding) ? 1 : 0);
  const kept = new Set(
    tried.toSorted((a, b) => isDeciding(b) - isDeciding(a) || b.trial.sides - a.trial.sides).slice(0, most),
  );
  return tried.filter((each) => kept.has(each)).flatMap(({ changes }) => changes);
}

/** Two different changes, or the same event twice; never two values of one field. */
function pairsOf(changes: readonly PreparedChange[]): readonly (readonly PreparedChange[])[] {
  return changes.flatMap((one, place) =>
    changes
      .slice(place)
      .filter((other) => canBeTogether(one.change, other.change))
      .map((other) => [one, other]),
  );
}

function canBeTogether(one: Change, other: Change): boolean {
  return one.kind === 'event' || other.kind === 'event' || one.field !== other.field;
}

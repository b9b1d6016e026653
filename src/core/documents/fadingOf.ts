import type { Centipoints } from '../brand.ts';
import { weightedCentipoints } from '../scoring/centipoints.ts';
import type {
  ColleaguesCriterion,
  CounterCriterion,
  Criterion,
  EventsCriterion,
} from '../scoring/criterion.ts';
import { fadingTable } from '../scoring/fadingTable.ts';
import type { ScoringModel } from '../scoring/model.ts';

/**
 * What one event, count or colleague of a criterion gives by its age in whole days, in hundredths of a point; the last
 * number holds for every later day. Null when the table is too long for a file: it can be computed again by `SC-6` (`EX-37`).
 */
export type ShippedFading = {
  readonly criterion: string;
  readonly centipointsByDay: readonly Centipoints[] | null;
};

/** How many days the tables of one file may cover together. */
export const longestFading = 100_000;

/** The fading tables of a model, one for each criterion that fades, in the order of the model (`EX-37`). */
export function fadingOf(model: ScoringModel): readonly ShippedFading[] {
  let left = longestFading;
  return model.criteria.filter(fades).map(({ id, points, weight, fading, windowDays }): ShippedFading => {
    const table = fadingTable(weightedCentipoints(points, weight), fading, windowDays);
    if (table.length > left) return { criterion: id, centipointsByDay: null };
    left -= table.length;
    return { criterion: id, centipointsByDay: Array.from(table) };
  });
}

function fades(criterion: Criterion): criterion is EventsCriterion | CounterCriterion | ColleaguesCriterion {
  return 'fading' in criterion && criterion.fading.by !== 'none';
}

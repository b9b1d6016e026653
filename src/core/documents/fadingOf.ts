import type { Centipoints } from '../brand.ts';
import { fadingTable } from '../scoring/fadingTable.ts';
import type { EventsCriterion, ScoringModel } from '../scoring/model.ts';

/**
 * What one event of a criterion gives by its age in whole days, in hundredths of a point; the last number holds for
 * every later day. Null when the table is too long for a file: it can be computed again by `SC-6` (`EX-37`).
 */
export type ShippedFading = {
  readonly criterion: string;
  readonly centipointsByDay: readonly Centipoints[] | null;
};

/** How many days the tables of one file may cover together. */
export const longestFading = 100_000;

/** The fading tables of a model, one for each events criterion that fades, in the order of the model (`EX-37`). */
export function fadingOf(model: ScoringModel): readonly ShippedFading[] {
  let left = longestFading;
  return model.criteria.filter(fades).map(({ id, points, fading, windowDays }): ShippedFading => {
    const table = fadingTable(points, fading, windowDays);
    if (table.length > left) return { criterion: id, centipointsByDay: null };
    left -= table.length;
    return { criterion: id, centipointsByDay: Array.from(table) };
  });
}

function fades(criterion: ScoringModel['criteria'][number]): criterion is EventsCriterion {
  return criterion.kind === 'events' && criterion.fading.by !== 'none';
}

import type { ShippedFading } from '#core/documents/fadingOf.ts';
import type { EventsCriterion, ScoringModel } from '#core/scoring/model.ts';

/** How one criterion's points fade: its table as a line in a box, all on one scale. */
export type FadingCurve = {
  readonly criterion: EventsCriterion;
  /** Days until nothing is left, or the window closes; null when the table is too long to ship. */
  readonly days: number | null;
  /** Corners of the line, `x,y x,y …`, in a box of `curveBox`. */
  readonly line: string;
};

/** The box that every curve is drawn in. */
export const curveBox = { width: 240, height: 64 } as const;

/** Most corners of a line. */
const corners = 120;

/** The fading tables of a model as curves on one scale of days and of points, so that they can be compared. */
export function fadingCurves(model: ScoringModel, tables: readonly ShippedFading[]): readonly FadingCurve[] {
  const criteria = new Map(model.criteria.map((criterion) => [criterion.id, criterion]));
  const shown = tables.map(({ centipointsByDay }) => centipointsByDay ?? []);
  const longest = Math.max(1, ...shown.map((table) => table.length - 1));
  const highest = Math.max(1, ...shown.map((table) => Math.abs(table[0] ?? 0)));
  return tables.flatMap(({ criterion, centipointsByDay: table }): readonly FadingCurve[] => {
    const found = criteria.get(criterion);
    if (found?.kind !== 'events') return [];
    if (table === null) return [{ criterion: found, days: null, line: '' }];
    return [{ criterion: found, days: table.length - 1, line: lineOf(table, longest, highest) }];
  });
}

function lineOf(table: readonly number[], longest: number, highest: number): string {
  const last = table.length - 1;
  const step = Math.max(1, Math.ceil(last / corners));
  const days = [...Array.from({ length: Math.ceil(last / step) }, (_, at) => at * step), last];
  return days.map((day) => cornerOf(day / longest, Math.abs(table[day] ?? 0) / highest)).join(' ');
}

function cornerOf(along: number, up: number): string {
  return `${(along * curveBox.width).toFixed(1)},${((1 - up) * curveBox.height).toFixed(1)}`;
}

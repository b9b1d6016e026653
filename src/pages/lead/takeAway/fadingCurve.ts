import type { Points } from '#core/brand.ts';
import type { ShippedFading } from '#core/documents/fadingOf.ts';
import { weightedCentipoints } from '#core/scoring/centipoints.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';

/** A criterion whose points fade with age. */
type FadingCriterion = Extract<Criterion, { readonly kind: 'events' | 'counter' | 'colleagues' }>;

/** How one criterion's points fade: its table as a line in a box, all on one scale. */
export type FadingCurve = {
  readonly criterion: FadingCriterion;
  /** What one event gives on its own day. */
  readonly points: Points;
  /** Days until the points change no more, or the window closes; null when the table is too long to ship. */
  readonly days: number | null;
  /** What is left from then on: 0, unless steps keep a part. */
  readonly left: Points;
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
    if (found === undefined || !('fading' in found)) return [];
    const points = weightedCentipoints(found.points, found.weight) / 100;
    if (table === null) return [{ criterion: found, points, days: null, left: 0, line: '' }];
    const left = (table.at(-1) ?? 0) / 100;
    return [
      { criterion: found, points, days: table.length - 1, left, line: lineOf(table, longest, highest) },
    ];
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

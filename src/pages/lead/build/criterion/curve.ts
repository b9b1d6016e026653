import type { Days } from '#core/brand.ts';
import { withStep } from '#core/scoring/edit/fadingOfKind.ts';
import type { Fading } from '#core/scoring/criterion.ts';
import { fadingTable } from '#core/scoring/fadingTable.ts';

/** The box that the curve of fading is drawn in. */
export const curveBox = { width: 320, height: 96 } as const;

/** A place on the curve that can be dragged: how many days old, and how many percent are left. */
export type Handle = { readonly days: Days; readonly percent: number };

/** The spans of days that a curve is drawn over. */
const spans: readonly Days[] = [14, 30, 60, 90, 180, 365, 730, 1460, 2920, 5840];

/** Corners of the line. */
const corners = 160;

/** The fewest days, of a few, in which the whole of the fading can be seen. */
export function spanOf(fading: Fading, windowDays: Days | null): Days {
  const handles = handlesOf(fading).map(({ days }) => days);
  const seen = 1.15 * Math.max(Math.min(lastDay(fading), windowDays ?? Infinity), ...handles);
  return spans.find((span) => span >= seen) ?? (spans.at(-1) as Days);
}

/** Corners of the line, `x,y x,y …`, over so many days. */
export function lineOf(fading: Fading, windowDays: Days | null, span: Days): string {
  const table = fadingTable(10_000, fading, windowDays);
  const leftAt = (day: Days) => (table[Math.min(day, table.length - 1)] ?? 0) / 100;
  const sampled = Array.from({ length: corners + 1 }, (_, at) => Math.round((at * span) / corners));
  const steps = fading.by === 'steps' ? fading.steps.map(({ from }) => from) : [];
  // Where it falls at once, at a step or where the window closes, the line stands upright.
  const edges = [...steps, ...(windowDays === null ? [] : [windowDays + 1])].filter(
    (day) => day > 0 && day <= span,
  );
  const days = [...new Set([...sampled, ...edges])].sort((a, b) => a - b);
  return days
    .flatMap((day) => [
      ...(edges.includes(day) ? [cornerOf(day, leftAt(day - 1), span)] : []),
      cornerOf(day, leftAt(day), span),
    ])
    .join(' ');
}

/** Where a handle stands in the box. */
export function placeOf({ days, percent }: Handle, span: Days): { readonly x: number; readonly y: number } {
  return { x: (Math.min(days, span) / span) * curveBox.width, y: (1 - percent / 100) * curveBox.height };
}

/** What stands at a place of the box, 0..1 along and 0..1 down. */
export function handleAt(along: number, down: number, span: Days): Handle {
  return { days: Math.round(along * span), percent: Math.round((1 - down) * 20) * 5 };
}

/** What of the fading can be dragged: where it ends, where half is left, or each step. */
export function handlesOf(fading: Fading): readonly Handle[] {
  switch (fading.by) {
    case 'none':
      return [];
    case 'linear':
      return [{ days: fading.days, percent: 0 }];
    case 'monthly':
      return [{ days: Math.round(3000 / fading.percent), percent: 0 }];
    case 'halfLife':
      return [{ days: fading.days, percent: 50 }];
    case 'steps':
      return fading.steps.map(({ from, percent }) => ({ days: from, percent }));
  }
}

/** The fading after one of its handles went elsewhere. */
export function withHandle(fading: Fading, at: number, { days, percent }: Handle): Fading {
  const whole = Math.max(1, days);
  switch (fading.by) {
    case 'none':
      return fading;
    case 'linear':
    case 'halfLife':
      return { ...fading, days: whole };
    case 'monthly':
      return { ...fading, percent: Math.round(300_000 / Math.max(30, days)) / 100 };
    case 'steps':
      return { ...fading, steps: withStep(fading.steps, at, { from: days, percent }) };
  }
}

/** Up to three ages, rising and within the window, at which what is left says most about the fading. */
export function tellingAges(fading: Fading, windowDays: Days | null): readonly Days[] {
  const isSeen = (age: Days) => windowDays === null || age <= windowDays;
  if (fading.by === 'steps')
    return fading.steps
      .map(({ from }) => from)
      .filter(isSeen)
      .slice(0, 3);
  const all: readonly Days[] = [1, 3, 7, 14, 30, 60, 90, 180, 365, 730, 1460, 2920];
  const last = lastDay(fading);
  return all.filter((age) => age > last / 10 && age < last && isSeen(age)).slice(-3);
}

/** The day from which nothing worth showing happens. */
function lastDay(fading: Fading): Days {
  switch (fading.by) {
    case 'none':
      return 60;
    case 'linear':
      return fading.days;
    case 'monthly':
      return 3000 / fading.percent;
    case 'halfLife':
      return fading.days * 4;
    case 'steps':
      return (fading.steps.at(-1)?.from ?? 30) * 1.2;
  }
}

function cornerOf(day: Days, percent: number, span: Days): string {
  const { x, y } = placeOf({ days: day, percent }, span);
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

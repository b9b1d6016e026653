import type { Days } from '../../brand.ts';
import { modelBounds } from '../bounds.ts';
import type { Fading } from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';
import { daysWithin, percentWithin } from '../within.ts';

type Steps = Extract<Fading, { readonly by: 'steps' }>['steps'];

/** What is left of each percent is counted in hundredths of a percent: the table of 100 points. */
const all = 10_000;

/**
 * Fading of another kind that loses half in about the same time as the one before (`DE-82`): evenly in 60 days, 50 % a
 * month, half in 30 days, steps to 50 and 0 %. From no fading it is 30 days.
 */
export function fadingOfKind(by: Fading['by'], before: Fading): Fading {
  if (by === before.by) return before;
  const half = halfAfter(before) ?? 30;
  switch (by) {
    case 'none':
      return { by };
    case 'linear':
      return { by, days: daysWithin(half * 2) ?? 60 };
    case 'halfLife':
      return { by, days: daysWithin(half) ?? 30 };
    case 'monthly':
      return { by, percent: percentWithin(1500 / half, 1) ?? 50 };
    case 'steps': {
      const from = Math.min(half, modelBounds.days - 1);
      const last = Math.min(modelBounds.days, from * 2);
      return { by, steps: [{ from, percent: 50 }, ...(last > from ? [{ from: last, percent: 0 }] : [])] };
    }
  }
}

/** How many percent of the points are left at an age of so many days, by the table that the engine uses (`SC-6`). */
export function percentLeft(fading: Fading, age: Days): number {
  const table = fadingTable(all, fading, null);
  return (table[Math.min(age, table.length - 1)] ?? 0) / 100;
}

/** The first age at which at most half is left, at least 1; null when that never comes. */
function halfAfter(fading: Fading): Days | null {
  const age = fadingTable(all, fading, null).findIndex((left) => left <= all / 2);
  return age < 0 ? null : Math.max(1, age);
}

/** Steps with another at the end: twice as late as the last and half of what it leaves. */
export function withNewStep(steps: Steps): Steps {
  const last = steps.at(-1);
  if (last === undefined) return [{ from: 30, percent: 50 }];
  const from = last.from === 0 ? 30 : last.from * 2;
  if (from > modelBounds.days || steps.length >= modelBounds.steps) return steps;
  return [...steps, { from, percent: Math.round(last.percent / 2) }];
}

/** Steps with one of them changed: it stays between its neighbours in days, and within 0..100 percent (`SC-28`). */
export function withStep(steps: Steps, at: number, change: Partial<Steps[number]>): Steps {
  const step = steps[at];
  if (step === undefined) return steps;
  const { from, percent } = { ...step, ...change };
  if (!Number.isFinite(from)) return steps;
  const least = (steps[at - 1]?.from ?? -1) + 1;
  const most = (steps[at + 1]?.from ?? modelBounds.days + 1) - 1;
  const within = {
    from: Math.min(most, Math.max(least, Math.round(from))),
    percent: percentWithin(percent, 0),
  };
  return within.percent === null ? steps : steps.with(at, { ...step, ...within, percent: within.percent });
}

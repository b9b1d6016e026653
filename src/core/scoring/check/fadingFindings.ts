import type { Centipoints, Days } from '../../brand.ts';
import { weightedCentipoints } from '../centipoints.ts';
import type { Criterion, Fading } from '../criterion.ts';
import { fadingTable, pointsAtAge } from '../fadingTable.ts';
import type { ScoringModel } from '../model.ts';
import type { Finding } from './finding.ts';

type Fades = {
  readonly id: string;
  readonly full: Centipoints;
  readonly fading: Fading;
  readonly windowDays: Days | null;
};

/** Fading that is over before its window, or that the window cuts short, and steps that rise (`SC-6`, `SC-28`, `SC-43`). */
export function fadingFindings({ criteria }: ScoringModel): readonly Finding[] {
  return criteria
    .filter((criterion) => criterion.enabled)
    .flatMap((criterion) => fadesOf(criterion) ?? [])
    .filter(({ full, fading }) => full !== 0 && fading.by !== 'none')
    .flatMap((fades) => [...windowFindings(fades), ...stepFindings(fades)]);
}

function fadesOf(criterion: Criterion): Fades | null {
  switch (criterion.kind) {
    case 'counter':
      if (criterion.last === null) return null;
      break;
    case 'events':
    case 'colleagues':
      break;
    default:
      return null;
  }
  const { id, points, weight, fading, windowDays } = criterion;
  return { id, full: weightedCentipoints(points, weight), fading, windowDays };
}

/** A window and a fading each end what an event gives: only the earlier one matters. */
function windowFindings({ id, full, fading, windowDays }: Fades): readonly Finding[] {
  if (windowDays === null) return [];
  const table = fadingTable(full, fading, null);
  const fadedFrom = endOf(table);
  if (fadedFrom < windowDays) {
    return [{ severity: 'note', kind: 'fadedBeforeWindow', criterion: id, fadedFrom, windowDays }];
  }
  const left = pointsAtAge(table, windowDays);
  if (Math.abs(left) * 2 <= Math.abs(full)) return [];
  return [{ severity: 'note', kind: 'windowCutsFading', criterion: id, windowDays, full, left }];
}

/** The first age from which on nothing is left; infinite when something always is. */
function endOf(table: Int32Array): Days {
  if (table.at(-1) !== 0) return Infinity;
  return table.findLastIndex((points) => points !== 0) + 1;
}

function stepFindings({ id, fading }: Fades): readonly Finding[] {
  if (fading.by !== 'steps') return [];
  return fading.steps.flatMap(({ from, percent }, place): readonly Finding[] => {
    const before = fading.steps[place - 1]?.percent ?? 100;
    if (percent <= before) return [];
    return [{ severity: 'note', kind: 'stepsRise', criterion: id, from, before, percent }];
  });
}

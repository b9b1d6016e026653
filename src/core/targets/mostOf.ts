import type { Centipoints } from '../brand.ts';
import { toCentipoints, weightedCentipoints } from '../scoring/centipoints.ts';
import type { Criterion } from '../scoring/criterion.ts';
import type { ScoringModel } from '../scoring/model.ts';
import type { Side } from '../scoring/sides.ts';
import { pointsIn } from '../scoring/edit/mapPoints.ts';

/** The most that the criteria of a side can give before its own clip; infinite where events are not bounded. Cheap. */
export function mostOf({ criteria, groups }: ScoringModel, side: Side): Centipoints {
  const own = criteria.filter((each) => each.enabled && each.side === side);
  const capOf = new Map(groups.map(({ id, cap }) => [id, cap.max]));
  const grouped = groups.map(({ id }) => {
    const sum = sumOf(own.filter(({ group }) => group === id));
    return capped(sum, capOf.get(id) ?? null);
  });
  const loose = sumOf(own.filter(({ group }) => group === null));
  return grouped.reduce((sum, each) => sum + each, loose);
}

function sumOf(criteria: readonly Criterion[]): Centipoints {
  return criteria.reduce((sum, criterion) => sum + mostOfOne(criterion), 0);
}

function mostOfOne(criterion: Criterion): Centipoints {
  const best = Math.max(
    0,
    ...pointsIn(criterion).map((points) => weightedCentipoints(points, criterion.weight)),
  );
  const times = timesOf(criterion);
  return capped(best === 0 ? 0 : best * times, criterion.cap.max);
}

function timesOf(criterion: Criterion): number {
  if (criterion.kind === 'colleagues') return criterion.times;
  if (!('counting' in criterion)) return 1;
  const { counting } = criterion;
  if (counting.by === 'once') return 1;
  return counting.by === 'most' ? counting.times : Infinity;
}

function capped(sum: Centipoints, max: number | null): Centipoints {
  return max === null ? sum : Math.min(sum, toCentipoints(max));
}

import { weightedCentipoints } from '../scoring/centipoints.ts';
import type { Counting, Criterion } from '../scoring/criterion.ts';
import type { TargetAbilities } from './abilities.ts';
import { bucketsLike, frequencyLike } from './bucketsLike.ts';
import type { Gap } from './gap.ts';
import { mapPoints, pointsIn } from '../scoring/edit/mapPoints.ts';
import { monthlyLike, windowLike } from './nearestFading.ts';

type Said = Omit<Gap, 'place'>;

/** What is nearest to a way of counting, the nearest first. */
const nearestCountings: { readonly [by in Counting['by']]: readonly Counting['by'][] } = {
  every: ['day', 'once'],
  once: ['every'],
  day: ['every', 'once'],
  asset: ['day', 'every', 'once'],
  most: ['day', 'every', 'once'],
};

/** What the system says another way about one criterion that is switched on (`DE-12`, `DE-13`). */
export function criterionGaps(criterion: Criterion, abilities: TargetAbilities): readonly Gap[] {
  if (!criterion.enabled) return [];
  const said = [
    ...pointsGaps(criterion, abilities),
    ...timeGaps(criterion, abilities),
    ...countingGaps(criterion, abilities),
    ...kindGaps(criterion, abilities),
    ...capGaps(criterion, abilities),
  ];
  return said.map((gap) => ({ place: { at: 'criterion', id: criterion.id }, ...gap }));
}

function pointsGaps(criterion: Criterion, { scores }: TargetAbilities): readonly Said[] {
  if (scores === 'points') {
    const { weight } = criterion;
    if (weight === null) return [];
    const plain = mapPoints(criterion, (points) => weightedCentipoints(points, weight) / 100);
    return [{ reason: 'weight', nearest: { is: 'points' }, take: put({ ...plain, weight: null }) }];
  }
  if (pointsIn(criterion).every((points) => points >= 0)) return [];
  const risen = mapPoints(criterion, (points) => Math.max(0, points));
  return [{ reason: 'minusPoints', nearest: { is: 'zero' }, take: put(risen) }];
}

function timeGaps(
  criterion: Criterion,
  { ageing, windowWithFading, counting }: TargetAbilities,
): readonly Said[] {
  if (!('fading' in criterion) || criterion.fading.by === 'none') return [];
  // Events that are asked for by how often and how lately are a gap of their own.
  if (criterion.kind === 'events' && counting === null) return [];
  const { id, fading, windowDays } = criterion;
  if (ageing !== 'monthly') {
    const days = windowLike(fading, windowDays);
    const take = put({ ...criterion, fading: { by: 'none' }, windowDays: days });
    return [{ reason: 'fading', nearest: { is: ageing, days }, take }];
  }
  const isCut = windowDays !== null && !windowWithFading;
  if (fading.by === 'monthly') {
    const take = { command: 'model.window', args: { id, windowDays: null } } as const;
    return isCut ? [{ reason: 'windowWithFading', nearest: { is: 'fadingOnly' }, take }] : [];
  }
  const percent = monthlyLike(fading);
  const item = {
    ...criterion,
    fading: { by: 'monthly', percent },
    windowDays: isCut ? null : windowDays,
  } as const;
  return [{ reason: 'fading', nearest: { is: 'monthly', percent, isAlone: isCut }, take: put(item) }];
}

function countingGaps(criterion: Criterion, { counting: known }: TargetAbilities): readonly Said[] {
  if (criterion.kind !== 'events') return [];
  if (known === null) {
    const buckets = bucketsLike(criterion);
    const nearest = { is: 'buckets', rows: buckets.rows.length } as const;
    return [{ reason: 'events', nearest, take: put(buckets) }];
  }
  const { id, counting } = criterion;
  if (known.includes(counting.by)) return [];
  const by = nearestCountings[counting.by].find((each) => known.includes(each)) ?? 'once';
  if (by === 'most') return [];
  const take = { command: 'model.counting', args: { id, counting: { by } } } as const;
  return [{ reason: 'counting', nearest: { is: 'counting', by }, take }];
}

function kindGaps(
  criterion: Criterion,
  { rows, conditions, scoresCompanyEvents }: TargetAbilities,
): readonly Said[] {
  switch (criterion.kind) {
    case 'cases':
      return conditions === 'any'
        ? []
        : [{ reason: 'conditions', nearest: { is: 'fieldByField' }, take: null }];
    case 'buckets':
      return rows === 'best' || criterion.rows.length < 2
        ? []
        : [{ reason: 'rows', nearest: { is: 'differences' }, take: null }];
    case 'surge': {
      const like = frequencyLike(criterion);
      const { atLeast, withinDays } = { atLeast: 1, withinDays: 1, ...like.rows[0] };
      const nearest = { is: 'frequency', atLeast, withinDays: withinDays ?? 1 } as const;
      return [{ reason: 'surge', nearest, take: put(like) }];
    }
    case 'colleagues':
      return scoresCompanyEvents
        ? [{ reason: 'colleagues', nearest: { is: 'companyScore' }, take: null }]
        : [{ reason: 'colleagues', nearest: { is: 'leaveOut' }, take: switchedOff(criterion.id) }];
    default:
      return [];
  }
}

function capGaps({ id, cap }: Criterion, { caps }: TargetAbilities): readonly Said[] {
  if (caps.criterion || (cap.min === null && cap.max === null)) return [];
  const open = { command: 'model.cap', args: { id, cap: { min: null, max: null } } } as const;
  return [{ reason: 'criterionCap', nearest: { is: 'fewerPoints' }, take: open }];
}

function put(item: Criterion) {
  return { command: 'model.criterion', args: { item } } as const;
}

function switchedOff(id: string) {
  return { command: 'model.enabled', args: { id, enabled: false } } as const;
}

import { toCentipoints } from '../centipoints.ts';
import { pointsIn } from '../edit/mapPoints.ts';
import type { Criterion } from '../criterion.ts';
import type { ScoringModel } from '../model.ts';
import type { CriterionReach } from './criterionReach.ts';
import { canSeeEvents } from './eventReach.ts';
import type { CriterionProof, Finding } from './finding.ts';
import { isSingle } from './interval.ts';
import type { ModelReach } from './modelReach.ts';

type Because = Extract<CriterionProof, { readonly kind: 'neverFires' }>['because'];

/** Criteria that never fire or say nothing, and rows that never count (`SC-43`). */
export function criterionFindings({ criteria }: ScoringModel, { points }: ModelReach): readonly Finding[] {
  return criteria.flatMap((criterion): readonly Finding[] => {
    const reach = points.criteria.get(criterion.id);
    if (!reach) return [];
    const silent = silentFindings(criterion, reach);
    // The rows of a criterion that never fires need no finding of their own.
    return silent.length > 0
      ? silent
      : [...rowFindings(criterion, reach), ...weightFindings(criterion, reach)];
  });
}

function silentFindings(criterion: Criterion, { sum, given }: CriterionReach): readonly Finding[] {
  if (!isSingle(sum)) return [];
  const { id } = criterion;
  if (given.most !== 0) {
    return [{ severity: 'note', kind: 'sameForAll', criterion: id, points: given.most }];
  }
  return [{ severity: 'wrong', kind: 'neverFires', criterion: id, because: becauseOf(criterion) }];
}

function becauseOf(criterion: Criterion): Because {
  if (pointsIn(criterion).every((points) => points === 0) || criterion.weight === 0) return 'noPoints';
  if ('events' in criterion && !canSeeEvents(criterion.events, criterion.filter)) return 'noEvents';
  if (criterion.kind === 'buckets' && criterion.source.from === 'events') {
    return canSeeEvents(criterion.source.events, criterion.source.filter) ? 'cannotBe' : 'noEvents';
  }
  return 'cannotBe';
}

function rowFindings({ id }: Criterion, { deadRows }: CriterionReach): readonly Finding[] {
  return deadRows.map(({ row, behind }): Finding => {
    return { severity: 'wrong', kind: 'rowNeverCounts', criterion: id, row, behind };
  });
}

function weightFindings({ id, weight }: Criterion, { given: { most } }: CriterionReach): readonly Finding[] {
  const whole = weight === null ? Infinity : toCentipoints(weight);
  return most > whole ? [{ severity: 'note', kind: 'overWeight', criterion: id, most, weight: whole }] : [];
}

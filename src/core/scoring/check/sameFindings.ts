import type { Criterion, EventFilter } from '../criterion.ts';
import type { ScoringModel } from '../model.ts';
import type { Finding } from './finding.ts';
import { isSingle } from './interval.ts';
import type { ModelReach } from './modelReach.ts';
import { pairsOf } from './pairsOf.ts';
import { meetSpans, spanOf } from './spans.ts';

/** What a criterion counts: kinds of events through a filter, or a counter that stands in fields. */
type Counted = {
  readonly kind: Criterion['kind'];
  readonly id: string;
  readonly events: ReadonlySet<string>;
  readonly filter: EventFilter | null;
  /** The field of the counter; null for events. */
  readonly field: string | null;
};

type EventChoice = { readonly events: readonly string[]; readonly filter: EventFilter | null };
type CounterChoice = { readonly count: string | null; readonly last: string | null };

/**
 * Criteria of one kind that count the same events or the same counter (`SC-43`). Windows all begin today, so that any two
 * have days in common. How often, how lively and how many colleagues are different questions about the same events.
 */
export function sameFindings({ criteria }: ScoringModel, { points }: ModelReach): readonly Finding[] {
  const counted = criteria
    .filter(({ id }) => {
      const reach = points.criteria.get(id);
      return reach && !isSingle(reach.sum);
    })
    .flatMap((criterion) => countedBy(criterion) ?? []);
  return pairsOf(counted).flatMap(([one, other]): readonly Finding[] => {
    if (one.kind !== other.kind) return [];
    const kinds = [...one.events].filter((kind) => other.events.has(kind));
    const events = kinds.length > 0 && canShareEvents(one, other) ? kinds : [];
    const fields = one.field !== null && one.field === other.field ? [one.field] : [];
    if (events.length === 0 && fields.length === 0) return [];
    return [{ severity: 'note', kind: 'countsTheSame', criteria: [one.id, other.id], events, fields }];
  });
}

function countedBy(criterion: Criterion): Counted | null {
  const { kind, id } = criterion;

  function ofEvents({ events, filter }: EventChoice): Counted {
    return { kind, id, events: new Set(events), filter, field: null };
  }

  /** A counter is the same when its count is; without a count, when its last date is. */
  function ofCounter({ count, last }: CounterChoice): Counted {
    return { kind, id, events: new Set(), filter: null, field: count ?? last };
  }

  switch (criterion.kind) {
    case 'events':
    case 'surge':
    case 'colleagues':
      return ofEvents(criterion);
    case 'counter':
      return ofCounter(criterion);
    case 'buckets':
      return criterion.source.from === 'events' ? ofEvents(criterion.source) : ofCounter(criterion.source);
    default:
      return null;
  }
}

/** Whether one event can pass both filters. */
function canShareEvents({ filter: one }: Counted, { filter: other }: Counted): boolean {
  // Each criterion sees something (its sum is not one number), and what one does not ask the other may.
  if (one === null || other === null) return true;
  return (
    canShare(one.topics, other.topics) &&
    canShare(one.assets, other.assets) &&
    canShare(one.channels, other.channels) &&
    canShareAmount(one.amount, other.amount)
  );
}

function canShare(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return true;
  const names = new Set(one);
  return other.some((name) => name !== '' && names.has(name));
}

function canShareAmount(one: EventFilter['amount'], other: EventFilter['amount']): boolean {
  if (one === null || other === null) return true;
  return meetSpans(spanOf(one.from, one.to), spanOf(other.from, other.to)).length > 0;
}

import type { DayNumber } from '../../brand.ts';
import type { ContactEvent } from '../../contacts/table.ts';
import type { Criterion, EventFilter } from '../criterion.ts';
import type { EventKind } from '../model.ts';
import { type EventChoice, visibleEvents } from '../visibleEvents.ts';
import { numberAnswers } from './numberAnswers.ts';

/** Combinations of properties of one kind of event that are looked through, at most. */
const mostVariants = 4_096;

/** An event of today that might happen, and the criteria that see it. */
export type EventOfToday = { readonly event: ContactEvent; readonly criteria: ReadonlySet<string> };

/**
 * One event of today for each set of criteria that can see one together (`SC-41`), kind by kind in the order of the model;
 * of events with an asset one that was never seen and one for each day on which the asset was seen last, as that decides
 * what counting by asset makes of it. Properties are given only where a filter asks for them.
 */
export function eventsOfToday(
  kinds: readonly EventKind[],
  criteria: readonly Criterion[],
  events: readonly ContactEvent[],
  asOf: DayNumber,
): readonly EventOfToday[] {
  return kinds.flatMap(({ id }) => {
    const seeing = criteria.flatMap((criterion) => {
      const choice = choiceOf(criterion);
      return choice?.events.includes(id) ? [{ id: criterion.id, choice }] : [];
    });
    const variants = new Map<string, EventOfToday>();
    for (const event of variantsOf({ kind: id, day: asOf }, seeing)) {
      const seen = seeing.filter(({ choice }) => visibleEvents(choice, [event], asOf).length > 0);
      const key = [...seen.map((each) => each.id), lastSeen(event, events)].join(' ');
      if (seen.length > 0 && !variants.has(key)) {
        variants.set(key, { event, criteria: new Set(seen.map((each) => each.id)) });
      }
    }
    return [...variants.values()];
  });
}

/** Which events of the contact itself a criterion looks at; null when at none. */
function choiceOf(criterion: Criterion): EventChoice | null {
  switch (criterion.kind) {
    case 'events':
    case 'surge':
      return criterion;
    case 'buckets':
      return criterion.source.from === 'events' ? criterion.source : null;
    default:
      return null;
  }
}

/** When the asset was seen last. */
function lastSeen({ asset }: ContactEvent, events: readonly ContactEvent[]): string {
  if (asset === undefined) return '';
  return events
    .reduce((so, each) => (each.asset === asset ? Math.max(so, each.day) : so), -Infinity)
    .toString();
}

type Properties = Omit<ContactEvent, 'kind' | 'day'>;

/** The plain event first, then with what the filters ask for, in every combination. */
function variantsOf(
  plain: ContactEvent,
  seeing: readonly { readonly choice: EventChoice }[],
): readonly ContactEvent[] {
  const filters = seeing.flatMap(({ choice }) => (choice.filter ? [choice.filter] : []));
  const named = (property: 'topics' | 'assets' | 'channels') => [
    ...new Set(filters.flatMap((filter) => filter[property] ?? [])),
  ];
  const asked: readonly (readonly Properties[])[] = [
    named('topics').map((topic) => ({ topic })),
    named('assets').map((asset) => ({ asset })),
    named('channels').map((channel) => ({ channel })),
    amountsOf(filters).map((amount) => ({ amount })),
  ];
  let variants: readonly ContactEvent[] = [plain];
  for (const properties of asked) {
    const room = Math.floor(mostVariants / variants.length) - 1;
    variants = [
      ...variants,
      ...properties
        .slice(0, room)
        .flatMap((property) => variants.map((event) => ({ ...event, ...property }))),
    ];
  }
  return variants;
}

/** An amount of each class that the filters tell apart. */
function amountsOf(filters: readonly EventFilter[]): readonly number[] {
  const cuts = filters.flatMap(({ amount }) => (amount ? [amount.from, amount.to] : []));
  if (cuts.length === 0) return [];
  return numberAnswers(
    cuts.filter((cut) => cut !== null),
    () => true,
  );
}

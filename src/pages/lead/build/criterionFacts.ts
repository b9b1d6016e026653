import type { Criterion, EventFilter } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

/** The words that facts are told in: the messages of Build, the formats, and how a text of the content is said. */
export type Speaker = {
  readonly t: Messages['lead']['build'];
  readonly f: Formats;
  readonly say: (text: Text) => string;
};

/**
 * What a criterion looks at, in sentences: for what stands behind *more*. A table or ranges in plain points needs
 * none.
 */
export function criterionFacts(
  criterion: Criterion,
  model: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const { t, f } = speaker;
  const weight = criterion.weight === null ? [] : [t.facts.weight(f.number(criterion.weight))];
  const filter = filterOf(criterion);
  return [
    ...weight,
    ...kindFacts(criterion, model, speaker),
    ...(filter === null ? [] : filterFacts(filter, model, speaker)),
  ];
}

function filterOf(criterion: Criterion): EventFilter | null {
  if (criterion.kind === 'buckets')
    return criterion.source.from === 'events' ? criterion.source.filter : null;
  return 'filter' in criterion ? criterion.filter : null;
}

function kindFacts(criterion: Criterion, model: ScoringModel, speaker: Speaker): readonly string[] {
  const { t, f, say } = speaker;
  const { facts } = t;
  switch (criterion.kind) {
    case 'table':
    case 'ranges':
    case 'cases':
      return [];
    case 'events':
    case 'colleagues':
      return [eventsFact(criterion.events, model, speaker), ...windowFacts(criterion, speaker)];
    case 'counter':
      return [...counterFacts(criterion, model, speaker), ...windowFacts(criterion, speaker)];
    case 'buckets':
      return criterion.source.from === 'events'
        ? [eventsFact(criterion.source.events, model, speaker)]
        : counterFacts(criterion.source, model, speaker);
    case 'surge':
      return [
        eventsFact(criterion.events, model, speaker),
        facts.surge(
          f.whole(criterion.recentDays),
          f.whole(criterion.baselineDays),
          f.whole(criterion.least),
          f.number(criterion.factor),
        ),
        facts.task(say(criterion.task)),
      ];
  }
}

function eventsFact(events: readonly string[], model: ScoringModel, { t, say }: Speaker): string {
  if (events.length === 0) return t.facts.eventsNone;
  return t.facts.eventsOf(namesOf(events, model.eventKinds, say));
}

function counterFacts(
  source: { readonly count: string | null; readonly last: string | null },
  { fields }: ScoringModel,
  { t, say }: Speaker,
): readonly string[] {
  const { count, last } = source;
  return [
    ...(count === null ? [] : [t.facts.counter(namesOf([count], fields, say))]),
    ...(last === null ? [] : [t.facts.last(namesOf([last], fields, say))]),
  ];
}

function windowFacts(
  { windowDays }: { readonly windowDays: number | null },
  { t, f }: Speaker,
): readonly string[] {
  return windowDays === null ? [] : [t.facts.window(f.whole(windowDays))];
}

function filterFacts(
  filter: EventFilter,
  { topics }: ScoringModel,
  { t, f, say }: Speaker,
): readonly string[] {
  const { facts } = t;
  const { amount } = filter;
  return [
    ...(filter.topics === null ? [] : [facts.topics(namesOf(filter.topics, topics, say))]),
    ...(filter.assets === null ? [] : [facts.assets(filter.assets.join(', '))]),
    ...(filter.channels === null ? [] : [facts.channels(filter.channels.join(', '))]),
    ...(amount === null ? [] : [facts.amount(rangeWords(amount, t, f))]),
  ];
}

/** A range of numbers in words: closed below, open above. */
export function rangeWords(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  { ranges }: Speaker['t'],
  { number }: Formats,
): string {
  if (from !== null && to !== null) return ranges.between(number(from), number(to));
  if (from !== null) return ranges.from(number(from));
  return to === null ? ranges.all : ranges.under(number(to));
}

function namesOf(
  ids: readonly string[],
  parts: readonly { readonly id: string; readonly label: Text }[],
  say: Speaker['say'],
): string {
  return ids
    .map((id) => {
      const label = parts.find((part) => part.id === id)?.label;
      return label ? say(label) : id;
    })
    .join(', ');
}

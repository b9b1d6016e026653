import type { Criterion, EventFilter } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { rangeText } from '#i18n/modelText/amounts.ts';
import { nameOf, namesOf } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

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
  const weight = criterion.weight === null ? [] : [t.lead.build.facts.weight(f.number(criterion.weight))];
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
  const { facts } = t.lead.build;
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

function eventsFact(events: readonly string[], model: ScoringModel, speaker: Speaker): string {
  const { facts } = speaker.t.lead.build;
  if (events.length === 0) return facts.eventsNone;
  return facts.eventsOf(namesOf(events, model.eventKinds, speaker));
}

function counterFacts(
  source: { readonly count: string | null; readonly last: string | null },
  { fields }: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const { facts } = speaker.t.lead.build;
  const { count, last } = source;
  return [
    ...(count === null ? [] : [facts.counter(nameOf(count, fields, speaker))]),
    ...(last === null ? [] : [facts.last(nameOf(last, fields, speaker))]),
  ];
}

function windowFacts(
  { windowDays }: { readonly windowDays: number | null },
  { t, f }: Speaker,
): readonly string[] {
  return windowDays === null ? [] : [t.lead.build.facts.window(f.whole(windowDays))];
}

function filterFacts(filter: EventFilter, { topics }: ScoringModel, speaker: Speaker): readonly string[] {
  const { facts } = speaker.t.lead.build;
  const { amount } = filter;
  return [
    ...(filter.topics === null ? [] : [facts.topics(namesOf(filter.topics, topics, speaker))]),
    ...(filter.assets === null ? [] : [facts.assets(filter.assets.join(', '))]),
    ...(filter.channels === null ? [] : [facts.channels(filter.channels.join(', '))]),
    ...(amount === null ? [] : [facts.amount(rangeText(amount, speaker))]),
  ];
}

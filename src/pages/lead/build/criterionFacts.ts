import type { Criterion, EventFilter, Fading } from '#core/scoring/criterion.ts';
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
 * What a criterion looks at, in sentences: for all that its row and its settings do not show. A table or ranges in
 * plain points needs none.
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

/** How points fade, in words. */
export function fadingWords(fading: Fading, { t, f }: Speaker): string {
  const words = t.fadingWords;
  switch (fading.by) {
    case 'none':
      return words.none;
    case 'linear':
    case 'halfLife':
      return words[fading.by](f.whole(fading.days));
    case 'monthly':
      return words.monthly(f.number(fading.percent));
    case 'steps':
      return words.steps(
        fading.steps.map(({ from, percent }) => words.step(f.number(percent), f.whole(from))).join(', '),
      );
  }
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
    case 'events':
      return [];
    case 'counter':
      return [
        ...counterFacts(criterion, model, speaker),
        countingFact(criterion.counting, speaker),
        ...timeFacts(criterion, speaker),
      ];
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
    case 'colleagues':
      return [
        eventsFact(criterion.events, model, speaker),
        facts.colleagues(f.whole(criterion.times)),
        ...timeFacts(criterion, speaker),
      ];
  }
}

function eventsFact(events: readonly string[], model: ScoringModel, { t, say }: Speaker): string {
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

function countingFact(
  counting: Extract<Criterion, { kind: 'counter' }>['counting'],
  { t, f }: Speaker,
): string {
  const how = counting.by === 'most' ? t.facts.most(f.whole(counting.times)) : t.countings[counting.by];
  return t.facts.counting(how);
}

function timeFacts(
  { windowDays, fading }: { readonly windowDays: number | null; readonly fading: Fading },
  speaker: Speaker,
): readonly string[] {
  const { t, f } = speaker;
  return [
    ...(windowDays === null ? [] : [t.facts.window(f.whole(windowDays))]),
    t.facts.fading(fadingWords(fading, speaker)),
  ];
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

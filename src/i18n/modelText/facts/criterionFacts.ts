import { weightedCentipoints } from '#core/scoring/centipoints.ts';
import type { Criterion, EventFilter } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { clipText, countingText, fadingText, rangeText } from '../amounts.ts';
import { conditionText } from '../conditionText.ts';
import { listOf, nameOf, namesOf, valueName } from '../names.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { type Fact, labelFacts, mainFact, reasonFacts, yesNo } from './fact.ts';

/** Everything that a criterion says. Points are points, also where it writes them as a percentage of its weight. */
export function criterionFacts(criterion: Criterion, model: ScoringModel, speaker: Speaker): readonly Fact[] {
  const { t, f } = speaker;
  const { facts, none } = t.modelText;
  const { side, group, enabled, cap, weight } = criterion;
  return [
    ...labelFacts(criterion.label, speaker),
    { name: facts.kind, value: t.lead.build.kinds[criterion.kind] },
    { name: facts.side, value: t.lead.build[side] },
    { name: facts.group, value: group === null ? none : nameOf(group, model.groups, speaker) },
    { name: facts.inUse, value: yesNo(enabled, speaker) },
    ...pointsFacts(criterion, model, speaker),
    { name: facts.cap, value: clipText(cap, speaker) },
    { name: facts.weight, value: weight === null ? none : f.number(weight) },
    ...reasonFacts(criterion, model, speaker),
  ];
}

/** Points of a criterion as a reader counts them: with a sign, of its weight where it has one. */
export function pointsText(points: number, { weight }: Pick<Criterion, 'weight'>, { f }: Speaker): string {
  return f.signed(weightedCentipoints(points, weight) / 100);
}

/** What a criterion looks at and what follows, without its name, place and reasons. */
export function pointsFacts(criterion: Criterion, model: ScoringModel, speaker: Speaker): readonly Fact[] {
  switch (criterion.kind) {
    case 'table':
    case 'ranges':
      return [
        fieldFact(criterion.field, model, speaker),
        ...rowFacts(criterion, model, speaker),
        ...restFacts(criterion, speaker),
      ];
    case 'cases':
      return [...caseFacts(criterion, model, speaker), ...restFacts(criterion, speaker)];
    case 'events':
      return [
        ...eventFacts(criterion, model, speaker),
        pointsFact(criterion, speaker),
        { name: speaker.t.modelText.facts.counting, value: countingText(criterion.counting, speaker) },
        ...timeFacts(criterion, speaker),
      ];
    case 'counter':
      return [
        ...counterFacts(criterion, model, speaker),
        pointsFact(criterion, speaker),
        { name: speaker.t.modelText.facts.counting, value: countingText(criterion.counting, speaker) },
        ...timeFacts(criterion, speaker),
        unknownFact(criterion, speaker),
      ];
    case 'buckets':
      return [...bucketFacts(criterion, model, speaker), ...restFacts(criterion, speaker)];
    case 'surge':
      return surgeFacts(criterion, model, speaker);
    case 'colleagues':
      return [
        ...eventFacts(criterion, model, speaker),
        { name: speaker.t.modelText.facts.colleagues, value: speaker.f.whole(criterion.times) },
        pointsFact(criterion, speaker),
        ...timeFacts(criterion, speaker),
      ];
  }
}

function fieldFact(field: string, { fields }: ScoringModel, speaker: Speaker): Fact {
  return { name: speaker.t.modelText.facts.field, value: nameOf(field, fields, speaker) };
}

function rowFacts(
  criterion: Extract<Criterion, { readonly kind: 'table' | 'ranges' }>,
  model: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  const { pointsFor } = speaker.t.modelText.facts;
  const { field } = criterion;
  if (criterion.kind === 'ranges')
    return criterion.ranges.map((range) =>
      mainFact(pointsFor(rangeText(range, speaker)), pointsText(range.points, criterion, speaker)),
    );
  return criterion.rows.flatMap(({ values, points }) =>
    values.map((value) =>
      mainFact(pointsFor(valueName(field, value, model, speaker)), pointsText(points, criterion, speaker)),
    ),
  );
}

function caseFacts(
  criterion: Extract<Criterion, { readonly kind: 'cases' }>,
  model: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  const { facts } = speaker.t.modelText;
  return criterion.rows.flatMap(({ label, when, points }) => {
    const [{ value: name }, ...other] = labelFacts(label, speaker);
    return [
      mainFact(facts.pointsFor(name), pointsText(points, criterion, speaker)),
      { name: facts.conditionOf(name), value: conditionText(when, model, speaker) },
      ...other,
    ];
  });
}

function restFacts(
  criterion: Criterion & { readonly other: number; readonly unknown: number },
  speaker: Speaker,
): readonly Fact[] {
  const { facts } = speaker.t.modelText;
  return [
    { name: facts.other, value: pointsText(criterion.other, criterion, speaker) },
    unknownFact(criterion, speaker),
  ];
}

function unknownFact(criterion: Criterion & { readonly unknown: number }, speaker: Speaker): Fact {
  return {
    name: speaker.t.modelText.facts.unknown,
    value: pointsText(criterion.unknown, criterion, speaker),
  };
}

function pointsFact(criterion: Criterion & { readonly points: number }, speaker: Speaker): Fact {
  return mainFact(speaker.t.modelText.facts.points, pointsText(criterion.points, criterion, speaker));
}

function timeFacts(
  { windowDays, fading }: Pick<Extract<Criterion, { readonly kind: 'events' }>, 'windowDays' | 'fading'>,
  speaker: Speaker,
): readonly Fact[] {
  const { t, f } = speaker;
  const { facts } = t.modelText;
  return [
    {
      name: facts.window,
      value: windowDays === null ? t.lead.build.windowNone : facts.days(f.whole(windowDays)),
    },
    { name: facts.fading, value: fadingText(fading, speaker) },
  ];
}

function eventFacts(
  { events, filter }: { readonly events: readonly string[]; readonly filter: EventFilter | null },
  model: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  const { facts, any } = speaker.t.modelText;
  const { topics = null, assets = null, channels = null, amount = null } = filter ?? {};
  return [
    { name: facts.events, value: namesOf(events, model.eventKinds, speaker) },
    { name: facts.topics, value: topics === null ? any : namesOf(topics, model.topics, speaker) },
    { name: facts.assets, value: assets === null ? any : listOf(assets, speaker) },
    { name: facts.channels, value: channels === null ? any : listOf(channels, speaker) },
    { name: facts.amount, value: amount === null ? any : rangeText(amount, speaker) },
  ];
}

function counterFacts(
  { count, last }: { readonly count: string | null; readonly last: string | null },
  { fields }: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  const { facts, none } = speaker.t.modelText;
  return [
    { name: facts.count, value: count === null ? none : nameOf(count, fields, speaker) },
    { name: facts.last, value: last === null ? none : nameOf(last, fields, speaker) },
  ];
}

function bucketFacts(
  criterion: Extract<Criterion, { readonly kind: 'buckets' }>,
  model: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  const { t, f } = speaker;
  const { source, rows } = criterion;
  return [
    ...(source.from === 'events' ? eventFacts(source, model, speaker) : counterFacts(source, model, speaker)),
    ...rows.map(({ atLeast, withinDays, points }) =>
      mainFact(
        t.modelText.facts.pointsFor(
          t.lead.build.bucket(f.whole(atLeast), withinDays === null ? null : f.whole(withinDays)),
        ),
        pointsText(points, criterion, speaker),
      ),
    ),
  ];
}

function surgeFacts(
  criterion: Extract<Criterion, { readonly kind: 'surge' }>,
  model: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  const { t, f } = speaker;
  const { facts } = t.modelText;
  const { surgeRise } = t.lead.build;
  return [
    ...eventFacts(criterion, model, speaker),
    mainFact(facts.pointsFor(surgeRise.active), pointsText(criterion.active, criterion, speaker)),
    mainFact(facts.pointsFor(surgeRise.inactive), pointsText(criterion.inactive, criterion, speaker)),
    { name: facts.recent, value: facts.days(f.whole(criterion.recentDays)) },
    { name: facts.baseline, value: facts.days(f.whole(criterion.baselineDays)) },
    { name: facts.least, value: f.whole(criterion.least) },
    { name: facts.factor, value: `${f.number(criterion.factor)} %` },
    { name: facts.usualActive, value: f.number(criterion.population.active) },
    { name: facts.usualInactive, value: f.number(criterion.population.inactive) },
    ...labelFacts(criterion.task, speaker, facts.task),
  ];
}

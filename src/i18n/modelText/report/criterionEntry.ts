import { weightedCentipoints } from '#core/scoring/centipoints.ts';
import type { Criterion, EventFilter } from '#core/scoring/criterion.ts';
import { pointsIn } from '#core/scoring/edit/mapPoints.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Reasons } from '#core/scoring/reasons.ts';
import type { ReportPart } from '#core/report/report.ts';
import { clipText, countingText, fadingText, rangeText } from '../amounts.ts';
import { conditionText } from '../conditionText.ts';
import { pointsText } from '../facts/criterionFacts.ts';
import { listOf, nameOf, namesOf, valueNames } from '../names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** A criterion as a reader at a table understands it: what it looks at, what it gives, for how long (`DE-111`). */
export function criterionEntry(criterion: Criterion, model: ScoringModel, speaker: Speaker): ReportPart {
  const { doc } = speaker.t.modelText;
  const { cap, group } = criterion;
  return {
    is: 'entry',
    name: speaker.say(criterion.label).trim() || speaker.t.modelText.unnamed,
    aside: spanText(criterion, speaker),
    lines: [
      ...linesOf(criterion, model, speaker),
      ...(cap.min === null && cap.max === null ? [] : [doc.cap(clipText(cap, speaker))]),
      ...(group === null ? [] : [doc.inGroup(nameOf(group, model.groups, speaker))]),
      ...reasonLines(criterion, speaker),
    ],
  };
}

/** Why, and who decided when; nothing where nobody has said. */
export function reasonLines({ why, decidedBy, decidedOn }: Reasons, { t, f }: Speaker): readonly string[] {
  const { doc } = t.modelText;
  const day = decidedOn === null ? '' : f.date(decidedOn);
  const who = [decidedBy.trim(), day].filter((part) => part !== '').join(', ');
  return [...(why.trim() === '' ? [] : [doc.why(why.trim())]), ...(who === '' ? [] : [doc.decided(who)])];
}

/** The most that it can give at once, and the least where that is not 0. */
function spanText(criterion: Criterion, { f }: Speaker): string {
  const all = [
    0,
    ...pointsIn(criterion).map((points) => weightedCentipoints(points, criterion.weight) / 100),
  ];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (least === 0) return f.signed(most);
  return most === 0 ? f.signed(least) : `${f.signed(least)} … ${f.signed(most)}`;
}

function linesOf(criterion: Criterion, model: ScoringModel, speaker: Speaker): readonly string[] {
  switch (criterion.kind) {
    case 'table':
    case 'ranges':
    case 'cases':
    case 'buckets':
      return [...rowLines(criterion, model, speaker), ...restLines(criterion, speaker)];
    case 'events':
    case 'counter':
    case 'colleagues':
      return deedLines(criterion, model, speaker);
    case 'surge':
      return surgeLines(criterion, model, speaker);
  }
}

type Of<Kind extends Criterion['kind']> = Extract<Criterion, { readonly kind: Kind }>;

/** What gives points, and how many: `Energy: +20`. */
function gives(what: string, points: number, criterion: Criterion, speaker: Speaker): string {
  return speaker.t.modelText.doc.gives(what, pointsText(points, criterion, speaker));
}

function rowLines(
  criterion: Of<'table' | 'ranges' | 'cases' | 'buckets'>,
  model: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const { t, f } = speaker;
  const line = (what: string, points: number) => gives(what, points, criterion, speaker);
  switch (criterion.kind) {
    case 'table':
      return criterion.rows.map(({ values, points }) =>
        line(valueNames(criterion.field, values, model, speaker), points),
      );
    case 'ranges':
      return criterion.ranges.map((range) => line(rangeText(range, speaker), range.points));
    case 'cases':
      return criterion.rows.map(({ label, when, points }) =>
        line(t.modelText.doc.case(speaker.say(label), conditionText(when, model, speaker)), points),
      );
    case 'buckets': {
      const { bucket } = t.lead.build;
      return [
        ...sourceLines(criterion.source, model, speaker),
        ...criterion.rows.map(({ atLeast, withinDays, points }) =>
          line(bucket(f.whole(atLeast), withinDays === null ? null : f.whole(withinDays)), points),
        ),
      ];
    }
  }
}

function deedLines(
  criterion: Of<'events' | 'counter' | 'colleagues'>,
  model: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const { t, f } = speaker;
  const { doc } = t.modelText;
  const { facts } = t.lead.build;
  if (criterion.kind === 'colleagues')
    return [
      ...eventLines(criterion, model, speaker),
      facts.colleagues(f.whole(criterion.times)),
      gives(doc.eachColleague, criterion.points, criterion, speaker),
      ...timeLines(criterion, speaker),
    ];
  const isCounter = criterion.kind === 'counter';
  return [
    ...(isCounter ? counterLines(criterion, model, speaker) : eventLines(criterion, model, speaker)),
    gives(doc.each, criterion.points, criterion, speaker),
    facts.counting(countingText(criterion.counting, speaker)),
    ...timeLines(criterion, speaker),
    ...(isCounter ? [unknownLine(criterion, speaker)] : []),
  ];
}

function surgeLines(criterion: Of<'surge'>, model: ScoringModel, speaker: Speaker): readonly string[] {
  const { t, f } = speaker;
  const { facts, surgeRise } = t.lead.build;
  return [
    ...eventLines(criterion, model, speaker),
    facts.surge(
      f.whole(criterion.recentDays),
      f.whole(criterion.baselineDays),
      f.whole(criterion.least),
      f.number(criterion.factor),
    ),
    gives(surgeRise.active, criterion.active, criterion, speaker),
    gives(surgeRise.inactive, criterion.inactive, criterion, speaker),
    facts.task(speaker.say(criterion.task)),
  ];
}

function restLines(
  criterion: Criterion & { readonly other: number; readonly unknown: number },
  speaker: Speaker,
): readonly string[] {
  const { doc } = speaker.t.modelText;
  const other = gives(doc.otherwise, criterion.other, criterion, speaker);
  return [...(criterion.other === 0 ? [] : [other]), unknownLine(criterion, speaker)];
}

function unknownLine(criterion: Criterion & { readonly unknown: number }, speaker: Speaker): string {
  const { doc } = speaker.t.modelText;
  return criterion.unknown === 0
    ? doc.unknownNothing
    : gives(doc.unknown, criterion.unknown, criterion, speaker);
}

function timeLines(
  { windowDays, fading }: Pick<Extract<Criterion, { readonly kind: 'events' }>, 'windowDays' | 'fading'>,
  speaker: Speaker,
): readonly string[] {
  const { facts } = speaker.t.lead.build;
  return [
    windowDays === null ? speaker.t.modelText.doc.noWindow : facts.window(speaker.f.whole(windowDays)),
    ...(fading.by === 'none' ? [] : [facts.fading(fadingText(fading, speaker))]),
  ];
}

function sourceLines(
  source: Extract<Criterion, { readonly kind: 'buckets' }>['source'],
  model: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  return source.from === 'events' ? eventLines(source, model, speaker) : counterLines(source, model, speaker);
}

function counterLines(
  { count, last }: { readonly count: string | null; readonly last: string | null },
  { fields }: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const { facts } = speaker.t.lead.build;
  return [
    ...(count === null ? [] : [facts.counter(nameOf(count, fields, speaker))]),
    ...(last === null ? [] : [facts.last(nameOf(last, fields, speaker))]),
  ];
}

function eventLines(
  { events, filter }: { readonly events: readonly string[]; readonly filter: EventFilter | null },
  model: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const { facts } = speaker.t.lead.build;
  const { topics = null, assets = null, channels = null, amount = null } = filter ?? {};
  return [
    facts.eventsOf(namesOf(events, model.eventKinds, speaker)),
    ...(topics === null ? [] : [facts.topics(namesOf(topics, model.topics, speaker))]),
    ...(assets === null ? [] : [facts.assets(listOf(assets, speaker))]),
    ...(channels === null ? [] : [facts.channels(listOf(channels, speaker))]),
    ...(amount === null ? [] : [facts.amount(rangeText(amount, speaker))]),
  ];
}

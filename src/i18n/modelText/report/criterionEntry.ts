import { weightedCentipoints } from '#core/scoring/centipoints.ts';
import type { Criterion, EventFilter } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Reasons } from '#core/scoring/reasons.ts';
import type { ReportPart } from '#core/report/report.ts';
import { clipText, countingText, fadingText, rangeText } from '../amounts.ts';
import { conditionText } from '../conditionText.ts';
import { pointsText } from '../facts/criterionFacts.ts';
import { listOf, nameOf, namesOf, valueNames } from '../names.ts';
import type { Speaker } from '../speaker.ts';

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
    ...pointsOf(criterion).map((points) => weightedCentipoints(points, criterion.weight) / 100),
  ];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (least === 0) return f.signed(most);
  return most === 0 ? f.signed(least) : `${f.signed(least)} … ${f.signed(most)}`;
}

function pointsOf(criterion: Criterion): readonly number[] {
  switch (criterion.kind) {
    case 'table':
    case 'cases':
    case 'buckets':
      return [...criterion.rows.map(({ points }) => points), criterion.other, criterion.unknown];
    case 'ranges':
      return [...criterion.ranges.map(({ points }) => points), criterion.other, criterion.unknown];
    case 'surge':
      return [criterion.active, criterion.inactive];
    case 'counter':
      return [criterion.points, criterion.unknown];
    case 'events':
    case 'colleagues':
      return [criterion.points];
  }
}

function linesOf(criterion: Criterion, model: ScoringModel, speaker: Speaker): readonly string[] {
  const { t, f } = speaker;
  const { doc, sentences } = t.modelText;
  const { bucket, surgeRise } = t.lead.build;
  const gives = (what: string, points: number) => doc.gives(what, pointsText(points, criterion, speaker));
  switch (criterion.kind) {
    case 'table':
      return [
        ...criterion.rows.map(({ values, points }) =>
          gives(valueNames(criterion.field, values, model, speaker), points),
        ),
        ...restLines(criterion, speaker),
      ];
    case 'ranges':
      return [
        ...criterion.ranges.map((range) => gives(rangeText(range, speaker), range.points)),
        ...restLines(criterion, speaker),
      ];
    case 'cases':
      return [
        ...criterion.rows.map(({ label, when, points }) =>
          gives(doc.case(speaker.say(label), conditionText(when, model, speaker)), points),
        ),
        ...restLines(criterion, speaker),
      ];
    case 'buckets':
      return [
        ...sourceLines(criterion.source, model, speaker),
        ...criterion.rows.map(({ atLeast, withinDays, points }) =>
          gives(bucket(f.whole(atLeast), withinDays === null ? null : f.whole(withinDays)), points),
        ),
        ...restLines(criterion, speaker),
      ];
    case 'events':
      return [
        ...eventLines(criterion, model, speaker),
        gives(doc.each, criterion.points),
        sentences.counting(countingText(criterion.counting, speaker)),
        ...timeLines(criterion, speaker),
      ];
    case 'counter':
      return [
        ...counterLines(criterion, model, speaker),
        gives(doc.each, criterion.points),
        sentences.counting(countingText(criterion.counting, speaker)),
        ...timeLines(criterion, speaker),
        unknownLine(criterion, speaker),
      ];
    case 'colleagues':
      return [
        ...eventLines(criterion, model, speaker),
        sentences.colleagues(f.whole(criterion.times)),
        gives(doc.eachColleague, criterion.points),
        ...timeLines(criterion, speaker),
      ];
    case 'surge':
      return [
        ...eventLines(criterion, model, speaker),
        sentences.surge(
          f.whole(criterion.recentDays),
          f.whole(criterion.baselineDays),
          f.whole(criterion.least),
          f.number(criterion.factor),
        ),
        gives(surgeRise.active, criterion.active),
        gives(surgeRise.inactive, criterion.inactive),
        sentences.task(speaker.say(criterion.task)),
      ];
  }
}

function restLines(
  criterion: Criterion & { readonly other: number; readonly unknown: number },
  speaker: Speaker,
): readonly string[] {
  const { doc } = speaker.t.modelText;
  const other = doc.gives(doc.otherwise, pointsText(criterion.other, criterion, speaker));
  return [...(criterion.other === 0 ? [] : [other]), unknownLine(criterion, speaker)];
}

function unknownLine(criterion: Criterion & { readonly unknown: number }, speaker: Speaker): string {
  const { doc } = speaker.t.modelText;
  return criterion.unknown === 0
    ? doc.unknownNothing
    : doc.gives(doc.unknown, pointsText(criterion.unknown, criterion, speaker));
}

function timeLines(
  { windowDays, fading }: Pick<Extract<Criterion, { readonly kind: 'events' }>, 'windowDays' | 'fading'>,
  speaker: Speaker,
): readonly string[] {
  const { sentences } = speaker.t.modelText;
  return [
    windowDays === null ? speaker.t.modelText.doc.noWindow : sentences.window(speaker.f.whole(windowDays)),
    ...(fading.by === 'none' ? [] : [sentences.fading(fadingText(fading, speaker))]),
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
  const { sentences } = speaker.t.modelText;
  return [
    ...(count === null ? [] : [sentences.counter(nameOf(count, fields, speaker))]),
    ...(last === null ? [] : [sentences.last(nameOf(last, fields, speaker))]),
  ];
}

function eventLines(
  { events, filter }: { readonly events: readonly string[]; readonly filter: EventFilter | null },
  model: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const { sentences } = speaker.t.modelText;
  const { topics = null, assets = null, channels = null, amount = null } = filter ?? {};
  return [
    sentences.eventsOf(namesOf(events, model.eventKinds, speaker)),
    ...(topics === null ? [] : [sentences.topics(namesOf(topics, model.topics, speaker))]),
    ...(assets === null ? [] : [sentences.assets(listOf(assets, speaker))]),
    ...(channels === null ? [] : [sentences.channels(listOf(channels, speaker))]),
    ...(amount === null ? [] : [sentences.amount(rangeText(amount, speaker))]),
  ];
}

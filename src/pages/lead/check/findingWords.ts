import type { Finding } from '#core/scoring/check/finding.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { modelNames, type ModelNames } from './modelNames.ts';

/** What was found in one short line, and why, with the numbers that prove it (`DE-102`). */
export type FindingWords = { readonly what: string; readonly why: string };

type Kind = Finding['kind'];
type Of<Wanted extends Kind> = Extract<Finding, { readonly kind: Wanted }>;
type Say = {
  readonly t: Messages['modelCheck'];
  readonly f: Formats;
  readonly names: ModelNames;
  readonly points: (centipoints: number) => string;
};
type Words = { readonly [Wanted in Kind]: (finding: Of<Wanted>, say: Say) => readonly [string, string] };

/** A finding about this model in words. */
export function findingWords(finding: Finding, model: ScoringModel, speaker: Speaker): FindingWords {
  const { t, f } = speaker;
  const points = (centipoints: number) => f.number(centipoints / 100);
  const say = words[finding.kind] as (finding: Finding, say: Say) => readonly [string, string];
  const [what, why] = say(finding, { t: t.modelCheck, f, points, names: modelNames(model, speaker) });
  return { what, why };
}

const words: Words = {
  unreachableGrade: (found, { t, f }) => [t.what.unreachable(t.grade(found.grade)), missed(found, t, f)],
  unreachableClass: (found, { t, f }) => [
    t.what.unreachable(found.side === 'fit' ? t.fitClass(found.class) : t.activityClass(String(found.class))),
    missed(found, t, f),
  ],
  unreachableLetter: ({ letter, pairs }, { t, names }) =>
    pairs.length === 0
      ? [t.what.letterNotUsed(letter), t.why.letterNotUsed]
      : [
          t.what.unreachable(t.grade(letter)),
          t.why.pairs(names.listed(pairs.map(({ fit, activity }) => t.pair(fit, String(activity))))),
        ],
  emptySide: ({ side }, { t, names }) => [t.what.emptySide(names.side(side)), t.why.emptySide],
  qualifiedNever: (_, { t }) => [t.what.qualifiedNever, t.why.qualifiedNever],
  neverFires: ({ criterion, because }, { t, names }) => [
    t.what.neverFires(names.criterion(criterion)),
    t.why[because],
  ],
  sameForAll: (found, { t, names, points }) => [
    t.what.sameForAll(names.criterion(found.criterion)),
    t.why.sameForAll(points(found.points)),
  ],
  rowNeverCounts: ({ criterion, row, behind }, { t, f, names }) => [
    t.what.rowNeverCounts(names.criterion(criterion), t.row(f.whole(row + 1))),
    behind === null ? t.why.rowCannotBe : t.why.rowBehind(t.row(f.whole(behind + 1))),
  ],
  overWeight: ({ criterion, most, weight }, { t, names, points }) => [
    t.what.overWeight(names.criterion(criterion)),
    t.why.overWeight(points(most), points(weight)),
  ],
  hiddenByCap: (found, { t, names, points }) => [
    t.what.hiddenByCap(names.capped(found.of, found.id)),
    t.why.hiddenByCap(points(found.least), points(found.most), points(found.points)),
  ],
  capNeverReached: ({ of, id, bound, cap, least, most }, { t, names, points }) =>
    bound === 'max'
      ? [t.what.maxNeverReached(names.capped(of, id)), t.why.maxNeverReached(points(cap), points(most))]
      : [t.what.minNeverReached(names.capped(of, id)), t.why.minNeverReached(points(cap), points(least))],
  sideTooSmall: ({ side, most, max }, { t, names, points }) => [
    t.what.sideTooSmall(names.side(side)),
    t.why.sideTooSmall(points(most), points(max)),
  ],
  valueTwice: ({ criteria, field, values, ranges }, { t, f, names }) => {
    const spans = names.listed(
      ranges.map(
        ({ from, to }) => `${from === null ? '' : f.number(from)}–${to === null ? '' : f.number(to)}`,
      ),
    );
    const said =
      values.length > 0
        ? t.why.values(names.field(field), names.values(field, values))
        : t.why.range(names.field(field), spans);
    return [t.what.valueTwice(names.both(criteria)), said];
  },
  valueNotCovered: ({ criterion, field, values }, { t, names }) => [
    t.what.valueNotCovered(names.criterion(criterion)),
    t.why.values(names.field(field), names.values(field, values)),
  ],
  valueNotNamed: ({ criterion, field, values }, { t, names }) => [
    t.what.valueNotNamed(names.criterion(criterion)),
    t.why.valueNotNamed(names.field(field), names.values(field, values)),
  ],
  rangeNotCovered: ({ criterion, field, from, to }, { t, f, names }) => [
    t.what.rangeNotCovered(names.criterion(criterion)),
    t.why.range(names.field(field), `${f.number(from)}–${f.number(to)}`),
  ],
  countsTheSame: ({ criteria, events, fields }, { t, names }) => [
    t.what.countsTheSame(names.both(criteria)),
    t.why.same(names.listed([...events.map(names.eventKind), ...fields.map(names.field)])),
  ],
  fadedBeforeWindow: ({ criterion, fadedFrom, windowDays }, { t, f, names }) => [
    t.what.fadedBeforeWindow(names.criterion(criterion)),
    t.why.fadedBeforeWindow(f.whole(fadedFrom), f.whole(windowDays)),
  ],
  windowCutsFading: ({ criterion, windowDays, left, full }, { t, f, names, points }) => [
    t.what.windowCutsFading(names.criterion(criterion)),
    t.why.windowCutsFading(f.whole(windowDays), points(left), points(full)),
  ],
  stepsRise: ({ criterion, from, percent, before }, { t, f, names }) => [
    t.what.stepsRise(names.criterion(criterion)),
    t.why.stepsRise(f.whole(from), f.number(percent), f.number(before)),
  ],
  gateNever: ({ gate, behind }, say) => never(gate, behind, say),
  gateAlways: ({ gate }, { t, names }) => [t.what.gateAlways(names.decider(gate)), t.why.gateAlways],
  ruleNeverDecides: ({ rule, behind }, say) => never(rule, behind, say),
  unusedField: ({ id }, { t, names }) => [t.what.unusedField(names.field(id)), t.why.unused],
  unusedEventKind: ({ id }, { t, names }) => [t.what.unusedEventKind(names.eventKind(id)), t.why.unused],
  unusedTopic: ({ id }, { t, names }) => [t.what.unusedTopic(names.topic(id)), t.why.unused],
  unusedCondition: ({ id }, { t, names }) => [t.what.unusedCondition(names.condition(id)), t.why.unused],
  unusedGroup: ({ id }, { t, names }) => [t.what.unusedGroup(names.group(id)), t.why.unused],
};

type Missed = Pick<Of<'unreachableGrade'>, 'from' | 'below' | 'least' | 'most' | 'isKeptOnly'>;

function missed({ from, below, least, most, isKeptOnly }: Missed, t: Say['t'], f: Formats): string {
  const why =
    from > most ? t.why.tooHigh(f.whole(from), f.whole(most)) : t.why.tooLow(f.whole(below), f.whole(least));
  return isKeptOnly ? `${why} ${t.why.keptOnly}` : why;
}

function never(id: string, behind: string | null, { t, names }: Say): readonly [string, string] {
  return [
    t.what.neverDecides(names.decider(id)),
    behind === null ? t.why.neverTrue : t.why.behind(names.decider(behind)),
  ];
}

import { type TargetSystem } from '#core/design/target.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Gap, GapPlace, Nearest } from '#core/targets/gap.ts';
import { targetAbilities } from '#core/targets/targetAbilities.ts';
import type { Text } from '#core/text.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

/** The words that gaps are told in. */
export type TargetSpeaker = {
  readonly t: Messages['targets'];
  readonly f: Formats;
  readonly say: (text: Text) => string;
};

/** A gap in words: what it is about, what the system knows by its documentation, and the nearest (`DE-16`). */
export type GapWords = { readonly about: string; readonly knows: string; readonly nearest: string };

/** A gap of this model in words. */
export function gapWords(
  gap: Gap,
  model: ScoringModel,
  target: Exclude<TargetSystem, 'none'>,
  speaker: TargetSpeaker,
): GapWords {
  const { t } = speaker;
  return {
    about: t.about(placeName(gap.place, model, speaker), t.reasons[gap.reason]),
    knows: knownWords(gap, target, speaker),
    nearest: nearestWords(gap.nearest, speaker),
  };
}

function placeName(place: GapPlace, model: ScoringModel, { t, say }: TargetSpeaker): string {
  if (place.at === 'part') return t.parts[place.id];
  const lists = { criterion: model.criteria, group: model.groups, gate: model.gates, rule: model.routing };
  const items: readonly { readonly id: string; readonly label: Text }[] = lists[place.at];
  const label = items.find(({ id }) => id === place.id)?.label;
  return (label && say(label)) || place.id;
}

function knownWords(gap: Gap, target: Exclude<TargetSystem, 'none'>, { t }: TargetSpeaker): string {
  const { knows } = t;
  const { ageing, counting, rollUp } = targetAbilities[target];
  const system = t.systems[target];
  switch (gap.reason) {
    case 'fading':
      return knows[ageing](system);
    case 'counting':
      return knows.counting(system, (counting ?? []).map((by) => t.countings[by]).join(', '));
    case 'colleagues':
      return gap.nearest.is === 'companyScore' ? knows.companyEvents(system) : knows.colleagues(system);
    case 'criterionCap':
    case 'groupCap':
    case 'sideCap':
    case 'totalCap':
      return knows.cap(system);
    case 'leaving':
    case 'ruleGrade':
      return knows.limits(system);
    case 'rollUp':
      return rollUp === 'own' ? knows.ownCompany(system) : knows.sumOfPeople(system);
    default:
      return knows[gap.reason](system);
  }
}

function nearestWords(nearest: Nearest, { t, f }: TargetSpeaker): string {
  const words = t.nearest;
  switch (nearest.is) {
    case 'monthly':
      return words[nearest.isAlone ? 'monthlyAlone' : 'monthly'](f.number(nearest.percent));
    case 'window':
    case 'takenBack':
      return words[nearest.is](f.whole(nearest.days));
    case 'counting':
      return words.counting(t.countings[nearest.by]);
    case 'buckets':
      return words.buckets(f.whole(nearest.rows));
    case 'frequency':
      return words.frequency(f.whole(nearest.atLeast), f.whole(nearest.withinDays));
    default:
      return words[nearest.is];
  }
}

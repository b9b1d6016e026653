import { type TargetSystem } from '#core/design/target.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Gap, GapPlace, Nearest } from '#core/targets/gap.ts';
import { targetAbilities } from '#core/targets/targetAbilities.ts';
import type { Text } from '#core/text.ts';
import { nameOf } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** A gap in words: what it is about, what the system knows by its documentation, and the nearest (`DE-16`). */
export type GapWords = { readonly about: string; readonly knows: string; readonly nearest: string };

/** A gap of this model in words. */
export function gapWords(
  gap: Gap,
  model: ScoringModel,
  target: Exclude<TargetSystem, 'none'>,
  speaker: Speaker,
): GapWords {
  const t = speaker.t.targets;
  return {
    about: t.about(placeName(gap.place, model, speaker), t.reasons[gap.reason]),
    knows: knownWords(gap, target, speaker),
    nearest: nearestWords(gap.nearest, speaker),
  };
}

function placeName(place: GapPlace, model: ScoringModel, speaker: Speaker): string {
  if (place.at === 'part') return speaker.t.targets.parts[place.id];
  const lists = { criterion: model.criteria, group: model.groups, gate: model.gates, rule: model.routing };
  const items: readonly { readonly id: string; readonly label: Text }[] = lists[place.at];
  return nameOf(place.id, items, speaker);
}

function knownWords(gap: Gap, target: Exclude<TargetSystem, 'none'>, speaker: Speaker): string {
  const t = speaker.t.targets;
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

function nearestWords(nearest: Nearest, { t: { targets }, f }: Speaker): string {
  const words = targets.nearest;
  switch (nearest.is) {
    case 'monthly':
      return words[nearest.isAlone ? 'monthlyAlone' : 'monthly'](f.number(nearest.percent));
    case 'window':
    case 'takenBack':
      return words[nearest.is](f.whole(nearest.days));
    case 'counting':
      return words.counting(targets.countings[nearest.by]);
    case 'buckets':
      return words.buckets(f.whole(nearest.rows));
    case 'frequency':
      return words.frequency(f.whole(nearest.atLeast), f.whole(nearest.withinDays));
    default:
      return words[nearest.is];
  }
}

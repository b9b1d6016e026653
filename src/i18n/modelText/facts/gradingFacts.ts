import type { ActivityLimits, Classes, Grading, Limits } from '#core/scoring/grading.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { conditionText } from '../conditionText.ts';
import type { Speaker } from '#i18n/speaker.ts';
import type { Fact } from './fact.ts';

const letters = ['A', 'B', 'C', 'D'] as const;
const activities = [1, 2, 3, 4] as const;

/** The bounds of both sides. */
export function sidesFacts({ sides }: ScoringModel, { t, f }: Speaker): readonly Fact[] {
  const { facts, none } = t.modelText;
  return (['fit', 'behaviour'] as const).flatMap((side) => {
    const { max, min } = sides[side];
    const name = t.lead.build[side];
    return [
      { name: facts.most(name), value: f.number(max) },
      { name: facts.fewest(name), value: min === null ? none : f.number(min) },
    ];
  });
}

/** The bounds of the total. */
export function totalFacts({ total }: ScoringModel, { t, f }: Speaker): readonly Fact[] {
  const { facts } = t.modelText;
  return [
    { name: facts.most(facts.total), value: f.number(total.max) },
    { name: facts.fewest(facts.total), value: f.number(total.min) },
  ];
}

/** How grades are given: limits, or a grade for each pair. */
export function gradingFacts({ grading }: { readonly grading: Grading }, speaker: Speaker): readonly Fact[] {
  const { t } = speaker;
  const { facts } = t.modelText;
  if (grading.by === 'total')
    return [
      { name: facts.grading, value: facts.byTotal },
      ...limitFacts(grading.limits, facts.limitOf, speaker),
      ...leavingFacts(grading.leaving, facts.leavingOf, speaker),
    ];
  return [
    { name: facts.grading, value: facts.byMatrix },
    ...letters.flatMap((fit) =>
      activities.map((activity, at) => ({
        name: facts.pair(fit, activity),
        value: grading.letters[fit][at] ?? t.modelText.none,
      })),
    ),
  ];
}

/** How each side becomes a class. */
export function classFacts({ classes }: { readonly classes: Classes }, speaker: Speaker): readonly Fact[] {
  const { facts } = speaker.t.modelText;
  const { fit, activity, leaving } = classes;
  return [
    ...limitFacts(fit, facts.fitFrom, speaker),
    ...activityFacts(activity, facts.activityFrom, speaker),
    ...(leaving
      ? [
          ...limitFacts(leaving.fit, facts.fitKept, speaker),
          ...activityFacts(leaving.activity, facts.activityKept, speaker),
        ]
      : []),
  ];
}

/** Who is qualified. */
export function qualifiedFacts(model: ScoringModel, speaker: Speaker): readonly Fact[] {
  return [
    { name: speaker.t.modelText.facts.qualified, value: conditionText(model.qualified, model, speaker) },
  ];
}

function leavingFacts(
  leaving: Limits | null,
  name: (grade: string) => string,
  speaker: Speaker,
): readonly Fact[] {
  return leaving === null ? [] : limitFacts(leaving, name, speaker);
}

function limitFacts(limits: Limits, name: (grade: string) => string, { f }: Speaker): readonly Fact[] {
  return (['A', 'B', 'C'] as const).map((grade) => ({ name: name(grade), value: f.whole(limits[grade]) }));
}

function activityFacts(
  limits: ActivityLimits,
  name: (activity: string) => string,
  { f }: Speaker,
): readonly Fact[] {
  return ([1, 2, 3] as const).map((activity) => ({
    name: name(String(activity)),
    value: f.whole(limits[activity]),
  }));
}

import type { CompanyRule, RollUp } from '#core/scoring/companyRule.ts';
import type { InterestRule } from '#core/scoring/interestRule.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Estimate, ProbabilityRule, SizeRule, ValueRule } from '#core/scoring/valueRule.ts';
import { estimateText, fadingText, rangeText } from '../amounts.ts';
import { nameOf, valueNames } from '../names.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { type Fact, labelFacts } from './fact.ts';

/** What a lead is worth. */
export function valueFacts(value: ValueRule | null, model: ScoringModel, speaker: Speaker): readonly Fact[] {
  const { facts, none } = speaker.t.modelText;
  if (value === null) return [{ name: facts.value, value: none }];
  return [
    { name: facts.value, value: facts.valueRule },
    { name: facts.currency, value: value.currency },
    ...sizeFacts(value.size, value.currency, model, speaker),
    ...probabilityFacts(value.probability, speaker),
  ];
}

function sizeFacts(
  size: SizeRule,
  currency: string,
  { fields, ...model }: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  const { facts } = speaker.t.modelText;
  const sized = (name: string, estimate: Estimate | null): Fact => ({
    name,
    value: estimate === null ? facts.notKnown : estimateText(estimate, speaker, currency),
  });
  if (size.from === 'fixed') return [sized(facts.size, size.size)];
  const from = { name: facts.sizeField, value: nameOf(size.field, fields, speaker) };
  if (size.from === 'field') return [from, sized(facts.sizeUnknown, size.unknown)];
  const rows =
    size.from === 'table'
      ? size.rows.map((row) =>
          sized(facts.sizeOf(valueNames(size.field, row.values, { fields, ...model }, speaker)), row.size),
        )
      : size.ranges.map((range) => sized(facts.sizeOf(rangeText(range, speaker)), range.size));
  return [from, ...rows, sized(facts.sizeOther, size.other), sized(facts.sizeUnknown, size.unknown)];
}

function probabilityFacts(probability: ProbabilityRule, speaker: Speaker): readonly Fact[] {
  const { t, f } = speaker;
  const { facts } = t.modelText;
  const rows =
    probability.by === 'grade'
      ? (['A', 'B', 'C', 'D'] as const).map((grade) => ({
          name: facts.probabilityOf(facts.grade, grade),
          value: estimateText(probability[grade], speaker, '%'),
        }))
      : probability.rows.map(({ from, percent }) => ({
          name: facts.probabilityOf(facts.points, rangeText({ from, to: null }, speaker)),
          value: estimateText(percent, speaker, '%'),
        }));
  return [{ name: facts.origin, value: facts.origins[probability.origin] }, ...rows].map((fact) => ({
    ...fact,
    value: fact.value.trim() || f.whole(0),
  }));
}

/** How interest in topics is weighed. */
export function interestFacts(
  interest: InterestRule | null,
  { eventKinds }: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  const { facts, none } = speaker.t.modelText;
  if (interest === null) return [{ name: facts.interest, value: none }];
  return [
    { name: facts.interest, value: facts.interestRule },
    ...interest.events.map(({ event, points }) => ({
      name: facts.pointsFor(nameOf(event, eventKinds, speaker)),
      value: speaker.f.signed(points),
    })),
    { name: facts.fading, value: fadingText(interest.fading, speaker) },
  ];
}

/** How people make the score of their company, and who should be among them. */
export function companyFacts(
  company: CompanyRule | null,
  model: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  const { facts, none } = speaker.t.modelText;
  if (company === null) return [{ name: facts.company, value: none }];
  const { roles, rollUp, singleThreadPercent } = company;
  return [
    { name: facts.company, value: rollUpText(rollUp, speaker) },
    ...(rollUp.by === 'roleWeighted' ? weightFacts(rollUp, model, speaker) : []),
    { name: facts.roleField, value: roles === null ? none : nameOf(roles.field, model.fields, speaker) },
    ...(roles?.needed ?? []).flatMap(({ label, values, people }) => {
      const [{ value: name }, ...other] = labelFacts(label, speaker);
      const needed = facts.people(
        speaker.f.whole(people),
        valueNames(roles?.field ?? '', values, model, speaker),
      );
      return [{ name: facts.role(name), value: needed }, ...other];
    }),
    { name: facts.singleThread, value: `${speaker.f.number(singleThreadPercent)} %` },
  ];
}

function rollUpText(rollUp: RollUp, { t, f }: Speaker): string {
  const { rollUps } = t.modelText.facts;
  return rollUp.by === 'meanOfBest' ? rollUps.meanOfBest(f.whole(rollUp.people)) : rollUps[rollUp.by];
}

function weightFacts(
  { field, rows, other, unknown }: Extract<RollUp, { readonly by: 'roleWeighted' }>,
  model: ScoringModel,
  speaker: Speaker,
): readonly Fact[] {
  const { t, f } = speaker;
  const { facts } = t.modelText;
  return [
    { name: facts.weightField, value: nameOf(field, model.fields, speaker) },
    ...rows.map(({ values, weight }) => ({
      name: facts.weightOf(valueNames(field, values, model, speaker)),
      value: f.number(weight),
    })),
    { name: facts.weightOf(t.modelText.others), value: f.number(other) },
    { name: facts.weightOf(t.modelText.notKnown), value: f.number(unknown) },
  ];
}

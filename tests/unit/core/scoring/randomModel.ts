import { noReasons } from '#core/scoring/reasons.ts';
import { emptyDesign } from '#core/design/design.ts';
import fc from 'fast-check';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { CriterionGroup, ScoringModel } from '#core/scoring/model.ts';
import { namedConditions, resultCondition, withoutMissing } from './randomCondition.ts';
import { cap, randomCriterion } from './randomCriterion.ts';
import { eventKinds, fields, label, topics } from './randomFields.ts';
import { classes, company, gates, grading, interest, routing, value } from './randomOutcome.ts';

/** Random models of the whole language, for the property tests of scoring. Random contacts are in randomTable.ts. */

const groups = fc
  .array(fc.record({ side: fc.constantFrom('fit' as const, 'behaviour' as const), cap }), { maxLength: 3 })
  .map((list) => list.map((group, index): CriterionGroup => ({ id: `g${index}`, label, ...group })));

const sides = fc
  .record({
    fitMax: fc.oneof(fc.constant(5000), fc.integer({ min: 0, max: 10_000 })),
    fitMin: fc.option(fc.integer({ min: -3000, max: 0 })),
    behaviourMin: fc.option(fc.constantFrom(-10, -0.5, 0)),
  })
  .map(({ fitMax, fitMin, behaviourMin }) => ({
    fit: { max: fitMax / 100, min: fitMin === null ? null : fitMin / 100 },
    behaviour: { max: (10_000 - fitMax) / 100, min: behaviourMin },
  }));

const total = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ min: 0, max: 100 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ min: 0, max: 40 }, { min: 10.5, max: 90.25 }, { min: 20, max: 20 }),
  },
);

/** A valid model: `modelSchema` accepts it and `checkModel` finds nothing. */
export const randomModel: fc.Arbitrary<ScoringModel> = fc
  .record({
    conditions: namedConditions,
    groups,
    sides,
    total,
    criteria: fc.array(randomCriterion, { maxLength: 6 }),
    gates,
    grading,
    classes,
    qualified: resultCondition,
    value,
    routing,
    interest,
    company,
  })
  .map(({ criteria: someCriteria, conditions, qualified, routing: rules, ...rest }) => {
    const criteria = someCriteria.map((each, index) => criterionOf(each, index, rest.groups));
    const ids = new Set([...criteria, ...rest.groups].map(({ id }) => id));
    return {
      title: 'random',
      note: '',
      template: '',
      zone: 'Europe/Helsinki',
      ...{ fields, eventKinds, topics, criteria },
      ...rest,
      conditions: conditions.map((each) => ({ ...each, when: withoutMissing(each.when, ids) })),
      qualified: withoutMissing(qualified, ids),
      routing: rules.map((rule) => ({ ...rule, when: rule.when && withoutMissing(rule.when, ids) })),
      golden: [],
      design: emptyDesign,
    };
  });

type RandomCriterion = typeof randomCriterion extends fc.Arbitrary<infer Value> ? Value : never;

/** The criterion with its id, in one of the groups that there are, on the side of the group. */
function criterionOf(
  { body, side, group: place, ...rest }: RandomCriterion,
  index: number,
  theGroups: readonly CriterionGroup[],
): Criterion {
  const group = place === null ? undefined : theGroups[place];
  const base = { id: `c${index}`, label, side: group?.side ?? side, group: group?.id ?? null, ...noReasons };
  return { ...body, ...rest, ...base };
}

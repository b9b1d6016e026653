import fc from 'fast-check';
import type { CommandArgs, CommandName } from '#core/commands/commands.ts';
import { companySizes, sectors } from '#core/documents/company.ts';
import type { Bodies, Kind } from '#core/documents/document.ts';
import type { AnswerChange } from '#core/level/answerChange.ts';
import { numberIds, reviewNumberIds } from '#core/level/numbers.ts';
import type { PlanItem } from '#core/level/plan/plan.ts';
import { greatestMark } from '#core/level/respondent.ts';
import type { ReadAnswer } from '#core/level/survey/answerCode.ts';
import { copyTest } from '#core/level/tests/copyTest.ts';
import type { OwnTest } from '#core/level/tests/ownTest.ts';
import { emptyKeeping } from '#core/record/keeping.ts';
import { sameInBoth } from '#core/text.ts';
import { wholeKeeping, wholePack, wholePlan, wholeTest } from '../documents/levelBodies.ts';
import { realDocuments } from '../documents/samples.ts';
import { testOf } from '../level/practiceTests.ts';
import { number, text } from './wishes.ts';

const badNames = ['__proto__', 'constructor', 'a b', '', '-', '1', 'ä'] as const;
/** Names that questions have, and that nothing in a document may have. */
const dimension = fc.constantFrom('steering', 'systems', 'feedback', 'toString', 'own-1', ...badNames);
const practice = fc.constantFrom('steering-2-1', 'steering-3-3', 'valueOf', 'new', ...badNames);
const knownStep = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const step = fc.option(knownStep);
const coverage = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
const passed = fc.constantFrom('dontKnow' as const, 'notApplicable' as const);
const sector = fc.option(fc.constantFrom(...sectors));
const size = fc.option(fc.constantFrom(...companySizes));
const day = fc.constantFrom(
  '2026-11-22',
  '2024-02-29',
  '2026-02-29',
  '2026-11-22T09:41:00Z',
  '',
  '22.11.2026',
);
/** Ids of documents and of what stands in them. */
const itemId = fc.constantFrom('new', 'e1', 'd1', 'rung', 'own', 'finland', 'x'.repeat(41), ...badNames);
const link = fc.oneof(
  text,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    ' https://example.fi/ä?x=1 ',
    'mailto:a@example.fi',
    'https://a@b.fi',
  ),
  fc.constantFrom(`https://example.fi/${'x'.repeat(2000)}`, 'https://example.fi/\u202e', 'https:example.fi'),
);
const testName = fc.record({ id: text, version: fc.oneof(number, fc.constant(2)) });
const quarter = fc.option(fc.constantFrom('2027-Q1', '2027-Q4', '2027-Q5', '27-Q1', '2027-Q1\n', ''));
const weight = fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const));
const planItem: fc.Arbitrary<PlanItem> = fc.record({
  id: itemId,
  lifts: fc.option(
    fc.oneof(
      fc.record({
        is: fc.constant('rung' as const),
        dimension,
        from: fc.constantFrom(1 as const, 2 as const, 3 as const),
      }),
      fc.record({ is: fc.constant('practice' as const), practice }),
    ),
  ),
  title: text,
  quarter,
  owner: text,
  due: fc.option(day),
  state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
  endedOn: fc.option(day),
  effort: weight,
  effect: weight,
  needs: fc.option(fc.array(itemId, { maxLength: 4 })),
  note: text,
});
const change: fc.Arbitrary<AnswerChange> = fc.oneof(
  fc.record({ is: fc.constant('ladder' as const), dimension, to: knownStep }),
  fc.record({ is: fc.constant('practice' as const), practice, to: coverage }),
);
const readAnswer: fc.Arbitrary<ReadAnswer> = fc.record({
  mark: fc.constantFrom(0, 7, 8, greatestMark, greatestMark + 1, -1, 0.5, NaN),
  sector,
  size,
  guess: step,
  ladders: fc.dictionary(dimension, fc.record({ now: fc.oneof(step, passed), wanted: step, reason: text }), {
    maxKeys: 3,
  }),
});

/** Own tests that are sound, and some that are not. */
const ownTests: readonly OwnTest[] = [
  wholeTest,
  copyTest(testOf([[1, 1, 1]], { leastKnown: 1 }), 'line', sameInBoth('Own')),
  copyTest(testOf([[1, 0, 1]], { leastKnown: 1 }), 'line', sameInBoth('Own')),
];
const testChange = fc.record(
  {
    title: fc.record({ en: text, fi: text }),
    version: number,
    note: text,
    locked: fc.boolean(),
    rule: fc.record({ threshold: number, quarters: number, leastKnown: number }),
    dimensions: fc.constantFrom([], wholeTest.dimensions.slice(0, 1), [
      ...wholeTest.dimensions,
      ...wholeTest.dimensions,
    ]),
  },
  { requiredKeys: [] },
);

/** Whole bodies: sound ones of the kind, those of other kinds, and some that are spoiled. */
function takeOf<K extends Kind>(kind: K): fc.Arbitrary<{ readonly body: Bodies[K] }> {
  const real = realDocuments.filter((document) => document.kind === kind).map(({ body }) => body);
  const odd = [{}, [], wholePlan, wholePack, { ...real[0], title: 5, name: 5, more: 1 }];
  return fc.record({ body: fc.constantFrom(...real, ...odd) }) as fc.Arbitrary<{ readonly body: Bodies[K] }>;
}

/** What the commands on companies and on the documents of the level test may be asked, and the taking of all kinds. */
export const levelWishes = {
  'company.rename': fc.record({ name: text }),
  'company.class': fc.record({ sector, size }, { requiredKeys: [] }),
  'company.unit': fc.record({ unit: fc.record({ id: itemId, name: text }) }),
  'company.removeUnit': fc.record({ id: itemId }),
  'company.take': takeOf('company'),
  'assessment.guess': fc.record({ guess: step }),
  'assessment.now': fc.record({
    dimension,
    now: fc.oneof(step, passed),
  }),
  'assessment.wanted': fc.record({ dimension, wanted: step }),
  'assessment.reason': fc.record({ dimension, reason: text }),
  'assessment.practice': fc.record({ practice, now: fc.option(fc.oneof(coverage, passed)) }),
  'assessment.practiceReason': fc.record({ practice, reason: text }),
  'assessment.number': fc.record({
    number: fc.constantFrom(...numberIds, ...reviewNumberIds),
    answer: fc.option(fc.oneof(number, fc.constantFrom('dontKnow' as const, 100, 99.5, 1e9, 1e4))),
  }),
  'assessment.stillSo': fc.record({
    question: fc.oneof(text, fc.constantFrom('ladder:steering', 'practice:x', 'ladder:constructor')),
    day,
  }),
  'assessment.evidence': fc.record({
    piece: fc.record({
      ...{ id: itemId, text, link, who: text, day: fc.option(day) },
      on: fc.oneof(text, fc.constantFrom('ladder:steering', `practice:${'x'.repeat(60)}`)),
    }),
  }),
  'assessment.removeEvidence': fc.record({ id: itemId }),
  'assessment.answers': fc.record({ changes: fc.array(change, { maxLength: 4 }) }),
  'assessment.round': fc.record(
    { title: text, day, unit: fc.oneof(itemId, text), test: testName },
    { requiredKeys: [] },
  ),
  'assessment.respondent': fc.record({ sector, size }, { requiredKeys: [] }),
  'assessment.close': fc.constant(undefined),
  'assessment.reopen': fc.constant(undefined),
  'assessment.take': takeOf('assessment'),
  'plan.items': fc.record({ items: fc.array(planItem, { maxLength: 4 }) }),
  'plan.removeItem': fc.record({ id: itemId }),
  'plan.place': fc.record({ item: planItem, at: number }),
  'plan.move': fc.record({ id: itemId, quarter, at: number }),
  'plan.decision': fc.record({ decision: fc.record({ id: itemId, day, text, who: text }) }),
  'plan.removeDecision': fc.record({ id: itemId }),
  'plan.take': takeOf('plan'),
  'test.edit': fc.record({
    after: fc.record({ base: fc.constantFrom(...ownTests), change: testChange }).map((each) => {
      return { ...each.base, ...each.change } as OwnTest;
    }),
  }),
  'test.lock': fc.constant(undefined),
  'test.take': takeOf('test'),
  'survey.rename': fc.record({ title: text }),
  'survey.answer': fc.record({ read: readAnswer, day }),
  'survey.nameAnswer': fc.record({ mark: fc.constantFrom(0, 7, 8), name: text }),
  'survey.removeAnswer': fc.record({ mark: fc.constantFrom(0, 7, 8) }),
  'survey.take': takeOf('survey'),
  'pack.rename': fc.record({ title: text }),
  'pack.take': takeOf('pack'),
  'keeping.put': fc.record({
    before: fc.constantFrom(wholeKeeping, emptyKeeping),
    after: fc.constantFrom(wholeKeeping, emptyKeeping),
  }),
  'recipe.take': takeOf('recipe'),
  'model.take': takeOf('model'),
  'version.take': takeOf('version'),
} satisfies { readonly [N in CommandName]?: fc.Arbitrary<CommandArgs<N>> };

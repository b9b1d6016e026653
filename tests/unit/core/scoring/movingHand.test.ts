import { noReasons } from '#core/scoring/reasons.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockContacts } from '#core/contacts/eventColumns.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import { setLimit, setSideMax } from '#core/scoring/editModel.ts';
import { contactAt, eventsAt } from '#core/scoring/contactAt.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { scoreContact } from '#core/scoring/scoreContact.ts';
import { benchDay } from '#tests/bench/data/benchEvents.ts';
import { benchModel } from '#tests/bench/data/benchModel.ts';
import { benchTable } from '#tests/bench/data/benchTable.ts';
import { variantOf, withCap, withGroupCap, withWeight } from '#tests/bench/data/variants.ts';
import { examples } from '../../examples.ts';

// Two whole blocks and a bit: contacts on both sides of each border.
const count = 2 * blockContacts + 77;
const table = benchTable(count);
const start: ScoringModel = {
  ...benchModel(),
  gates: [
    {
      id: 'gate',
      label: { en: '', fi: '' },
      enabled: false,
      kind: 'mustHave',
      when: { is: 'known', field: 'budget' },
      grade: 'D',
      route: null,
      ...noReasons,
    },
  ],
};

const someId = fc.constantFrom(...start.criteria.map(({ id }) => id));
const someGroup = fc.constantFrom(...start.groups.map(({ id }) => id));
const days = fc.option(fc.integer({ min: 0, max: 200 }), { nil: null });
const cents = fc.integer({ min: -800, max: 800 }).map((each) => each / 100);

type Move = (model: ScoringModel) => ScoringModel;

/** What a hand may do next: mostly weights, as a hand does. */
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(someId, cents).map(
      ([id, by]): Move =>
        (model) =>
          withWeight(model, id, by),
    ),
  },
  fc.tuple(someId, days).map(([id, windowDays]): Move => (model) => ({
    ...model,
    criteria: model.criteria.map((each) =>
      each.id === id && 'windowDays' in each ? { ...each, windowDays } : each,
    ),
  })),
  fc.tuple(someId, cents).map(
    ([id, by]): Move =>
      (model) =>
        withCap(model, id, Math.abs(by)),
  ),
  fc.tuple(someGroup, cents).map(
    ([id, by]): Move =>
      (model) =>
        withGroupCap(model, id, by),
  ),
  fc.integer({ min: 1, max: 99 }).map(
    (limit): Move =>
      (model) =>
        setLimit(model, 'B', limit),
  ),
  fc.integer({ min: 0, max: 100 }).map(
    (max): Move =>
      (model) =>
        setSideMax(model, 'fit', max),
  ),
  someId.map((id): Move => (model) => ({
    ...model,
    criteria: model.criteria.map((each) => (each.id === id ? { ...each, enabled: !each.enabled } : each)),
  })),
  fc.constant<Move>((model) => ({
    ...model,
    gates: model.gates.map((gate) => ({ ...gate, enabled: !gate.enabled })),
  })),
  fc.nat(3).map(
    (number): Move =>
      (model) =>
        variantOf(model, number),
  ),
);

test('SC-1: a scorer under a moving hand shows what a new one shows, over several blocks of contacts', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 8 }), (moves) => {
      const scorer = createScorer(table, benchDay);
      scorer.score(start);
      let model = start;
      for (const change of moves) {
        model = change(model);
        const picture = scorer.score(model);
        const fresh = createScorer(table, benchDay);
        expect(picture).toEqual(fresh.score(model));
        expect(scorer.scores()).toEqual(fresh.scores());
      }
    }),
    examples(25),
  );
});

test('SC-1: points that take sums past 16 bits before a cap are moved by a hand like all others', () => {
  const scorer = createScorer(table, benchDay);
  for (const { id } of start.criteria.filter(({ side }) => side === 'behaviour')) {
    for (const points of [210, 230, 390]) {
      const model = withWeight(start, id, points);
      const picture = scorer.score(model);
      const fresh = createScorer(table, benchDay);
      expect(picture).toEqual(fresh.score(model));
      expect(scorer.scores()).toEqual(fresh.scores());
    }
    scorer.score(start);
  }
});

test('SC-47: a run that is given up leaves nothing half: the next one gives what a new scorer gives', () => {
  const wanted = createScorer(table, benchDay).score(start);
  const scorer = createScorer(table, benchDay);
  for (const steps of [0, 1, 5, 29, 31, 60, 75]) {
    const run = scorer.run(variantOf(start, 1 + steps));
    for (let step = 0; step < steps; step++) expect(run.next().done).toBe(false);
    run.return(wanted);
    expect(scorer.score(start)).toEqual(wanted);
    const light = scorer.run(withWeight(start, 'demo', 1));
    light.next();
    light.return(wanted);
    expect(scorer.score(start)).toEqual(wanted);
  }
});

test('SC-1: at the borders of blocks the fast engine gives what the slow one gives', () => {
  const scorer = createScorer(table, benchDay);
  scorer.score(start);
  const { of } = table.companies ?? { of: new Uint32Array(count) };
  for (const index of [
    0,
    blockContacts - 1,
    blockContacts,
    2 * blockContacts - 1,
    2 * blockContacts,
    count - 1,
  ]) {
    const company = [...of.keys()].filter((other) => other !== index && of[other] === of[index]);
    const colleagues = company.map((other) => eventsAt(table, other));
    const contact = contactAt(table, start.fields, index);
    const context = { colleagues, previous: null };
    const { fit, behaviour, total } = scoreContact(start, contact, eventsAt(table, index), benchDay, context);
    expect(scorer.sumsAt(index)).toEqual({ fit, behaviour, total });
  }
});

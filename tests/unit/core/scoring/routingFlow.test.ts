import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactTable } from '#core/contacts/table.ts';
import { createScorer, type Scorer } from '#core/scoring/createScorer.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { actions, contactsByAction, type RoutingFlow } from '#core/scoring/routingFlow.ts';
import { slowScores } from './bothEngines.ts';
import { asOf } from './randomFields.ts';
import { randomModel } from './randomModel.ts';
import { randomTable } from './randomTable.ts';

function flowOf(scorer: Scorer, model: ScoringModel): RoutingFlow {
  const run = scorer.flow(model);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

function slowFlow(model: ScoringModel, table: ContactTable) {
  const scores = slowScores(model, table);
  const countOf = (holds: (score: (typeof scores)[number]) => boolean) => scores.filter(holds).length;
  return {
    count: scores.length,
    gates: model.gates.map(({ id }) => countOf(({ gate }) => gate === id)),
    checkFirst: model.gates.map(({ id }) => countOf(({ checkFirst }) => checkFirst.includes(id))),
    rules: model.routing.map(({ id }) => countOf(({ route }) => route?.by === 'rule' && route.id === id)),
    nowhere: countOf(({ route }) => route === null),
    qualified: (['no', 'yes', 'checkFirst'] as const).map((way) =>
      countOf(({ qualified }) => qualified === way),
    ),
  };
}

test('DE-125: the flow counts what the slow engine says of each contact, on random models', () => {
  fc.assert(
    fc.property(fc.array(randomModel, { minLength: 1, maxLength: 2 }), randomTable, (models, table) => {
      const scorer = createScorer(table, asOf);
      for (const model of models) {
        const { count, gates, checkFirst, rules, nowhere, qualified } = flowOf(scorer, model);
        expect({
          count,
          nowhere,
          gates: [...gates],
          checkFirst: [...checkFirst],
          rules: [...rules],
          qualified: [...qualified],
        }).toEqual(slowFlow(model, table));
      }
    }),
    { numRuns: 80 },
  );
});

test('DE-125: contacts by what happens to them are those of the slow engine', () => {
  fc.assert(
    fc.property(randomModel, randomTable, (model, table) => {
      const counts = contactsByAction(model, flowOf(createScorer(table, asOf), model));
      const routes = slowScores(model, table).map(({ route }) => route?.action);
      for (const action of actions) {
        expect(counts[action]).toBe(routes.filter((each) => each === action).length);
      }
    }),
    { numRuns: 30 },
  );
});

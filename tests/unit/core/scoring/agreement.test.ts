import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactAt, eventsAt } from '#core/scoring/contactAt.ts';
import { createScorer, type Scorer } from '#core/scoring/createScorer.ts';
import type { ContactTable } from '#core/contacts/table.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { scoreContact } from '#core/scoring/scoreContact.ts';
import { asOf, randomModel, randomTable } from './randomModel.ts';

const runs = { numRuns: 700 };

function slowScores(model: ScoringModel, table: ContactTable) {
  return Array.from({ length: table.count }, (_, index) =>
    scoreContact(model, contactAt(table, model.fields, index), eventsAt(table, index), asOf),
  );
}

function expectAgreement(scorer: Scorer, model: ScoringModel, table: ContactTable): void {
  const picture = scorer.score(model);
  const slow = slowScores(model, table);
  expect(slow.map((_, index) => scorer.sumsAt(index))).toEqual(
    slow.map(({ fit, behaviour, total }) => ({ fit, behaviour, total })),
  );
  expect([...scorer.scores()]).toEqual(slow.map(({ score }) => score));
  expect([...picture.histogram]).toEqual(histogramOf(slow.map(({ total }) => total)));
  expect([...picture.fitHistogram]).toEqual(histogramOf(slow.map(({ fit }) => fit)));
  expect([...picture.behaviourHistogram]).toEqual(histogramOf(slow.map(({ behaviour }) => behaviour)));
}

function histogramOf(sums: readonly number[]): number[] {
  const bins = Array.from({ length: 101 }, () => 0);
  for (const sum of sums) {
    const bin = Math.max(0, Math.floor(sum / 100));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

test('SC-1: the two engines agree to the last centipoint on random models, contacts and events', () => {
  fc.assert(
    fc.property(randomModel, randomTable, (model, table) => {
      expectAgreement(createScorer(table, asOf), model, table);
    }),
    runs,
  );
});

test('SC-1: a scorer that went from model to model gives what a new one gives', () => {
  fc.assert(
    fc.property(fc.array(randomModel, { minLength: 2, maxLength: 5 }), randomTable, (models, table) => {
      const scorer = createScorer(table, asOf);
      for (const model of models) expectAgreement(scorer, model, table);
    }),
    { numRuns: 150 },
  );
});

test('SC-1: a scorer agrees after one change at a time, and on a copy that came through a channel', () => {
  fc.assert(
    fc.property(randomModel, randomModel, randomTable, (model, donor, table) => {
      const scorer = createScorer(table, asOf);
      scorer.score(model);
      let current = model;
      model.criteria.forEach((criterion, index) => {
        const { enabled, cap } = donor.criteria[index] ?? criterion;
        const changed = { ...criterion, enabled, cap };
        current = structuredClone({ ...current, criteria: current.criteria.with(index, changed) });
        expectAgreement(scorer, current, table);
      });
    }),
    { numRuns: 150 },
  );
});

test('SC-16: touched counts the contacts to whom a criterion gives anything but 0, as if it were enabled', () => {
  fc.assert(
    fc.property(randomModel, randomTable, (model, table) => {
      const alone = (id: string): ScoringModel => ({
        ...model,
        criteria: model.criteria.filter((each) => each.id === id).map((each) => ({ ...each, enabled: true })),
      });
      const expected = model.criteria.map(({ id }) => ({
        id,
        contacts: slowScores(alone(id), table).filter(({ ledger }) => {
          const own = ledger.filter((line) =>
            'criterion' in line ? line.criterion === id : line.kind === 'clip' && line.of === 'criterion',
          );
          return own.reduce((sum, { points }) => sum + points, 0) !== 0;
        }).length,
      }));
      expect(createScorer(table, asOf).score(model).touched).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test('SC-15: the ledger adds up to the official score, and no clip or fraction line is empty', () => {
  fc.assert(
    fc.property(randomModel, randomTable, (model, table) => {
      for (const { score, total, ledger } of slowScores(model, table)) {
        const sum = ledger.reduce((so, { points }) => so + points, 0);
        expect(sum).toBe(score * 100);
        expect(score).toBe(Math.floor(total / 100));
        for (const line of ledger)
          if (line.kind === 'clip' || line.kind === 'fraction') expect(line.points).not.toBe(0);
      }
    }),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactTable } from '#core/contacts/table.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { expectAgreement, previousColumns, slowScores } from './bothEngines.ts';
import { asOf } from './randomFields.ts';
import { randomModel } from './randomModel.ts';
import { randomPrevious, randomTable } from './randomTable.ts';

const tableAndPrevious = randomTable.chain((table) =>
  fc.tuple(fc.constant(table), randomPrevious(table.count)),
);

test('SC-1: the two engines agree to the last hundredth, and on everything that follows, on 2,000 random models', () => {
  fc.assert(
    fc.property(randomModel, tableAndPrevious, (model, [table, previous]) => {
      expectAgreement(createScorer(table, asOf, previousColumns(previous)), model, table, previous);
    }),
    { numRuns: 2_000 },
  );
});

test('SC-1: a scorer that went from model to model gives what a new one gives', () => {
  fc.assert(
    fc.property(
      fc.array(randomModel, { minLength: 2, maxLength: 4 }),
      tableAndPrevious,
      (models, [table, previous]) => {
        const scorer = createScorer(table, asOf, previousColumns(previous));
        for (const model of models) expectAgreement(scorer, model, table, previous);
      },
    ),
    { numRuns: 100 },
  );
});

test('SC-1: a scorer agrees after one change at a time, and on a copy that came through a channel', () => {
  fc.assert(
    fc.property(randomModel, randomModel, randomTable, (model, donor, table) => {
      const scorer = createScorer(table, asOf);
      expectAgreement(scorer, model, table);
      for (const changed of oneByOne(model, donor)) expectAgreement(scorer, structuredClone(changed), table);
    }),
    { numRuns: 60 },
  );
});

/** From one model towards another, a part at a time; each step is a valid model. */
function oneByOne(model: ScoringModel, donor: ScoringModel): readonly ScoringModel[] {
  const { sides, total, grading, classes, value, gates, conditions } = donor;
  const parts = [{ sides }, { total }, { grading }, { classes }, { value }, { gates }, { conditions }];
  const groups = model.groups.map((group, index) => ({
    ...group,
    cap: donor.groups[index]?.cap ?? group.cap,
  }));
  const changes: readonly ((from: ScoringModel) => ScoringModel)[] = [
    ...model.criteria.flatMap((_, index) => changesOfCriterion(index, donor)),
    (from) => ({ ...from, groups }),
    ...parts.map((part) => (from: ScoringModel) => ({ ...from, ...part })),
  ];
  let current = model;
  return changes.map((change) => (current = change(current)));
}

/** Cap, weight and switch of a criterion, then everything but its id and place; the model's own where the donor has none. */
function changesOfCriterion(index: number, donor: ScoringModel): ((from: ScoringModel) => ScoringModel)[] {
  function change(to: (criterion: Criterion, other: Criterion) => Criterion) {
    return (from: ScoringModel): ScoringModel => ({
      ...from,
      criteria: from.criteria.map((criterion, at) =>
        at === index ? to(criterion, donor.criteria[index] ?? criterion) : criterion,
      ),
    });
  }
  return [
    change((criterion, { cap }) => ({ ...criterion, cap })),
    change((criterion, { weight }) => ({ ...criterion, weight: weight ?? 50 })),
    change((criterion) => ({ ...criterion, enabled: !criterion.enabled })),
    change(({ id, side, group }, other) => ({ ...other, id, side, group })),
  ];
}

test('SC-16: touched counts the contacts to whom a criterion gives anything but 0, as if it were enabled', () => {
  fc.assert(
    fc.property(randomModel, randomTable, (model, table) => {
      const { touched } = createScorer(table, asOf).score(model);
      expect(touched).toEqual(
        model.criteria.map(({ id }) => ({ id, contacts: touchedBy(id, model, table) })),
      );
    }),
    { numRuns: 100 },
  );
});

function touchedBy(id: string, model: ScoringModel, table: ContactTable): number {
  const criteria = model.criteria
    .filter((each) => each.id === id)
    .map((each) => ({ ...each, enabled: true }));
  return slowScores({ ...model, criteria }, table).filter(({ ledger }) => {
    const own = ledger.filter((line) =>
      'criterion' in line ? line.criterion === id : line.kind === 'clip' && line.of === 'criterion',
    );
    return own.reduce((sum, { points }) => sum + points, 0) !== 0;
  }).length;
}

test('SC-15: the ledger adds up to the official score, and no clip or fraction line is empty', () => {
  fc.assert(
    fc.property(randomModel, tableAndPrevious, (model, [table, previous]) => {
      for (const { score, total, ledger } of slowScores(model, table, previous)) {
        expect(ledger.reduce((so, { points }) => so + points, 0)).toBe(score * 100);
        expect(score).toBe(Math.floor(total / 100));
        const taken = ledger.filter(({ kind }) => kind === 'clip' || kind === 'fraction');
        expect(taken.every(({ points }) => points !== 0)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactTable } from '#core/contacts/table.ts';
import { modelReach, type ModelReach } from '#core/scoring/check/modelReach.ts';
import { proveModel } from '#core/scoring/check/proveModel.ts';
import type { Finding } from '#core/scoring/check/finding.ts';
import type { Interval } from '#core/scoring/check/interval.ts';
import { sumsByName } from '#core/scoring/check/pointsReach.ts';
import type { ContactScore } from '#core/scoring/contactScore.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { slowScores, type PreviousList } from '../bothEngines.ts';
import { randomModel } from '../randomModel.ts';
import { randomPrevious, randomTable } from '../randomTable.ts';
import { examples } from '../../../examples.ts';

type Scene = {
  readonly model: ScoringModel;
  readonly table: ContactTable;
  readonly previous: PreviousList;
};

const scene: fc.Arbitrary<Scene> = fc
  .tuple(randomModel, randomTable)
  .chain(([model, table]) => randomPrevious(table.count).map((previous) => ({ model, table, previous })));

/** What a criterion, group or side gave one contact, and with it the total, from the ledger alone. */
function sumsFromLedger({ criteria, groups }: ScoringModel, { ledger, fit, behaviour }: ContactScore) {
  const sums = new Map<string, number>([
    ['side fit', fit],
    ['side behaviour', behaviour],
  ]);
  const clipOf = (of: string, id: string) =>
    ledger.find((line) => line.kind === 'clip' && line.of === of && line.id === id)?.points ?? 0;
  for (const { id } of criteria) {
    const lines = ledger.filter((line) => 'criterion' in line && line.criterion === id);
    const sum = lines.reduce((so, { points }) => so + points, 0);
    sums.set(`criterion ${id}`, sum + clipOf('criterion', id));
  }
  for (const { id } of groups) {
    const members = criteria.filter(({ group }) => group === id);
    const sum = members.reduce((so, member) => so + (sums.get(`criterion ${member.id}`) ?? 0), 0);
    sums.set(`group ${id}`, sum + clipOf('group', id));
  }
  return sums;
}

function expectWithin(value: number, { least, most }: Interval, what: string): void {
  expect(value, what).toBeGreaterThanOrEqual(least);
  expect(value, what).toBeLessThanOrEqual(most);
}

function expectReached(model: ScoringModel, reach: ModelReach, score: ContactScore): void {
  const intervals = sumsByName(model, reach.points);
  for (const [name, sum] of sumsFromLedger(model, score)) {
    expectWithin(sum, intervals.get(name) ?? { least: 0, most: 0 }, name);
  }
  expectWithin(score.total, reach.points.total.given, 'total');
  expectWithin(score.score, reach.points.scores, 'score');
  expect(reach.qualified.has(score.qualified)).toBe(true);
  if (score.gradedBy !== 'points') expect(reach.granted.has(score.grade)).toBe(true);
}

test('SC-43: no sum, score or answer of any contact lies outside what was computed for the model', () => {
  fc.assert(
    fc.property(scene, ({ model, table, previous }) => {
      const reach = modelReach(model);
      for (const score of slowScores(model, table, previous)) expectReached(model, reach, score);
    }),
    examples(500),
  );
});

/** Whether a contact did what a finding says that nobody does. */
function contradicts(
  finding: Finding,
  model: ScoringModel,
  score: ContactScore,
  wasSomebody: boolean,
): boolean {
  const sums = sumsFromLedger(model, score);
  const clips = score.ledger.filter((line) => line.kind === 'clip');
  switch (finding.kind) {
    case 'unreachableGrade':
      return score.grade === finding.grade && !(finding.isKeptOnly && wasSomebody);
    case 'unreachableClass': {
      const own = finding.side === 'fit' ? score.pair.fit : score.pair.activity;
      return own === finding.class && !(finding.isKeptOnly && wasSomebody);
    }
    case 'unreachableLetter':
      return score.grade === finding.letter;
    case 'qualifiedNever':
      return score.qualified === 'yes';
    case 'neverFires':
      return sums.get(`criterion ${finding.criterion}`) !== 0;
    case 'sameForAll':
      return sums.get(`criterion ${finding.criterion}`) !== finding.points;
    case 'overWeight':
      return (sums.get(`criterion ${finding.criterion}`) ?? 0) > finding.most;
    case 'rowNeverCounts':
      return score.ledger.some((line) => countsRow(line, finding, model));
    case 'hiddenByCap':
      return finding.of === 'total'
        ? score.total !== finding.points
        : sums.get(`${finding.of} ${finding.id}`) !== finding.points;
    case 'capNeverReached':
      return clips.some(
        ({ of, id, points }) =>
          of === finding.of && id === finding.id && points < 0 === (finding.bound === 'max'),
      );
    case 'gateNever':
      return score.gate === finding.gate;
    case 'gateAlways':
      return score.gate === null;
    case 'ruleNeverDecides':
      return score.route?.by === 'rule' && score.route.id === finding.rule;
    default:
      return false;
  }
}

type DeadRow = Extract<Finding, { readonly kind: 'rowNeverCounts' }>;

function countsRow(line: ContactScore['ledger'][number], { criterion, row }: DeadRow, model: ScoringModel) {
  if (!('criterion' in line) || line.criterion !== criterion) return false;
  if (line.kind === 'case' || line.kind === 'bucket') return line.row === row;
  const table = model.criteria.find(({ id }) => id === criterion);
  return (
    line.kind === 'value' && table?.kind === 'table' && table.rows[row]?.values.includes(String(line.value))
  );
}

test('SC-43: no contact ever does what a finding says that nobody does', () => {
  fc.assert(
    fc.property(scene, ({ model, table, previous }) => {
      const findings = proveModel(model);
      const scores = slowScores(model, table, previous);
      for (const finding of findings) {
        scores.forEach((score, index) => {
          const wasSomebody = (previous?.[index] ?? null) !== null;
          expect(contradicts(finding, model, score, wasSomebody), JSON.stringify(finding)).toBe(false);
        });
      }
    }),
    examples(500),
  );
});

test('SC-43: a side that nothing gives points to is the same for everybody', () => {
  fc.assert(
    fc.property(scene, ({ model, table }) => {
      const sides = proveModel(model).flatMap((finding) =>
        finding.kind === 'emptySide' ? [finding.side] : [],
      );
      const scores = slowScores(model, table);
      for (const side of sides) expect(new Set(scores.map((score) => score[side])).size).toBe(1);
    }),
    examples(300),
  );
});

/** The model without what nothing refers to. */
function withoutUnused(model: ScoringModel, findings: readonly Finding[]): ScoringModel {
  const unused = (wanted: Finding['kind']) =>
    new Set(findings.flatMap((finding) => (finding.kind === wanted && 'id' in finding ? [finding.id] : [])));
  const isUsed = (ids: ReadonlySet<string>) => (item: { readonly id: string }) => !ids.has(item.id);
  return {
    ...model,
    fields: model.fields.filter(isUsed(unused('unusedField'))),
    eventKinds: model.eventKinds.filter(isUsed(unused('unusedEventKind'))),
    topics: model.topics.filter(isUsed(unused('unusedTopic'))),
    conditions: model.conditions.filter(isUsed(unused('unusedCondition'))),
  };
}

test('SC-43: nothing changes when fields, kinds, topics and conditions that are not used are taken away', () => {
  fc.assert(
    fc.property(scene, ({ model, table, previous }) => {
      const smaller = withoutUnused(model, proveModel(model));
      expect(slowScores(smaller, table, previous)).toEqual(slowScores(model, table, previous));
    }),
    examples(300),
  );
});

test('SC-43: nothing changes when a window that fading makes idle is opened', () => {
  fc.assert(
    fc.property(scene, ({ model, table }) => {
      const idle = new Set(
        proveModel(model).flatMap((finding) =>
          finding.kind === 'fadedBeforeWindow' ? [finding.criterion] : [],
        ),
      );
      const opened = model.criteria.map((each): Criterion =>
        idle.has(each.id) && 'windowDays' in each ? { ...each, windowDays: null } : each,
      );
      const totals = (which: ScoringModel) => slowScores(which, table).map(({ total }) => total);
      expect(totals({ ...model, criteria: opened })).toEqual(totals(model));
    }),
    examples(500),
  );
});

test('SC-43: what cannot be is found often enough on random models to prove something', () => {
  const seen = new Map<string, number>();
  for (const model of fc.sample(randomModel, { numRuns: 700, seed: 43 })) {
    for (const kind of new Set(proveModel(model).map((finding) => finding.kind))) {
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
  }
  const claims = [
    ...['unreachableGrade', 'unreachableClass', 'unreachableLetter', 'qualifiedNever', 'neverFires'],
    ...['sameForAll', 'overWeight', 'rowNeverCounts', 'hiddenByCap', 'capNeverReached', 'gateNever'],
    ...['gateAlways', 'ruleNeverDecides', 'fadedBeforeWindow', 'unusedField'],
  ];
  for (const kind of claims) expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(2);
});

import { blockContacts } from '../../contacts/eventColumns.ts';
import type { ContactTable } from '../../contacts/table.ts';
import type { Condition } from '../condition.ts';
import { grades } from '../grade.ts';
import type { ScoringModel } from '../model.ts';
import { probabilityOf, shareOf } from '../valueOf.ts';
import type { Block } from './block.ts';
import { forcedGrades } from './gateColumn.ts';
import { gradeOfPairTable, scoreOfSum } from './histograms.ts';
import { gateRoutes, type Outcomes } from './outcomeColumns.ts';
import { activityTable, fitTable, gradeTable, rankAt } from './rankTables.ts';
import { type BlockResult, createResultReader, emptyResult } from './resultReader.ts';
import type { Settled } from './settled.ts';
import { createSizeReader } from './sizeReader.ts';
import { wholePoints } from './sideTables.ts';
import { type TruthReader, truths } from './truth.ts';

/** Judges one block: from sums to grade, pair, qualified, route and value, in the order of `SC-8`. */
export type Judge = (block: Block, outcomes: Outcomes) => void;

/** A judge of a finished run. */
export function createJudge(model: ScoringModel, table: ContactTable, settled: Settled): Judge {
  const result = emptyResult();
  const readResult = createResultReader(result, settled);
  const rank = createRanking(model, settled, result);
  const qualify = createQualifying(model, settled, result, (condition) =>
    settled.readers.of(condition, readResult),
  );
  const route = createRouting(model, settled, result, (condition) =>
    settled.readers.of(condition, readResult),
  );
  const value = createValuing(model, table, result);
  return (block, outcomes) => {
    rank(block, outcomes.pairs);
    qualify(block);
    if (route(block, outcomes.routes)) qualify(block);
    outcomes.grades.set(result.grades.subarray(0, block.length), block.from);
    outcomes.qualified.set(result.qualified.subarray(0, block.length), block.from);
    if (outcomes.values) value(block, outcomes.values);
  };
}

type ReaderOf = (condition: Condition) => TruthReader;

/** Official scores, classes and grades after gates. */
function createRanking(model: ScoringModel, settled: Settled, result: BlockResult) {
  const { gates, previous } = settled;
  const forced = forcedGrades(model.gates);
  const byScore = gradeTable(model.grading);
  const byPair = gradeOfPairTable(model);
  const ofFit = fitTable(model.classes);
  const ofBehaviour = activityTable(model.classes);
  return (block: Block, pairs: Uint8Array): void => {
    settled.readSides(block, result.fit, result.behaviour);
    for (let i = 0; i < block.length; i++) {
      const contact = block.from + i;
      const fit = result.fit[i] as number;
      const behaviour = result.behaviour[i] as number;
      const score = scoreOfSum(model, fit + behaviour);
      const fitClass = rankAt(ofFit, previous?.fit[contact] ?? 4, wholePoints(fit));
      const activity = rankAt(ofBehaviour, previous?.activity[contact] ?? 4, wholePoints(behaviour));
      const pair = fitClass * 4 + activity;
      const force = gates === null ? 0 : (forced[gates[contact] as number] as number);
      const byPoints = byScore ? rankAt(byScore, previous?.grades[contact] ?? 4, score) : byPair?.[pair];
      result.scores[i] = score;
      result.fitClasses[i] = fitClass;
      result.activities[i] = activity;
      result.grades[i] = force > 0 ? force - 1 : (byPoints ?? 0);
      pairs[contact] = pair;
    }
  };
}

/** Who is qualified with the grade of now (`SC-35`). */
function createQualifying(model: ScoringModel, settled: Settled, result: BlockResult, readerOf: ReaderOf) {
  const { gates } = settled;
  const asked = readerOf(model.qualified);
  const mustHaves = model.gates
    .filter(({ enabled, kind }) => enabled && kind === 'mustHave')
    .map(({ when }) => settled.readers.of(when));
  const truth = new Uint8Array(blockContacts);
  return (block: Block): void => {
    asked(block, truth);
    for (let i = 0; i < block.length; i++) {
      const isForced = gates !== null && gates[block.from + i] !== 0;
      result.qualified[i] = isForced ? 0 : (qualifiedBy[truth[i] as number] as number);
    }
    for (const read of mustHaves) {
      read(block, truth);
      for (let i = 0; i < block.length; i++) {
        if (truth[i] === truths.unknown && result.qualified[i] === 1) result.qualified[i] = 2;
      }
    }
  };
}

/** No, check first, yes, by an answer. */
const qualifiedBy = Uint8Array.of(0, 2, 1);

/** Routes by gates and rules; answers whether a rule has set a grade (`SC-37`). */
function createRouting(model: ScoringModel, settled: Settled, result: BlockResult, readerOf: ReaderOf) {
  const { gates } = settled;
  const rules = model.routing.map(({ when, grade }, at) => ({
    place: at + 1,
    grade: grade === null ? null : grades.indexOf(grade),
    read: when === null ? null : readerOf(when),
  }));
  const truth = new Uint8Array(blockContacts);
  const chosen = new Uint8Array(blockContacts);
  return (block: Block, routes: Uint16Array): boolean => {
    chosen.fill(0, 0, block.length);
    for (const { place, read } of rules) {
      if (read) read(block, truth);
      else truth.fill(truths.yes, 0, block.length);
      for (let i = 0; i < block.length; i++)
        if (chosen[i] === 0 && truth[i] === truths.yes) chosen[i] = place;
    }
    let isGradeSet = false;
    for (let i = 0; i < block.length; i++) {
      const gate = gates === null ? 0 : (gates[block.from + i] as number);
      const place = chosen[i] as number;
      const grade = rules[place - 1]?.grade ?? null;
      const isByGate = gate > 0 && model.gates[gate - 1]?.route !== null;
      routes[block.from + i] = isByGate ? gateRoutes + gate - 1 : place;
      if (gate > 0 || grade === null) continue;
      result.grades[i] = grade;
      isGradeSet = true;
    }
    return isGradeSet;
  };
}

/** Likely values by size and probability (`SC-36`). */
function createValuing(model: ScoringModel, table: ContactTable, result: BlockResult) {
  const rule = model.value;
  if (rule === null) return () => undefined;
  const sizeOf = createSizeReader(rule.size, model, table);
  const percents = Float64Array.from(
    { length: 4 * 101 },
    (_, at) => probabilityOf(rule.probability, at % 101, grades[Math.floor(at / 101)] ?? 'D').likely,
  );
  return (block: Block, values: Float64Array): void => {
    for (let i = 0; i < block.length; i++) {
      const percent = percents[(result.grades[i] as number) * 101 + (result.scores[i] as number)] as number;
      const size = sizeOf(block.from + i);
      values[block.from + i] = Number.isNaN(size) ? NaN : shareOf(size, percent);
    }
  };
}

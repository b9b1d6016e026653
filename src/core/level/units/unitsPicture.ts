import { companyStep, type StepRange } from '../companyStep.ts';
import { type DimensionResult, isKnown } from '../dimensionResult.ts';
import { compare, type Fraction, fraction, sum } from '../fraction.ts';
import { levelResult, type LevelResult } from '../levelResult.ts';
import type { AnsweredRound } from '../rounds/compareRounds.ts';
import { isSameLadder } from '../rounds/compareTests.ts';
import type { Dimension, LevelTest, Step } from '../test.ts';

/** A unit with its newest round. */
export type UnitRound = AnsweredRound & { readonly unit: string };

/** Units side by side (`LT-80`). */
export type UnitsPicture = {
  /** The test that the units are read by: the one that most of them answered, of two the one of the newer round. */
  readonly test: LevelTest;
  readonly units: readonly { readonly unit: string; readonly result: LevelResult }[];
  /** In the order of the test. */
  readonly dimensions: readonly UnitsDimension[];
  /** The step that the company would have with every dimension as in its weakest unit; null while too little is known (`LT-82`). */
  readonly weakest: StepRange | null;
};

/** One dimension over all units. */
export type UnitsDimension = {
  readonly id: string;
  /** One for each unit, in their order. */
  readonly cells: readonly UnitCell[];
  /** The lowest known step, and the units that stand lowest; null when none is known. */
  readonly lowest: Standing | null;
  readonly highest: Standing | null;
  /** Highest value less lowest; null with fewer than two known units (`LT-83`). */
  readonly spread: Fraction | null;
  /** True from a spread of one step on. */
  readonly isWide: boolean;
};

/** A dimension of one unit. `otherTest`: the unit was asked something else here, or nothing (`LT-81`). */
export type UnitCell =
  | { readonly unit: string; readonly state: 'known'; readonly step: Step; readonly value: Fraction }
  | { readonly unit: string; readonly state: 'unknown' | 'notApplicable' | 'otherTest' };

/** Where the lowest or the highest stand. */
export type Standing = { readonly step: Step; readonly units: readonly string[] };

type KnownCell = Extract<UnitCell, { state: 'known' }>;

/** The picture of units by the newest round of each; null without any (`LT-80`). */
export function unitsPicture(rounds: readonly UnitRound[]): UnitsPicture | null {
  const test = commonTest(rounds);
  if (test === null) return null;
  const units = rounds.map((round) => ({ round, result: levelResult(round.test, round.assessment) }));
  const dimensions = test.dimensions.map((dimension) =>
    unitsDimension(
      dimension.id,
      units.map(({ round, result }) => cellOf(dimension, round, result)),
    ),
  );
  return {
    test,
    units: units.map(({ round: { unit }, result }) => ({ unit, result })),
    dimensions,
    weakest: weakestStep(dimensions, test),
  };
}

function commonTest(rounds: readonly UnitRound[]): LevelTest | null {
  const count = ({ id, version }: LevelTest): number =>
    rounds.filter(({ test }) => test.id === id && test.version === version).length;
  const newest = rounds.toSorted((a, b) => (a.assessment.day < b.assessment.day ? 1 : -1));
  return newest.toSorted((a, b) => count(b.test) - count(a.test))[0]?.test ?? null;
}

function cellOf(asked: Dimension, { unit, test }: UnitRound, { dimensions }: LevelResult): UnitCell {
  const own = test.dimensions.find(({ id }) => id === asked.id);
  const result = dimensions.find(({ id }) => id === asked.id);
  if (!own || !result || !isSameLadder(own, asked)) return { unit, state: 'otherTest' };
  return isKnown(result)
    ? { unit, state: 'known', step: result.now, value: result.value }
    : { unit, state: unknownState(result) };
}

function unknownState({ state }: DimensionResult): 'unknown' | 'notApplicable' {
  return state === 'notApplicable' ? state : 'unknown';
}

function unitsDimension(id: string, cells: readonly UnitCell[]): UnitsDimension {
  const known = cells.filter((cell): cell is KnownCell => cell.state === 'known');
  const ranked = known.toSorted(lowestFirst);
  const values = known.map(({ value }) => value).toSorted(compare);
  const [least, most] = [values[0], values.at(-1)];
  const spread = known.length < 2 || !least || !most ? null : less(most, least);
  return {
    id,
    cells,
    lowest: standing(known, ranked[0]),
    highest: standing(known, ranked.at(-1)),
    spread,
    isWide: spread !== null && compare(spread, fraction(1)) >= 0,
  };
}

/** By step, then by value: the step is what the chain is judged by. */
function lowestFirst(a: KnownCell, b: KnownCell): number {
  return a.step - b.step || compare(a.value, b.value);
}

function standing(known: readonly KnownCell[], end: KnownCell | undefined): Standing | null {
  if (!end) return null;
  const units = known.filter((cell) => lowestFirst(cell, end) === 0).map(({ unit }) => unit);
  return { step: end.step, units };
}

/** `LT-7` over the weakest units; a dimension that some unit does not know may stand on step 1 there (`LT-8`). */
function weakestStep(dimensions: readonly UnitsDimension[], { rule }: LevelTest): StepRange | null {
  const applicable = dimensions.filter(({ cells }) =>
    cells.some(({ state }) => state === 'known' || state === 'unknown'),
  );
  if (applicable.filter(({ lowest }) => lowest !== null).length < rule.leastKnown) return null;
  const sure = applicable.map(({ cells, lowest }) =>
    cells.some(({ state }) => state === 'unknown') ? 1 : (lowest?.step ?? 1),
  );
  return {
    sure: companyStep(sure, rule),
    possible: companyStep(
      applicable.map(({ lowest }) => lowest?.step ?? 4),
      rule,
    ),
  };
}

function less(a: Fraction, b: Fraction): Fraction {
  return sum([a, fraction(-b.n, b.d)]);
}

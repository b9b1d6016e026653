import type { ContactTable } from '#core/contacts/table.ts';
import { createScorer, type Scorer } from '#core/scoring/createScorer.ts';
import { setLimit } from '#core/scoring/editModel.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { inTurns } from '#worker/inTurns.ts';
import { copyOfColumns } from '../copyOfTable.ts';
import { benchDay } from '../data/benchEvents.ts';
import { benchModel } from '../data/benchModel.ts';
import { benchTable } from '../data/benchTable.ts';
import { withCap, withGroupCap, withWeight } from '../data/variants.ts';
import { fullTimes, timed } from '../timed.ts';

/** What the worker of the page measured, in milliseconds a run; moves by what was moved. */
export type MillionTimes = {
  readonly contacts: number;
  readonly events: number;
  /** Summing, as 8-byte words, a buffer of 120 MB. */
  readonly sum: readonly number[];
  /** A full scoring of all 30 criteria with a model never seen before. */
  readonly full: readonly number[];
  /** A full scoring of fewer contacts, by their number. */
  readonly growth: readonly { readonly contacts: number; readonly full: readonly number[] }[];
  readonly passes: readonly DragPass[];
  /** From the wish to give up to the answer. */
  readonly cancel: readonly number[];
};

/** The mix of moves once, with copies of the columns of the contacts (46 MB) before and after it. */
export type DragPass = {
  readonly moves: readonly { readonly of: string; readonly ms: number }[];
  readonly copy: readonly number[];
};

const sizes = [10_000, 100_000, 1_000_000] as const;
const rounds = 15;
const buffer = new Float64Array(15_000_000).fill(1);

/** Stretch by stretch: one loop over all of it runs at one of two speeds, by the tier that compiled it. */
function sumOfBuffer(): void {
  const stretch = 15_000;
  let sum = 0;
  for (let from = 0; from < buffer.length; from += stretch) sum += sumOfStretch(from, from + stretch);
  // Asked, so that no engine may leave the sum out.
  if (sum !== buffer.length) throw new Error('The buffer holds something else.');
}

function sumOfStretch(from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += buffer[at] as number;
  return sum;
}

type Move = { readonly of: string; readonly move: (model: ScoringModel, step: number) => ScoringModel };

/** Six steps of a hand, in quarter points, back to where it began. */
const steps = [1, 1, 1, -2, -2, 1];

/** A fixed mix: the weight of each criterion, the caps of implicit criteria and of groups, and the limits. */
function mixOf({ criteria, groups }: ScoringModel): readonly Move[] {
  const implicit = criteria.filter(({ side }) => side === 'behaviour');
  return [
    ...criteria.map(({ id }) => ({
      of: `weight ${id}`,
      move: (model: ScoringModel, step: number) => withWeight(model, id, step / 4),
    })),
    ...implicit.map(({ id }) => ({
      of: `cap ${id}`,
      move: (model: ScoringModel, step: number) => withCap(model, id, step / 4),
    })),
    ...groups.map(({ id }) => ({
      of: `group ${id}`,
      move: (model: ScoringModel, step: number) => withGroupCap(model, id, step),
    })),
    ...(['A', 'B', 'C'] as const).map((grade) => ({
      of: `limit ${grade}`,
      move: (model: ScoringModel, step: number) => setLimit(model, grade, 45 + step),
    })),
  ];
}

/** Every control is moved six times in a row, and left where it ends when the hand goes on to the next one. */
function moveTimes(scorer: Scorer, start: ScoringModel): { of: string; ms: number }[] {
  let model = start;
  scorer.score(model);
  return mixOf(start).flatMap(({ of, move }) =>
    steps.map((step) => {
      // A model comes to the worker through a channel.
      model = structuredClone(move(model, step));
      return { of, ms: timed(() => scorer.score(model)) };
    }),
  );
}

/** Machines have quicker and slower minutes: what is divided by each other is measured next to each other. */
function dragPasses(scorer: Scorer, table: ContactTable, model: ScoringModel): DragPass[] {
  const copy = copyOfColumns(table);
  const copies = (): number[] => Array.from({ length: 8 }, () => timed(copy));
  copies();
  moveTimes(scorer, model);
  return Array.from({ length: 5 }, () => {
    const before = copies();
    return { moves: moveTimes(scorer, model), copy: [...before, ...copies()] };
  });
}

async function cancelTimes(table: ContactTable, model: ScoringModel): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const scorer = createScorer(table, benchDay);
    const wish = performance.now() + 5 + 4 * round;
    await inTurns(scorer.run(model), () => performance.now() >= wish);
    times.push(Math.max(0, performance.now() - wish));
  }
  return times;
}

async function measure(): Promise<MillionTimes> {
  const model = benchModel();
  const growth = sizes.map((contacts) => {
    const scorer = createScorer(benchTable(contacts), benchDay);
    const times = contacts < 1_000_000 ? 40 : rounds;
    return { contacts, full: fullTimes(scorer, model, times + 5, 200).slice(5) };
  });
  const table = benchTable(1_000_000);
  const scorer = createScorer(table, benchDay);
  fullTimes(scorer, model, 5, 100);
  Array.from({ length: 5 }, sumOfBuffer);
  const sums: number[] = [];
  const full: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    sums.push(timed(sumOfBuffer));
    full.push(...fullTimes(scorer, model, 1, round));
  }
  const passes = dragPasses(scorer, table, model);
  return {
    contacts: table.count,
    events: table.events.kinds.reduce((sum, { contacts }) => sum + contacts.length, 0),
    sum: sums,
    full,
    growth,
    passes,
    cancel: await cancelTimes(table, model),
  };
}

self.postMessage(await measure());

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockContacts } from '#core/contacts/eventColumns.ts';
import type { ContactTable } from '#core/contacts/table.ts';
import { clip } from '#core/scoring/clip.ts';
import type { Fading } from '#core/scoring/criterion.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import { type Block, blocksOf } from '#core/scoring/fast/block.ts';
import { createConditionReaders } from '#core/scoring/fast/conditionReader.ts';
import type { ListMoves, NewestAges } from '#core/scoring/fast/inHand.ts';
import { createMoves } from '#core/scoring/fast/moves.ts';
import { isForListed, newestInHand, upTo } from '#core/scoring/fast/newestInHand.ts';
import type { Part } from '#core/scoring/fast/part.ts';
import { createPartMaker } from '#core/scoring/fast/partMaker.ts';
import { isScaled, lookupCodes, scaleCodes, type ScaledPart } from '#core/scoring/fast/scaleCodes.ts';
import { sortedInHand } from '#core/scoring/fast/sortedInHand.ts';
import { createWorkbench } from '#core/scoring/fast/steps.ts';
import type { Gate } from '#core/scoring/gate.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import { sameInBoth } from '#core/text.ts';
import { benchDay } from '#tests/bench/data/benchEvents.ts';
import { benchModel } from '#tests/bench/data/benchModel.ts';
import { benchTable } from '#tests/bench/data/benchTable.ts';
import { withCap, withWeight } from '#tests/bench/data/variants.ts';
import { asOf } from './randomFields.ts';
import { randomModel } from './randomModel.ts';
import { randomTable } from './randomTable.ts';

const hundredths = fc.integer({ min: -900, max: 900 }).map((each) => each / 100);

type Move = (model: ScoringModel, id: string) => ScoringModel;

/** What a hand may do to a criterion: its points, or how they fade. */
const move: fc.Arbitrary<Move> = fc.oneof(
  hundredths.map(
    (by): Move =>
      (model, id) =>
        withWeight(model, id, by),
  ),
  fc
    .record({
      by: fc.constantFrom('linear' as const, 'halfLife' as const),
      days: fc.integer({ min: 1, max: 40 }),
    })
    .map(
      (fading): Move =>
        (model, id) =>
          withFading(model, id, fading),
    ),
);

test('SC-1: points that move again and again under a hand give what a new scorer gives', () => {
  fc.assert(
    fc.property(
      randomModel.filter(({ criteria }) => criteria.length > 0),
      randomTable,
      fc.nat(100),
      fc.array(move, { minLength: 3, maxLength: 5 }),
      (model, table, place, moves) => {
        const scorer = createScorer(table, asOf);
        scorer.score(model);
        const [held, other] = [idAt(model, place), idAt(model, place + 1)];
        const steps = [
          ...moves.map((each) => each(model, held)),
          withCap(model, held, 1),
          withWeight(model, other, 1),
          model,
        ];
        for (const step of steps) {
          expect(scorer.score(step)).toEqual(createScorer(table, asOf).score(step));
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('SC-1: each criterion of a whole model is moved four times in a row, over several blocks of contacts', () => {
  const table = benchTable(2 * blockContacts + 77);
  const start = benchModel();
  const scorer = createScorer(table, benchDay);
  scorer.score(start);
  for (const { id } of start.criteria) {
    for (const by of [0.5, 1, -1, 0]) {
      const model = withWeight(start, id, by);
      expect(scorer.score(model)).toEqual(createScorer(table, benchDay).score(model));
    }
  }
});

test('SC-1: contacts that a hand has lifted are counted like all others, and put down before anything is read', () => {
  const table = benchTable(2 * blockContacts + 77);
  const base = benchModel();
  const ids = base.criteria.filter(({ kind }) => kind === 'events').map(({ id }) => id);
  const gate: Gate = {
    id: 'gate',
    label: sameInBoth('gate'),
    enabled: true,
    kind: 'disqualifier',
    when: { is: 'known', field: 'budget' },
    grade: 'D',
    route: null,
    ...noReasons,
  };
  for (const [at, id] of ids.entries()) {
    const inGroup = at % 2 === 0 ? (base.groups.find(({ side }) => side === 'behaviour')?.id ?? null) : null;
    const start: ScoringModel = {
      ...base,
      gates: at % 3 === 0 ? [] : [gate],
      criteria: base.criteria.map((each) =>
        each.id === id && each.kind === 'events'
          ? {
              ...each,
              group: inGroup,
              side: 'behaviour',
              counting: { by: 'most', times: 3 },
              windowDays: 60,
              fading: { by: 'halfLife', days: 20 },
            }
          : each,
      ),
    };
    const scorer = createScorer(table, benchDay);
    scorer.score(start);
    const faded = (model: ScoringModel, days: number): ScoringModel =>
      withFading(model, id, { by: 'halfLife', days });
    const moves = [
      withWeight(start, id, 1),
      withWeight(start, id, 2),
      withWeight(start, id, -1),
      faded(start, 30),
      faded(start, 40),
      withCap(faded(start, 40), id, 1),
    ];
    for (const [step, model] of moves.entries()) {
      const fresh = createScorer(table, benchDay);
      expect(scorer.score(model)).toEqual(fresh.score(model));
      // Reading in the midst of it puts the contacts down.
      if (step === 3) expect(scorer.scores()).toEqual(fresh.scores());
    }
    const other = withWeight(faded(start, 40), ids[(at + 1) % ids.length] ?? '', 1);
    const fresh = createScorer(table, benchDay);
    expect(scorer.score(other)).toEqual(fresh.score(other));
    expect(scorer.scores()).toEqual(fresh.scores());
  }
});

test('SC-1: what a hand knows of a criterion tells what everybody gets of it, whatever the points are', () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(randomModel, randomTable, move, (model, table, moved) => {
      const blocks = blocksOf(table.count);
      const partOf = partMakerFor(model, table);
      for (const { id, kind } of model.criteria) {
        const [before, after] = [partOf(id, model), partOf(id, moved(model, id))];
        if (!isInOneHand(before, after)) continue;
        const [had, has] = [pointsOf(before, blocks), pointsOf(after, blocks)];
        const codes = before.kind === 'lookup' ? lookupCodes(before) : scaleCodes(before, createWorkbench());
        const sorted = codes && lastOf(sortedInHand(codes, blocks));
        if (sorted) {
          let touched = 0;
          const list = sorted.change(before, after, (contacts) => (touched += contacts));
          expect(blocks.flatMap((block) => changesIn(list, block))).toEqual(
            has.map((points, at) => points - (had[at] ?? 0)),
          );
          expect(touched).toBe(has.filter((points) => points !== 0).length);
          meet(`${kind} by codes`);
        }
        const newest = isScaled(before) ? lastOf(newestInHand(before.scaled, blocks)) : null;
        if (newest && isForListed(after)) {
          expect(sumsOfAges(newest, after, blocks)).toEqual(has);
          meet(`${kind} by ages`);
        }
      }
    }),
    { numRuns: 400 },
  );
  for (const form of ['table by codes', 'events by codes', 'surge by codes', 'events by ages']) {
    expect(met.get(form), form).toBeGreaterThan(20);
  }
  expect(met.get('colleagues by codes')).toBeGreaterThan(5);

  function meet(form: string): void {
    met.set(form, (met.get(form) ?? 0) + 1);
  }
});

function withFading(model: ScoringModel, id: string, fading: Fading): ScoringModel {
  const criteria = model.criteria.map((each) =>
    each.id === id && 'fading' in each ? { ...each, fading } : each,
  );
  return { ...model, criteria };
}

function isInOneHand(before: Part, after: Part): boolean {
  if (before.kind === 'lookup') return true;
  return isScaled(before) && isScaled(after) && before.scaled.shape.key === after.scaled.shape.key;
}

function changesIn(list: ListMoves, block: Block): readonly number[] {
  const moves = createMoves();
  list(moves, block);
  const changes = new Array<number>(block.length).fill(0);
  for (let at = 0; at < moves.count; at++) changes[moves.places[at] ?? 0] = moves.points[at] ?? 0;
  return changes;
}

/** What the ages in a hand sum up to, by contact. */
function sumsOfAges(
  { of, times, past }: NewestAges,
  part: ScaledPart,
  blocks: readonly Block[],
): readonly number[] {
  const scale = upTo(past, part.scaled.scale);
  return blocks.flatMap(({ index, length }) => {
    const sums = new Array<number>(length).fill(0);
    of[index]?.places.forEach((place, at) => {
      const ages = of[index]?.ages.subarray(at * times, at * times + times) ?? [];
      sums[place] = clip(
        Array.from(ages, (age) => scale[age] ?? 0).reduce((sum, points) => sum + points, 0),
        part.cap,
      );
    });
    return sums;
  });
}

/** What a part gives everybody. */
function pointsOf(part: Part, blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block) => {
    if (part.kind === 'lookup') {
      const { coding, lookup } = part;
      return Array.from(
        coding.codes.subarray(block.from, block.from + block.length),
        (code) => lookup[code] ?? 0,
      );
    }
    const { filled, seen } = createWorkbench();
    part.fill(block, filled, seen);
    return Array.from(filled.subarray(0, block.length), (sum) => clip(sum, part.cap));
  });
}

function idAt({ criteria }: ScoringModel, place: number): string {
  return criteria[place % criteria.length]?.id ?? '';
}

function partMakerFor(model: ScoringModel, table: ContactTable): (id: string, model: ScoringModel) => Part {
  const maker = createPartMaker(table, asOf);
  const columns = new Map(table.columns.map((column) => [column.field, column]));
  const readers = createConditionReaders(model, columns, asOf);
  return (id, own) => {
    const criterion = own.criteria.find((each) => each.id === id);
    if (!criterion) throw new Error('No such criterion.');
    return lastOf(maker.make(criterion, own, readers));
  };
}

function lastOf<Answer>(steps: Generator<undefined, Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

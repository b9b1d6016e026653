import type { Centipoints, DayNumber } from '../../brand.ts';
import type { ContactTable } from '../../contacts/table.ts';
import type { ScoringModel } from '../model.ts';
import type { Side } from '../sides.ts';
import type { Block } from './block.ts';
import { type Arrangement, arrange, changesOf, emptyArrangement, type PlaceChange } from './changes.ts';
import { type ConditionReaders, createConditionReaders } from './conditionReader.ts';
import { createGateColumn } from './gateColumn.ts';
import { isSameData } from '../isSameData.ts';
import { oneChangeOf, touchesFew } from './oneChange.ts';
import { applyingSteps, movingSteps, standsOf, targetOf } from './oneChangeSteps.ts';
import { createHand } from './hand.ts';
import { createPartMaker } from './partMaker.ts';
import { askedOf, type Placed, placeOf, sourceOf } from './placed.ts';
import { pointsReader } from './pointsReader.ts';
import type { PreviousColumns, Settled } from './settled.ts';
import { isSameSides, sideClipsOf, type SideClips } from './sideClips.ts';
import { clear, emptyStanding, prepare, release } from './standing.ts';
import { createWorkbench, sideSteps, type Step, stepsOf } from './steps.ts';
import { clippedSide, sideTables } from './sideTables.ts';
import { countBlock, gather, reusedTally, type SideView, type Tally } from './tally.ts';

/** Brings the sums of all contacts from model to model. */
export type Runner = {
  /**
   * Steps to another model; the tally comes with the last one. A run that is given up leaves nothing half: the next one
   * begins anew (`SC-47`).
   */
  readonly run: (model: ScoringModel) => Generator<undefined, Tally>;
  /** To how many contacts a criterion of the last run gives anything but 0, as if it were enabled (`SC-16`). */
  readonly touchedBy: (id: string) => number;
  /** Sums of the sides of a contact in the last run, after their clips. */
  readonly sidesAt: (contact: number) => { readonly [side in Side]: Centipoints };
  /** What the last run knows, for all that follows from points. */
  readonly settle: (model: ScoringModel, previous: PreviousColumns | null) => Settled;
};

/** A runner over the blocks of one table on the day `asOf`. */
export function createRunner(table: ContactTable, asOf: DayNumber, blocks: readonly Block[]): Runner {
  const columns = new Map(table.columns.map((column) => [column.field, column]));
  const maker = createPartMaker(table, asOf);
  const gates = createGateColumn(table.count);
  let asked: { readonly source: unknown; readonly readers: ConditionReaders } | null = null;
  let bench = createWorkbench();
  let standing = emptyStanding(table.count);
  const hand = createHand(blocks, () => ({ standing, bench }));
  let arrangement: Arrangement = emptyArrangement;
  let spare: Tally | null = null;
  let counted: { readonly tally: Tally; readonly view: SideView } | null = null;

  function readersFor(model: ScoringModel): ConditionReaders {
    const source = askedOf(model);
    if (asked === null || !isSameData(asked.source, source)) {
      asked = { source, readers: createConditionReaders(model, columns, asOf) };
    }
    return asked.readers;
  }

  /** The criteria of a model as parts; a part whose source is the same stays. */
  function* place(model: ScoringModel, readers: ConditionReaders): Generator<undefined, Map<string, Placed>> {
    const groups = new Set(model.groups.map(({ id }) => id));
    const earlier = arrangement.placed;
    const sources = model.criteria.map((criterion) => sourceOf(criterion, model));
    const staying = model.criteria.map(({ id }, at) => {
      const own = earlier.get(id);
      return own && isSameData(own.source, sources[at]) ? own.part : null;
    });
    if (2 * staying.filter((part) => part !== null).length < earlier.size) beginAtNothing(model);
    const placed = new Map<string, Placed>();
    for (const [at, criterion] of model.criteria.entries()) {
      const part = staying[at] ?? (yield* maker.make(criterion, model, readers));
      placed.set(criterion.id, { source: sources[at], part, place: placeOf(criterion, groups) });
      yield;
    }
    return placed;
  }

  /** Where little of the sums of now would be left they are computed from nothing, in the room of what goes. */
  function beginAtNothing(model: ScoringModel): void {
    clear(standing);
    hand.drop();
    arrangement = emptyArrangement;
    maker.keepOnly(model);
  }

  function* bring(model: ScoringModel): Generator<undefined, Tally> {
    const readers = readersFor(model);
    const next = arrange(yield* place(model, readers), model);
    const changes = changesOf(arrangement, next);
    const clips = sideClipsOf(model, next);
    const isRegated = gates.prepare(model, readers, asked?.source);
    prepare(standing, next);
    const view = counted && isSameSides(counted.view.clips, clips) ? counted.view : viewOf(clips);
    const standingTally = counted?.view === view && !isRegated ? counted.tally : null;
    const tally =
      (standingTally && (yield* changeLittle(changes, view, standingTally))) ??
      (yield* changeAll(changes, view, isRegated));
    arrangement = next;
    release(standing, next);
    maker.keepOnly(model);
    maker.tidy();
    counted = { tally, view };
    return tally;
  }

  /** A change of one thing goes straight into the sums, or into the tally alone; null for one that does not. */
  function* changeLittle(
    changes: readonly PlaceChange[],
    view: SideView,
    tally: Tally,
  ): Generator<undefined, Tally | null> {
    if (changes.length === 0) return tally;
    const one = oneChangeOf(changes);
    const target = one && targetOf(one, standing);
    const stands = one && target && standsOf(one, target, view, gates.forced(), bench);
    if (yield* hand.move(one, stands, tally)) return tally;
    if (one === null || target === null) return null;
    hand.putDown();
    if (one.part === null || touchesFew(one.part, table.count, touchedBy)) {
      yield* takeSteps(movingSteps(one, target, view, tally, gates.forced(), bench));
      return tally;
    }
    return yield* recount(applyingSteps(one.part, one, target, bench), view);
  }

  function* takeSteps(steps: readonly Step[]): Generator<undefined, void> {
    for (const block of blocks) {
      for (const step of steps) step(block);
      yield;
    }
  }

  /** Takes steps that bring everything into the sums, and counts everybody. */
  function* recount(steps: readonly Step[], view: SideView): Generator<undefined, Tally> {
    const tally = spareTally();
    for (const block of blocks) {
      for (const step of steps) {
        step(block);
        yield;
      }
      countBlock(block, tally, standing.sides, view, gates.forced());
      yield;
    }
    gather(tally);
    return tally;
  }

  /** An empty tally; the one of now is the spare one of the next time. */
  function spareTally(): Tally {
    const tally = reusedTally(spare, gates.forced() !== null);
    spare = counted?.tally ?? null;
    return tally;
  }

  function* changeAll(
    changes: readonly PlaceChange[],
    view: SideView,
    isRegated: boolean,
  ): Generator<undefined, Tally> {
    hand.putDown();
    const places = changes.flatMap((change) => stepsOf(change, standing, bench));
    const sides = sideSteps(changes, standing, bench);
    const regate: readonly Step[] = isRegated ? [gates.read] : [];
    return yield* recount([...sides.begin, ...places, ...sides.end, ...regate], view);
  }

  function* run(model: ScoringModel): Generator<undefined, Tally> {
    let isDone = false;
    try {
      const tally = yield* bring(model);
      isDone = true;
      return tally;
    } finally {
      if (!isDone) startAnew();
    }
  }

  function touchedBy(id: string): number {
    const part = arrangement.placed.get(id)?.part;
    return part?.kind === 'lookup' ? part.touched : (bench.touched.get(id) ?? 0);
  }

  function startAnew(): void {
    standing = emptyStanding(table.count);
    hand.drop();
    arrangement = emptyArrangement;
    bench = createWorkbench();
    counted = null;
    spare = null;
    gates.forget();
  }

  return {
    run,
    touchedBy,
    sidesAt(contact) {
      hand.putDown();
      if (counted === null) return { fit: 0, behaviour: 0 };
      return {
        fit: clippedSide(standing.sides.fit[contact] ?? 0, counted.view.clips.fit),
        behaviour: clippedSide(standing.sides.behaviour[contact] ?? 0, counted.view.clips.behaviour),
      };
    },
    settle(model, previous) {
      hand.putDown();
      return {
        readers: readersFor(model),
        gates: gates.column(),
        previous,
        readSides: (block, fit, behaviour) => {
          const clips = counted?.view.clips ?? sideClipsOf(model, arrangement);
          for (let i = 0; i < block.length; i++) {
            fit[i] = clippedSide(standing.sides.fit[block.from + i] as number, clips.fit);
            behaviour[i] = clippedSide(standing.sides.behaviour[block.from + i] as number, clips.behaviour);
          }
        },
        readPoints: pointsReader(model, arrangement, standing),
      };
    },
  };
}

function viewOf(clips: SideClips): SideView {
  return { clips, tables: sideTables(clips) };
}

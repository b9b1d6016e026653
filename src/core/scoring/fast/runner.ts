import type { Centipoints, DayNumber } from '../../brand.ts';
import type { ContactTable } from '../../contacts/table.ts';
import type { ScoringModel } from '../model.ts';
import type { Side } from '../sides.ts';
import type { Block } from './block.ts';
import {
  type Arrangement,
  arrange,
  changesOf,
  emptyArrangement,
  type PartChange,
  type PlaceChange,
} from './changes.ts';
import { type ConditionReaders, createConditionReaders } from './conditionReader.ts';
import { createGateColumn } from './gateColumn.ts';
import { isSameData } from '../isSameData.ts';
import { type LightChange, lightChangeOf, moveStepOf } from './lightChange.ts';
import { createMemo, type Memo, rememberStep, replaceStep } from './memo.ts';
import { createPartMaker } from './partMaker.ts';
import { askedOf, type Placed, placeOf, sourceOf } from './placed.ts';
import { pointsReader } from './pointsReader.ts';
import type { PreviousColumns, Settled } from './settled.ts';
import { isSameSides, sideClipsOf, type SideClips } from './sideClips.ts';
import { clear, emptyStanding, prepare, release, sameWidth } from './standing.ts';
import { createWorkbench, partMovesOf, type Step, stepsOf, type Workbench } from './steps.ts';
import { clippedSide, sideTables } from './sideTables.ts';
import { countBlock, emptyTally, gather, reusedTally, type SideView, type Tally } from './tally.ts';

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
  let arrangement: Arrangement = emptyArrangement;
  let memo: Memo | null = null;
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
    const placed = new Map<string, Placed>();
    for (const criterion of model.criteria) {
      const earlier = arrangement.placed.get(criterion.id);
      const source = sourceOf(criterion, model);
      const isSame = earlier !== undefined && isSameData(earlier.source, source);
      const part = isSame ? earlier.part : maker.make(criterion, model, readers);
      placed.set(criterion.id, { source, part, place: placeOf(criterion, groups) });
      yield;
    }
    return placed;
  }

  function* bring(model: ScoringModel): Generator<undefined, Tally> {
    const readers = readersFor(model);
    const next = arrange(yield* place(model, readers), model);
    const changes = changesOf(baseFor(next), next);
    const clips = sideClipsOf(model, next);
    const isRegated = gates.prepare(model, readers, asked?.source);
    if (prepare(standing, next)) memo = null;
    const view = counted && isSameSides(counted.view.clips, clips) ? counted.view : viewOf(clips);
    const isRecounted = isRegated || counted?.view !== view || changes.length > 0;
    const light = isRegated || counted?.view !== view ? null : lightChangeOf(changes, table.count, touchedBy);
    const lightTally = light && counted ? yield* changeLightly(light, view, counted.tally) : null;
    const tally = lightTally ?? (isRecounted ? yield* changeAll(changes, view, isRegated) : counted?.tally);
    arrangement = next;
    release(standing, next);
    maker.keepOnly(model);
    counted = { tally: tally ?? emptyTally(false), view };
    return counted.tally;
  }

  /** Moves the few contacts that a single change touches; null when the sums are too wide for that. */
  function* changeLightly(
    light: LightChange,
    { tables }: SideView,
    tally: Tally,
  ): Generator<undefined, Tally | null> {
    const move = moveStepOf(light, standing, tables, tally, gates.forced(), bench.moves);
    if (move === null) return null;
    const steps = [...(light.part ? listingSteps(light.part) : []), move];
    for (const block of blocks) {
      for (const step of steps) step(block);
      yield;
    }
    return tally;
  }

  /** The steps that list whom a light change moves, and by how much. */
  function listingSteps(part: PartChange): readonly Step[] {
    const { id, before, after } = part;
    if (before?.kind !== 'filled' || after?.kind !== 'filled') return partMovesOf(part, bench);
    const known = (memo ??= createMemo(sameWidth(standing)));
    const steps = [
      ...(known.part === before ? [] : [rememberStep(before, known, bench)]),
      replaceStep(after, known, id, bench),
    ];
    // A run that is given up forgets the memo as well.
    known.part = after;
    return steps;
  }

  /** Brings all places to what they shall be, and counts everybody again. */
  function* changeAll(
    changes: readonly PlaceChange[],
    view: SideView,
    isRegated: boolean,
  ): Generator<undefined, Tally> {
    const steps = changes.flatMap((change) => stepsOf(change, standing, bench));
    const sideChanges = sideChangesOf(changes, bench);
    const tally = reusedTally(spare, gates.forced() !== null);
    spare = counted?.tally ?? null;
    for (const block of blocks) {
      sideChanges.fit?.fill(0, 0, block.length);
      sideChanges.behaviour?.fill(0, 0, block.length);
      for (const step of steps) {
        step(block);
        yield;
      }
      if (isRegated) gates.read(block);
      countBlock(block, tally, standing.sides, sideChanges, view, gates.forced());
      yield;
    }
    gather(tally);
    return tally;
  }

  /** What the sums of now are changed from: where little is left of them, from nothing. */
  function baseFor(next: Arrangement): Arrangement {
    const { placed } = arrangement;
    const staying = [...placed].filter(([id, { part }]) => next.placed.get(id)?.part === part).length;
    if (2 * staying >= placed.size) return arrangement;
    clear(standing);
    arrangement = emptyArrangement;
    return arrangement;
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
    if (part?.kind !== 'lookup') return bench.touched.get(id) ?? 0;
    return part.coding.counts.reduce((sum, count, code) => sum + (part.lookup[code] === 0 ? 0 : count), 0);
  }

  function startAnew(): void {
    standing = emptyStanding(table.count);
    arrangement = emptyArrangement;
    bench = createWorkbench();
    counted = null;
    memo = null;
    spare = null;
    gates.forget();
  }

  return {
    run,
    touchedBy,
    sidesAt(contact) {
      if (counted === null) return { fit: 0, behaviour: 0 };
      return {
        fit: clippedSide(standing.sides.fit[contact] ?? 0, counted.view.clips.fit),
        behaviour: clippedSide(standing.sides.behaviour[contact] ?? 0, counted.view.clips.behaviour),
      };
    },
    settle: (model, previous) => ({
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
    }),
  };
}

function viewOf(clips: SideClips): SideView {
  return { clips, tables: sideTables(clips) };
}

/** Where what changes in a side is gathered; null for a side in which nothing does. */
function sideChangesOf(
  changes: readonly PlaceChange[],
  { sides }: Workbench,
): { readonly [side in Side]: Int32Array | null } {
  const isChanged = (side: Side): boolean => changes.some(({ place }) => place?.side === side);
  return {
    fit: isChanged('fit') ? sides.fit : null,
    behaviour: isChanged('behaviour') ? sides.behaviour : null,
  };
}

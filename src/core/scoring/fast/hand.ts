import type { Block } from './block.ts';
import type { PartChange } from './changes.ts';
import { createKnownInHand } from './knownInHand.ts';
import type { InHand, NewestAges, Touch } from './inHand.ts';
import { countLifted, lift, type Lifted, type LiftedFrom } from './lifted.ts';
import { isForListed } from './newestInHand.ts';
import type { OneChange } from './oneChange.ts';
import { heldSteps } from './oneChangeSteps.ts';
import type { Part } from './part.ts';
import type { Standing } from './standing.ts';
import { sideSteps, type Step, stepsOf, type Workbench } from './steps.ts';
import type { Tally } from './tally.ts';

/**
 * A hand that moves one criterion again and again. What is known of its contacts (`knownInHand.ts`) is kept, so that a
 * move looks at nobody who has nothing of it, and at no event. Contacts whose newest events count are lifted: a move
 * brings them into the tally only, and in the sums they stand as they stood, until they are put down.
 */
export type Hand = {
  /** Steps that bring a change of what is in hand into the tally; false for a change that is not, and changes nothing. */
  readonly move: (
    one: OneChange | null,
    stands: LiftedFrom | null,
    tally: Tally,
  ) => Generator<undefined, boolean>;
  /** Brings lifted contacts into the sums: before anything else changes them, or reads them. */
  readonly putDown: () => void;
  /** Forgets lifted contacts, when the sums begin anew. */
  readonly drop: () => void;
};

/** The sums in which contacts stand, and a bench to work on. */
export type HandRoom = { readonly standing: Standing; readonly bench: Workbench };

/** A hand over the blocks of a table; `room` answers what is used now. */
export function createHand(blocks: readonly Block[], room: () => HandRoom): Hand {
  const known = createKnownInHand();
  let held: { readonly one: OneChange; readonly lifted: Lifted } | null = null;

  function* take(steps: readonly Step[]): Generator<undefined, void> {
    for (const block of blocks) {
      for (const step of steps) step(block);
      yield;
    }
  }

  function* moveKnown(
    one: OneChange,
    { id, before, after }: PartChange,
    inHand: InHand,
    stands: LiftedFrom,
    tally: Tally,
  ): Generator<undefined, boolean> {
    if (before === null || after === null) return false;
    const { bench } = room();
    let touched = 0;
    const touch: Touch = (contacts) => {
      touched += contacts;
      bench.touched.set(id, touched);
    };
    if (inHand.by === 'ages') return yield* moveLifted(one, { before, after }, inHand, stands, tally, touch);
    putDown();
    yield* take(heldSteps(inHand.change(before, after, touch), stands, tally, bench));
    return true;
  }

  function* moveLifted(
    one: OneChange,
    { before, after }: { readonly before: Part; readonly after: Part },
    newest: NewestAges,
    stands: LiftedFrom,
    tally: Tally,
    touch: Touch,
  ): Generator<undefined, boolean> {
    if (!isForListed(before) || !isForListed(after)) return false;
    if (held?.lifted.newest !== newest) {
      putDown();
      held = { one, lifted: yield* lift(newest, before, stands, tally, blocks) };
    }
    yield* countLifted(held.lifted, after, stands, tally, touch);
    return true;
  }

  function putDown(): void {
    if (held === null) return;
    const {
      one: { place, part, clip },
      lifted: { stands, now },
    } = held;
    held = null;
    if (part === null || stands === now) return;
    const { standing, bench } = room();
    const parts = [{ ...part, before: stands, after: now, isNew: false }];
    const change = { place, parts, before: clip, after: clip };
    const sides = sideSteps([change], standing, bench);
    const steps = [...sides.begin, ...stepsOf(change, standing, bench), ...sides.end];
    for (const block of blocks) for (const step of steps) step(block);
  }

  return {
    *move(one, stands, tally) {
      const part = one?.part ?? null;
      const inHand = yield* known.of(part, blocks, room().bench);
      if (one === null || part === null || inHand === null || stands === null) return false;
      return yield* moveKnown(one, part, inHand, stands, tally);
    },
    putDown,
    drop() {
      held = null;
    },
  };
}

import fc from 'fast-check';
import { type CommandName, commands } from '#core/commands/commands.ts';
import type { Kind, StoredDocument } from '#core/documents/document.ts';
import { isLocked } from '#core/documents/lock.ts';
import { everyWish } from '#tests/unit/core/commands/everyWish.ts';
import type { Failure } from '../failingStorage.ts';
import {
  edit,
  oneOf,
  type Open,
  openAt,
  openStepped,
  sideAt,
  tabAt,
  turn,
  type Where,
  type Wish,
} from './deeds.ts';
import { bringBack, decide, keepDocument, keepRecord, openHeld, remove, sign } from './fileDeeds.ts';
import { look, lookAtAll, shortOf } from './invariants.ts';
import type { Hold } from './line.ts';
import { bodyOfKind, type World } from './world.ts';

/** The model that fast-check hands round; the plain one is with each browser, for its tabs write to it. */
export type Nothing = { readonly done?: never };

type Act<Value> = (world: World, value: Value) => Promise<boolean>;

let done = 0;

/** One step that fast-check can draw, shrink and write down. */
class Step<Value> implements fc.AsyncCommand<Nothing, World> {
  readonly #name: string;
  readonly #value: Value;
  readonly #act: Act<Value>;

  constructor(name: string, value: Value, act: Act<Value>) {
    this.#name = name;
    this.#value = value;
    this.#act = act;
  }

  check(): boolean {
    return true;
  }

  async run(_: Nothing, world: World): Promise<void> {
    const isDone = await this.#act(world, this.#value);
    world.count(isDone ? this.#name : `${this.#name} (nothing to do)`);
    await world.quiet();
    done += 1;
    for (const side of world.sides) await (done % 25 === 0 && !world.isOut ? lookAtAll : look)(side);
  }

  toString(): string {
    return `${this.#name}(${shortOf(this.#value, 600)})`;
  }
}

const where = fc.record({ side: fc.nat(7), tab: fc.nat(5), which: fc.nat(29) });
const names = Object.keys(commands) as CommandName[];

function kindOf(name: CommandName): Kind {
  return name.slice(0, name.indexOf('.')) as Kind;
}

function wishOf(kind: Kind): fc.Arbitrary<Wish> {
  const own = names.filter((name) => kindOf(name) === kind);
  // A run is made shorter by leaving steps out; what was typed in them matters little.
  return fc.noShrink(
    fc.oneof(...own.map((name) => fc.record({ name: fc.constant(name), args: everyWish[name] }))),
  );
}

const kinds = [...new Set(names.map(kindOf))];
const gesture = fc.constantFrom('', '', 'one hand', 'other hand');

type Edits = {
  readonly where: Where;
  readonly kind: Kind;
  readonly wishes: readonly Wish[];
  readonly gesture: string;
  readonly ticks: number;
};

const edits: fc.Arbitrary<Edits> = fc.oneof(
  ...kinds.map((kind) => ({
    weight: Math.ceil(names.filter((name) => kindOf(name) === kind).length / 6),
    arbitrary: fc.record({
      ...{ where, kind: fc.constant(kind), gesture, ticks: fc.constantFrom(0, 1, 3, 9) },
      wishes: fc.array(wishOf(kind), { minLength: 1, maxLength: 3 }),
    }),
  })),
);

async function afterTicks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick += 1) await Promise.resolve();
}

function freeing({ kind, session }: Open): readonly Wish[] {
  if (!isLocked(kind, session.body)) return [];
  if (kind === 'model') return [{ name: 'model.newDraft', args: undefined }];
  return kind === 'assessment' ? [{ name: 'assessment.reopen', args: undefined }] : [];
}

async function doEdits(world: World, { where: at, kind, wishes, gesture: hand, ticks }: Edits) {
  const open = await openAt(world, at, kind);
  if (!open) return false;
  let isDone = false;
  // What is locked takes no edit (DE-66): every other time it is freed first.
  for (const wish of [...(at.which % 2 === 0 ? freeing(open) : []), ...wishes]) {
    const hasChanged = edit(open, wish, hand);
    world.count(hasChanged ? `  ${wish.name}` : `  ${wish.name} (ignored)`);
    isDone ||= hasChanged;
    await afterTicks(ticks);
  }
  return isDone;
}

type Turns = {
  readonly where: Where;
  readonly way: 'undo' | 'redo';
  readonly times: number;
};

async function doTurns(world: World, { where: at, way, times }: Turns): Promise<boolean> {
  const open = await openStepped(world, at);
  if (!open) return false;
  let count = 0;
  while (count < times && turn(open, way)) count += 1;
  return count > 0;
}

/** All the way back and all the way forth again, as far as nothing is locked: exactly what was. */
async function doWholeWay(world: World, at: Where): Promise<boolean> {
  const open = await openStepped(world, at);
  if (!open) return false;
  const before = open.session.body;
  let count = 0;
  while (turn(open, 'undo')) count += 1;
  for (let back = 0; back < count; back += 1) turn(open, 'redo');
  if (JSON.stringify(open.session.body) !== JSON.stringify(before)) world.count('order of keys changed');
  return count > 0;
}

type Race = { readonly where: Where; readonly kind: Kind; readonly wishes: readonly [Wish, Wish] };

/** Two tabs change one document at the same time. */
async function doRace(world: World, { where: at, kind, wishes }: Race): Promise<boolean> {
  const [one, other] = [await openAt(world, at, kind), await openAt(world, { ...at, tab: at.tab + 1 }, kind)];
  if (!one || !other || one.tab === other.tab) return false;
  const isDone = [edit(one, wishes[0], ''), edit(other, wishes[1], '')];
  await world.quiet();
  return isDone.every(Boolean);
}

type Creation = { readonly where: Where; readonly kind: Kind; readonly hasExtra: boolean };

async function doCreate(world: World, { where: at, kind, hasExtra }: Creation): Promise<boolean> {
  const found = tabAt(world, at);
  const company = found && oneOf(found.side.idsOf('company'), at.which);
  if (!found || found.side.plain.disk.size > 25) return false;
  const body = bodyOfKind(kind) as StoredDocument<'plan'>['body'];
  const home = kind === 'company' || !company ? {} : { company };
  const extra = hasExtra ? { unheardOf: [1, { two: null }] } : {};
  // Not waited for: where it is held up or refused, it comes to disk later.
  void found.tab.library.create({ kind: kind as 'plan', ...home, body, extra });
  await world.quiet();
  return true;
}

async function doReload(world: World, { where: at, isKilled }: { where: Where; isKilled: boolean }) {
  const found = tabAt(world, at);
  if (!found) return false;
  const { side, tab } = found;
  if (!isKilled) {
    tab.line.release();
    await world.quiet();
  }
  side.close(tab);
  await side.open(side.tabs.indexOf(tab));
  return true;
}

async function doOpenTab(world: World, at: number): Promise<boolean> {
  const side = sideAt(world, at);
  if (side.tabs.length >= 3 || side.tabs.length === 0) return false;
  await side.open();
  return true;
}

type LineWish =
  | { readonly is: 'hold'; readonly hold: Hold }
  | { readonly is: 'release' | 'loseAnswer' | 'deafen' | 'hear' | 'hearNever' | 'retry' };

function doLine(world: World, { where: at, wish }: { where: Where; wish: LineWish }): Promise<boolean> {
  const tab = tabAt(world, at)?.tab;
  if (!tab) return Promise.resolve(false);
  const { line } = tab;
  if (wish.is === 'hold') line.hold = wish.hold;
  else if (wish.is === 'release') line.release();
  else if (wish.is === 'loseAnswer') line.losesAnswer = true;
  else if (wish.is === 'deafen') line.isDeaf = true;
  else if (wish.is === 'retry') tab.status.retryAll();
  else line.hear(wish.is === 'hearNever');
  world.count(`  ${wish.is}`);
  return Promise.resolve(true);
}

type Outage = { readonly first: number; readonly lasts: boolean; readonly failure: Failure };

function doFail(world: World, { first, lasts, failure }: Outage): Promise<boolean> {
  world.fail(first, lasts, failure);
  world.count(`  ${failure}${lasts ? '' : ' once'}`);
  return Promise.resolve(true);
}

async function doRecover(world: World): Promise<boolean> {
  const wasOut = world.isOut;
  await world.recover();
  return wasOut;
}

function steps<Value>(name: string, values: fc.Arbitrary<Value>, act: Act<Value>) {
  return fc.noShrink(values.map((value) => new Step(name, value, act)));
}

const kind = fc.constantFrom(...kinds);
const turns = fc.record({
  ...{ where, times: fc.integer({ min: 1, max: 5 }) },
  way: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const),
});
const race = fc.oneof(
  ...kinds.map((each) =>
    fc.record({ where, kind: fc.constant(each), wishes: fc.tuple(wishOf(each), wishOf(each)) }),
  ),
);
const lineWish = fc.oneof(
  fc.record({ is: fc.constant('hold' as const), hold: fc.constantFrom('before' as const, 'after' as const) }),
  fc.record({
    is: fc.constantFrom(
      ...(['release', 'release', 'loseAnswer', 'deafen', 'hear', 'hearNever', 'retry'] as const),
    ),
  }),
);
const outage = fc.record({
  first: fc.integer({ min: 1, max: 15 }),
  lasts: fc.boolean(),
  failure: fc.constantFrom<Failure>('UnknownError', 'InvalidStateError', 'QuotaExceededError', 'abort'),
});

const weighed: readonly (readonly [number, fc.Arbitrary<fc.AsyncCommand<Nothing, World>>])[] = [
  [18, steps('edit', edits, doEdits)],
  [5, steps('undo or redo', turns, doTurns)],
  [1, steps('all the way back and forth', where, doWholeWay)],
  [5, steps('two tabs at once', race, doRace)],
  [2, steps('create', fc.record({ where, kind, hasExtra: fc.boolean() }), doCreate)],
  [2, steps('reload', fc.record({ where, isKilled: fc.boolean() }), doReload)],
  [1, steps('open a tab', fc.nat(7), doOpenTab)],
  [4, steps('the line', fc.record({ where, wish: lineWish }), doLine)],
  [1, steps('storage fails', outage, doFail)],
  [2, steps('storage is well', fc.constant(null), doRecover)],
  [1, steps('keep a record', where, keepRecord)],
  [
    1,
    steps('keep a document', fc.record({ where, kind }), async (world, each) => {
      const open = await openAt(world, each.where, each.kind);
      return open !== null && keepDocument(world, open);
    }),
  ],
  [2, steps('open a file', where, openHeld)],
  [1, steps('sign', where, sign)],
  [
    1,
    steps('decide', fc.record({ where, isTheirs: fc.boolean() }), (world, each) =>
      decide(world, each.where, each.isTheirs),
    ),
  ],
  [
    1,
    steps('remove', fc.record({ where, isWhole: fc.nat(7).map((n) => n === 7) }), (world, each) =>
      remove(world, each.where, each.isWhole),
    ),
  ],
  [1, steps('bring back', fc.nat(9), bringBack)],
  [
    1,
    steps('the clock moves', fc.integer({ min: -7_200_000, max: 7_200_000 }), (world, ms) => {
      world.moveClock(ms);
      return Promise.resolve(true);
    }),
  ],
];

/** Everything that may happen, each as often as it is worth. */
export const everyStep: fc.Arbitrary<fc.AsyncCommand<Nothing, World>>[] = weighed.flatMap(
  ([weight, arbitrary]) => Array.from({ length: weight }, () => arbitrary),
);

import type { CommandName } from '#core/commands/commands.ts';
import type { Kind } from '#core/documents/document.ts';
import { redoable, undoable } from '#core/journal/history.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { expectSame } from './invariants.ts';
import { editStep, type Past, type Step, type Stored, turnStep } from './plainModel.ts';
import type { Side } from './side.ts';
import type { TabUnderTest } from './tabUnderTest.ts';
import type { World } from './world.ts';

// What a hand does to one document, in the app and in the plain model at once.

/** Where something is done: each number is taken round what there is. */
export type Where = { readonly side: number; readonly tab: number; readonly which: number };

/** A command as somebody wishes it. */
export type Wish = { readonly name: CommandName; readonly args: unknown };

/** A document that is open in a tab. */
export type Open = {
  readonly side: Side;
  readonly tab: TabUnderTest;
  readonly id: string;
  readonly kind: Kind;
  readonly session: DocumentSession<Kind>;
};

/** One of a list, whatever the number. */
export function oneOf<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % items.length];
}

/** A side that has a tab; mostly the first one. */
export function sideAt({ sides: [first, second] }: World, at: number): Side {
  return at % 4 === 3 && second.tabs.length > 0 ? second : first;
}

export function tabAt(world: World, where: Omit<Where, 'which'>): { side: Side; tab: TabUnderTest } | null {
  const side = sideAt(world, where.side);
  const tab = oneOf(side.tabs, where.tab);
  return tab ? { side, tab } : null;
}

/** A document of that kind, opened; null when there is none or it does not open. */
export function openAt(world: World, where: Where, kind: Kind): Promise<Open | null> {
  return openOne(world, where, (stored) => stored.kind === kind);
}

/** A document with a past, opened; null when there is none. */
export function openStepped(world: World, where: Where): Promise<Open | null> {
  return openOne(world, where, ({ past }) => past.entries.length > 0);
}

async function openOne(
  world: World,
  where: Where,
  isMeant: (stored: Stored) => boolean,
): Promise<Open | null> {
  const found = tabAt(world, where);
  // What a browser knows of record files is written by nobody's hand.
  const all = [...(found?.side.plain.disk.values() ?? [])].filter(({ id }) => !id.startsWith('k-'));
  const stored = oneOf(all.filter(isMeant), where.which);
  const session = stored && (await found?.tab.open(stored.id));
  if (!found || !stored || !session) return null;
  const { id, kind } = stored;
  return { ...found, id, kind, session };
}

/** What a document should show now; null when the app has steps of its own there that are on their way. */
function pastOf({ side, tab, id, session }: Open): Past | null {
  if (side.unknown.has(`${tab.name}\n${id}`)) return null;
  const past = side.shown(tab, id, session.document.mark);
  if (!past) throw new Error(`${tab.name} stands on a state of ${id} that never lay on disk`);
  expectSame(session.body, past.body, `what ${tab.name} shows of ${id}`);
  return past;
}

function take(open: Open, step: Step, before: Past): Past {
  const { side, tab, id, session } = open;
  const after = step.perform(before);
  if (after !== before) {
    side.did(tab, id, step);
    const { state } = tab.status.mark;
    if (state === 'saved' || state === 'idle')
      throw new Error(`${tab.name} says ${state} right after ${step.label} of ${id}`);
  }
  expectSame(session.body, after.body, `${id} after ${step.label} in ${tab.name}`);
  return after;
}

/** Runs a command; answers whether it changed anything. */
export function edit(open: Open, { name, args }: Wish, gesture: string): boolean {
  const before = pastOf(open);
  if (!before) return false;
  const { session, kind } = open;
  const step = editStep({ kind, name, args, gesture }, session.document.mark);
  session.run(name, args as never, gesture);
  const after = take(open, step, before);
  expectSame(session.ignored === null, after !== before, `whether ${name} was ignored`);
  return after !== before;
}

/** Undo or redo; answers whether there was anything. */
export function turn(open: Open, way: 'undo' | 'redo'): boolean {
  const before = pastOf(open);
  if (!before) return false;
  const { session, kind } = open;
  const step = turnStep(kind, way, before, session.document.mark);
  const offered = way === 'undo' ? session.undoable : session.redoable;
  if (way === 'undo') session.undo();
  else session.redo();
  const after = step ? take(open, step, before) : before;
  const entry = way === 'undo' ? undoable(before) : redoable(before);
  expectSame(offered?.seq, after === before ? undefined : entry?.seq, `what ${way} offers`);
  expectSame(session.body, after.body, `the body after ${way}`);
  return after !== before;
}

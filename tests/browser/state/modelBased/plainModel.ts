import { type CommandName, commands } from '#core/commands/commands.ts';
import type { Kind, StoredDocument } from '#core/documents/document.ts';
import { mayRun } from '#core/documents/lock.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import { type History, record, redo, redoable, undo, undoable } from '#core/journal/history.ts';
import type { Json } from '#core/json/json.ts';
import { isSameData } from '#core/scoring/isSameData.ts';

// What should be true, as plain data: computed by the pure core alone, in none of the code of state and storage (MB-1).

/** A body with its past. */
export type Past = History<Json>;

/** A document as it should lie on disk. */
export type Stored = Pick<StoredDocument, 'id' | 'company' | 'kind' | 'extra' | 'mark' | 'rev'> & {
  readonly past: Past;
  /** The tab that wrote it, and the mark of what it wrote it over. */
  readonly by: string;
  readonly over: string;
};

/** A step as somebody did it, to be done on whatever body it meets. */
export type Step = {
  readonly label: string;
  readonly isEdit: boolean;
  /** Mark of the document that lay under it when it was done. */
  readonly on: string;
  readonly perform: (past: Past) => Past;
};

/** One browser: what lies on its disk, what ever lay there, and what its tabs have done that is not there. */
export type Plain = {
  readonly disk: ReadonlyMap<string, Stored>;
  readonly ever: ReadonlyMap<string, Stored>;
  /** The bodies that documents began with. */
  readonly first: ReadonlyMap<string, Json>;
  readonly unsaved: ReadonlyMap<string, readonly Step[]>;
};

export const nothing: Plain = { disk: new Map(), ever: new Map(), first: new Map(), unsaved: new Map() };

function guarded(kind: Kind, command: string, change: Step['perform']): Step['perform'] {
  return (past) => (mayRun(kind, past.body as never, command) ? change(past) : past);
}

type Edit = {
  readonly kind: Kind;
  readonly name: CommandName;
  readonly args: unknown;
  readonly gesture: string;
};

/** A command as a step. When it was done is the business of nobody here. */
export function editStep({ kind, name, args, gesture }: Edit, on: string): Step {
  const perform = commands[name] as unknown as (body: Json, args: unknown) => Json;
  const step = { command: name, gesture, at: 0 };
  return {
    ...{ label: name, isEdit: true, on },
    perform: guarded(kind, name, (past) => record(past, perform(past.body, args), step)),
  };
}

/** Undo or redo of the step that is meant now; null when there is none. */
export function turnStep(kind: Kind, turn: 'undo' | 'redo', past: Past, on: string): Step | null {
  const meant = turn === 'undo' ? undoable(past) : redoable(past);
  if (!meant) return null;
  const change = turn === 'undo' ? undo : redo;
  const perform = guarded(kind, meant.command, (now) => change(now, meant));
  return { label: turn, isEdit: false, on, perform };
}

/** Steps done one after the other. */
export function performAll(steps: readonly Step[], past: Past): Past {
  return steps.reduce((now, step) => step.perform(now), past);
}

/** Name of a document in a tab, or of a document at a mark. */
export function keyOf(...parts: readonly string[]): string {
  return parts.join('\n');
}

export function unsavedOf(plain: Plain, tab: string, id: string): readonly Step[] {
  return plain.unsaved.get(keyOf(tab, id)) ?? [];
}

export function withUnsaved(plain: Plain, tab: string, id: string, steps: readonly Step[]): Plain {
  const unsaved = new Map(plain.unsaved);
  if (steps.length > 0) unsaved.set(keyOf(tab, id), steps);
  else unsaved.delete(keyOf(tab, id));
  return { ...plain, unsaved };
}

/** Without a tab, and with it everything that it had not saved. */
export function withoutTab(plain: Plain, tab: string): Plain {
  const unsaved = [...plain.unsaved].filter(([key]) => !key.startsWith(`${tab}\n`));
  return { ...plain, unsaved: new Map(unsaved) };
}

export function withStored(plain: Plain, stored: Stored): Plain {
  const { id, mark, past } = stored;
  const first = plain.disk.has(id) ? plain.first : new Map(plain.first).set(id, firstOf(past));
  return {
    ...plain,
    first,
    disk: new Map(plain.disk).set(id, stored),
    ever: new Map(plain.ever).set(keyOf(id, mark), stored),
  };
}

/** Whether everything that was written since a mark was written by other tabs, and something was. */
export function isOthers(plain: Plain, { id, mark, by, over }: Stored, since: string, tab: string): boolean {
  if (mark === since) return false;
  const before = plain.ever.get(keyOf(id, over));
  return by !== tab && before !== undefined && (over === since || isOthers(plain, before, since, tab));
}

export function withoutStored(plain: Plain, ids: readonly string[]): Plain {
  return { ...plain, disk: new Map([...plain.disk].filter(([id]) => !ids.includes(id))) };
}

/** The body before every step that is remembered. */
export function firstOf(past: Past): Json {
  return allTheWay(past, undo).body;
}

/** As far as undo or redo goes, whatever is locked. */
export function allTheWay(past: Past, turn: (past: Past) => Past): Past {
  const next = turn(past);
  return next === past ? past : allTheWay(next, turn);
}

/** The journal as rows say it, without the moment of each step. */
export function rowsOf(entries: readonly JournalEntry[]): readonly object[] {
  return entries.map(({ document, seq, command, gesture, patch }) => ({
    ...{ document, seq, command, gesture, patch },
  }));
}

/** Whether two pasts are the same but for the moments of their steps. */
export function isSamePast(one: Past, other: Past): boolean {
  if (one.head !== other.head || !isSameData(one.body, other.body)) return false;
  return isSameData(rowsOf(one.entries), rowsOf(other.entries));
}

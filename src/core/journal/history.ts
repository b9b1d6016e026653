import type { Json } from '../json/json.ts';
import { type JournalEntry, journalLength } from './entry.ts';
import { applyPatch, diff, invertPatch } from './patch.ts';

/** A document's body with its past and what was undone. Entries 1..head are in force, later ones can be redone. */
export type History<Body> = {
  readonly document: string;
  readonly body: Body;
  readonly head: number;
  readonly entries: readonly JournalEntry[];
};

/** The history after a command; the same history when it changed nothing. Drops what could be redone (`ST-7`). */
export function record<Body>(
  history: History<Body>,
  body: Body,
  step: { readonly command: string; readonly gesture: string },
): History<Body> {
  const past = history.entries.filter((entry) => entry.seq <= history.head);
  const last = past.at(-1);
  const isSameGesture =
    step.gesture !== '' && last?.gesture === step.gesture && last.command === step.command;
  const start = isSameGesture ? revert(history.body, last) : history.body;
  const patch = diff(start as Json, body as Json);
  if (diff(history.body as Json, body as Json).length === 0) return history;
  const seq = isSameGesture ? last.seq : history.head + 1;
  const entry: JournalEntry = { document: history.document, seq, ...step, patch };
  const kept = (isSameGesture ? past.slice(0, -1) : past).filter((old) => old.seq > seq - journalLength);
  return { ...history, body, head: seq, entries: [...kept, entry] };
}

function revert<Body>(body: Body, entry: JournalEntry): Body {
  return applyPatch(body as Json, invertPatch(entry.patch)) as Body;
}

/** The entry that undo would take back. */
export function undoable<Body>(history: History<Body>): JournalEntry | undefined {
  return history.entries.find((entry) => entry.seq === history.head);
}

/** The entry that redo would bring again. */
export function redoable<Body>(history: History<Body>): JournalEntry | undefined {
  return history.entries.find((entry) => entry.seq === history.head + 1);
}

/** One step back, exactly; the same history when there is none. */
export function undo<Body>(history: History<Body>): History<Body> {
  const entry = undoable(history);
  return entry ? { ...history, body: revert(history.body, entry), head: history.head - 1 } : history;
}

/** One step forward again; the same history when nothing was undone. */
export function redo<Body>(history: History<Body>): History<Body> {
  const entry = redoable(history);
  if (!entry) return history;
  return { ...history, body: applyPatch(history.body as Json, entry.patch) as Body, head: history.head + 1 };
}

import type { Json } from '../json/json.ts';
import { type JournalEntry, journalLength } from './entry.ts';
import { applyPatch, diff, fits, invertPatch } from './patch.ts';
import { wholeJournal } from './wholeJournal.ts';

/** A document's body with its past and what was undone. Entries up to `head` are in force, later ones can be redone. */
export type History<Body> = {
  readonly document: string;
  readonly body: Body;
  readonly head: number;
  readonly entries: readonly JournalEntry[];
};

/** The history of a document with the journal that was kept of it, as far as that is whole (`ST-28`). */
export function historyOf<Body>(
  { id, body, head }: { readonly id: string; readonly body: Body; readonly head: number },
  entries: readonly JournalEntry[],
): History<Body> {
  return { document: id, body, ...wholeJournal(id, head, entries) };
}

/** The history after a command; the same history when it changed nothing. Drops what could be redone (`ST-7`). */
export function record<Body>(
  history: History<Body>,
  body: Body,
  step: Pick<JournalEntry, 'command' | 'gesture' | 'at'>,
): History<Body> {
  if (isSame(history.body, body)) return history;
  const past = history.entries.filter((entry) => entry.seq <= history.head);
  const last = past.at(-1);
  if (last && last === undoable(history) && isSameGesture(last, step)) return merge(history, body, past);
  const patch = diff(history.body as Json, body as Json);
  return withEntry(history, body, past, {
    document: history.document,
    seq: history.head + 1,
    ...step,
    patch,
  });
}

/** The last entry grown by one more move of the same gesture; gone when the gesture came back to where it began. */
function merge<Body>(history: History<Body>, body: Body, past: readonly JournalEntry[]): History<Body> {
  const last = past[past.length - 1] as JournalEntry;
  const patch = diff(revert(history.body, last) as Json, body as Json);
  const earlier = past.slice(0, -1);
  if (patch.length === 0) return { ...history, body, head: last.seq - 1, entries: earlier };
  return withEntry(history, body, earlier, { ...last, patch });
}

function withEntry<Body>(
  history: History<Body>,
  body: Body,
  past: readonly JournalEntry[],
  entry: JournalEntry,
): History<Body> {
  const kept = past.filter((old) => old.seq > entry.seq - journalLength);
  return { ...history, body, head: entry.seq, entries: [...kept, entry] };
}

function isSameGesture(entry: JournalEntry, step: Pick<JournalEntry, 'command' | 'gesture' | 'at'>): boolean {
  return step.gesture !== '' && entry.gesture === step.gesture && entry.command === step.command;
}

function isSame(one: unknown, other: unknown): boolean {
  return diff(one as Json, other as Json).length === 0;
}

function revert<Body>(body: Body, entry: JournalEntry): Body {
  return applyPatch(body as Json, invertPatch(entry.patch)) as Body;
}

/** The entry that undo would take back; none when it does not speak of the body as it is (`ST-28`). */
export function undoable<Body>({ entries, head, body }: History<Body>): JournalEntry | undefined {
  const entry = entries.find(({ seq }) => seq === head);
  return entry && fits(body as Json, invertPatch(entry.patch)) ? entry : undefined;
}

/** The entry that redo would bring again; none when it does not speak of the body as it is (`ST-28`). */
export function redoable<Body>({ entries, head, body }: History<Body>): JournalEntry | undefined {
  const entry = entries.find(({ seq }) => seq === head + 1);
  return entry && fits(body as Json, entry.patch) ? entry : undefined;
}

/** Whether a step was done and not undone since; one that is too old to be remembered was not. */
export function isInForce<Body>(
  { head, entries }: History<Body>,
  { command, at, seq }: Pick<JournalEntry, 'command' | 'at' | 'seq'>,
): boolean {
  // By its moment: what another tab saved first may have given it another number.
  const entry = entries.find((each) => each.at === at && each.command === command);
  return entry ? entry.seq <= head : (entries[0]?.seq ?? head + 1) > seq;
}

/** One step back, exactly; the same history when there is none, or when it is not the `meant` one (`ST-8`). */
export function undo<Body>(history: History<Body>, meant = undoable(history)): History<Body> {
  const entry = undoable(history);
  if (!entry || !isSameStep(entry, meant)) return history;
  return { ...history, body: revert(history.body, entry), head: history.head - 1 };
}

/** One step forward again; the same history when nothing was undone, or when it is not the `meant` one (`ST-8`). */
export function redo<Body>(history: History<Body>, meant = redoable(history)): History<Body> {
  const entry = redoable(history);
  if (!entry || !isSameStep(entry, meant)) return history;
  return { ...history, body: applyPatch(history.body as Json, entry.patch) as Body, head: history.head + 1 };
}

/** Two entries that do the same, whatever their numbers. */
function isSameStep(entry: JournalEntry, meant: JournalEntry | undefined): boolean {
  return meant !== undefined && entry.command === meant.command && isSame(entry.patch, meant.patch);
}

import { journalLength } from '#core/journal/entry.ts';
import { historyOf, redo, undo } from '#core/journal/history.ts';
import type { Company } from '#core/documents/company.ts';
import { type Edited, operationAt } from '../operations.ts';
import type { Disk } from './disk.ts';

/** One step of a company's past: its name before and after. */
type Step = { readonly before: string; readonly after: string; readonly gesture: string };

/** A company after so many operations, as it must be: worked out without any code of the app. */
type State = {
  readonly steps: readonly Step[];
  readonly head: number;
  /** Steps that are too old to be remembered. */
  readonly forgotten: number;
};

const begin: State = { steps: [], head: 0, forgotten: 0 };

/** What came of comparing a company with what was said of it. */
export type Verdict =
  { readonly is: 'right'; readonly done: number } | { readonly is: 'lost' | 'half'; readonly why: string };

/** How many operations more than were said the disk may have. */
const farthest = 2_000;

function nameOf({ id }: Edited, { steps, head }: State): string {
  return steps[head - 1]?.after ?? id;
}

function afterOne(edited: Edited, number: number, state: State): State {
  const operation = operationAt(edited, number);
  const { steps, head, forgotten } = state;
  if (operation.does === 'undo') return { ...state, head: Math.max(forgotten, head - 1) };
  if (operation.does === 'redo') return { ...state, head: Math.min(steps.length, head + 1) };
  const { name: after, gesture } = operation;
  const past = steps.slice(0, head);
  const last = past.at(-1);
  if (last && head > forgotten && gesture !== '' && last.gesture === gesture)
    return { ...state, steps: [...past.slice(0, -1), { ...last, after }] };
  const step = { before: nameOf(edited, state), after, gesture };
  return { steps: [...past, step], head: head + 1, forgotten: Math.max(forgotten, head + 1 - journalLength) };
}

/** The name of a company after so many operations. */
export function nameAfter(edited: Edited, done: number): string {
  let state = begin;
  for (let number = 0; number < done; number += 1) state = afterOne(edited, number, state);
  return nameOf(edited, state);
}

/** Compares a company on the disk with its operations: at least `said` of them have to be there, each whole. */
export function compareEdited(edited: Edited, said: number, disk: Disk): Verdict {
  const row = disk.documents.find(({ id }) => id === edited.id);
  if (!row) return said > 0 ? { is: 'lost', why: `${edited.id} is gone` } : { is: 'right', done: 0 };
  const rows = disk.journal
    .filter(({ document }) => document === edited.id)
    .toSorted((a, b) => a.seq - b.seq);
  const { name } = row.body as Company;
  let state = begin;
  for (let done = 0; done < said + farthest; done += 1) {
    const isHere =
      nameOf(edited, state) === name &&
      state.head === row.head &&
      state.steps.length - state.forgotten === rows.length;
    if (done >= said && isHere && isPastOf(edited, state, disk)) return { is: 'right', done };
    state = afterOne(edited, done, state);
  }
  const isOlder = wasBefore(edited, said, name);
  const why = `${edited.id} is "${name}" at ${row.head} of ${rows.length} steps; ${said} operations were said to be saved`;
  return { is: isOlder ? 'lost' : 'half', why };
}

/** Whether the journal, taken back step by step and brought again, gives every name that there was. */
function isPastOf(edited: Edited, { steps, head, forgotten }: State, disk: Disk): boolean {
  const row = disk.documents.find(({ id }) => id === edited.id);
  if (!row) return false;
  const rows = disk.journal.filter(({ document }) => document === edited.id);
  let history = historyOf({ id: row.id, body: row.body as Company, head: row.head }, rows);
  if (history.entries.length !== rows.length) return false;
  for (let at = head; at > forgotten; at -= 1) {
    history = undo(history);
    if (history.body.name !== steps[at - 1]?.before) return false;
  }
  for (const step of steps.slice(forgotten)) {
    history = redo(history);
    if (history.body.name !== step.after) return false;
  }
  return true;
}

function wasBefore(edited: Edited, said: number, name: string): boolean {
  let state = begin;
  for (let done = 0; done < said; done += 1) {
    if (nameOf(edited, state) === name) return true;
    state = afterOne(edited, done, state);
  }
  return false;
}

import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '#core/journal/entry.ts';
import { historyOf, record, redo, undo } from '#core/journal/history.ts';
import { holds } from '#core/journal/holds.ts';
import { journalChange } from '#core/journal/journalChange.ts';

type History = ReturnType<typeof historyOf<{ readonly n: number }>>;

const start: History = { document: 'd', body: { n: 0 }, head: 0, entries: [] };
const edit = (history: History, n: number) =>
  record(history, { n }, { command: 'edit', gesture: '', at: 100 + n });

/** The commit that brings one history to where another one is. */
function commit(before: History, after: History) {
  return { document: after, journal: journalChange(before.entries, after.entries) };
}

describe('a journal holds a commit (ST-4)', () => {
  const one = edit(start, 1);

  it('that lies on top, and one that another commit was made upon', () => {
    expect(holds(one.entries, commit(start, one))).toBe(true);
    expect(holds(edit(edit(one, 2), 3).entries, commit(start, one))).toBe(true);
    expect(holds(undo(one).entries, commit(start, one))).toBe(true);
  });

  it('under another number, but not of another moment, command or change', () => {
    const moved = one.entries.map((entry) => ({ ...entry, seq: 7 }));
    expect(holds(moved, commit(start, one))).toBe(true);
    const changes: readonly Partial<JournalEntry>[] = [{ at: 5 }, { command: 'other' }, { patch: [] }];
    for (const change of changes)
      expect(
        holds(
          one.entries.map((entry) => ({ ...entry, ...change })),
          commit(start, one),
        ),
      ).toBe(false);
  });

  it('only where every step of it is there', () => {
    const both = commit(start, edit(one, 2));
    expect(holds(one.entries, both)).toBe(false);
    expect(holds(edit(one, 3).entries, both)).toBe(false);
  });

  it('never where it ends with an undo, or brings no step: no entry tells of that', () => {
    const back = undo(edit(one, 2));
    expect(holds(edit(one, 2).entries, commit(start, back))).toBe(false);
    expect(holds(one.entries, commit(one, undo(one)))).toBe(false);
    expect(holds(one.entries, commit(undo(one), redo(undo(one))))).toBe(false);
    expect(holds([], commit(start, start))).toBe(false);
  });
});

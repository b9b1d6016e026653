import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '#core/journal/entry.ts';
import { type History, historyOf, record, redo, redoable, undo, undoable } from '#core/journal/history.ts';
import { wholeJournal } from '#core/journal/wholeJournal.ts';
import type { Json } from '#core/json/json.ts';

type Body = { readonly [key: string]: Json };

function steps(count: number): History<Body> {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return numbers.reduce<History<Body>>(
    (history, n) => record(history, { n }, { command: 'edit', gesture: '', at: n }),
    { document: 'd', body: { n: 0 }, head: 0, entries: [] },
  );
}

function reopened({ body, head }: History<Body>, entries: readonly unknown[]): History<Body> {
  return historyOf({ id: 'd', body, head }, entries as readonly JournalEntry[]);
}

function undoAll(history: History<Body>): readonly Json[] {
  const seen: Json[] = [];
  for (let now = history; ; now = undo(now)) {
    seen.push(now.body['n'] ?? null);
    if (!undoable(now)) return seen;
  }
}

describe('a journal that was damaged (ST-28)', () => {
  it('that is whole stays the same list', () => {
    const { entries } = steps(5);
    expect(wholeJournal('d', 5, entries).entries).toBe(entries);
    expect(wholeJournal('d', 0, entries).entries).toBe(entries);
    expect(wholeJournal('d', 0, []).entries).toEqual([]);
  });

  it('is undone up to the step that is missing, and no step further', () => {
    const history = steps(6);
    const damaged = reopened(
      history,
      history.entries.filter(({ seq }) => seq !== 3),
    );
    expect(undoAll(damaged)).toEqual([6, 5, 4, 3]);
    expect(damaged.entries.map(({ seq }) => seq)).toEqual([4, 5, 6]);
  });

  it('whose newest steps are missing offers no undo, and its next edit begins anew', () => {
    const history = steps(4);
    const damaged = reopened(history, history.entries.slice(0, 2));
    expect(undoable(damaged)).toBeUndefined();
    const after = record(damaged, { n: 9 }, { command: 'edit', gesture: '', at: 9 });
    expect(undoAll(after)).toEqual([9, 4]);
    expect(after.entries.map(({ seq }) => seq)).toEqual([5]);
  });

  it('offers no redo beyond a gap', () => {
    const undone = undo(undo(undo(steps(5))));
    const damaged = reopened(
      undone,
      undone.entries.filter(({ seq }) => seq !== 4),
    );
    expect(redo(redo(damaged)).body).toEqual({ n: 3 });
  });

  it('with a doubled step trusts neither of the two', () => {
    const history = steps(4);
    const double = { ...(history.entries[1] as JournalEntry), patch: [] };
    expect(undoAll(reopened(history, [...history.entries, double]))).toEqual([4, 3, 2]);
  });

  it('whose step speaks of another body offers no undo of it', () => {
    const history = steps(2);
    const lying = history.entries.map((entry) => ({
      ...entry,
      patch: [{ path: ['n'], before: 0, after: 77 }],
    }));
    const damaged = reopened(history, lying);
    expect(undoable(damaged)).toBeUndefined();
    expect(undo(damaged)).toBe(damaged);
    expect(redoable(reopened({ ...history, head: 0 }, lying))).toBeUndefined();
  });

  it('never breaks and never changes the body, whatever stands in it', () => {
    const value = fc.anything({ maxDepth: 2 });
    const rows = fc.array(
      fc.oneof(
        value,
        fc.record({
          document: fc.constantFrom('d', 'e'),
          seq: fc.oneof(fc.integer({ min: -1, max: 6 }), value),
          command: fc.oneof(fc.constant('edit'), value),
          gesture: fc.constantFrom('', 'g'),
          at: fc.oneof(fc.integer(), value),
          patch: fc.oneof(
            fc.array(fc.record({ path: fc.array(fc.oneof(fc.constant('n'), value)), after: value })),
            value,
          ),
        }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, fc.oneof(fc.integer({ min: -1, max: 7 }), value), (entries, head) => {
        const history = historyOf(
          { id: 'd', body: { n: 1 }, head: head as number },
          entries as JournalEntry[],
        );
        expect(history.body).toEqual({ n: 1 });
        undo(history);
        redo(history);
        const after = record(history, { n: 2 }, { command: 'edit', gesture: 'g', at: 1 });
        expect(after.body).toEqual({ n: 2 });
        expect(undo(after).body).toEqual({ n: 1 });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JournalEntry, journalLength } from '#core/journal/entry.ts';
import { type History, isInForce, record, redo, redoable, undo, undoable } from '#core/journal/history.ts';
import { journalChange } from '#core/journal/journalChange.ts';
import { applyPatch, diff, invertPatch } from '#core/journal/patch.ts';
import type { Json } from '#core/json/json.ts';

type Body = { readonly [key: string]: Json };

const names = fc.constantFrom('a', 'b', 'toString', 'valueOf', 'hasOwnProperty', 'length', '0', 'ä');
const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string({ maxLength: 3 }));
const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
const body: fc.Arbitrary<Body> = fc.dictionary(names, value, { maxKeys: 4, noNullPrototype: true });

function begin(first: Body): History<Body> {
  return { document: 'd', body: first, head: 0, entries: [] };
}

function edit(history: History<Body>, next: Body, gesture = '', command = 'edit'): History<Body> {
  return record(history, next, { command, gesture, at: 0 });
}

function repeat<T>(times: number, step: (value: T) => T, start: T): T {
  return Array.from({ length: times }).reduce<T>((current) => step(current), start);
}

describe('a patch (ST-7)', () => {
  it('takes one body to another and back, exactly', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        const patch = diff(before, after);
        expect(applyPatch(before, patch)).toEqual(after);
        expect(applyPatch(after, invertPatch(patch))).toEqual(before);
        expect(diff(before, before)).toEqual([]);
      }),
    );
  });

  it('leaves alone what did not change, so that views need not look again', () => {
    const before = { a: { deep: [1, 2] }, b: 1 };
    const after = applyPatch(before, diff(before, { ...before, b: 2 })) as typeof before;
    expect(after.a).toBe(before.a);
  });

  it('knows a key that objects only inherit from one that is there', () => {
    const patch = diff({ toString: 1 }, {});
    expect(patch).toEqual([{ path: ['toString'], before: 1 }]);
    expect(applyPatch({}, invertPatch(patch))).toEqual({ toString: 1 });
  });

  it('replaces a list that grew and reaches into one that did not', () => {
    expect(diff({ l: [1, 2] }, { l: [1, 3] })).toEqual([{ path: ['l', 1], before: 2, after: 3 }]);
    expect(diff({ l: [1] }, { l: [1, 2] })).toEqual([{ path: ['l'], before: [1], after: [1, 2] }]);
  });
});

describe('undo and redo (ST-7)', () => {
  it('lead back to the exact start and forward to the exact end of any edits', () => {
    fc.assert(
      fc.property(body, fc.array(body, { maxLength: 12 }), (first, edits) => {
        const end = edits.reduce<History<Body>>((history, next) => edit(history, next), begin(first));
        const start = repeat(end.head, (history) => undo(history), end);
        expect(start.body).toEqual(first);
        expect(undo(start)).toBe(start);
        const again = repeat(end.head, (history) => redo(history), start);
        expect(again.body).toEqual(end.body);
        expect(again.head).toBe(end.head);
        expect(redo(again)).toBe(again);
      }),
    );
  });

  it('agree with a plain list of past bodies under any mix of edits, undos and redos', () => {
    const act = fc.oneof(body, fc.constantFrom('undo' as const, 'redo' as const));
    fc.assert(
      fc.property(body, fc.array(act, { maxLength: 30 }), (first, acts) => {
        let [history, bodies, at] = [begin(first), [first], 0];
        for (const one of acts) {
          if (one === 'undo') [history, at] = [undo(history), Math.max(0, at - 1)];
          else if (one === 'redo') [history, at] = [redo(history), Math.min(bodies.length - 1, at + 1)];
          else if (diff(history.body, one).length > 0) {
            history = edit(history, one);
            bodies = [...bodies.slice(0, at + 1), one];
            at += 1;
          }
          expect(history.body).toEqual(bodies[at]);
          expect(history.head).toBe(at);
          expect(undoable(history) === undefined).toBe(at === 0);
          expect(redoable(history) === undefined).toBe(at === bodies.length - 1);
        }
      }),
    );
  });

  it('take nothing for an edit that changed nothing', () => {
    const history = begin({ a: [1] });
    expect(edit(history, { a: [1] })).toBe(history);
  });

  it('remember five hundred steps', () => {
    const far = repeat(620, (history) => edit(history, { n: history.head }), begin({ n: -1 }));
    expect(far.entries).toHaveLength(journalLength);
    const back = repeat(700, (history) => undo(history), far);
    expect(back.body).toEqual({ n: 119 });
    expect(repeat(700, (history) => redo(history), back).body).toEqual(far.body);
  });

  it('take back only the step that is meant, when one is named (ST-8)', () => {
    const one = edit(begin({ a: 1, b: 1 }), { a: 2, b: 1 });
    const meant = undoable(one);
    const other = edit(one, { a: 2, b: 2 });
    expect(undo(other, meant)).toBe(other);
    expect(undo(one, meant).body).toEqual({ a: 1, b: 1 });
    expect(redo(undo(other), meant).body).toEqual({ a: 2, b: 1 });
  });
});

describe('whether a step is in force (EX-68)', () => {
  const at = (history: History<Body>, n: number) =>
    record(history, { n }, { command: 'take', gesture: '', at: n });
  const done = repeat(3, (history) => at(history, history.head + 1), begin({ n: 0 }));
  const step = { command: 'take', at: 2, seq: 2 };

  it('is told after undo, redo, and something else done in its place', () => {
    expect(isInForce(done, step)).toBe(true);
    const undone = undo(undo(done));
    expect(isInForce(undone, step)).toBe(false);
    expect(isInForce(redo(undone), step)).toBe(true);
    expect(isInForce(at(undone, 9), step)).toBe(false);
    expect(isInForce(undo(undone), step)).toBe(false);
  });

  it('is true of one that is too old to be taken back', () => {
    const far = repeat(journalLength, (history) => at(history, history.head + 1), done);
    expect(far.entries.some((entry) => entry.at === 2)).toBe(false);
    expect(isInForce(far, step)).toBe(true);
  });
});

describe('a gesture (ST-8)', () => {
  it('is one step, from where it began to where it ended', () => {
    fc.assert(
      fc.property(body, fc.array(body, { minLength: 1, maxLength: 8 }), (first, moves) => {
        const end = moves.reduce<History<Body>>((history, next) => edit(history, next, 'drag'), begin(first));
        expect(end.entries.length).toBeLessThanOrEqual(1);
        expect(end.body).toEqual(moves.at(-1));
        expect(repeat(end.head, (history) => undo(history), end).body).toEqual(first);
      }),
    );
  });

  it('that comes back to where it began leaves no step behind', () => {
    const there = edit(begin({ a: 1 }), { a: 2 }, 'drag');
    const back = edit(there, { a: 1 }, 'drag');
    expect([back.head, back.entries]).toEqual([0, []]);
    expect(undoable(back)).toBeUndefined();
  });

  it('does not take in another gesture, another command or a lone edit', () => {
    const start = edit(begin({ a: 1 }), { a: 2 }, 'one');
    expect(edit(start, { a: 3 }, 'two').head).toBe(2);
    expect(edit(start, { a: 3 }, 'one', 'other').head).toBe(2);
    expect(edit(start, { a: 3 }).head).toBe(2);
    expect(edit(edit(begin({ a: 1 }), { a: 2 }), { a: 3 }).head).toBe(2);
  });

  it('ends with an undo', () => {
    const history = edit(undo(edit(begin({ a: 1 }), { a: 2 }, 'drag')), { a: 3 }, 'drag');
    expect([history.head, undo(history).body]).toEqual([1, { a: 1 }]);
  });
});

describe('the stored journal (ST-7)', () => {
  it('becomes the present one by the rows that are written and dropped', () => {
    const act = fc.oneof(body, fc.constantFrom('undo' as const, 'redo' as const, 'save' as const));
    fc.assert(
      fc.property(body, fc.array(act, { maxLength: 30 }), (first, acts) => {
        let history = begin(first);
        let saved: readonly JournalEntry[] = [];
        const rows = new Map<number, JournalEntry>();
        const save = () => {
          const { put, drop } = journalChange(saved, history.entries);
          drop.forEach((seq) => rows.delete(seq));
          put.forEach((entry) => rows.set(entry.seq, entry));
          saved = history.entries;
          expect([...rows.values()].sort((a, b) => a.seq - b.seq)).toEqual(history.entries);
        };
        for (const one of acts) {
          if (one === 'save') save();
          else if (one === 'undo') history = undo(history);
          else if (one === 'redo') history = redo(history);
          else history = edit(history, one, 'drag');
        }
        save();
      }),
    );
  });

  it('writes only what is new', () => {
    const one = edit(begin({ a: 1 }), { a: 2 });
    const two = edit(one, { a: 3 });
    expect(journalChange(one.entries, two.entries)).toEqual({ put: two.entries.slice(1), drop: [] });
    expect(journalChange(two.entries, undo(two).entries)).toEqual({ put: [], drop: [] });
  });
});

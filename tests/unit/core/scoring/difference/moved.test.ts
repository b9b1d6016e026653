import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleMoved } from '#core/scoring/difference/peopleMoved.ts';
import { whyMoved } from '#core/scoring/difference/whyMoved.ts';
import { slowScores } from '../bothEngines.ts';
import { randomModel } from '../randomModel.ts';
import { randomTable } from '../randomTable.ts';
import {
  always,
  eventsOf,
  gateOf,
  groupOf,
  modelOf,
  ruleOf,
  scoreOf,
  tableOf,
  visits,
} from '../smallModel.ts';

const A = 0;
const B = 1;
const C = 2;
const D = 3;

test('SC-46: people are counted by the grade before and after, up and down, the first ones named', () => {
  const before = Uint8Array.from([A, B, B, C, D, D, D, D]);
  const after = Uint8Array.from([A, A, C, C, A, A, A, B]);
  expect(peopleMoved(before, after, 2)).toEqual({
    counts: [
      [1, 0, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 1, 0],
      [3, 1, 0, 0],
    ],
    up: 5,
    down: 1,
    contacts: [
      [[0], [], [], []],
      [[1], [], [2], []],
      [[], [], [3], []],
      [[4, 5], [7], [], []],
    ],
  });
});

test('SC-46: everybody is counted once, the way back is the mirror, and who is named went that way', () => {
  const grade = fc.nat({ max: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(grade, grade)), fc.nat({ max: 3 }), (moves, most) => {
      const before = Uint8Array.from(moves, ([from]) => from);
      const after = Uint8Array.from(moves, ([, to]) => to);
      const forth = peopleMoved(before, after, most);
      const back = peopleMoved(after, before, most);
      expect(forth.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(moves.length);
      expect(back.up).toBe(forth.down);
      forth.contacts.forEach((row, from) => {
        row.forEach((contacts, to) => {
          const all = moves.flatMap((move, contact) => (move[0] === from && move[1] === to ? [contact] : []));
          expect(contacts).toEqual(all.slice(0, most));
          expect(forth.counts[from]?.[to]).toBe(all.length);
          expect(back.counts[to]?.[from]).toBe(all.length);
        });
      });
    }),
  );
});

test('SC-46: the lines of why a contact moved add up to the difference of its scores exactly, the largest first', () => {
  fc.assert(
    fc.property(randomModel, randomModel, randomTable, (one, other, table) => {
      const after = slowScores(other, table);
      slowScores(one, table).forEach((before, index) => {
        const later = after[index] ?? before;
        const { lines, difference } = whyMoved(before, later);
        expect(difference).toBe((later.score - before.score) * 100);
        expect(lines.reduce((sum, line) => sum + line.after - line.before, 0)).toBe(difference);
        const sizes = lines.map((line) => Math.abs(line.after - line.before));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(sizes).not.toContain(0);
      });
    }),
    { numRuns: 300 },
  );
});

test('SC-46: a criterion is told after its own clip, other clips and the fraction on lines of their own', () => {
  const steel = tableOf({ rows: [{ values: ['steel'], points: 20.5 }] });
  const group = { group: 'g' };
  const before = modelOf([steel, eventsOf({ cap: { min: null, max: 3 } }), always(4, group)], {
    groups: [groupOf('g', 'fit')],
  });
  const after = modelOf(
    [{ ...steel, rows: [{ values: ['steel'], points: 30 }] }, eventsOf(), always(4, group)],
    {
      groups: [groupOf('g', 'fit', { max: 1 })],
    },
  );
  const score = (model: typeof before) => scoreOf(model, { industry: 'steel' }, visits([1, 2, 3, 4, 5]));
  expect(whyMoved(score(before), score(after))).toEqual({
    // 27 before (27.5), 36 after.
    difference: 900,
    lines: [
      { of: 'criterion', id: 'table', before: 2050, after: 3000 },
      { of: 'group', id: 'g', before: 0, after: -300 },
      { of: 'criterion', id: 'events', before: 300, after: 500 },
      { of: 'fraction', id: 'fraction', before: -50, after: 0 },
    ],
    gate: null,
    rule: null,
    grade: { from: 'D', to: 'C' },
  });
});

test('SC-46: gates and rules that decide otherwise are named, and move no points', () => {
  const routing = [ruleOf('up', { when: { is: 'known', field: 'size' }, grade: 'A' }), ruleOf('last')];
  const gate = gateOf({ when: { is: 'known', field: 'industry' } });
  const values = { industry: 'steel', size: 5 };
  const before = scoreOf(modelOf([], { routing }), values);
  const after = scoreOf(modelOf([], { routing: routing.slice(1), gates: [gate] }), values);
  expect(whyMoved(before, after)).toEqual({
    difference: 0,
    lines: [],
    gate: { from: null, to: 'gate' },
    rule: { from: 'up', to: 'last' },
    grade: { from: 'A', to: 'D' },
  });
  expect(whyMoved(before, before)).toEqual({ difference: 0, lines: [], gate: null, rule: null, grade: null });
});

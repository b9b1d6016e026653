import { describe, expect, test } from 'vitest';
import { noEvents } from '#core/contacts/eventColumns.ts';
import type { ContactTable } from '#core/contacts/table.ts';
import { type ContactWish, findContacts } from '#core/scoring/answers/findContacts.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { gateOf, lettersOf, modelOf, rangesOf, today } from '../smallModel.ts';

/** A contact gets as many points as its size says, up to 100. */
const sizes = rangesOf({
  ranges: Array.from({ length: 101 }, (_, size) => ({ from: size, to: size + 1, points: size })),
});
const sides = { fit: { max: 100, min: null }, behaviour: { max: 50, min: null } };
const model = modelOf([sizes], { sides });

/** Contacts of these sizes. */
function tableOf(points: readonly number[], change: Partial<ContactTable> = {}): ContactTable {
  return {
    count: points.length,
    columns: [{ kind: 'numbers', field: 'size', numbers: Float64Array.from(points) }],
    events: noEvents,
    companies: null,
    ids: null,
    ...change,
  };
}

function find(table: ContactTable, wish: ContactWish, most = 6, scoring: ScoringModel = model) {
  return findContacts(scoring, { table, scorer: createScorer(table, today) }, wish, most);
}

const places = (found: ReturnType<typeof find>) => found.map(({ place }) => place);

describe('DE-50: contacts on a limit', () => {
  test('are the lowest of a grade and the highest of the next one, limit by limit', () => {
    const found = find(tableOf([71, 70, 69, 12, 50, 52, 49, 30, 31, 29, 95]), { by: 'limit' });
    expect(found.map(({ score, grade, limit }) => [score, grade, limit?.of, limit?.is])).toEqual([
      [70, 'A', 'A', 'on'],
      [69, 'B', 'A', 'under'],
      [50, 'B', 'B', 'on'],
      [49, 'C', 'B', 'under'],
      [30, 'C', 'C', 'on'],
      [29, 'D', 'C', 'under'],
    ]);
  });

  test('come as near as there are any, and those that are not there are left out', () => {
    const found = find(tableOf([90, 60]), { by: 'limit' });
    expect(found.map(({ place, limit }) => [place, limit])).toEqual([
      [0, { of: 'A', is: 'on' }],
      [1, { of: 'A', is: 'under' }],
      [1, { of: 'B', is: 'on' }],
    ]);
  });

  test('are not those whose grade a gate has set on the other side of the limit', () => {
    const gate = gateOf({ when: { is: 'range', field: 'size', from: 70, to: 71 }, grade: 'B' });
    const found = find(tableOf([70, 72, 60]), { by: 'limit' }, 6, modelOf([sizes], { sides, gates: [gate] }));
    expect(found.slice(0, 2).map(({ place, grade }) => [place, grade])).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
  });

  test('of equal ones the first of the table', () => {
    expect(places(find(tableOf([70, 70, 69, 69]), { by: 'limit' }))).toEqual([0, 2, 2]);
  });

  test('are none where the matrix grades', () => {
    const matrix = modelOf([sizes], {
      sides,
      grading: { by: 'matrix', letters: lettersOf('AABB BBCC CCDD DDDD') },
    });
    expect(find(tableOf([70, 50]), { by: 'limit' }, 6, matrix)).toEqual([]);
  });
});

describe('DE-50: other contacts', () => {
  const table = tableOf([10, 80, 55, 80, 99, 40]);

  test('the best come by grade, score and place, at most as many as asked', () => {
    expect(places(find(table, { by: 'best' }, 3))).toEqual([4, 1, 3]);
    expect(places(find(table, { by: 'best' }, 9))).toEqual([4, 1, 3, 2, 5, 0]);
  });

  test('a gate stands before points: whoever it makes a D comes last', () => {
    const gate = gateOf({ when: { is: 'range', field: 'size', from: 99, to: null } });
    const gated = modelOf([sizes], { sides, gates: [gate] });
    expect(places(find(table, { by: 'best' }, 9, gated))).toEqual([1, 3, 2, 5, 4, 0]);
  });

  test('the same seed draws the same, all of the wished grade, and other seeds draw others', () => {
    const many = tableOf(Array.from({ length: 400 }, (_, at) => at % 101));
    const draw = (seed: number) => find(many, { by: 'lot', grade: 'B', seed }, 5);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7).map(({ grade }) => grade)).toEqual(['B', 'B', 'B', 'B', 'B']);
    expect(new Set(places(draw(7))).size).toBe(5);
    expect(places(draw(8))).not.toEqual(places(draw(7)));
  });

  test('everybody has the same chance in the lot', () => {
    const four = tableOf([80, 80, 80, 10]);
    const contacts = { table: four, scorer: createScorer(four, today) };
    const drawn = Array.from({ length: 600 }, (_, seed) =>
      places(findContacts(model, contacts, { by: 'lot', grade: 'A', seed }, 1)),
    ).flat();
    for (const place of [0, 1, 2]) {
      expect(drawn.filter((each) => each === place).length).toBeGreaterThan(150);
    }
    expect(drawn).not.toContain(3);
  });

  test('a number counts from 1, and beyond the list there is nobody', () => {
    expect(find(table, { by: 'text', text: ' 3 ' })).toMatchObject([{ place: 2, id: '3', score: 55 }]);
    expect(find(table, { by: 'text', text: '7' })).toEqual([]);
    expect(find(table, { by: 'text', text: '0' })).toEqual([]);
    expect(find(table, { by: 'text', text: ' ' })).toEqual([]);
  });

  test('ids and fields of text are searched whatever the case, each contact once', () => {
    const title = {
      kind: 'codes',
      field: 'title',
      codes: Uint8Array.from([1, 0, 2]),
      values: ['', 'Head of sales', 'Salesman'],
      numbers: null,
    } as const;
    const named = tableOf([10, 20, 30], { ids: ['x-1', 'SALES-2', 'sales-3'] });
    const all = { ...named, columns: [...named.columns, title] };
    expect(places(find(all, { by: 'text', text: 'sales' }))).toEqual([1, 2, 0]);
    expect(places(find(all, { by: 'text', text: 'sales' }, 2))).toEqual([1, 2]);
    expect(find(all, { by: 'text', text: 'X-1' })).toMatchObject([{ place: 0, id: 'x-1' }]);
  });
});

import { expect, test } from 'vitest';
import { noEvents } from '#core/contacts/eventColumns.ts';
import { layEvents } from '#core/contacts/layEvents.ts';
import type { ContactColumn, ContactTable } from '#core/contacts/table.ts';
import { setEventPoints, setRangePoints } from '#core/scoring/editCriterion.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import { always, eventsOf, fields, modelOf, rangesOf, tableOf, today } from './smallModel.ts';

function tableWith(column: ContactColumn, count: number): ContactTable {
  return { count, columns: [column], events: noEvents, companies: null, ids: null };
}

function tableOfNothing(count: number): ContactTable {
  return { count, columns: [], events: noEvents, companies: null, ids: null };
}

function scoresOf(
  table: ContactTable,
  model: Parameters<ReturnType<typeof createScorer>['score']>[0],
): number[] {
  const scorer = createScorer(table, today);
  scorer.score(model);
  return [...scorer.scores()];
}

const ranges = rangesOf({
  ranges: [
    { from: null, to: 10, points: 1 },
    { from: 10, to: null, points: 2 },
  ],
  unknown: 3,
});

test('SC-4: code 0 and every code of an unknown spelling are unknown, in one-byte and two-byte codes', () => {
  const values = ['', 'steel', '?', 'food'];
  const model = modelOf([tableOf({ rows: [{ values: ['steel', '?'], points: 5 }], other: 2, unknown: 7 })]);
  for (const codes of [Uint8Array.of(0, 1, 2, 3), Uint16Array.of(0, 1, 2, 3)]) {
    const column = { kind: 'codes', field: 'industry', codes, values, numbers: null } as const;
    expect(scoresOf(tableWith(column, 4), model)).toEqual([7, 5, 7, 2]);
  }
});

test('SC-11: all 65,536 codes of two bytes are told apart', () => {
  const count = 65_536;
  const values = Array.from({ length: count }, (_, code) => (code === 0 ? '' : `v${code}`));
  const column = {
    kind: 'codes',
    field: 'industry',
    codes: Uint16Array.from(values.keys()),
    values,
    numbers: null,
  } as const;
  const scores = scoresOf(
    tableWith(column, count),
    modelOf([tableOf({ rows: [{ values: ['v65535', 'v256'], points: 9 }] })]),
  );
  expect(scores.flatMap((score, contact) => (score === 9 ? [contact] : []))).toEqual([256, 65_535]);
});

test('SC-4: the reading of the import holds for codes, and text is read where there is none', () => {
  const values = ['', '1,5', '50', '999', 'many'];
  const codes = Uint8Array.of(0, 1, 2, 3, 4);
  const numbers = Float64Array.of(NaN, 1.5, 50, 999, NaN);
  const read = { kind: 'codes', field: 'size', codes, values, numbers } as const;
  expect(scoresOf(tableWith(read, 5), modelOf([ranges]))).toEqual([3, 1, 2, 3, 3]);
  expect(scoresOf(tableWith({ ...read, numbers: null }, 5), modelOf([ranges]))).toEqual([3, 3, 2, 3, 3]);
});

test('SC-4, SC-12: a number column is scored by bands; NaN, infinite and unknown spellings are unknown', () => {
  const numbers = Float64Array.of(NaN, 9.99, 10, 999, Infinity);
  expect(scoresOf(tableWith({ kind: 'numbers', field: 'size', numbers }, 5), modelOf([ranges]))).toEqual([
    3, 1, 2, 3, 3,
  ]);
});

test('SC-12: points of a band that change, and bounds that change, are both seen', () => {
  const numbers = Float64Array.of(5, 15);
  const scorer = createScorer(tableWith({ kind: 'numbers', field: 'size', numbers }, 2), today);
  const model = modelOf([ranges]);
  scorer.score(model);
  scorer.score(setRangePoints(model, 'ranges', 0, 8));
  expect([...scorer.scores()]).toEqual([8, 2]);
  scorer.score(modelOf([{ ...ranges, ranges: [{ from: 15, to: null, points: 4 }] }]));
  expect([...scorer.scores()]).toEqual([0, 4]);
});

test('SC-4, SC-11: a criterion that became of another kind under the same id is read anew', () => {
  const table = tableWith({ kind: 'numbers', field: 'size', numbers: Float64Array.of(1000, 5) }, 2);
  const spelled = fields.map((field) => ({ ...field, unknown: ['1e3'] }));
  const asRanges = modelOf([{ ...ranges, id: 'same', ranges: [], other: 1 }], { fields: spelled });
  const asTable = modelOf([tableOf({ id: 'same', field: 'size', rows: [], other: 1, unknown: 3 })], {
    fields: spelled,
  });
  const scorer = createScorer(table, today);
  for (const model of [asRanges, asTable, asRanges]) {
    scorer.score(model);
    expect([...scorer.scores()]).toEqual(scoresOf(table, model));
  }
});

test('SC-11: a category whose column holds numbers is compared by their shortest text', () => {
  const numbers = Float64Array.of(7, 7.5, -0, NaN);
  const model = modelOf([tableOf({ rows: [{ values: ['7', '0'], points: 5 }], other: 1, unknown: 2 })]);
  expect(scoresOf(tableWith({ kind: 'numbers', field: 'industry', numbers }, 4), model)).toEqual([
    5, 1, 5, 2,
  ]);
});

test('SC-4: unknown spellings are seen as written in the data, and when they change', () => {
  const column = {
    kind: 'codes',
    field: 'size',
    codes: Uint8Array.of(1, 2),
    values: ['', '1,5', '50'],
    numbers: Float64Array.of(NaN, 1.5, 50),
  } as const;
  const scorer = createScorer(tableWith(column, 2), today);
  const spelled = (unknown: readonly string[]) =>
    modelOf([ranges], { fields: fields.map((field) => ({ ...field, unknown })) });
  for (const [unknown, scores] of [
    [[], [1, 2]],
    [['1,5'], [3, 2]],
    [['50.0'], [1, 3]],
  ] as const) {
    scorer.score(spelled(unknown));
    expect([...scorer.scores()]).toEqual(scores);
  }
});

test('SC-4: a field that the data lacks is unknown for every contact', () => {
  const table = tableOfNothing(3);
  const picture = createScorer(table, today).score(modelOf([ranges]));
  expect(picture.histogram[3]).toBe(3);
  expect(picture.touched).toEqual([{ id: 'ranges', contacts: 3 }]);
});

test('SC-13: events of kinds that the model does not know are not seen, nor those later than asOf', () => {
  const list = {
    starts: Uint32Array.of(0, 4, 4, 5),
    kinds: Uint8Array.of(1, 0, 1, 1, 1),
    days: Int32Array.of(today - 9, today - 8, today, today + 1, today + 5),
    kindNames: ['other', 'visit'],
    properties: null,
  };
  const table = { ...tableOfNothing(3), events: layEvents(list, 3) };
  const scorer = createScorer(table, today);
  const model = modelOf([eventsOf({ points: 4 })]);
  expect(scorer.score(model).touched).toEqual([{ id: 'events', contacts: 1 }]);
  expect([...scorer.scores()]).toEqual([8, 0, 0]);
  scorer.score(setEventPoints(model, 'events', 5));
  scorer.score(setEventPoints(model, 'events', 6));
  expect([...scorer.scores()]).toEqual([12, 0, 0]);
});

test('SC-17: every contact is in one bin of each histogram, below 0 in bin 0', () => {
  const table = tableOfNothing(5);
  const picture = createScorer(table, today).score(
    modelOf([always(30.99, { id: 'a' }), always(-20, { id: 'b', side: 'behaviour' })]),
  );
  expect(picture.count).toBe(5);
  expect([picture.histogram[10], picture.fitHistogram[30], picture.behaviourHistogram[0]]).toEqual([5, 5, 5]);
});

test('SC-17: no contacts make an empty picture', () => {
  const picture = createScorer(tableOfNothing(0), today).score(modelOf([ranges, eventsOf()]));
  expect(picture.histogram.every((bin) => bin === 0)).toBe(true);
  expect(picture.touched.map(({ contacts }) => contacts)).toEqual([0, 0]);
});

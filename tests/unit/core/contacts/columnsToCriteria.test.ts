import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { blankModel } from '#content/templates/blankModel.ts';
import {
  canBeCriterion,
  canStandFor,
  type ColumnUse,
  criteriaOfColumns,
  matchingField,
  pointsEach,
  shareKnownBy,
} from '#core/contacts/columnsToCriteria.ts';
import type { ColumnSummary } from '#core/contacts/readSummary.ts';
import { tableOfRead } from '#core/contacts/tableOfRead.ts';
import { checkModel } from '#core/scoring/checkModel.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import { modelSchema } from '#core/scoring/modelSchema.ts';
import { isMissing, sharedBytes } from '../csv/shared.ts';
import { columnOf, emptyModel, field, modelOf, readFile } from './readFile.ts';

const good = (...values: string[]): ColumnUse => ({ as: 'criterion', good: values, isMoreBetter: true });
const more = good();
const less: ColumnUse = { as: 'criterion', good: [], isMoreBetter: false };

function made(column: ColumnSummary, use: ColumnUse, points = 20): Criterion {
  const [criterion] = criteriaOfColumns([{ column, use }], emptyModel, points).criteria;
  if (!criterion) throw new Error('No criterion');
  return criterion;
}

function rangesOf(column: ColumnSummary, use: ColumnUse, points?: number): unknown[] {
  const criterion = made(column, use, points);
  if (criterion.kind !== 'ranges') throw new Error(criterion.kind);
  return criterion.ranges.map(({ from, to, points: each }) => [from, to, each]);
}

describe('a column that becomes a criterion', () => {
  it('EX-23: gives points to the values called good and none to the others', () => {
    const criterion = made(columnOf('job', [['admin', 5], ['boss', 3], 'unknown']), good('boss'));
    expect(criterion).toMatchObject({
      kind: 'table',
      side: 'fit',
      field: 'column-2',
      label: { en: 'job', fi: 'job' },
      rows: [
        { values: ['admin'], points: 0 },
        { values: ['boss'], points: 20 },
      ],
      other: 0,
      unknown: 0,
    });
  });

  it('EX-23: parts numbers at the quartiles, the best part with all the points', () => {
    const ages = columnOf('age', ['10', '20', '30', '40', '50']);
    expect(rangesOf(ages, more)).toEqual([
      [null, 20, 0],
      [20, 30, 7],
      [30, 40, 13],
      [40, null, 20],
    ]);
    expect(rangesOf(ages, less).map((range) => (range as unknown[])[2])).toEqual([20, 13, 7, 0]);
  });

  it('leaves out quartiles under which nobody is, so that nobody gets all points for nothing', () => {
    // Quartiles 1, 2 and 3 with 1 the least, as the number of calls in the bank file.
    const calls = columnOf('calls', [['1', 6], ['2', 4], ['3', 3], '9']);
    expect(rangesOf(calls, more).map((range) => (range as unknown[])[0])).not.toContain(1);
  });

  it('parts nothing from something when nearly everyone has the least number', () => {
    const visits = columnOf('visits', [
      ['0', 90],
      ['1', 8],
      ['7', 2],
    ]);
    expect(rangesOf(visits, more)).toEqual([
      [null, 1, 0],
      [1, null, 20],
    ]);
    const shares = columnOf('shares', [
      ['0', 90],
      ['0.25', 8],
      ['0.5', 2],
    ]);
    expect(rangesOf(shares, more)).toEqual([
      [null, 0.25, 0],
      [0.25, null, 20],
    ]);
  });

  it('parts whole numbers by whole numbers', () => {
    const ages = columnOf('age', ['1', '2', '4', '8']);
    const cuts = rangesOf(ages, more).map((range) => (range as unknown[])[0]);
    expect(cuts.every((cut) => cut === null || Number.isInteger(cut))).toBe(true);
  });

  it('gives everyone with a number the points when there is one number only', () => {
    const column = columnOf('year', [
      ['2024', 5],
      ['', 3],
      ['x1', 0],
    ]);
    expect(canBeCriterion(column)).toBe(true);
    expect(rangesOf(column, more)).toEqual([[null, null, 20]]);
  });

  it('takes suspects and spellings of unknown for unknown', () => {
    const days = columnOf('pdays', [['999', 40], '3', '6', '7', '12', 'n/a']);
    const { fields } = criteriaOfColumns([{ column: days, use: more }], emptyModel, 10);
    expect(fields[0]).toMatchObject({ type: 'number', values: [], unknown: ['999', 'n/a'] });
  });

  it('can call a box without a mark good', () => {
    const column = columnOf('newsletter', [
      ['x', 3],
      ['', 5],
    ]);
    expect(made(column, good(''))).toMatchObject({ unknown: 20, rows: [{ values: ['x'], points: 0 }] });
    expect(made(column, good('x'))).toMatchObject({ unknown: 0, rows: [{ values: ['x'], points: 20 }] });
  });

  it('is called by its place, in both languages, when the file gives no name', () => {
    expect(
      made(
        columnOf('', [
          ['a', 3],
          ['b', 3],
        ]),
        good('a'),
      ).label,
    ).toEqual({ en: 'Column 2', fi: 'Sarake 2' });
  });

  it('gets ids that the model does not have yet, and says which column became which field', () => {
    const column = columnOf('job', [
      ['a', 3],
      ['b', 3],
    ]);
    const model = modelOf(field('column-2'), field('column-2-2'));
    const { fields, criteria, places } = criteriaOfColumns([{ column, use: good('a') }], model, 5);
    expect(fields.map(({ id }) => id)).toEqual(['column-2-3']);
    expect(criteria.map(({ id }) => id)).toEqual(['column-2-3']);
    expect(places).toEqual([1]);
  });

  it('is not made of what is left out or stands for a field', () => {
    const column = columnOf('job', [
      ['a', 3],
      ['b', 3],
    ]);
    const uses: ColumnUse[] = [{ as: 'left' }, { as: 'field', field: 'x' }];
    expect(
      criteriaOfColumns(
        uses.map((use) => ({ column, use })),
        emptyModel,
        5,
      ),
    ).toEqual({
      fields: [],
      criteria: [],
      places: [],
    });
  });

  it('is never made of data about a person, of identifiers or of text', () => {
    const people = ['matti@example.com', 'maija@example.com', 'a@example.com'];
    expect(canBeCriterion(columnOf('mail', people))).toBe(false);
    expect(canBeCriterion(columnOf('etunimi', ['Matti', 'Maija', 'Matti']))).toBe(false);
    const ids = Array.from({ length: 40 }, (_, at) => `A${at}`);
    expect(canBeCriterion(columnOf('code', ids))).toBe(false);
  });

  it('always makes a model that is whole, whatever the file holds', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'unknown', 'yes', 'no', 'x', '999', '-1', '1,5', '1e300', '0', '<b>'),
      fc.string({ maxLength: 6 }),
      fc.integer({ min: -1e16, max: 1e16 }).map(String),
      fc.constant('a'.repeat(1500)),
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: 5 }),
        fc.array(cell, { minLength: 1, maxLength: 40 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 25 }),
        (name, values, isMoreBetter, points) => {
          const column = columnOf(name, values);
          if (!canBeCriterion(column)) return;
          const use: ColumnUse = {
            as: 'criterion',
            good: column.top.slice(0, 2).map(({ value }) => value),
            isMoreBetter,
          };
          const { fields, criteria } = criteriaOfColumns([{ column, use }], emptyModel, points);
          const model = { ...emptyModel, fields, criteria };
          expect(v.safeParse(modelSchema, model).issues).toBeUndefined();
          expect(checkModel(model)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a column and the fields of a model', () => {
  const column = columnOf('Toimi_ala', [['energy', 6], ['trade', 3], '?']);

  it('match by name in either language, without case and separators', () => {
    const industry = field('industry', { label: { en: 'Industry', fi: 'Toimi ala' } });
    expect(matchingField(column, [field('other'), industry])).toBe(industry);
    expect(
      matchingField(
        columnOf('INDUSTRY', [
          ['a', 2],
          ['b', 2],
        ]),
        [industry],
      ),
    ).toBe(industry);
    expect(matchingField(column, [field('other')])).toBeUndefined();
  });

  it('do not match by a place in another file or by a made-up name', () => {
    const made = field('column-2', { label: { en: 'job', fi: 'job' } });
    const unnamed = field('b', { label: { en: 'column 2', fi: 'column 2' } });
    expect(
      matchingField(
        columnOf('column 2', [
          ['a', 2],
          ['b', 2],
        ]),
        [made],
      ),
    ).toBeUndefined();
    expect(
      matchingField(
        columnOf('', [
          ['a', 2],
          ['b', 2],
        ]),
        [made, unnamed],
      ),
    ).toBeUndefined();
  });

  it('fit together only when a field of numbers gets numbers', () => {
    const size = field('size', { type: 'number' });
    expect(canStandFor(column, size)).toBe(false);
    expect(canStandFor(columnOf('size', ['1', '2', '3']), size)).toBe(true);
    expect(canStandFor(column, field('industry'))).toBe(true);
  });

  it('say how many of the known values the model knows', () => {
    const values = [{ value: 'energy', label: { en: 'Energy', fi: 'Energia' } }];
    expect(shareKnownBy(column, field('industry', { values }))).toBeCloseTo(6 / 9);
    expect(shareKnownBy(column, field('industry'))).toBe(0);
    const budget = field('budget', { type: 'yesNo' });
    expect(
      shareKnownBy(
        columnOf('budget', [
          ['yes', 2],
          ['no', 2],
        ]),
        budget,
      ),
    ).toBe(1);
    expect(
      shareKnownBy(
        columnOf('budget', [
          ['kyllä', 2],
          ['ei', 2],
        ]),
        budget,
      ),
    ).toBe(1);
  });
});

test('new criteria share the room of fit in equal parts of 1 to 25 points', () => {
  expect([0, 1, 2, 3, 50, 400].map((count) => pointsEach(emptyModel, count))).toEqual([25, 25, 25, 16, 1, 1]);
  expect(pointsEach(blankModel(''), 3)).toBe(25);
});

const bank = 'data/uci-bank-additional-full.csv.gz';

// Known values: shared/data/DATASETS.md; counts of values by a plain count over the file.
test.skipIf(isMissing(bank))('the criteria of the bank file touch the contacts that they should', () => {
  const { read, summary } = readFile(sharedBytes(bank));
  const uses = new Map<string, ColumnUse>([
    ['job', good('management', 'technician')],
    ['housing', good('yes')],
    ['previous', more],
    ['pdays', less],
  ]);
  const chosen = summary.columns.flatMap((column) => {
    const use = uses.get(column.name);
    return use ? [{ column, use }] : [];
  });
  const { fields, criteria, places } = criteriaOfColumns(chosen, emptyModel, 12);
  const mapping = fields.map(({ id }, at) => ({ column: places[at] ?? -1, field: id, names: null }));
  const model = { ...emptyModel, fields, criteria };
  expect(checkModel(model)).toEqual([]);
  const picture = createScorer(tableOfRead(read, mapping), 20_000).score(model);
  expect(picture.count).toBe(41_188);
  const touched = new Map(
    picture.touched.map(({ contacts }, at) => [chosen[at]?.column.name ?? '', contacts]),
  );
  expect(touched.get('job')).toBe(2_924 + 6_743);
  expect(touched.get('housing')).toBe(21_576);
  expect(touched.get('previous')).toBe(41_188 - 35_563);
  // The best three quarters of those 1,515 who were called before; 999 counts as unknown.
  expect(touched.get('pdays')).toBeLessThan(1_515);
  expect(touched.get('pdays')).toBeGreaterThan(1_000);
});

import { describe, expect, it } from 'vitest';
import type { ColumnUse } from '#core/contacts/columnsToCriteria.ts';
import type { ColumnSummary } from '#core/contacts/readSummary.ts';
import { modelCommands } from '#core/commands/modelCommands.ts';
import { en } from '#i18n/en.ts';
import { formatsOf } from '#i18n/format.ts';
import { planOf } from '#pages/lead/contacts/columnPlan.ts';
import { offeredValues, shapeOf, shownValues } from '#pages/lead/contacts/columnShape.ts';
import {
  fieldsFor,
  fieldsInUse,
  freshCriterion,
  isUnfinished,
  startingUses,
  withUse,
} from '#pages/lead/contacts/columnUses.ts';
import { columnName, contentText, kindText, shareText, useText } from '#pages/lead/contacts/columnWords.ts';
import { failureText } from '#pages/lead/contacts/failureText.ts';
import { leftOutReason } from '#pages/lead/contacts/leftOut.ts';
import { columnOf, emptyModel, field, modelOf, readFile } from './readFile.ts';

const words = { t: en, f: formatsOf('en') };

const { summary } = readFile(
  [
    'industry;size;mark;code',
    ...Array.from({ length: 60 }, (_, at) =>
      [['energy', 'trade', 'ict', ''][at % 4], at % 7, at % 3 === 0 ? 'x' : '', `A${at}`].join(';'),
    ),
  ].join('\n'),
);
const [industry, size, mark, code] = summary.columns as [
  ColumnSummary,
  ColumnSummary,
  ColumnSummary,
  ColumnSummary,
];
const criterion = (...good: string[]): ColumnUse => ({ as: 'criterion', good, isMoreBetter: true });

describe('where the choice of columns begins', () => {
  it('is with the columns that bear the name of a field that a criterion reads', () => {
    const model = { ...modelOf(field('industry')), fields: [field('industry'), field('mark')] };
    expect([...startingUses(summary.columns, null, model)]).toEqual([
      [0, { as: 'field', field: 'industry' }],
    ]);
    expect(fieldsInUse(model).map(({ id }) => id)).toEqual(['industry']);
  });

  it('is with the mapping of last time, but for fields that are gone', () => {
    const mapping = [
      { column: 0, field: 'gone', names: null },
      { column: 2, field: 'industry', names: null },
    ];
    const uses = startingUses(summary.columns, mapping, modelOf(field('industry')));
    expect([...uses]).toEqual([[2, { as: 'field', field: 'industry' }]]);
  });

  it('gives a field one column, the first', () => {
    const twice = [industry, { ...industry, index: 9 }];
    expect([...startingUses(twice, null, modelOf(field('industry'))).keys()]).toEqual([0]);
  });
});

describe('a choice', () => {
  it('takes the field from the column that had it', () => {
    const uses = withUse(new Map(), 0, { as: 'field', field: 'x' });
    expect([...withUse(uses, 2, { as: 'field', field: 'x' })]).toEqual([[2, { as: 'field', field: 'x' }]]);
    expect([...withUse(uses, 0, { as: 'left' })]).toEqual([]);
  });

  it('offers fields that know the values first', () => {
    const knowing = field('b', { values: [{ value: 'energy', label: { en: '', fi: '' } }] });
    const fields = [field('a'), knowing, field('n', { type: 'number' })];
    expect(fieldsFor(industry, fields).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(fieldsFor(size, fields).map(({ id }) => id)).toEqual(['n', 'a', 'b']);
  });

  it('calls a yes good by itself, and leaves other values to the user', () => {
    expect(freshCriterion(mark)).toEqual(criterion('x'));
    expect(freshCriterion(industry)).toEqual(criterion());
    expect(isUnfinished(industry, criterion())).toBe(true);
    expect(isUnfinished(size, criterion())).toBe(false);
  });
});

describe('what the choices come to', () => {
  const uses = new Map<number, ColumnUse>([
    [0, criterion('energy')],
    [1, criterion()],
    [2, { as: 'field', field: 'known' }],
  ]);

  it('is new criteria, and for every chosen column the field that it becomes', () => {
    const model = modelOf(field('known'));
    const plan = planOf(summary.columns, uses, model);
    expect(plan).toMatchObject({ each: 25, excess: 0, unfinished: [] });
    expect(plan.added).toEqual([industry, size]);
    expect(plan.matched).toEqual([mark]);
    expect(plan.mapping).toMatchObject([
      { column: 2, field: 'known', names: { unknown: mark.profile.unknownSpellings } },
      { column: 0, field: 'column-1', names: null },
      { column: 1, field: 'column-2', names: null },
    ]);
    const after = modelCommands['model.addColumns'](model, plan);
    expect(after.criteria.map(({ id }) => id)).toEqual(['known', 'column-1', 'column-2']);
    expect(startingUses(summary.columns, plan.mapping, after).size).toBe(3);
  });

  it('leaves out criteria without good values, which share no points', () => {
    const plan = planOf(
      summary.columns,
      new Map([
        [0, criterion()],
        [1, criterion()],
      ]),
      emptyModel,
    );
    expect(plan.unfinished).toEqual([industry]);
    expect(plan.criteria).toHaveLength(1);
    expect(plan.each).toBe(25);
  });

  it('says how many too many the model would hold', () => {
    const full = modelOf(...Array.from({ length: 499 }, (_, at) => field(`f${at}`)));
    expect(planOf(summary.columns, uses, full).excess).toBe(1);
  });
});

describe('the picture of a column', () => {
  it('has parts that are all contacts together', () => {
    for (const column of summary.columns) {
      const { parts, rest, unknown } = shapeOf(column);
      expect(parts.reduce((sum, part) => sum + part, rest + unknown)).toBeCloseTo(1);
    }
    expect(shapeOf(industry)).toMatchObject({ parts: [0.25, 0.25, 0.25], unknown: 0.25, box: null });
  });

  it('places the middle half of the numbers between the least and the greatest', () => {
    expect(shapeOf(columnOf('n', ['0', '10', '20', '30', '40'])).box).toEqual({
      from: 0.25,
      median: 0.5,
      to: 0.75,
    });
  });

  it('offers the empty value where it means no', () => {
    expect(offeredValues(mark).map(({ value }) => value)).toEqual(['x', '']);
    expect(offeredValues(mark)[1]?.share).toBeCloseTo(2 / 3);
  });

  it('hides no value that was called good', () => {
    const values = offeredValues(industry);
    expect(shownValues(values, ['ict'], 1).map(({ value }) => value)).toEqual(['energy', 'ict']);
  });
});

describe('words', () => {
  it('tell of a column in a line', () => {
    expect(kindText(industry, words)).toBe('Category · 3 values · 25% not known');
    expect(contentText(industry, words)).toBe('energy 25%, trade 25%, ict 25%');
    expect(contentText(size, words)).toBe('0 to 6, median 3');
    expect(columnName({ ...size, isNamed: false }, words)).toBe('Column 2');
    expect(useText(industry, criterion('a', 'b'), '', words)).toBe('2 good values');
    expect(useText(industry, criterion(), '', words)).toBe('choose the good values');
    expect(useText(size, criterion(), '', words)).toBe('more is better');
    expect(useText(size, { as: 'left' }, '', words)).toBe('');
  });

  it('never call a share nothing that is something', () => {
    expect([0, 0.00001, 0.0042, 0.0421, 0.42].map((share) => shareText(share, words))).toEqual([
      '0%',
      'under 0.1%',
      '0.4%',
      '4.2%',
      '42%',
    ]);
  });

  it('say why a column is left out', () => {
    expect(leftOutReason(industry)).toBeNull();
    expect(leftOutReason(code)).toBe('identifier');
    expect(leftOutReason(columnOf('etunimi', ['a', 'b', 'a']))).toBe('name');
    expect(leftOutReason({ ...industry, isKept: false })).toBe('too-many');
  });

  it('say what to do about a file that could not be read', () => {
    const text = (name: string, reason: 'binary' | 'field-too-long' | 'too-many-rows') =>
      failureText(name, { reason, line: 7 }, words);
    expect(text('Leads.XLSX', 'binary')).toMatch(/Excel workbook/);
    expect(text('leads.bin', 'binary')).toMatch(/not a text file/);
    expect(text('a.csv', 'field-too-long')).toMatch(/line 7/);
    expect(text('a.csv', 'too-many-rows')).toMatch(/5,000,000/);
  });
});

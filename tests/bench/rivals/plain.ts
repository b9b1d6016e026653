import type { ContactColumn } from '#core/contacts/table.ts';
import type { RangesCriterion, TableCriterion, ValueCriterion } from '#core/scoring/criterion.ts';
import type { Field } from '#core/scoring/model.ts';
import type { BenchContacts } from '../data/benchContacts.ts';
import { clippedPoints, unknownSpellings } from './points.ts';

/** What the plain scorer and the rivals are asked: criteria over the fields of these contacts. */
export type Question = {
  readonly criteria: readonly ValueCriterion[];
  readonly fields: readonly Field[];
  readonly contacts: BenchContacts;
};

/** The value of one field of one contact; null when nothing is there. */
export type PlainValue = string | number | null;

/**
 * The obvious scorer, slow and for checking only: centipoints of each contact, its value looked up in a Map or in one
 * range after another. No groups, no sides: a sum of criteria, each with its own cap.
 */
export function plainSums({ criteria, fields, contacts }: Question): Int32Array {
  const sums = new Int32Array(contacts.count);
  for (const criterion of criteria) {
    const column = columnOf(contacts, criterion.field);
    const spellings = unknownSpellings(criterion, fields);
    const pointsOf = criterion.kind === 'table' ? tablePoints(criterion, spellings) : rangesPoints(criterion);
    for (let contact = 0; contact < contacts.count; contact += 1) {
      sums[contact] = (sums[contact] ?? 0) + pointsOf(valueAt(column, contact));
    }
  }
  return sums;
}

/** Contacts by whole points, fractions cut off: 101 bins, 0..100, what lies outside in the outermost ones. */
export function plainHistogram(sums: Int32Array): readonly number[] {
  const bins = new Array<number>(101).fill(0);
  for (const sum of sums) {
    const bin = Math.min(100, Math.max(0, Math.floor(sum / 100)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** The column of a field; throws when there is none. */
export function columnOf({ columns }: BenchContacts, field: string): ContactColumn {
  const column = columns.find((candidate) => candidate.field === field);
  if (!column) throw new Error(`No column ${field}`);
  return column;
}

/** The value of one contact as a person would read it. */
export function valueAt(column: ContactColumn, contact: number): PlainValue {
  const value = column.kind === 'codes' ? column.values[column.codes[contact] ?? 0] : column.numbers[contact];
  return value === undefined || value === '' || Number.isNaN(value) ? null : value;
}

function tablePoints(criterion: TableCriterion, spellings: readonly string[]): (value: PlainValue) => number {
  const unknown = clippedPoints(criterion, criterion.unknown);
  const other = clippedPoints(criterion, criterion.other);
  const byValue = new Map<PlainValue, number>([[null, unknown]]);
  for (const { values, points } of criterion.rows.toReversed()) {
    for (const value of values) byValue.set(value, clippedPoints(criterion, points));
  }
  for (const spelling of spellings) byValue.set(spelling, unknown);
  return (value) => byValue.get(value) ?? other;
}

function rangesPoints(criterion: RangesCriterion): (value: PlainValue) => number {
  const unknown = clippedPoints(criterion, criterion.unknown);
  const other = clippedPoints(criterion, criterion.other);
  const ranges = criterion.ranges.map(({ from, to, points }) => ({
    from: from ?? -Infinity,
    to: to ?? Infinity,
    points: clippedPoints(criterion, points),
  }));
  return (value) => {
    if (typeof value !== 'number') return unknown;
    return ranges.find(({ from, to }) => value >= from && value < to)?.points ?? other;
  };
}

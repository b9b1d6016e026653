import type { ContactColumn, ContactTable } from '../../contacts/table.ts';
import { valueOfCode } from '../contactAt.ts';
import { isWithin } from '../isWithin.ts';
import { knownNumber, knownText, type RawValue } from '../known.ts';
import type { Field, ScoringModel } from '../model.ts';
import type { SizeRule } from '../valueRule.ts';

/** The likely size of the deal of a contact of the table; NaN when it is not known (`SC-36`). */
export type SizeReader = (contact: number) => number;

/** Reads sizes by a rule. */
export function createSizeReader(rule: SizeRule, { fields }: ScoringModel, table: ContactTable): SizeReader {
  if (rule.from === 'fixed') return () => rule.size.likely;
  const field = fields.find(({ id }) => id === rule.field);
  const column = table.columns.find((each) => each.field === rule.field);
  const unknown = rule.unknown?.likely ?? NaN;
  if (field === undefined || column === undefined) return () => unknown;
  return readerOf(column, field, sizeOfValue(rule, field));
}

function readerOf(column: ContactColumn, field: Field, sizeOf: (value: RawValue) => number): SizeReader {
  if (column.kind === 'numbers') return (contact) => sizeOf(column.numbers[contact]);
  const byCode = Float64Array.from(column.values, (_, code) => sizeOf(valueOfCode(column, field, code)));
  return (contact) => byCode[column.codes[contact] as number] as number;
}

function sizeOfValue(
  rule: Exclude<SizeRule, { readonly from: 'fixed' }>,
  field: Field,
): (value: RawValue) => number {
  const unknown = rule.unknown?.likely ?? NaN;
  switch (rule.from) {
    case 'field':
      return (value) => knownNumber(value, field) ?? unknown;
    case 'table':
      return (value) => {
        const text = knownText(value, field);
        if (text === null) return unknown;
        const row = rule.rows.find(({ values }) => values.includes(text));
        return (row ? row.size : rule.other)?.likely ?? NaN;
      };
    case 'ranges':
      return (value) => {
        const number = knownNumber(value, field);
        if (number === null) return unknown;
        const range = rule.ranges.find(({ from, to }) => isWithin(number, from, to));
        return (range ? range.size : rule.other)?.likely ?? NaN;
      };
  }
}

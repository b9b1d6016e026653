import type { DayNumber } from '../brand.ts';
import type { ContactTable, NumberColumn } from '../contacts/table.ts';
import { type Coding, codingOf, codingOfNothing, codingOfNumbers } from './coding.ts';
import { fillEventColumn } from './eventColumn.ts';
import { isSameData } from './isSameData.ts';
import { bandOfNumber, bandsOf, lookupByBand, lookupByValue, type ValueCriterion } from './lookup.ts';
import type { Criterion, EventsCriterion, Field } from './model.ts';

/** What one criterion gives every contact, in the form that is quickest to add. */
export type Part = LookupPart | EventsPart;

/** Centipoints by code: nothing of its own that is as long as the contacts. `bands` made the codes of numbers. */
export type LookupPart = {
  readonly kind: 'lookup';
  readonly coding: Coding;
  readonly lookup: Int32Array;
  readonly touched: number;
  readonly bands: unknown;
};

/** Centipoints by contact. */
export type EventsPart = { readonly kind: 'events'; readonly column: Int32Array; readonly touched: number };

/** Makes the parts of criteria over one table of contacts. */
export type PartMaker = {
  /** The part of a criterion; what an earlier part of it holds is used again where it still fits. */
  readonly make: (criterion: Criterion, field: Field | undefined, earlier: Part | undefined) => Part;
  /** Takes the column of a part that is no longer used. */
  readonly recycle: (part: Part) => void;
};

/** Everything that the part of a criterion follows from: the same source, the same part. */
export function sourceOf(criterion: Criterion, field: Field | undefined): unknown {
  const { kind, cap } = criterion;
  if (criterion.kind === 'events') {
    const { events, counting, windowDays, points, fading } = criterion;
    return { kind, cap, events, counting, windowDays, points, fading };
  }
  const { other, unknown } = criterion;
  return {
    kind,
    cap,
    other,
    unknown,
    bands: bandsOf(criterion),
    field: criterion.field,
    spellings: field?.unknown,
  };
}

/** A maker of parts for one table on the day `asOf`. */
export function createPartMaker(table: ContactTable, asOf: DayNumber): PartMaker {
  const columns = new Map(table.columns.map((column) => [column.field, column]));
  const codings = new Map<string, Coding>();
  let spare: Int32Array | null = null;

  function makeEvents(criterion: EventsCriterion): EventsPart {
    const column = spare ?? new Int32Array(table.count);
    spare = null;
    return { kind: 'events', column, touched: fillEventColumn(column, criterion, table.events, asOf) };
  }

  /** A coding that does not depend on the criterion is made once. */
  function sharedCoding(key: string, make: () => Coding): Coding {
    const coding = codings.get(key) ?? make();
    codings.set(key, coding);
    return coding;
  }

  function makeLookup(
    criterion: ValueCriterion,
    field: Field | undefined,
    earlier: Part | undefined,
  ): LookupPart {
    const column = columns.get(criterion.field);
    if (field === undefined || column === undefined) {
      const coding = sharedCoding('', () => codingOfNothing(table.count));
      return lookupPart(coding, lookupByBand(criterion), null);
    }
    if (column.kind === 'numbers') return makeBands(criterion, field, column, earlier);
    const coding = sharedCoding(column.field, () => codingOf(column));
    return lookupPart(coding, lookupByValue(criterion, field, column), null);
  }

  return {
    make: (criterion, field, earlier) =>
      criterion.kind === 'events' ? makeEvents(criterion) : makeLookup(criterion, field, earlier),
    recycle: (part) => {
      if (part.kind === 'events') spare = part.column;
    },
  };
}

function makeBands(
  criterion: ValueCriterion,
  field: Field,
  column: NumberColumn,
  earlier: Part | undefined,
): LookupPart {
  const bands = {
    kind: criterion.kind,
    field: field.id,
    spellings: field.unknown,
    bounds: bandBoundsOf(criterion),
  };
  const isReusable = earlier?.kind === 'lookup' && isSameData(earlier.bands, bands);
  const coding = isReusable
    ? earlier.coding
    : codingOfNumbers(column, bands.bounds.length, bandOfNumber(criterion, field));
  return lookupPart(coding, lookupByBand(criterion), bands);
}

function bandBoundsOf(criterion: ValueCriterion): readonly unknown[] {
  return criterion.kind === 'table'
    ? criterion.rows.map(({ values }) => values)
    : criterion.ranges.map(({ from, to }) => [from, to]);
}

function lookupPart(coding: Coding, lookup: Int32Array, bands: unknown): LookupPart {
  let touched = 0;
  coding.counts.forEach((contacts, code) => (touched += lookup[code] === 0 ? 0 : contacts));
  return { kind: 'lookup', coding, lookup, touched, bands };
}

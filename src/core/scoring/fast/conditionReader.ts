import type { DayNumber } from '../../brand.ts';
import { blockContacts } from '../../contacts/eventColumns.ts';
import type { ContactColumn } from '../../contacts/table.ts';
import type { Condition, FieldCondition, ResultCondition } from '../condition.ts';
import { valueOfCode } from '../contactAt.ts';
import type { Field, ScoringModel } from '../model.ts';
import { fieldTest } from './fieldTest.ts';
import { andInto, orInto, truthNumber, type TruthReader, truths, turn } from './truth.ts';

/** Makes readers of conditions over one table; what the result is, a caller may tell. */
export type ConditionReaders = {
  readonly of: (condition: Condition, results?: ResultReader) => TruthReader;
};

/** Reads a question about the result of the block that is being computed. */
export type ResultReader = (condition: ResultCondition) => TruthReader;

/** Readers for the fields and named conditions of one model. */
export function createConditionReaders(
  model: Pick<ScoringModel, 'fields' | 'conditions'>,
  columns: ReadonlyMap<string, ContactColumn>,
  asOf: DayNumber,
): ConditionReaders {
  const fields = new Map(model.fields.map((field) => [field.id, field]));
  const conditions = new Map(model.conditions.map(({ id, when }) => [id, when]));
  const named = new Map<string, TruthReader>();

  /** What asks for results is read anew each time: a block has them before and after a rule has set a grade. */
  function ofNamed(id: string, results: ResultReader | undefined): TruthReader {
    const when = conditions.get(id);
    if (when === undefined) return constantly(truths.unknown);
    if (asksForResult(when, conditions)) return of(when, results);
    const reader = named.get(id) ?? rememberBlock(of(when));
    named.set(id, reader);
    return reader;
  }

  function ofField(condition: FieldCondition): TruthReader {
    const field = fields.get(condition.field);
    const column = columns.get(condition.field);
    if (field === undefined || column === undefined) {
      return constantly(condition.is === 'known' ? truths.no : truths.unknown);
    }
    return readColumn(condition, field, column, asOf);
  }

  function of(condition: Condition, results?: ResultReader): TruthReader {
    switch (condition.is) {
      case 'and':
        return combine(
          truths.yes,
          andInto,
          condition.of.map((part) => of(part, results)),
        );
      case 'or':
        return combine(
          truths.no,
          orInto,
          condition.of.map((part) => of(part, results)),
        );
      case 'not':
        return turned(of(condition.of, results));
      case 'named':
        return ofNamed(condition.condition, results);
      case 'grade':
      case 'fit':
      case 'activity':
      case 'score':
      case 'points':
      case 'qualified':
        return results?.(condition) ?? constantly(truths.unknown);
      default:
        return ofField(condition);
    }
  }

  return { of: (condition, results) => of(condition, results) };
}

/** Whether a condition, or one that it names, asks for a result. Without faults it ends (`SC-21`). */
function asksForResult(condition: Condition, conditions: ReadonlyMap<string, Condition>): boolean {
  switch (condition.is) {
    case 'and':
    case 'or':
      return condition.of.some((part) => asksForResult(part, conditions));
    case 'not':
      return asksForResult(condition.of, conditions);
    case 'named': {
      const when = conditions.get(condition.condition);
      return when !== undefined && asksForResult(when, conditions);
    }
    case 'grade':
    case 'fit':
    case 'activity':
    case 'score':
    case 'points':
    case 'qualified':
      return true;
    default:
      return false;
  }
}

/** The same answer for everybody. */
export function constantly(truth: number): TruthReader {
  return ({ length }, into) => {
    into.fill(truth, 0, length);
  };
}

/** A condition that many name is computed once for each block. */
function rememberBlock(read: TruthReader): TruthReader {
  const answers = new Uint8Array(blockContacts);
  let remembered = -1;
  return (block, into) => {
    if (block.index !== remembered) read(block, answers);
    remembered = block.index;
    into.set(answers.subarray(0, block.length));
  };
}

function combine(
  none: number,
  combineInto: (into: Uint8Array, other: Uint8Array, length: number) => void,
  parts: readonly TruthReader[],
): TruthReader {
  const [first, ...rest] = parts;
  if (first === undefined) return constantly(none);
  const other = new Uint8Array(rest.length === 0 ? 0 : blockContacts);
  return (block, into) => {
    first(block, into);
    for (const read of rest) {
      read(block, other);
      combineInto(into, other, block.length);
    }
  };
}

function turned(read: TruthReader): TruthReader {
  return (block, into) => {
    read(block, into);
    turn(into, block.length);
  };
}

function readColumn(
  condition: FieldCondition,
  field: Field,
  column: ContactColumn,
  asOf: DayNumber,
): TruthReader {
  const test = fieldTest(condition, field, asOf);
  if (column.kind === 'numbers') {
    return ({ from, length }, into) => {
      for (let i = 0; i < length; i++) into[i] = truthNumber(test(column.numbers[from + i]));
    };
  }
  const byCode = Uint8Array.from(column.values, (_, code) =>
    truthNumber(test(valueOfCode(column, field, code))),
  );
  return ({ from, length }, into) => {
    for (let i = 0; i < length; i++) into[i] = byCode[column.codes[from + i] as number] as number;
  };
}

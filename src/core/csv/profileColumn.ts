import type { ColumnKind, ColumnProfile, PersonalKind } from './columnProfile.ts';
import { guessDecimal } from './guessDecimal.ts';
import { profileNumbers } from './numberProfile.ts';
import { detectPersonal } from './personalData.ts';
import { profileDate } from './profileDate.ts';
import { leastDistinct, leastReadable, leastRows, textLength, textWords } from './profileRules.ts';
import { profileYesNo } from './profileYesNo.ts';
import type { DecimalMark } from './readNumber.ts';
import { sampleOf } from './sampleOf.ts';
import { isUnknownSpelling } from './unknownSpelling.ts';
import { weighCodes, weighRows, type WeightedNumbers } from './weightedNumbers.ts';

/** What is known of a column when it has been read. */
export type ColumnTally = {
  readonly name: string;
  readonly rows: number;
  /** Different values, `values[0]` is the empty string; and the rows of each. */
  readonly values: readonly string[];
  readonly counts: ArrayLike<number>;
  /** Rows whose value is not among `values`, and about how many different values there are then in all. */
  readonly others: { readonly rows: number; readonly distinct: number } | null;
  /** By row, of a column that was read as numbers; NaN is unknown. `values` then holds only spellings of unknown. */
  readonly numbers: NumberRows | null;
  /** Which decimal mark wins when the values do not say. */
  readonly tie: DecimalMark;
};

/** Numbers by row, and how they were read. */
type NumberRows = {
  readonly numbers: Float64Array;
  readonly decimal: DecimalMark;
  readonly unreadable: number;
};

/** The known values of a column, with the rows of each. */
type Known = {
  readonly values: readonly string[];
  readonly counts: readonly number[];
  readonly rows: number;
};

/** Recognises what a column holds (`EX-15` to `EX-20`). */
export function profileColumn(tally: ColumnTally): ColumnProfile {
  const known = knownOf(tally);
  const empties = tally.counts[0] as number;
  const yesNo = profileYesNo(known.values, empties > 0);
  const date = profileDate(known.values);
  const personal = yesNo === null ? findPersonal(tally, known, date !== null) : null;
  const weighed = yesNo === null && !isCalled(personal) ? weigh(tally, known) : null;
  const distinct = distinctOf(tally, known, weighed);
  const kind = kindOf(tally, known, { yesNo, date, personal, isNumber: weighed !== null, distinct });
  const unmarked = kind === 'yesNo' && yesNo?.no.includes('') === true ? empties : 0;
  const isNumeric = kind === 'number' || kind === 'identifier';
  return {
    kind,
    distinct,
    isDistinctExact: tally.others === null,
    unknownShare: tally.rows === 0 ? 0 : (tally.rows - known.rows - unmarked) / tally.rows,
    unknownSpellings: unknownSpellings(tally),
    number: isNumeric && weighed !== null ? profileNumbers(weighed) : null,
    yesNo: kind === 'yesNo' ? yesNo : null,
    date: kind === 'date' ? date : null,
    personal,
  };
}

function knownOf(tally: ColumnTally): Known {
  const codes = [...tally.values.keys()].filter(
    (code) => (tally.counts[code] as number) > 0 && !isUnknownSpelling(tally.values[code] as string),
  );
  const counts = codes.map((code) => tally.counts[code] as number);
  const unknown = tally.values.reduce(
    (sum, value, code) => sum + (isUnknownSpelling(value) ? (tally.counts[code] as number) : 0),
    0,
  );
  return { values: codes.map((code) => tally.values[code] as string), counts, rows: tally.rows - unknown };
}

function unknownSpellings(tally: ColumnTally): readonly string[] {
  return tally.values.filter(
    (value, code) => value !== '' && (tally.counts[code] as number) > 0 && isUnknownSpelling(value),
  );
}

function distinctOf(tally: ColumnTally, known: Known, weighed: WeightedNumbers | null): number {
  if (tally.numbers !== null) return weighed === null ? 0 : weighed.values.length;
  return tally.others === null ? known.values.length : tally.others.distinct;
}

function findPersonal(tally: ColumnTally, known: Known, isDate: boolean): PersonalKind | null {
  const personal = detectPersonal(tally.name, sampleOf(known.values));
  return isDate && personal !== 'birth' ? null : personal;
}

/** Numbers to call or to identify with are no numbers to compare. */
function isCalled(personal: PersonalKind | null): boolean {
  return personal === 'phone' || personal === 'personId';
}

/** The numbers of the column, or null when it is no column of numbers (`EX-15`). */
function weigh(tally: ColumnTally, known: Known): WeightedNumbers | null {
  if (tally.numbers !== null) {
    const { numbers, decimal, unreadable } = tally.numbers;
    const weighed = weighRows(numbers, decimal, unreadable);
    return weighed.values.length === 0 ? null : weighed;
  }
  const reading = tally.others === null ? guessDecimal(known.values, tally.tie) : null;
  if (reading === null) return null;
  const { decimal, numbers } = reading;
  const unreadable = known.counts.reduce((sum, rows, at) => sum + (Number.isNaN(numbers[at]) ? rows : 0), 0);
  if (unreadable > (1 - leastReadable) * known.rows) return null;
  return weighCodes(numbers, known.counts, decimal, unreadable);
}

type Findings = Pick<ColumnProfile, 'yesNo' | 'date' | 'personal' | 'distinct'> & {
  readonly isNumber: boolean;
};

function kindOf(tally: ColumnTally, known: Known, found: Findings): ColumnKind {
  const { distinct } = found;
  if (known.rows === 0) return 'empty';
  if (found.yesNo !== null) return 'yesNo';
  if (distinct === 1 && known.rows === tally.rows) return 'constant';
  if (found.date !== null) return 'date';
  const isDistinct = known.rows >= leastRows && distinct >= leastDistinct * known.rows;
  if (found.isNumber) return isDistinct && isIdName(tally.name) ? 'identifier' : 'number';
  if (found.personal !== null && found.personal !== 'address' && found.personal !== 'birth')
    return 'identifier';
  if (isDistinct) return meanOf(sampleOf(known.values), wordCount) >= textWords ? 'text' : 'identifier';
  return tally.others !== null || meanOf(sampleOf(known.values), (value) => value.length) >= textLength
    ? 'text'
    : 'category';
}

/** Whether a name ends in a word for *number of something that tells it apart*. */
function isIdName(name: string): boolean {
  const bare = name.trim();
  return idWord.test(bare) || /[a-zåäö]I[dD]$/.test(bare);
}

const idWord = /(?:^|[^\p{L}])(?:id|nro|no|nr|key|uuid|guid)$|(?:tunnus|tunniste|numero)$/iu;

function meanOf(values: readonly string[], measure: (value: string) => number): number {
  return values.reduce((sum, value) => sum + measure(value), 0) / Math.max(1, values.length);
}

function wordCount(value: string): number {
  return value.trim().split(/\s+/).length;
}

import * as v from 'valibot';
import { type Delimiter, delimiters, type Encoding } from '../../csv/dialect.ts';
import type { ColumnProfile } from '../../csv/columnProfile.ts';
import type { CsvProblem } from '../../csv/csvRead.ts';
import { csvLimits } from '../../csv/limits.ts';
import type { ColumnMapping } from '../tableOfRead.ts';
import { keptLimits } from './keptLimits.ts';

/** The form of kept contacts that this Porras writes. */
export const keptVersion = 1;

/** What the user said of a file of contacts: its name, and which columns stand for which fields of which model. */
export type KeptAbout = {
  readonly name: string;
  readonly delimiter: Delimiter;
  readonly columns: { readonly model: string; readonly mapping: ColumnMapping } | null;
};

/** How the values of a kept column lie in the bytes that follow the head; null when it is not kept. */
export type KeptContent =
  | {
      readonly kind: 'codes';
      /** Bytes of one code. */
      readonly width: 1 | 2;
      /** How many different values, and the bytes of the list of them, as JSON in UTF-8. */
      readonly values: number;
      readonly valueBytes: number;
      /** True when the values are read as numbers too. */
      readonly isNumeric: boolean;
    }
  | { readonly kind: 'numbers'; readonly width: 4 | 8 };

/** What stands before the columns: all that is known of the contacts but their values. */
export type KeptHead = {
  readonly format: 'porras-contacts';
  readonly about: KeptAbout;
  readonly rows: number;
  readonly encoding: Encoding;
  readonly problems: readonly CsvProblem[];
  readonly columns: readonly {
    readonly name: string;
    readonly isNamed: boolean;
    readonly profile: ColumnProfile;
    readonly content: KeptContent | null;
  }[];
};

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = v.pipe(v.string(), v.maxLength(csvLimits.maxFieldBytes));
const texts = v.pipe(v.array(text), v.maxLength(csvLimits.maxValues));

/** A number that was read may be endless, which JSON cannot say. */
const measured = v.union([
  v.number(),
  v.pipe(
    v.picklist(['Infinity', '-Infinity', 'NaN']),
    v.transform((word) => Number(word)),
  ),
]);

const profile = v.strictObject({
  kind: v.picklist(['category', 'number', 'yesNo', 'date', 'identifier', 'text', 'empty', 'constant']),
  distinct: whole(4_294_967_296),
  isDistinctExact: v.boolean(),
  unknownShare: share,
  unknownSpellings: texts,
  number: v.nullable(
    v.strictObject({
      decimal: v.picklist(['point', 'comma']),
      isWhole: v.boolean(),
      min: measured,
      lowerQuartile: measured,
      median: measured,
      upperQuartile: measured,
      max: measured,
      unreadable: whole(csvLimits.maxRows),
      suspects: v.pipe(v.array(measured), v.maxLength(1_000)),
    }),
  ),
  yesNo: v.nullable(v.strictObject({ yes: texts, no: texts })),
  date: v.nullable(
    v.strictObject({ order: v.picklist(['yearFirst', 'dayFirst', 'monthFirst']), isSure: v.boolean() }),
  ),
  personal: v.nullable(v.picklist(['email', 'phone', 'name', 'address', 'birth', 'personId', 'link'])),
});

const content = v.variant('kind', [
  v.strictObject({
    kind: v.literal('codes'),
    width: v.picklist([1, 2]),
    values: v.pipe(whole(csvLimits.maxValues), v.minValue(1)),
    valueBytes: whole(keptLimits.bytes),
    isNumeric: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('numbers'), width: v.picklist([4, 8]) }),
]);

const names = v.strictObject({
  known: v.pipe(v.array(v.strictTuple([text, text])), v.maxLength(csvLimits.maxValues)),
  unknown: texts,
});

const mapping = v.pipe(
  v.array(
    v.strictObject({
      column: whole(csvLimits.maxColumns - 1),
      field: v.pipe(v.string(), v.maxLength(200)),
      names: v.nullable(names),
    }),
  ),
  v.maxLength(csvLimits.maxColumns),
);

/** The head of kept contacts from outside. */
export const keptHeadSchema = v.strictObject({
  format: v.literal('porras-contacts'),
  about: v.strictObject({
    name: v.pipe(v.string(), v.maxLength(1_000)),
    delimiter: v.picklist(delimiters),
    columns: v.nullable(v.strictObject({ model: v.pipe(v.string(), v.maxLength(200)), mapping })),
  }),
  rows: whole(csvLimits.maxRows),
  encoding: v.picklist(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']),
  problems: v.pipe(
    v.array(
      v.strictObject({
        reason: v.picklist(['short-row', 'long-row', 'unclosed-quote', 'stray-quote', 'not-utf-8']),
        count: whole(1e12),
        lines: v.pipe(v.array(whole(1e12)), v.maxLength(1_000)),
      }),
    ),
    v.maxLength(100),
  ),
  columns: v.pipe(
    v.array(
      v.strictObject({
        name: text,
        isNamed: v.boolean(),
        profile,
        content: v.nullable(content),
      }),
    ),
    v.maxLength(csvLimits.maxColumns),
  ),
}) satisfies v.GenericSchema<unknown, KeptHead>;

/** The head as text. */
export function keptHeadText(head: KeptHead): string {
  return JSON.stringify(head, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
}

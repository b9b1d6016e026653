import type { CodeColumn, ContactColumn, NumberColumn } from '#core/contacts/table.ts';
import { createNamedRandom } from '#core/random.ts';
import { benchCodes, type BenchCodes, benchNumbers, type BenchNumbers, benchValues } from './benchColumns.ts';

const seed = 42;

/** How many contacts the bench has. */
export const benchCount = 1_000_000;

/** The contacts of the bench, 46 bytes each: 12 code columns (10 of 8 bits, 2 of 16) and 8 of 32-bit numbers. */
export type BenchContacts = {
  readonly count: number;
  readonly columns: readonly ContactColumn[];
};

/** The same `count` contacts every time; the first ones are the same whatever the count is. */
export function benchContacts(count: number): BenchContacts {
  return {
    count,
    columns: [
      ...benchCodes.map((column) => drawCodes(column, count)),
      ...benchNumbers.map((column) => drawNumbers(column, count)),
    ],
  };
}

/** Codes under which the lower ones are the more common. */
function drawCodes(column: BenchCodes, count: number): CodeColumn {
  const { field, size, unknown } = column;
  const { uniform } = createNamedRandom(seed, field);
  const codes = size <= 256 ? new Uint8Array(count) : new Uint16Array(count);
  for (let contact = 0; contact < count; contact += 1) {
    const share = (uniform() - unknown) / (1 - unknown);
    codes[contact] = share < 0 ? 0 : 1 + Math.floor(share * share * (size - 1));
  }
  return { kind: 'codes', field, codes, values: benchValues(column), numbers: null };
}

/** Numbers of which three in four lie under two fifths of the span. */
function drawNumbers({ field, lowest, highest, unknown }: BenchNumbers, count: number): NumberColumn {
  const { uniform } = createNamedRandom(seed, field);
  const numbers = new Float32Array(count);
  for (let contact = 0; contact < count; contact += 1) {
    const share = (uniform() - unknown) / (1 - unknown);
    numbers[contact] = share < 0 ? NaN : lowest + share * share * share * (highest - lowest);
  }
  return { kind: 'numbers', field, numbers };
}

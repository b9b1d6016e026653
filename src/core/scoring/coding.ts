import type { CodeColumn, NumberColumn } from '../contacts/table.ts';

/** A column as small codes, with how many contacts bear each code. */
export type Coding = { readonly codes: Uint8Array | Uint16Array; readonly counts: Uint32Array };

/** Codes of a number column: what was not known, what no band names, and the bands from here on. */
export const bandCodes = { unknown: 0, other: 1, first: 2 } as const;

/** The coding that a code column brings along. */
export function codingOf({ codes, values }: CodeColumn): Coding {
  return { codes, counts: countCodes(codes, values.length) };
}

/** A field of which nothing is known: every contact has code 0. */
export function codingOfNothing(count: number): Coding {
  return { codes: new Uint8Array(count), counts: Uint32Array.of(count) };
}

/** A number column as codes of bands; `bandOf` names the band of a number, 0..253, -1 for none, null for unknown. */
export function codingOfNumbers(
  { numbers }: NumberColumn,
  bands: number,
  bandOf: (number: number) => number | null,
): Coding {
  const codes = new Uint8Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const band = bandOf(numbers[i] as number);
    codes[i] = band === null ? bandCodes.unknown : bandCodes.other + 1 + band;
  }
  return { codes, counts: countCodes(codes, bandCodes.first + bands) };
}

function countCodes(codes: Uint8Array | Uint16Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

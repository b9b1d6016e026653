import type { CodeColumn } from '../../contacts/table.ts';

/** A column as small codes, with how many contacts bear each code. */
export type Coding = { readonly codes: Uint8Array | Uint16Array; readonly counts: Uint32Array };

/** The coding that a code column brings along. */
export function codingOf({ codes, values }: CodeColumn): Coding {
  return { codes, counts: countCodes(codes, values.length) };
}

/** A field of which nothing is known: every contact has code 0. */
export function codingOfNothing(count: number): Coding {
  return { codes: new Uint8Array(count), counts: Uint32Array.of(count) };
}

/** How many contacts bear each code 0..size - 1. */
export function countCodes(codes: Uint8Array | Uint16Array, size: number): Uint32Array {
  return codes instanceof Uint8Array ? count8(codes, size) : count16(codes, size);
}

// Two loops of the same words: each sees one type of array.

/** Four codes at a turn, each into counts of its own: one that waits for its own last count would wait long. */
function count8(codes: Uint8Array, size: number): Uint32Array {
  const counts = new Uint32Array(4 * 256);
  const turns = codes.length & ~3;
  for (let i = 0; i < turns; i += 4) {
    const [a, b] = [codes[i] as number, 256 + (codes[i + 1] as number)];
    const [c, d] = [512 + (codes[i + 2] as number), 768 + (codes[i + 3] as number)];
    counts[a] = (counts[a] as number) + 1;
    counts[b] = (counts[b] as number) + 1;
    counts[c] = (counts[c] as number) + 1;
    counts[d] = (counts[d] as number) + 1;
  }
  for (let i = turns; i < codes.length; i++) {
    const code = codes[i] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return Uint32Array.from({ length: size }, (_, code) =>
    [0, 256, 512, 768].reduce((sum, first) => sum + (counts[first + code] as number), 0),
  );
}

function count16(codes: Uint16Array, size: number): Uint32Array {
  const counts = new Uint32Array(Math.max(65_536, size));
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts.slice(0, size);
}

import { expect, test } from 'vitest';
import { hashPrime, hashSeed } from '#core/csv/fnv.ts';
import { columnOf, read, withHeader } from './readText.ts';

const letters = 'abcdefghijklmnop';

/** Eight letters for each number, spread so that near numbers are far apart. */
function blockOf(number: number): string {
  const spread = Math.imul(number, 0x9e3779b1);
  return Array.from({ length: 8 }, (_, at) => letters[(spread >>> (4 * at)) & 15]).join('');
}

/** The hash after a block of letters. */
function hashAfter(state: number, block: string): number {
  let hash = state;
  for (let at = 0; at < block.length; at += 1) hash = Math.imul(hash ^ block.charCodeAt(at), hashPrime);
  return hash;
}

/** Two blocks that take the hash from one state to the same next one, found by their birthday. */
function collidingBlocks(state: number): {
  readonly blocks: readonly [string, string];
  readonly next: number;
} {
  const seen = new Map<number, string>();
  for (let number = 0; ; number += 1) {
    const block = blockOf(number);
    const next = hashAfter(state, block);
    const other = seen.get(next);
    if (other !== undefined) return { blocks: [other, block], next };
    seen.set(next, block);
  }
}

/** 2^stages different values of one and the same hash. Source: Joux, Multicollisions in iterated hash functions, 2004. */
function valuesOfOneHash(stages: number): readonly string[] {
  let values: readonly string[] = [''];
  let state = hashSeed;
  for (let stage = 0; stage < stages; stage += 1) {
    const { blocks, next } = collidingBlocks(state);
    values = values.flatMap((value) => blocks.map((block) => value + block));
    state = next;
  }
  return values;
}

test('EX-14: values made to have one and the same hash are told apart, and do not hold the reader up', () => {
  const values = valuesOfOneHash(12);
  // A table that looks through all that it has for each row would compare half a billion times here.
  const rows = Array.from({ length: 60 }, () => values).flat();
  const content = columnOf(read(['a', ...rows].join('\n'), withHeader), 'a').content;
  if (content.kind !== 'codes') throw new Error(content.kind);
  expect(content.values).toEqual(['', ...values]);
  const expected = Uint16Array.from(rows, (_, row) => (row % values.length) + 1);
  expect(Buffer.compare(Buffer.from(content.codes.buffer), Buffer.from(expected.buffer))).toBe(0);
});

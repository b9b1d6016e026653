import { expect, test } from 'vitest';
import { newestFirst } from '#core/level/rounds/newestFirst.ts';

function round(id: string, day: string, from: string | null = null) {
  return { id, day, from };
}

function order(rounds: readonly ReturnType<typeof round>[]) {
  return newestFirst(rounds).map(({ id }) => id);
}

test('LT-60: the newest round is that of the latest day', () => {
  expect(order([round('a', '2026-01-10'), round('b', '2026-04-10'), round('c', '2025-10-10')])).toEqual([
    ...['b', 'a', 'c'],
  ]);
});

test('LT-60: of one day, the round that began with the answers of another is the newer one', () => {
  const [first, second, third] = [
    round('first', '2026-11-22'),
    round('second', '2026-11-22', 'first'),
    round('third', '2026-11-22', 'second'),
  ];
  expect(order([first, second, third])).toEqual(['third', 'second', 'first']);
  expect(order([second, third, first])).toEqual(['third', 'second', 'first']);
});

test('LT-60: rounds that name each other, which only a file can do, do not hang it', () => {
  expect(order([round('a', '2026-11-22', 'b'), round('b', '2026-11-22', 'a')])).toEqual(['a', 'b']);
});

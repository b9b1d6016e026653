import { expect, test } from 'vitest';
import { freeId, freeIdAmong } from '#core/scoring/pieces/freeId.ts';

test('an id is the one that was wanted, or that with the first number that can be had', () => {
  expect(freeId('gate', () => true)).toBe('gate');
  expect(freeId('gate', (id) => id.endsWith('4'))).toBe('gate-4');
});

test('an id is free when no item has it', () => {
  expect(freeIdAmong('gate', [{ id: 'x' }])).toBe('gate');
  expect(freeIdAmong('gate', [{ id: 'gate' }, { id: 'gate-2' }])).toBe('gate-3');
});

import { expect, test } from 'vitest';
import { holdNumbers } from '#pages/level/result/holdNumbers.ts';

test.each([
  ['You are on step 2: quality counts.', 'You are on step\u00a02: quality counts.'],
  ['You are on step 2, perhaps already on 3.', 'You are on step\u00a02, perhaps already on\u00a03.'],
  ['Olette 2. portaalla: laatu mukaan.', 'Olette 2.\u00a0portaalla: laatu mukaan.'],
  ['Olette 1. portaalla, ehkä jo 2. portaalla.', 'Olette 1.\u00a0portaalla, ehkä jo 2.\u00a0portaalla.'],
  ['It was step 2. Now it is step 3.', 'It was step\u00a02. Now it is step\u00a03.'],
  ['No number here.', 'No number here.'],
])('a number stays in one line with its word: %s', (text, held) => {
  expect(holdNumbers(text)).toBe(held);
});

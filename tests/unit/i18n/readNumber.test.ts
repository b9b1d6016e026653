import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatsOf } from '#i18n/format.ts';
import { readNumber } from '#i18n/readNumber.ts';

describe('DE-151: a number that somebody writes', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['−7,25', -7.25],
    ['–3', -3],
    ['+15', 15],
    ['1 234 567,8', 1_234_567.8],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['20 %', 20],
    ['1 000 €', 1000],
    ['1.234,5', 1234.5],
    ['1.234.567', 1_234_567],
    [',5', 0.5],
    ['5,', 5],
  ])('%s is read in both languages', (words, value) => {
    expect(readNumber(words, 'fi')).toBe(value);
    expect(readNumber(words, 'en')).toBe(value);
  });

  test('a lone comma before three figures parts thousands in English, decimals in Finnish', () => {
    expect(readNumber('1,234', 'en')).toBe(1234);
    expect(readNumber('1,234', 'fi')).toBe(1.234);
    expect(readNumber('1,234,567.8', 'en')).toBe(1_234_567.8);
  });

  test.each(['ten', '', ' ', '-', ',', '1e5', '0x10', 'Infinity', '1,2,3', '12 kk', '1--2', '9'.repeat(400)])(
    '%s is no number',
    (words) => {
      expect(readNumber(words, 'en')).toBeNull();
      expect(readNumber(words, 'fi')).toBeNull();
    },
  );

  test('what the screen writes is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e14, max: 1e14 }),
        fc.constantFrom('en', 'fi'),
        (hundredths, language) => {
          const value = hundredths / 100;
          const { number, signed } = formatsOf(language);
          expect(readNumber(number(value), language)).toBeCloseTo(value, 2);
          expect(readNumber(signed(value), language)).toBeCloseTo(value, 2);
        },
      ),
    );
  });
});

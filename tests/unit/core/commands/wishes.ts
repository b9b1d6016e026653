import fc from 'fast-check';

// Anything that a hurried hand, a paste or a wild drag can bring.

/** Any number, and what is none. */
export const number = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, 2 ** 53, 0.005),
);

/** Any text, also one that is too long or ends in half a character. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constant('\u{1f600}'), minLength: 90, maxLength: 110 }),
  fc.constantFrom('x'.repeat(3000), `x${'\u{1f600}'.repeat(1500)}`, '', '\ud83d'),
);

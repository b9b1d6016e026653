import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renamed, sameInBoth } from '#core/text.ts';

describe('DE-150: a new name', () => {
  test('goes into both languages where both had the same words', () => {
    expect(renamed({ en: 'Trade', fi: 'Trade' }, 'fi', 'Ala')).toEqual({ en: 'Ala', fi: 'Ala' });
  });

  test('leaves the words of the other language alone where they differ', () => {
    const text = { en: 'Industry', fi: 'Toimiala' };
    expect(renamed(text, 'fi', 'Ala')).toEqual({ en: 'Industry', fi: 'Ala' });
    expect(renamed(text, 'en', 'Trade')).toEqual({ en: 'Trade', fi: 'Toimiala' });
  });

  test('is what is read in its language afterwards, and an old name given again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.constantFrom('en', 'fi'),
        (en, fi, words, language) => {
          const text = { en, fi };
          expect(renamed(text, language, words)[language]).toBe(words);
          expect(renamed(text, language, text[language])).toEqual(text);
          expect(renamed(sameInBoth(en), language, words)).toEqual(sameInBoth(words));
        },
      ),
    );
  });
});

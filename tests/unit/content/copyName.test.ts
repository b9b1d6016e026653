import { expect, test } from 'vitest';
import { copyName } from '#content/copyName.ts';
import { sameInBoth } from '#core/text.ts';

test('DE-150: a copy of what has two names has two, and of a user’s own words it is in the language of now', () => {
  expect(copyName({ en: 'Industry', fi: 'Toimiala' }, 'fi')).toEqual({
    en: 'Industry, copy',
    fi: 'Toimiala, kopio',
  });
  expect(copyName(sameInBoth('Messukontakti'), 'fi')).toEqual(sameInBoth('Messukontakti, kopio'));
});

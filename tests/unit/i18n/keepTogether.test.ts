import { describe, expect, test } from 'vitest';
import { keepTogether } from '#i18n/keepTogether.ts';

const shown = (words: string) => keepTogether(words).replaceAll('\u00a0', '·').replaceAll('\u2060', '_');

describe('DE-154: a number and its unit stay on one line', () => {
  test.each([
    ['Liikevaihto, milj. €', 'Liikevaihto, milj.·€'],
    ['Liikevaihto, mieluiten 10–200 milj. €', 'Liikevaihto, mieluiten 10–_200·milj.·€'],
    ['Turnover, ideally EUR 10–200 million', 'Turnover, ideally EUR·10–_200·million'],
    ['Grows fast, over 20 % a year', 'Grows fast, over 20·% a year'],
  ])('%s', (words, kept) => {
    expect(shown(words)).toBe(kept);
  });

  test('other words break where they did', () => {
    expect(keepTogether('10 days, a million visits, EUR only')).toBe('10 days, a million visits, EUR only');
  });
});

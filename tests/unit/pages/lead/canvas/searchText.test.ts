import { describe, expect, test } from 'vitest';
import type { SearchTerm } from '#core/design/searchList.ts';
import { searchCsv, searchText } from '#pages/lead/canvas/searchText.ts';
import { english, finnish } from '#tests/unit/i18n/speakers.ts';

const terms: readonly SearchTerm[] = [
  { how: 'include', of: 'industry', code: '28', name: { en: 'Machinery', fi: 'Koneet "ja" laitteet' } },
  { how: 'include', of: 'turnover', size: { from: 0.4, to: 1 } },
  { how: 'exclude', of: 'employees', size: { from: 0, to: 5 } },
  { how: 'exclude', of: 'employees', size: { from: 1000, to: null } },
];

describe('the search list in words (DE-28)', () => {
  test('as text: what to search for, then what to leave out, and which classification it is', () => {
    expect(searchText(terms, english).split('\n')).toEqual([
      'Search for: Industry (TOL 2008)',
      '  28 Machinery',
      '',
      'Search for: Turnover, EUR million',
      '  0.4 to under 1',
      '',
      'Leave out: Employees',
      '  under 5',
      '  1,000 or more',
      '',
      english.t.canvas.search.classification,
    ]);
  });

  test('as CSV: a header and a row for each term, quoted, with the mark that Excel looks for', () => {
    expect(searchCsv(terms, finnish)).toBe(
      [
        '\uFEFF"Miten";"Mitä";"Koodi";"Nimi";"Alkaen";"Alle"',
        '"Hae";"Toimiala (TOL 2008)";"28";"Koneet ""ja"" laitteet";"";""',
        '"Hae";"Liikevaihto, milj. €";"";"";"0,4";"1"',
        '"Jätä pois";"Henkilöstö";"";"";"0";"5"',
        '"Jätä pois";"Henkilöstö";"";"";"1000";""',
        '',
      ].join('\r\n'),
    );
  });
});

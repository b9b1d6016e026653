/** How data says that it does not know (`EX-16`): compared without case and without spaces around. */
const spellings: ReadonlySet<string> = new Set([
  ...['', '-', '--', '---', '\u2013', '\u2014', '?', '??', '.', '..', '...'],
  ...['unknown', 'not known', 'not available', 'not applicable', 'not specified', 'missing', 'undefined'],
  ...[
    'n/a',
    'n.a.',
    'n.a',
    'na',
    '#n/a',
    '#n/d',
    'nan',
    'null',
    '(null)',
    'nil',
    'none',
    '(none)',
    '<na>',
    '<null>',
  ],
  ...['(blank)', '(empty)', 'blank', 'empty', 'no data', 'tbd', 'unspecified', 'not set'],
  ...[
    'tuntematon',
    'ei tiedossa',
    'ei tietoa',
    'ei saatavilla',
    'ei saatavissa',
    'ei määritelty',
    'puuttuu',
    'puuttuva',
  ],
  ...['tyhjä', '(tyhjä)', 'ei tiedetä', 'en tiedä', '#puuttuu', '#puuttuu!', 'ei määritetty'],
]);

const longestSpelling = 20;

/** Whether a value is one of the usual ways to write that nothing is known, the empty one included (`EX-16`). */
export function isUnknownSpelling(text: string): boolean {
  return text.length <= longestSpelling && spellings.has(text.trim().toLowerCase());
}

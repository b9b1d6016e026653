import type { SearchTerm, SizeClass } from '#core/design/searchList.ts';
import type { Text } from '#core/text.ts';
import type { Messages } from '#i18n/en.ts';

type Words = {
  readonly t: Messages['canvas']['search'];
  readonly say: (text: Text) => string;
  /** A number as the reader writes it. */
  readonly written: (value: number) => string;
  /** What parts the cells of a CSV file: Excel in Finland expects a semicolon. */
  readonly separator: ',' | ';';
};

/** What to search for or to leave out, in words: `28 Machinery and equipment`, `50 to under 100`. */
export function termWords(term: SearchTerm, words: Words): string {
  return 'size' in term ? sizeWords(term.size, words) : `${term.code} ${words.say(term.name)}`;
}

/** The list as plain text: a heading for each kind of term, one term a line. */
export function searchText(terms: readonly SearchTerm[], words: Words): string {
  const { t } = words;
  const hows = ['include', 'exclude'] as const;
  return hows
    .flatMap((how) => {
      const wanted = terms.filter((term) => term.how === how);
      return kindsIn(wanted).map((of) =>
        [
          `${t[how]}: ${t.of[of]}`,
          ...wanted.filter((term) => term.of === of).map((term) => `  ${termWords(term, words)}`),
        ].join('\n'),
      );
    })
    .concat(terms.some(({ of }) => of === 'industry') ? [t.classification] : [])
    .join('\n\n');
}

/** The list as a CSV file with a header, every cell quoted. */
export function searchCsv(terms: readonly SearchTerm[], words: Words): string {
  const { t, separator } = words;
  const { how, what, code, name, from, to } = t.columns;
  const rows = terms.map((term) => {
    const size = 'size' in term ? term.size : null;
    const named = 'size' in term ? ['', ''] : [term.code, words.say(term.name)];
    return [t[term.how], t.of[term.of], ...named, bound(size?.from, words), bound(size?.to, words)];
  });
  const quoted = [[how, what, code, name, from, to], ...rows].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator),
  );
  // The mark tells Excel that the letters are UTF-8.
  return `\uFEFF${quoted.join('\r\n')}\r\n`;
}

/** The kinds of the terms in their order, each once. */
export function kindsIn(terms: readonly SearchTerm[]): readonly SearchTerm['of'][] {
  return [...new Set(terms.map(({ of }) => of))];
}

function sizeWords({ from, to }: SizeClass, { t, written }: Words): string {
  if (to === null) return t.open(written(from));
  return from === 0 ? t.below(written(to)) : t.span(written(from), written(to));
}

function bound(value: number | null | undefined, { written }: Words): string {
  return value === null || value === undefined ? '' : written(value);
}

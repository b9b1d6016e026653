import type { SearchTerm, SizeClass } from '#core/design/searchList.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** What to search for or to leave out, in words: `28 Machinery and equipment`, `50 to under 100`. */
export function termWords(term: SearchTerm, speaker: Speaker): string {
  return 'size' in term ? sizeWords(term.size, speaker) : `${term.code} ${speaker.say(term.name)}`;
}

/** The list as plain text: a heading for each kind of term, one term a line. */
export function searchText(terms: readonly SearchTerm[], speaker: Speaker): string {
  const t = speaker.t.canvas.search;
  const hows = ['include', 'exclude'] as const;
  return hows
    .flatMap((how) => {
      const wanted = terms.filter((term) => term.how === how);
      return kindsIn(wanted).map((of) =>
        [
          `${t[how]}: ${t.of[of]}`,
          ...wanted.filter((term) => term.of === of).map((term) => `  ${termWords(term, speaker)}`),
        ].join('\n'),
      );
    })
    .concat(terms.some(({ of }) => of === 'industry') ? [t.classification] : [])
    .join('\n\n');
}

/** The list as a CSV file with a header, every cell quoted. Excel in Finland parts cells by semicolons. */
export function searchCsv(terms: readonly SearchTerm[], speaker: Speaker): string {
  const t = speaker.t.canvas.search;
  const separator = speaker.language === 'fi' ? ';' : ',';
  const { how, what, code, name, from, to } = t.columns;
  const rows = terms.map((term) => {
    const size = 'size' in term ? term.size : null;
    const named = 'size' in term ? ['', ''] : [term.code, speaker.say(term.name)];
    return [t[term.how], t.of[term.of], ...named, bound(size?.from, speaker), bound(size?.to, speaker)];
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

function sizeWords({ from, to }: SizeClass, { t, f }: Speaker): string {
  const { open, below, span } = t.canvas.search;
  if (to === null) return open(f.number(from));
  return from === 0 ? below(f.number(to)) : span(f.number(from), f.number(to));
}

/** A number as a program reads it: without spaces, with the decimal sign of the language. */
function bound(value: number | null | undefined, { language }: Speaker): string {
  return String(value ?? '').replace('.', language === 'fi' ? ',' : '.');
}

import type { OpenedGolden } from '#core/documents/openOutcome.ts';
import type { GoldenDifference } from '#core/scoring/checkGolden.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

/** What came of the golden contacts of an opened model, in words: a sentence, and who differs in what. */
export type GoldenLines = {
  readonly sentence: string;
  readonly contacts: readonly { readonly name: string; readonly what: readonly string[] }[];
  /** How many contacts more differ. */
  readonly more: number;
};

const mostContacts = 3;

type Words = Messages['files']['open']['golden'];
type Difference = GoldenDifference['differences'][number];

/** The words for golden contacts (`SC-42`): that all agree, which differ and in what, or that nobody checked. */
export function goldenLines({ contacts, differences }: OpenedGolden, t: Words, f: Formats): GoldenLines {
  if (differences === null) return { sentence: t.unchecked(contacts), contacts: [], more: 0 };
  if (differences.length === 0) return { sentence: t.agree(contacts), contacts: [], more: 0 };
  const shown = differences.slice(0, mostContacts);
  return {
    sentence: t.differ(differences.length, contacts),
    contacts: shown.map(({ id, label, differences: all }) => {
      return { name: label || id, what: all.map((difference) => differenceWords(difference, t, f)) };
    }),
    more: differences.length - shown.length,
  };
}

function differenceWords({ what, expected, found }: Difference, t: Words, f: Formats): string {
  return t.difference(t.what[what], resultWords(what, expected, t, f), resultWords(what, found, t, f));
}

/** One result as people read it; letters, pairs and ids stay as they are. */
function resultWords(what: Difference['what'], result: string, t: Words, f: Formats): string {
  if (result === '') return t.none;
  switch (what) {
    case 'fit':
    case 'behaviour':
    case 'score':
      return f.number(Number(result));
    case 'value':
      return result
        .split(' ')
        .map((size) => f.whole(Number(size)))
        .join(' / ');
    case 'qualified':
      return isQualified(result) ? t.qualified[result] : result;
    default:
      return result;
  }
}

function isQualified(result: string): result is keyof Words['qualified'] {
  return result === 'yes' || result === 'no' || result === 'checkFirst';
}

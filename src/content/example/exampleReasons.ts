import { dayNumber, isoDate } from '#core/calendar.ts';
import type { Days, IsoDate } from '#core/brand.ts';
import { noReasons, type Reasons } from '#core/scoring/reasons.ts';
import type { Text } from '#core/text.ts';
import { text } from '../templates/modelParts.ts';

type Known =
  | { readonly line: string }
  | { readonly line?: string; readonly why: Text; readonly by: Text; readonly ago: Days };

const together = text('Marketing and sales together', 'Markkinointi ja myynti yhdessä');
const sales = text('Sales director', 'Myyntijohtaja');
const marketing = text('Marketing manager', 'Markkinointipäällikkö');

/** What the shop knows of its criteria and gates, by their ids: the line that they came from, why, who and when. */
const known: { readonly [id: string]: Known } = {
  notACustomer: { line: 'line-1' },
  industry: {
    line: 'line-2',
    why: text(
      'Nine of our ten best customers are in these three.',
      'Kymmenestä parhaasta asiakkaasta yhdeksän on näillä aloilla.',
    ),
    by: together,
    ago: 34,
  },
  pieces: {
    line: 'line-5',
    why: text(
      'Last year we made 31 offers for parts that our machines do not take. Not one became a deal.',
      'Viime vuonna teimme 31 tarjousta kappaleista, jotka eivät sovi koneillemme. Yhdestäkään ei tullut kauppaa.',
    ),
    by: sales,
    ago: 34,
  },
  turnover: { line: 'line-3' },
  supplier: { line: 'line-6' },
  change: {
    line: 'line-7',
    why: text(
      'We hear of changes too seldom. Off until the news are followed.',
      'Muutoksista kuullaan liian harvoin. Pois päältä, kunnes uutisia seurataan.',
    ),
    by: marketing,
    ago: 20,
  },
  role: { line: 'line-10' },
  window: { line: 'line-12' },
  quoteRequest: {
    line: 'line-8',
    why: text(
      'Half of those who ask for a price buy within half a year.',
      'Hintaa kysyneistä puolet ostaa puolen vuoden sisällä.',
    ),
    by: sales,
    ago: 20,
  },
  meeting: { line: 'line-9' },
};

/** Gives each item what is known of it, in one language; days are counted back from the day. */
export function withReasons<Item extends Reasons & { readonly id: string }>(
  items: readonly Item[],
  language: keyof Text,
  day: IsoDate,
): readonly Item[] {
  return items.map((item) => ({ ...item, ...reasonsOf(known[item.id], language, day) }));
}

function reasonsOf(told: Known | undefined, language: keyof Text, day: IsoDate): Reasons {
  if (told === undefined) return noReasons;
  const line = told.line ?? null;
  if (!('why' in told)) return { ...noReasons, line };
  return {
    why: told.why[language],
    decidedBy: told.by[language],
    decidedOn: isoDate(dayNumber(day) - told.ago),
    line,
  };
}

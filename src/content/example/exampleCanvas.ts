import type { Canvas, CanvasLine } from '#core/design/canvas.ts';
import type { Text } from '#core/text.ts';
import { text } from '../templates/modelParts.ts';

type Written = Omit<CanvasLine, 'text' | 'speaks'> & { readonly words: Text | null };

const leadIs = text(
  'Somebody whose parts fit our machines, who has a drawing and a reason to buy this year. We call them within four hours.',
  'Joku, jonka kappaleet sopivat koneillemme, jolla on piirustus ja joka aikoo ostaa tänä vuonna. Hänelle soitamme neljässä tunnissa.',
);

const statement = { is: 'statement' } as const;

/** The ideal customer of the machine shop. The region is the one line that no criterion says yet. */
const lines: readonly Written[] = [
  {
    id: 'line-1',
    section: 'notIdeal',
    words: text(
      'Competitors, students and those who look for a job',
      'Kilpailijat, opiskelijat ja työnhakijat',
    ),
    about: statement,
  },
  {
    id: 'line-2',
    section: 'firmographics',
    words: text('Energy, forest machines and marine', 'Energia, metsäkoneet ja meriteollisuus'),
    about: { is: 'values', of: 'industry', values: ['28', '30', '35'] },
  },
  {
    id: 'line-3',
    section: 'firmographics',
    words: null,
    about: { is: 'range', of: 'turnover', from: 10, to: 200 },
  },
  {
    id: 'line-4',
    section: 'firmographics',
    words: null,
    about: {
      is: 'values',
      of: 'region',
      values: ['pirkanmaa', 'keskiSuomi', 'satakunta', 'varsinaisSuomi', 'kantaHame'],
    },
  },
  {
    id: 'line-5',
    section: 'needs',
    words: text('Parts that fit our machines', 'Kappaleet, jotka sopivat koneillemme'),
    about: statement,
  },
  {
    id: 'line-6',
    section: 'pains',
    words: text(
      'The supplier of today is late, or is the only one',
      'Nykyinen toimittaja myöhästelee tai on ainoa',
    ),
    about: statement,
  },
  {
    id: 'line-7',
    section: 'drivers',
    words: text('A new product, plant or head of procurement', 'Uusi tuote, tehdas tai hankintajohtaja'),
    about: statement,
  },
  {
    id: 'line-8',
    section: 'buying',
    words: text('Asks for the price with a drawing', 'Kysyy hintaa piirustuksen kanssa'),
    about: statement,
  },
  {
    id: 'line-9',
    section: 'buying',
    words: text('Comes to see the machines before buying', 'Tulee katsomaan koneita ennen kuin ostaa'),
    about: statement,
  },
  {
    id: 'line-10',
    section: 'roles',
    words: text('Plant manager', 'Tehtaanjohtaja'),
    about: { is: 'role', role: 'decisionMaker' },
  },
  {
    id: 'line-11',
    section: 'roles',
    words: text('Head of procurement', 'Hankintapäällikkö'),
    about: { is: 'role', role: 'procurement' },
  },
  { id: 'line-12', section: 'lead', words: null, about: { is: 'bant', of: 'timeline' } },
];

/** The canvas of Konepaja Virtanen in one language. */
export function exampleCanvas(language: keyof Text): Canvas {
  return {
    leadIs: leadIs[language],
    lines: lines.map(({ words, ...line }) => ({
      ...line,
      text: words?.[language] ?? '',
      speaks: line.section === 'notIdeal' ? 'against' : 'for',
    })),
  };
}

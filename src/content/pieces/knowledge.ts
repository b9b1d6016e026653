import { buyingWindow, byRange, byValue, category, number, text } from '../templates/modelParts.ts';
import { authority, budget, decides, need, role, timeline } from './fieldParts.ts';
import { type Piece, pieceOf } from './piece.ts';

const none = { eventKinds: [] } as const;
const unnamed = text('', '');

/** Who the person is. */
export const rolePieces: readonly Piece[] = [
  pieceOf(
    'role',
    {
      id: 'role',
      name: text('Role, ideally decision maker', 'Rooli, mieluiten päättäjä'),
      description: text(
        'The easiest of the four BANT facts to learn: a title already says much.',
        'BANT-tiedoista helpoin selvittää: jo titteli kertoo paljon.',
      ),
    },
    {
      ...none,
      fields: [role],
      criterion: byValue('role', unnamed, [
        [11, 'decisionMaker'],
        [8, 'doorOpener', 'champion'],
        [5, 'procurement'],
        [4, 'influencer'],
      ]),
    },
  ),
  pieceOf(
    'role',
    {
      id: 'decides',
      name: text('May decide alone', 'Saa päättää yksin'),
      description: text(
        'Whoever may decide alone needs nobody’s permission to buy.',
        'Yksin päättävä ei tarvitse ostoon kenenkään lupaa.',
      ),
    },
    { ...none, fields: [decides], criterion: byValue('decides', unnamed, [[8, 'yes']]) },
  ),
];

/** Budget, authority, need and timeline. */
export const bantPieces: readonly Piece[] = [
  pieceOf(
    'bant',
    {
      id: 'budget',
      name: text('Budget reserved', 'Budjetti varattu'),
      description: text(
        'Money that is reserved gets spent. Found out by asking.',
        'Varattu raha käytetään. Selviää kysymällä.',
      ),
    },
    { ...none, fields: [budget], criterion: byValue('budget', unnamed, [[8, 'yes']]) },
  ),
  pieceOf(
    'bant',
    {
      id: 'authority',
      name: text('A decision maker takes part', 'Päättäjä on mukana'),
      description: text(
        'Without one the talks are pleasant and lead nowhere.',
        'Ilman päättäjää keskustelut ovat mukavia, mutta kauppaa ei tule.',
      ),
    },
    { ...none, fields: [authority], criterion: byValue('authority', unnamed, [[8, 'yes']]) },
  ),
  pieceOf(
    'bant',
    {
      id: 'need',
      name: text('Need recognised or concrete', 'Tarve tunnistettu tai konkreettinen'),
      description: text(
        'People who know the problem listen; people who know what they want buy.',
        'Joka tuntee ongelmansa, kuuntelee. Joka tietää, mitä haluaa, ostaa.',
      ),
    },
    {
      ...none,
      fields: [need],
      criterion: byValue('need', unnamed, [
        [10, 'concrete'],
        [5, 'recognised'],
      ]),
    },
  ),
  pieceOf(
    'bant',
    {
      id: 'timeline',
      name: text('Schedule for the purchase', 'Hankinnalla on aikataulu'),
      description: text(
        'A purchase with dates is a project; one without is a wish.',
        'Aikataulutettu hankinta on hanke, aikatauluton vasta toive.',
      ),
    },
    { ...none, fields: [timeline], criterion: byValue('timeline', unnamed, [[7, 'yes']]) },
  ),
];

/** When they are going to buy. */
export const windowPieces: readonly Piece[] = [
  pieceOf(
    'window',
    {
      id: 'window',
      name: text('Buying window within a year', 'Ostoikkuna vuoden sisällä'),
      description: text(
        'An open window belongs to sales, a later one to marketing. It hints at the budget too.',
        'Auki oleva ikkuna kuuluu myynnille, myöhempi markkinoinnille. Vihjaa myös budjetista.',
      ),
    },
    {
      ...none,
      fields: [buyingWindow],
      criterion: byValue('window', unnamed, [
        [13, 'now'],
        [9, 'nextQuarter'],
        [4, 'thisYear'],
      ]),
    },
  ),
  pieceOf(
    'window',
    {
      id: 'contractMonths',
      name: text('Present contract ends within a year', 'Nykyinen sopimus päättyy vuoden sisällä'),
      description: text(
        'Suppliers are compared before a contract ends. The day can be asked on any form.',
        'Toimittajia vertaillaan ennen sopimuksen loppua. Päättymispäivän voi kysyä millä lomakkeella tahansa.',
      ),
    },
    {
      ...none,
      fields: [
        number(
          'contractMonths',
          ['company', 'window'],
          text('Months left of present contract', 'Nykyistä sopimusta jäljellä, kk'),
        ),
      ],
      criterion: byRange('contractMonths', unnamed, [
        [null, 6, 12],
        [6, 13, 8],
      ]),
    },
  ),
];

/** How things stand with them now. */
export const situationPieces: readonly Piece[] = [
  pieceOf(
    'situation',
    {
      id: 'supplier',
      name: text('Present supplier can be replaced', 'Nykyinen toimittaja on vaihdettavissa'),
      description: text(
        'A late supplier, or only one, opens the door for another.',
        'Myöhästelevä tai ainoa toimittaja avaa oven toiselle.',
      ),
    },
    {
      ...none,
      fields: [
        category('supplier', ['company', 'situation'], text('Present supplier', 'Nykyinen toimittaja'), [
          ['late', 'Delivers late', 'Toimitukset myöhästelevät'],
          ['single', 'One supplier, a risk', 'Yhden toimittajan varassa'],
          ['satisfied', 'Satisfied', 'Tyytyväinen'],
          ['inHouse', 'Makes it in-house', 'Tekee itse'],
        ]),
      ],
      criterion: byValue('supplier', unnamed, [
        [7, 'late'],
        [4, 'single'],
      ]),
    },
  ),
  pieceOf(
    'situation',
    {
      id: 'satisfaction',
      name: text('Satisfaction with the present supplier', 'Tyytyväisyys nykyiseen toimittajaan'),
      description: text(
        'The unhappy look around. The very happy do so only when something changes.',
        'Tyytymätön katselee ympärilleen. Hyvin tyytyväinen vasta, kun jokin muuttuu.',
      ),
    },
    {
      ...none,
      fields: [
        category(
          'satisfaction',
          ['company', 'situation'],
          text('Satisfaction with the supplier', 'Tyytyväisyys toimittajaan'),
          [
            ['unhappy', 'Unhappy', 'Tyytymätön'],
            ['neutral', 'Neither', 'Siltä väliltä'],
            ['happy', 'Happy', 'Tyytyväinen'],
          ],
        ),
      ],
      criterion: byValue('satisfaction', unnamed, [
        [8, 'unhappy'],
        [3, 'neutral'],
        [-3, 'happy'],
      ]),
    },
  ),
];

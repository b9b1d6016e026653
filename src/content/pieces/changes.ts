import { byValue, category, text } from '../templates/modelParts.ts';
import { change } from './fieldParts.ts';
import { type Piece, pieceOf } from './piece.ts';
import type { Points } from '#core/brand.ts';
import type { Text } from '#core/text.ts';

/** A point of discontinuity: one value of the field `change`. */
function changeOf(id: string, points: Points, name: Text, description: Text): Piece {
  return pieceOf(
    'discontinuity',
    { id, name, description },
    { fields: [change], eventKinds: [], criterion: byValue('change', text('', ''), [[points, id]]) },
  );
}

/** Points of discontinuity: each opens the way of doing things for a while. */
export const discontinuityPieces: readonly Piece[] = [
  changeOf(
    'appointment',
    6,
    text('New person in charge', 'Uusi vastuuhenkilö'),
    text(
      'Somebody new wants to show something within the first half year.',
      'Uusi vastuuhenkilö haluaa näyttää tuloksia ensimmäisen puolen vuoden aikana.',
    ),
  ),
  changeOf(
    'reorganisation',
    5,
    text('Reorganisation', 'Organisaatiomuutos'),
    text(
      'Old choices and old contracts are looked at again.',
      'Vanhat valinnat ja sopimukset otetaan uuteen tarkasteluun.',
    ),
  ),
  changeOf(
    'results',
    4,
    text('Sharp turn in results', 'Tuloksen jyrkkä muutos'),
    text(
      'Up or down, somebody has to act. Find out why.',
      'Suuntaan tai toiseen: jonkun täytyy toimia. Selvitä syy.',
    ),
  ),
  changeOf(
    'funding',
    6,
    text('New funding', 'Uusi rahoitus'),
    text(
      'Fresh money comes with a plan for spending it.',
      'Uuden rahan mukana tulee suunnitelma sen käytöstä.',
    ),
  ),
  changeOf(
    'relocation',
    5,
    text('Moves or expands', 'Muuttaa tai laajentaa'),
    text(
      'New premises need new machines, systems and services.',
      'Uudet tilat tarvitsevat uusia koneita, järjestelmiä ja palveluja.',
    ),
  ),
];

/** What the contact thinks of us: behaviour, for it shows in what people do and say. */
export const stancePieces: readonly Piece[] = [
  pieceOf(
    'stance',
    {
      id: 'stance',
      name: text('Stance towards us', 'Suhtautuminen meihin'),
      description: text(
        'From knowing your name to speaking for you: the further, the more points.',
        'Nimen tuntemisesta puolestapuhumiseen: mitä pidemmällä, sitä enemmän pisteitä.',
      ),
    },
    {
      fields: [
        category('stance', ['contact', 'stance'], text('Stance towards us', 'Suhtautuminen meihin'), [
          ['speaksForUs', 'Speaks for us', 'Puhuu puolestamme'],
          ['thinksBest', 'Thinks our solutions the best', 'Pitää ratkaisujamme parhaina'],
          ['knowsSolutions', 'Knows our solutions', 'Tuntee ratkaisumme'],
          ['knowsUs', 'Knows us', 'Tuntee meidät'],
          ['stranger', 'Does not know us', 'Ei tunne meitä'],
        ]),
      ],
      eventKinds: [],
      criterion: byValue(
        'stance',
        text('', ''),
        [
          [10, 'speaksForUs'],
          [8, 'thinksBest'],
          [5, 'knowsSolutions'],
          [2, 'knowsUs'],
        ],
        'behaviour',
      ),
    },
  ),
];

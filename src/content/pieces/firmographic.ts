import { byRange, byValue, category, text } from '../templates/modelParts.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import { employees, growth, industry, ownership, turnover } from './fieldParts.ts';
import { type Piece, pieceOf } from './piece.ts';
import { region } from './regions.ts';

const none = { eventKinds: [] } as const;

const standing = category(
  'standing',
  ['company', 'firmographic'],
  text('Financial standing', 'Taloudellinen tilanne'),
  [
    ['sound', 'Sound', 'Kunnossa'],
    ['defaults', 'Payment defaults', 'Maksuhäiriöitä'],
    ['bankrupt', 'Bankrupt or winding up', 'Konkurssissa tai lopettamassa'],
  ],
);

/** What the company is. */
export const firmographicPieces: readonly Piece[] = [
  pieceOf(
    'firmographic',
    {
      id: 'industry',
      name: text('Target industry', 'Kohdetoimiala'),
      description: text(
        'The trades that you know best and win in most. Too coarse to stand alone.',
        'Alat, jotka tunnette parhaiten ja joilla voitatte useimmin. Yksinään liian karkea.',
      ),
    },
    {
      ...none,
      fields: [industry],
      criterion: byValue('industry', text('', ''), [
        [10, 'manufacturing', 'energy'],
        [7, 'ict', 'finance'],
        [4, 'construction'],
      ]),
    },
  ),
  pieceOf(
    'firmographic',
    {
      id: 'employees',
      name: text('Size by employees', 'Koko henkilöstön mukaan'),
      description: text(
        'Large enough to need you, small enough to choose you.',
        'Niin suuri, että tarvitsee teitä, ja niin pieni, että voi valita teidät.',
      ),
    },
    {
      ...none,
      fields: [employees],
      criterion: byRange('employees', text('', ''), [
        [10, 20, 3],
        [20, 50, 6],
        [50, 500, 9],
        [500, null, 5],
      ]),
    },
  ),
  pieceOf(
    'firmographic',
    {
      id: 'turnover',
      name: text('Size by turnover', 'Koko liikevaihdon mukaan'),
      description: text(
        'A hint at how large the deal can be, where headcount says little.',
        'Vihjaa, kuinka suuri kauppa voi olla, kun henkilömäärä kertoo vähän.',
      ),
    },
    {
      ...none,
      fields: [turnover],
      criterion: byRange('turnover', text('', ''), [
        [2, 10, 4],
        [10, 50, 8],
        [50, 200, 9],
        [200, null, 6],
      ]),
    },
  ),
  pieceOf(
    'firmographic',
    {
      id: 'region',
      name: text('Where you can deliver', 'Alue, jolla pystytte toimittamaan'),
      description: text(
        'Distance costs on every visit. Change the regions to your own.',
        'Matka maksaa joka käynnillä. Vaihda tilalle omat alueenne.',
      ),
    },
    {
      ...none,
      fields: [region],
      criterion: byValue('region', text('', ''), [
        [6, 'uusimaa', 'pirkanmaa', 'varsinaisSuomi'],
        [3, 'kantaHame', 'paijatHame', 'satakunta', 'keskiSuomi'],
      ]),
    },
  ),
  pieceOf(
    'firmographic',
    {
      id: 'growth',
      name: text('Growing company', 'Kasvava yritys'),
      description: text(
        'A company that grows runs out of its old ways of working, and has money for new ones.',
        'Kasvavalle yritykselle vanhat tavat käyvät ahtaiksi, ja uusiin on rahaa.',
      ),
    },
    {
      ...none,
      fields: [growth],
      criterion: byValue('growth', text('', ''), [
        [7, 'fast'],
        [4, 'steady'],
        [-4, 'shrinking'],
      ]),
    },
  ),
  pieceOf(
    'firmographic',
    {
      id: 'ownership',
      name: text('Ownership', 'Omistus'),
      description: text(
        'Owners decide how fast a purchase moves, and how many have to agree.',
        'Omistaja ratkaisee, kuinka nopeasti hankinta etenee ja kuinka monen täytyy suostua.',
      ),
    },
    {
      ...none,
      fields: [ownership],
      criterion: byValue('ownership', text('', ''), [
        [5, 'privateEquity'],
        [4, 'family'],
        [2, 'listed'],
      ]),
    },
  ),
  pieceOf(
    'firmographic',
    {
      id: 'standing',
      name: text('Financial standing', 'Taloudellinen tilanne'),
      description: text(
        'Payment defaults cost points; a bankrupt company is never a lead.',
        'Maksuhäiriöt vievät pisteitä, eikä konkurssiin mennyt yritys ole koskaan liidi.',
      ),
    },
    {
      ...none,
      fields: [standing],
      criterion: byValue('standing', text('', ''), [
        [2, 'sound'],
        [-10, 'defaults'],
      ]),
      gate: {
        id: 'bankrupt',
        label: text('Bankrupt or winding up', 'Konkurssissa tai lopettamassa'),
        enabled: true,
        kind: 'disqualifier',
        when: { is: 'equals', field: 'standing', value: 'bankrupt' },
        grade: 'D',
        route: null,
        ...noReasons,
      },
    },
  ),
];

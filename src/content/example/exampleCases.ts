import type { Days, IsoDate } from '#core/brand.ts';
import { dayNumber, isoDate } from '#core/calendar.ts';
import type { KnownCase } from '#core/design/knownCase.ts';
import type { Text } from '#core/text.ts';
import { text } from '../templates/modelParts.ts';

type WrittenCase = Pick<KnownCase, 'broughtBy' | 'outcome'> & {
  readonly name: Text;
  readonly note: Text;
  /** How long ago it should have been told apart. */
  readonly ago: Days;
  readonly values: { readonly [field: string]: string | number };
  /** Kinds of events with the days before that day on which they happened. */
  readonly did: { readonly [kind: string]: readonly Days[] };
};

const cases: readonly WrittenCase[] = [
  {
    name: text('Forest machine arms', 'Metsäkoneen puomit'),
    broughtBy: 'marketing',
    outcome: 'won',
    note: text('Read the machine pages twice before the fair.', 'Luki konesivut kahdesti ennen messuja.'),
    ago: 150,
    values: {
      industry: 'forestMachines',
      pieces: 'fits',
      turnover: 85,
      role: 'productionManager',
      drawings: 'yes',
      window: 'nextQuarter',
      supplier: 'late',
    },
    did: { fair: [21], visit: [3, 12, 30], quoteRequest: [2] },
  },
  {
    name: text('Turbine flanges', 'Turbiinin laipat'),
    broughtBy: 'marketing',
    outcome: 'won',
    note: text(
      'Came by way of a data sheet, drawings in the first e-mail.',
      'Tuli datalehden kautta, piirustukset heti ensimmäisessä viestissä.',
    ),
    ago: 210,
    values: {
      industry: 'energy',
      pieces: 'fits',
      turnover: 140,
      role: 'procurement',
      drawings: 'yes',
      window: 'now',
      supplier: 'single',
    },
    did: { download: [9, 14], visit: [2, 8], quoteRequest: [5] },
  },
  {
    name: text('Winch drums for a shipyard', 'Telakan vinssirummut'),
    broughtBy: 'marketing',
    outcome: 'won',
    note: text('Visited our plant with two colleagues.', 'Kävi tehtaalla kahden kollegan kanssa.'),
    ago: 95,
    values: {
      industry: 'marine',
      pieces: 'fits',
      turnover: 30,
      role: 'decisionMaker',
      window: 'nextQuarter',
      supplier: 'late',
    },
    did: { plantVisit: [12], visit: [1, 4, 15], emailClick: [20] },
  },
  {
    name: text('The student with the CAD models', 'Opiskelija, joka latasi CAD-mallit'),
    broughtBy: 'marketing',
    outcome: 'wasted',
    note: text('Downloaded everything for a thesis.', 'Latasi kaiken diplomityötään varten.'),
    ago: 80,
    values: { industry: 'energy', role: 'endUser', relation: 'student' },
    did: { download: [1, 2, 3, 5, 8], visit: [1, 2, 3, 4, 5, 8], emailClick: [6] },
  },
  {
    name: text('Lottery at the fair', 'Messujen arvonta'),
    broughtBy: 'marketing',
    outcome: 'wasted',
    note: text('Wanted the prize. No parts to machine.', 'Halusi palkinnon. Ei koneistettavaa.'),
    ago: 60,
    values: { industry: 'other', turnover: 4, role: 'endUser', window: 'none' },
    did: { fair: [10], emailClick: [4] },
  },
  {
    name: text('Newsletter reader', 'Uutiskirjeen lukija'),
    broughtBy: 'marketing',
    outcome: 'wasted',
    note: text('Clicks every month, makes the parts in-house.', 'Klikkaa joka kuukausi, tekee osat itse.'),
    ago: 130,
    values: { industry: 'machinery', turnover: 20, role: 'designer', supplier: 'inHouse', window: 'none' },
    did: { emailClick: [3, 17, 31, 45], visit: [3] },
  },
  {
    name: text('Pump housings', 'Pumppupesät'),
    broughtBy: 'sales',
    outcome: 'won',
    note: text(
      'The old supplier was six weeks late. We delivered in three.',
      'Vanha toimittaja oli kuusi viikkoa myöhässä. Me toimitimme kolmessa.',
    ),
    ago: 175,
    values: {
      industry: 'energy',
      pieces: 'fits',
      turnover: 55,
      role: 'procurement',
      drawings: 'yes',
      window: 'now',
      supplier: 'late',
    },
    did: { quoteRequest: [4], visit: [6] },
  },
  {
    name: text('Harvester heads', 'Harvesteripäät'),
    broughtBy: 'sales',
    outcome: 'won',
    note: text(
      'Found at the fair, series of 200 a year.',
      'Löytyi messuilta, sarja 200 kappaletta vuodessa.',
    ),
    ago: 240,
    values: {
      industry: 'forestMachines',
      pieces: 'fits',
      turnover: 190,
      role: 'decisionMaker',
      drawings: 'yes',
      window: 'thisYear',
      supplier: 'single',
    },
    did: { fair: [16], plantVisit: [5], quoteRequest: [2] },
  },
  {
    name: text('Crusher shafts', 'Murskaimen akselit'),
    broughtBy: 'sales',
    outcome: 'won',
    note: text(
      'Not one of our three industries, yet the best deal of the spring.',
      'Ei kuulu kolmeen toimialaamme, silti kevään paras kauppa.',
    ),
    ago: 200,
    values: {
      industry: 'mining',
      pieces: 'fits',
      turnover: 40,
      role: 'endUser',
      window: 'thisYear',
      supplier: 'satisfied',
    },
    did: { quoteRequest: [9], visit: [2, 9] },
  },
  {
    name: text('Cheapest of five', 'Halvin viidestä'),
    broughtBy: 'sales',
    outcome: 'wasted',
    note: text(
      'Asked five shops, wanted the lowest price only. Two days of counting.',
      'Kysyi viidestä paikasta ja halusi vain halvimman. Kaksi päivää laskentaa.',
    ),
    ago: 110,
    values: {
      industry: 'marine',
      pieces: 'fits',
      turnover: 12,
      role: 'procurement',
      drawings: 'yes',
      window: 'now',
      supplier: 'satisfied',
    },
    did: { quoteRequest: [1] },
  },
  {
    name: text('Too large to lift', 'Liian iso nostettavaksi'),
    broughtBy: 'sales',
    outcome: 'wasted',
    note: text('Eleven tonnes. Our crane takes five.', 'Yksitoista tonnia. Nosturimme nostaa viisi.'),
    ago: 70,
    values: {
      industry: 'mining',
      pieces: 'tooLarge',
      turnover: 300,
      role: 'productionManager',
      drawings: 'no',
      window: 'thisYear',
      supplier: 'satisfied',
    },
    did: { fair: [30], visit: [5] },
  },
  {
    name: text('Competitor at the open day', 'Kilpailija avoimissa ovissa'),
    broughtBy: 'sales',
    outcome: 'wasted',
    note: text('Came to see our new machine.', 'Tuli katsomaan uutta konettamme.'),
    ago: 45,
    values: {
      industry: 'machinery',
      pieces: 'fits',
      turnover: 18,
      role: 'decisionMaker',
      relation: 'competitor',
    },
    did: { plantVisit: [7], visit: [3, 4] },
  },
];

/** Three deals that were won and three leads that wasted time from each side, with no real companies or persons. */
export function exampleCases(language: keyof Text, day: IsoDate): readonly KnownCase[] {
  return cases.map(({ name, note, ago, values, did, ...known }, at): KnownCase => {
    const asOf = dayNumber(day) - ago;
    return {
      ...known,
      id: `case-${at + 1}`,
      name: name[language],
      note: note[language],
      asOf: isoDate(asOf),
      values: Object.entries(values).map(([field, value]) => ({ field, value })),
      events: Object.entries(did).flatMap(([kind, days]) =>
        days.map((before) => ({ kind, day: isoDate(asOf - before), ...unknownProperties })),
      ),
    };
  });
}

const unknownProperties = { topic: null, asset: null, channel: null, amount: null } as const;

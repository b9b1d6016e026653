import type { NamedCondition } from '#core/scoring/condition.ts';
import type { RoutingRule } from '#core/scoring/routing.ts';
import { formRoutingGolden } from './golden/formRoutingGolden.ts';
import {
  buyingWindow,
  byEvents,
  byRange,
  bySurge,
  byValue,
  category,
  commonModel,
  eventKind,
  number,
  text,
  yesNo,
} from './modelParts.ts';
import { commonTraits, drawn, follow, happened, weights, wholeNumbers } from './recipeParts.ts';
import {
  and,
  buyingGroup,
  estimate,
  keepAndAsk,
  notACustomer,
  rule,
  sizeByRange,
  typedProbability,
} from './ruleParts.ts';
import type { Template } from './template.ts';

const conditions: readonly NamedCondition[] = [
  {
    id: 'rightCompany',
    label: text('The company meets our criteria', 'Yritys täyttää kriteerimme'),
    when: and(
      {
        is: 'oneOf',
        field: 'industry',
        values: ['manufacturing', 'energy', 'finance', 'ict', 'construction'],
      },
      { is: 'range', field: 'employees', from: 10, to: null },
    ),
  },
  {
    id: 'rightContact',
    label: text('The contact meets our criteria', 'Kontakti täyttää kriteerimme'),
    when: { is: 'oneOf', field: 'role', values: ['decisionMaker', 'doorOpener', 'procurement'] },
  },
  {
    id: 'immediateNeed',
    label: text('The window is open and the need is precise', 'Ostoikkuna on auki ja tarve täsmällinen'),
    when: and(
      { is: 'equals', field: 'window', value: 'now' },
      { is: 'equals', field: 'need', value: 'precise' },
    ),
  },
];

const isRight = and({ is: 'named', condition: 'rightCompany' }, { is: 'named', condition: 'rightContact' });

/** The example of domain.md, section 5: the rules set the grade. What nobody knows to be met is asked for. */
const routing: readonly RoutingRule[] = [
  rule(
    'urgent',
    text('Window open and need precise', 'Ostoikkuna auki ja tarve täsmällinen'),
    and(isRight, { is: 'named', condition: 'immediateNeed' }),
    ['salesUrgent', 4],
    'A',
  ),
  rule(
    'sales',
    text('Window within a year, and active', 'Ostoikkuna vuoden sisällä ja aktiivinen'),
    and(
      isRight,
      { is: 'oneOf', field: 'window', values: ['now', 'nextQuarter', 'thisYear'] },
      { is: 'activity', classes: [1, 2] },
    ),
    ['sales', 48],
    'B',
  ),
  rule(
    'nurture',
    text('Others that meet our criteria', 'Muut, jotka täyttävät kriteerimme'),
    isRight,
    ['nurture', null],
    'C',
  ),
  keepAndAsk('D'),
];

/** Leads that come in by form, in any trade: what was answered and what was done decide where each one goes. */
export const formRouting: Template = {
  id: 'formRouting',
  name: text('From form to sales', 'Lomakkeelta myynnille'),
  description: text(
    'For a company whose leads come in by form: rules send each one to sales, to nurturing or to be asked more.',
    'Yritykselle, jonka liidit tulevat lomakkeella: säännöt ohjaavat ne myynnille, jalostettaviksi tai selvitettäviksi.',
  ),
  titles: {
    model: text('A good lead, from a form', 'Hyvä liidi, lomakkeelta'),
    recipe: text('Sample contacts, forms', 'Esimerkkikontaktit, lomakkeet'),
  },
  model: {
    ...commonModel,
    template: 'formRouting',
    fields: [
      category('industry', ['company', 'firmographic'], text('Industry', 'Toimiala'), [
        ['manufacturing', 'Manufacturing', 'Teollisuus'],
        ['energy', 'Energy', 'Energia'],
        ['finance', 'Finance and insurance', 'Rahoitus ja vakuutus'],
        ['ict', 'ICT', 'ICT'],
        ['construction', 'Construction and property', 'Rakentaminen ja kiinteistöt'],
        ['trade', 'Wholesale and retail', 'Kauppa'],
        ['other', 'Other industry', 'Muu toimiala'],
      ]),
      number('employees', ['company', 'firmographic'], text('Employees', 'Henkilöstö')),
      category('role', ['contact', 'role'], text('Role in the purchase', 'Rooli ostopäätöksessä'), [
        ['decisionMaker', 'Decision maker', 'Päättäjä'],
        ['doorOpener', 'Door opener', 'Ovenavaaja'],
        ['influencer', 'Influencer', 'Taustavaikuttaja'],
        ['procurement', 'Procurement', 'Hankinta'],
        ['endUser', 'End user', 'Loppukäyttäjä'],
      ]),
      category('need', ['contact', 'bant'], text('Need', 'Tarve'), [
        ['precise', 'Precise: can say what and when', 'Täsmällinen: osaa sanoa, mitä ja milloin'],
        ['recognised', 'Recognised: knows the problem', 'Tunnistettu: tietää ongelman'],
        ['none', 'No need just now', 'Ei tarvetta juuri nyt'],
      ]),
      yesNo('budget', ['company', 'bant'], text('Budget reserved', 'Budjetti varattu')),
      buyingWindow,
      category('stance', ['contact', 'stance'], text('Stance towards us', 'Suhtautuminen meihin'), [
        ['speaksForUs', 'Speaks for us', 'Puhuu puolestamme'],
        ['thinksBest', 'Thinks our solutions the best', 'Pitää ratkaisujamme parhaina'],
        ['knowsSolutions', 'Knows our solutions', 'Tuntee ratkaisumme'],
        ['knowsUs', 'Knows us', 'Tuntee meidät'],
        ['stranger', 'Does not know us', 'Ei tunne meitä'],
      ]),
      category('relation', ['contact', 'own'], text('Relation to us', 'Suhde meihin'), [
        ['potential', 'Potential customer', 'Mahdollinen asiakas'],
        ['customer', 'Customer', 'Asiakas'],
        ['partner', 'Partner', 'Kumppani'],
        ['competitor', 'Competitor', 'Kilpailija'],
        ['student', 'Student', 'Opiskelija'],
        ['jobSeeker', 'Job seeker', 'Työnhakija'],
      ]),
    ],
    eventKinds: [
      eventKind('form', 'Form filled in', 'Lomakkeen täyttö'),
      eventKind('visit', 'Visit to the site', 'Käynti sivustolla'),
      eventKind('emailClick', 'Click in an e-mail', 'Klikkaus sähköpostissa'),
      eventKind('download', 'Guide or study downloaded', 'Oppaan tai tutkimuksen lataus'),
    ],
    conditions,
    criteria: [
      byValue('industry', text('Target industry', 'Kohdetoimiala'), [
        [9, 'manufacturing', 'energy'],
        [7, 'finance', 'ict'],
        [5, 'construction'],
      ]),
      byRange('employees', text('Employees, 10 or more', 'Henkilöstö, vähintään 10'), [
        [10, 50, 5],
        [50, 501, 9],
        [501, null, 7],
      ]),
      byValue('role', text('Role, ideally decision maker', 'Rooli, mieluiten päättäjä'), [
        [12, 'decisionMaker'],
        [9, 'doorOpener'],
        [6, 'procurement'],
        [3, 'influencer'],
      ]),
      byValue('need', text('Need recognised or precise', 'Tarve tunnistettu tai täsmällinen'), [
        [9, 'precise'],
        [4, 'recognised'],
      ]),
      byValue('budget', text('Budget reserved', 'Budjetti varattu'), [[5, 'yes']]),
      byValue('window', text('Buying window within a year', 'Ostoikkuna vuoden sisällä'), [
        [12, 'now'],
        [8, 'nextQuarter'],
        [4, 'thisYear'],
      ]),
      byValue(
        'stance',
        text('Stance towards us', 'Suhtautuminen meihin'),
        [
          [10, 'speaksForUs'],
          [8, 'thinksBest'],
          [5, 'knowsSolutions'],
          [2, 'knowsUs'],
        ],
        'behaviour',
      ),
      byEvents('form', text('Filled in a form, 90 days', 'Täytti lomakkeen, 90 päivää'), {
        events: ['form'],
        points: 15,
        counting: { by: 'once' },
        windowDays: 90,
        fading: { by: 'linear', days: 180 },
      }),
      byEvents('content', text('Downloaded or clicked, 90 days', 'Latasi tai klikkasi, 90 päivää'), {
        events: ['download', 'emailClick'],
        points: 5,
        counting: { by: 'most', times: 3 },
        windowDays: 90,
        fading: { by: 'halfLife', days: 60 },
      }),
      byEvents('visit', text('Visited the site, 30 days', 'Kävi sivustolla, 30 päivää'), {
        events: ['visit'],
        points: 3,
        counting: { by: 'day' },
        windowDays: 30,
        fading: { by: 'none' },
        most: 12,
      }),
      bySurge({
        events: ['visit', 'emailClick'],
        least: 4,
        population: { active: 1.71, inactive: 0.16 },
        active: 6,
        inactive: 10,
      }),
    ],
    gates: [notACustomer],
    grading: {
      by: 'matrix',
      letters: {
        A: ['A', 'B', 'C', 'C'],
        B: ['B', 'C', 'C', 'D'],
        C: ['C', 'D', 'D', 'D'],
        D: ['D', 'D', 'D', 'D'],
      },
    },
    value: {
      currency: 'EUR',
      size: sizeByRange('employees', [
        [null, 10, estimate(2_000, 5_000, 12_000)],
        [10, 50, estimate(6_000, 15_000, 35_000)],
        [50, 501, estimate(15_000, 40_000, 100_000)],
        [501, null, estimate(40_000, 120_000, 350_000)],
      ]),
      probability: typedProbability,
    },
    routing,
    company: {
      rollUp: { by: 'maximum' },
      roles: buyingGroup([
        [text('Decision maker', 'Päättäjä'), 'decisionMaker'],
        [text('Door opener', 'Ovenavaaja'), 'doorOpener'],
      ]),
      singleThreadPercent: 80,
    },
    golden: formRoutingGolden,
  },
  recipe: {
    seed: 2029,
    contacts: 10_000,
    contactsPerCompany: 2.6,
    inactive: 0.35,
    inactiveFollows: follow('interest', 0.5),
    traits: commonTraits,
    fields: [
      drawn(
        'industry',
        'company',
        follow('potential', 0.5),
        0.03,
        weights({
          other: 6,
          trade: 8,
          construction: 14,
          ict: 19,
          finance: 11,
          manufacturing: 32,
          energy: 10,
        }),
      ),
      drawn(
        'employees',
        'company',
        follow('potential', 0.4),
        0.06,
        wholeNumbers([
          [0, 1],
          [0.1, 8],
          [0.22, 20],
          [0.48, 60],
          [0.76, 210],
          [0.92, 600],
          [0.98, 2200],
          [1, 9000],
        ]),
      ),
      drawn(
        'role',
        'contact',
        follow('influence', 0.9),
        0.06,
        weights({ endUser: 19, influencer: 15, procurement: 12, doorOpener: 26, decisionMaker: 22 }),
      ),
      drawn(
        'need',
        'contact',
        follow('buying', 0.8),
        0.12,
        weights({ none: 38, recognised: 36, precise: 26 }),
      ),
      drawn('budget', 'company', follow('buying', 0.7), 0.55, weights({ no: 75, yes: 25 })),
      drawn(
        'window',
        'company',
        follow('buying', 0.8),
        0.15,
        weights({ none: 24, thisYear: 33, nextQuarter: 24, now: 19 }),
      ),
      drawn(
        'stance',
        'contact',
        follow('interest', 0.5),
        0.4,
        weights({ stranger: 24, knowsUs: 34, knowsSolutions: 27, thinksBest: 10, speaksForUs: 5 }),
      ),
      drawn(
        'relation',
        'contact',
        null,
        0.04,
        weights({ competitor: 1.2, student: 1.4, jobSeeker: 0.8, partner: 4, customer: 13, potential: 78 }),
      ),
    ],
    events: [
      {
        ...happened('form', follow('interest', 0.5), [
          [0, 1],
          [0.7, 1],
          [1, 4],
        ]),
        age: [
          [0, 0],
          [0.45, 30],
          [0.75, 90],
          [1, 365],
        ],
      },
      happened('visit', follow('interest', 0.8), [
        [0, 0],
        [0.3, 1],
        [0.7, 6],
        [0.9, 16],
        [1, 32],
      ]),
      happened('emailClick', follow('interest', 0.6), [
        [0, 0],
        [0.35, 0],
        [0.7, 3],
        [0.95, 9],
        [1, 16],
      ]),
      happened('download', follow('interest', 0.7), [
        [0, 0],
        [0.5, 0],
        [0.85, 2],
        [1, 6],
      ]),
    ],
  },
};

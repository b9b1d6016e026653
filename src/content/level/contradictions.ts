import type { ContradictionRule, Fact } from '#core/level/contradictions/rule.ts';
import type { FunnelStage } from '#core/level/funnel.ts';
import type { NumberId } from '#core/level/numbers.ts';
import type { Coverage, LevelTest, Step } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';
import type { DimensionId } from './dimensionIds.ts';
import { builtInTest } from './levelTests.ts';

/** What two or more facts are about: practices of the built-in test and its ladders. */
function practised(practice: string, text: Text, from: Coverage = 2): Fact {
  return { when: { is: 'practice', practice, from, to: 3 }, text };
}

function notPractised(practice: string, text: Text): Fact {
  return { when: { is: 'practice', practice, from: 0, to: 0 }, text };
}

function onLadder(dimension: DimensionId, from: Step, text: Text): Fact {
  return { when: { is: 'ladder', dimension, from }, text };
}

function noNumber(number: NumberId, text: Text): Fact {
  return { when: { is: 'noNumber', number }, text };
}

function below(number: NumberId, value: number, text: Text): Fact {
  return { when: { is: 'below', number, value }, text };
}

const eurosPerSource: Text = {
  en: 'Management sees on any day how many euros each campaign and lead source has brought.',
  fi: 'Johto näkee milloin tahansa, montako euroa kukin kampanja ja liidilähde on tuonut.',
};
const measuredWeekly: Text = {
  en: 'Each week you measure how many leads are contacted in time.',
  fi: 'Mittaatte viikoittain, moneenko liidiin otetaan yhteyttä ajoissa.',
};
const daysKnown: Text = {
  en: 'You know stage by stage how many days it takes from first contact to payment.',
  fi: 'Tiedätte vaiheittain, montako päivää ensikontaktista maksuun kuluu.',
};
const daysMissing: Text = {
  en: 'The days from stage to stage are not all in the hard numbers.',
  fi: 'Päivät vaiheesta toiseen eivät ole kaikki kovissa luvuissa.',
};
const neverAskedReviewed: Text = {
  en: 'Every quarter you also review the deals that you were never asked to bid for.',
  fi: 'Käytte neljännesvuosittain läpi myös kaupat, joihin teitä ei pyydetty mukaan.',
};
const shareReviewed: Text = {
  en: 'Your monthly review shows what share of leads became opportunities.',
  fi: 'Katsotte kuukausipalaverissa, kuinka suuri osa liideistä eteni myyntimahdollisuuksiksi.',
};
const leadsMissing: Text = {
  en: 'The number of leads is not in the hard numbers.',
  fi: 'Liidien määrä puuttuu kovista luvuista.',
};
const sourceOnLeads: Text = {
  en: 'Every lead has its source on record.',
  fi: 'Jokaiselle liidille on kirjattu lähde.',
};

/** Rules over the questions of the built-in test and the hard numbers. */
const builtIn: readonly ContradictionRule[] = [
  {
    is: 'facts',
    id: 'euros-without-numbers',
    sides: [
      [practised('steering-3-euros-per-source', eurosPerSource), onLadder('steering', 3, eurosPerSource)],
      [
        noNumber('knownSourcePercent', {
          en: 'The share of revenue with a known source is not in the hard numbers.',
          fi: 'Kovista luvuista puuttuu, kuinka suuren osan myynnistä lähde tiedetään.',
        }),
        noNumber('deals', {
          en: 'The number of deals is not in the hard numbers.',
          fi: 'Kauppojen määrä puuttuu kovista luvuista.',
        }),
      ],
    ],
  },
  {
    is: 'facts',
    id: 'euros-without-sources',
    sides: [
      [practised('steering-3-euros-per-source', eurosPerSource)],
      [
        notPractised('systems-2-source', {
          en: 'Leads do not have a source on record.',
          fi: 'Liideille ei kirjata lähdettä.',
        }),
      ],
    ],
  },
  {
    is: 'facts',
    id: 'in-time-without-share',
    sides: [
      [practised('handover-3-in-time', measuredWeekly), onLadder('handover', 3, measuredWeekly)],
      [
        noNumber('inTimePercent', {
          en: 'The share of leads contacted in time is not in the hard numbers.',
          fi: 'Kovista luvuista puuttuu, kuinka suureen osaan liideistä otetaan yhteyttä ajoissa.',
        }),
      ],
    ],
  },
  {
    is: 'facts',
    id: 'agreed-day-but-late',
    sides: [
      [
        practised(
          'handover-2-owner-by-date',
          {
            en: 'Every lead handed to sales has an owner and an agreed day for contact.',
            fi: 'Jokaisella myynnille siirretyllä liidillä on omistaja ja sovittu yhteydenottopäivä.',
          },
          3,
        ),
      ],
      [
        below('inTimePercent', 50, {
          en: 'Less than half of the leads are contacted in time.',
          fi: 'Ajoissa otetaan yhteyttä alle puoleen liideistä.',
        }),
      ],
    ],
  },
  {
    is: 'facts',
    id: 'source-but-not-in-revenue',
    sides: [
      [practised('systems-2-source', sourceOnLeads, 3), onLadder('systems', 2, sourceOnLeads)],
      [
        below('knownSourcePercent', 50, {
          en: 'The source is known for less than half of the revenue.',
          fi: 'Lähde tiedetään alle puolesta myynnistä.',
        }),
      ],
    ],
  },
  {
    is: 'facts',
    id: 'never-asked-not-counted',
    sides: [
      [practised('feedback-4-deal-review', neverAskedReviewed), onLadder('feedback', 4, neverAskedReviewed)],
      [
        noNumber('neverAsked', {
          en: 'The number of those deals is not in the hard numbers.',
          fi: 'Näiden kauppojen määrä puuttuu kovista luvuista.',
        }),
      ],
    ],
  },
  {
    is: 'facts',
    id: 'days-by-stage-missing',
    sides: [
      [practised('handover-4-days-by-stage', daysKnown), onLadder('handover', 4, daysKnown)],
      [
        noNumber('daysToMql', daysMissing),
        noNumber('daysToSql', daysMissing),
        noNumber('daysToOpportunity', daysMissing),
        noNumber('daysToDeal', daysMissing),
      ],
    ],
  },
  {
    is: 'facts',
    id: 'lead-share-without-counts',
    sides: [
      [practised('steering-2-lead-share', shareReviewed), onLadder('steering', 2, shareReviewed)],
      [
        noNumber('leads', leadsMissing),
        noNumber('opportunities', {
          en: 'The number of opportunities is not in the hard numbers.',
          fi: 'Myyntimahdollisuuksien määrä puuttuu kovista luvuista.',
        }),
      ],
    ],
  },
  {
    is: 'facts',
    id: 'one-place-not-counted',
    sides: [
      [
        practised(
          'systems-2-one-place',
          { en: 'All leads are in one shared place.', fi: 'Kaikki liidit ovat samassa yhteisessä paikassa.' },
          3,
        ),
      ],
      [noNumber('leads', leadsMissing)],
    ],
  },
  {
    is: 'facts',
    id: 'grades-checked-not-given',
    sides: [
      [
        practised('feedback-3-grades-checked', {
          en: 'You compare the grades of leads with what became of the leads.',
          fi: 'Vertaatte liidien luokkia siihen, miten liideille kävi.',
        }),
      ],
      [
        notPractised('goodLead-3-grade-order', {
          en: 'Sellers do not take leads in the order of a grade.',
          fi: 'Myyjät eivät ota liidejä työn alle luokan mukaan.',
        }),
      ],
    ],
  },
];

const stages: { readonly [stage in FunnelStage]: Text & { readonly one: string; readonly many: string } } = {
  contacts: { en: 'contacts', fi: 'kontakti', one: 'a contact', many: 'kontakteja' },
  leads: { en: 'leads', fi: 'liidi', one: 'a lead', many: 'liidejä' },
  mqls: { en: 'MQLs', fi: 'markkinointiliidi (MQL)', one: 'an MQL', many: 'markkinointiliidejä (MQL)' },
  sqls: { en: 'SQLs', fi: 'myyntiliidi (SQL)', one: 'an SQL', many: 'myyntiliidejä (SQL)' },
  opportunities: {
    en: 'opportunities',
    fi: 'myyntimahdollisuus',
    one: 'an opportunity',
    many: 'myyntimahdollisuuksia',
  },
  deals: { en: 'deals', fi: 'kauppa', one: 'a deal', many: 'kauppoja' },
};

/** Rules that hold for every test, own ones too. */
const general: readonly ContradictionRule[] = [
  {
    is: 'funnel',
    id: 'more-than-before',
    say: ({ number, moreThan }) => [
      {
        en: `The hard numbers hold more ${stages[number].en} than ${stages[moreThan].en}.`,
        fi: `Kovissa luvuissa on enemmän ${stages[number].many} kuin ${stages[moreThan].many}.`,
      },
      {
        en: `What becomes ${stages[number].one} has first been ${stages[moreThan].one}.`,
        fi: `Ennen kuin syntyy ${stages[number].fi}, on ollut ${stages[moreThan].fi}.`,
      },
    ],
  },
  {
    is: 'ladderApart',
    id: 'ladder-and-practices',
    steps: 2,
    say: ({ name, ladder, practices }) => [
      {
        en: `${name.en}: in the quick test the answer was step ${ladder}.`,
        fi: `${name.fi}: pikatestissä vastaus oli ${ladder}. porras.`,
      },
      {
        en: `By its practices it is on step ${practices}.`,
        fi: `Käytännöistä laskettuna se on ${practices}. portaalla.`,
      },
    ],
  },
  {
    is: 'skipped',
    id: 'step-skipped',
    say: ({ always, no }) => [
      {
        en: `Always true on step ${always.step}: ${always.text.en}`,
        fi: `Aina totta, ${always.step}. porras: ${always.text.fi}`,
      },
      {
        en: `Not true on step ${no.step}: ${no.text.en}`,
        fi: `Ei totta, ${no.step}. porras: ${no.text.fi}`,
      },
    ],
  },
  {
    is: 'guess',
    id: 'guess-above',
    steps: 2,
    say: ({ guess, step }) => [
      {
        en: `Your gut guess was step ${guess}.`,
        fi: `Ensiarvauksesi oli ${guess}. porras.`,
      },
      {
        en: `According to your answers you are on step ${step}. A gap like this is common, and worth talking about.`,
        fi: `Vastausten mukaan olette ${step}. portaalla. Tällainen ero on tavallinen, ja siitä kannattaa puhua.`,
      },
    ],
  },
];

/** Every rule of the contradiction check (`LT-24`). */
export const contradictionRules: readonly ContradictionRule[] = [...builtIn, ...general];

/** The rules for a test: those over the built-in questions speak only of a built-in test. */
export function contradictionRulesOf(test: LevelTest): readonly ContradictionRule[] {
  return builtInTest(test) === undefined ? general : contradictionRules;
}

import type { Days, Points } from '#core/brand.ts';
import type { BucketsCriterion, ColleaguesCriterion, CounterCriterion } from '#core/scoring/criterion.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import type { Text } from '#core/text.ts';
import { byEvents, bySurge, eventKind, number, text } from '../templates/modelParts.ts';
import { type Piece, pieceOf } from './piece.ts';

const unnamed = text('', '');

const base = {
  label: unnamed,
  side: 'behaviour',
  group: null,
  enabled: true,
  cap: { min: null, max: null },
  weight: null,
  ...noReasons,
} as const;

/** Kinds of events that more than one piece looks at. */
const visit = eventKind('visit', 'Visit to the site', 'Käynti sivustolla');
const emailClick = eventKind('emailClick', 'Click in an e-mail', 'Klikkaus sähköpostissa');

/** Points for each event of one kind, at most so many times within so many days, fading by half in so many. */
type Seen = {
  readonly points: Points;
  readonly times: number;
  readonly within: Days;
  readonly halfLife: Days;
};

function seen(
  [id, en, fi]: readonly [id: string, en: string, fi: string],
  { points, times, within, halfLife }: Seen,
  name: Text,
  description: Text,
): Piece {
  const criterion = byEvents(id, name, {
    events: [id],
    points,
    counting: times === 1 ? { by: 'once' } : { by: 'most', times },
    windowDays: within,
    fading: { by: 'halfLife', days: halfLife },
  });
  const parts = { fields: [], eventKinds: [eventKind(id, en, fi)], criterion };
  return pieceOf('behaviour', { id, name, description }, parts);
}

const visits: Piece = pieceOf(
  'behaviour',
  {
    id: 'visit',
    name: text('Visited the site, 30 days', 'Kävi sivustolla, 30 päivää'),
    description: text(
      'Each day counts once, so that one long evening does not make a buyer.',
      'Joka päivä lasketaan kerran, ettei yksi pitkä ilta tee kenestäkään ostajaa.',
    ),
  },
  {
    fields: [],
    eventKinds: [visit],
    criterion: byEvents('visit', unnamed, {
      events: ['visit'],
      points: 3,
      counting: { by: 'day' },
      windowDays: 30,
      fading: { by: 'none' },
      most: 12,
    }),
  },
);

const frequency: BucketsCriterion = {
  ...base,
  kind: 'buckets',
  id: 'frequency',
  source: { from: 'events', events: ['visit', 'emailClick'], filter: null },
  rows: [
    { atLeast: 5, withinDays: 14, points: 12 },
    { atLeast: 3, withinDays: 30, points: 8 },
    { atLeast: 1, withinDays: 30, points: 4 },
    { atLeast: 1, withinDays: 90, points: 2 },
  ],
  other: 0,
  unknown: 0,
};

const colleagues: ColleaguesCriterion = {
  ...base,
  kind: 'colleagues',
  id: 'colleagues',
  events: ['visit', 'emailClick'],
  filter: null,
  windowDays: 30,
  times: 3,
  points: 4,
  fading: { by: 'linear', days: 60 },
};

const counter: CounterCriterion = {
  ...base,
  kind: 'counter',
  id: 'visitCounter',
  count: 'visitCount',
  last: 'lastVisit',
  counting: { by: 'most', times: 5 },
  windowDays: 90,
  points: 2,
  fading: { by: 'linear', days: 180 },
  unknown: 0,
};

/** Signals that say how often, how lately, how many. */
const patterns: readonly Piece[] = [
  pieceOf(
    'behaviour',
    {
      id: 'frequency',
      name: text('How often and how lately', 'Kuinka usein ja kuinka äskettäin'),
      description: text(
        'Five visits this fortnight say more than fifty last year.',
        'Viisi käyntiä kahden viikon aikana kertoo enemmän kuin viisikymmentä viime vuonna.',
      ),
    },
    { fields: [], eventKinds: [visit, emailClick], criterion: frequency },
  ),
  pieceOf(
    'behaviour',
    {
      id: 'surge',
      name: text('Activity over baseline, 14 days', 'Tavallista vilkkaampi, 14 päivää'),
      description: text(
        'A rise over what is usual means that something has changed. Somebody should ask what.',
        'Tavallista vilkkaampi liikehdintä kertoo, että jokin on muuttunut. Jonkun kannattaa kysyä, mikä.',
      ),
    },
    {
      fields: [],
      eventKinds: [visit, emailClick],
      criterion: bySurge({
        events: ['visit', 'emailClick'],
        least: 4,
        population: { active: 1.62, inactive: 0.2 },
        active: 8,
        inactive: 12,
      }),
    },
  ),
  pieceOf(
    'behaviour',
    {
      id: 'colleagues',
      name: text('Colleagues are on the site too', 'Kollegatkin käyvät sivustolla'),
      description: text(
        'When several people of one company look around, a buying group is at work.',
        'Kun samasta yrityksestä käy useampi, päätöksentekoryhmä on liikkeellä.',
      ),
    },
    { fields: [], eventKinds: [visit, emailClick], criterion: colleagues },
  ),
  pieceOf(
    'behaviour',
    {
      id: 'visitCounter',
      name: text('Visits counted in the CRM', 'CRM:n laskemat käynnit'),
      description: text(
        'For exports that hold a number of visits and the last day instead of each visit.',
        'Kun tiedostossa on käyntien määrä ja viimeinen päivä eikä jokaista käyntiä erikseen.',
      ),
    },
    {
      fields: [
        number('visitCount', ['contact', 'own'], text('Number of visits', 'Käyntien määrä')),
        {
          ...number('lastVisit', ['contact', 'own'], text('Last visit', 'Viimeisin käynti')),
          type: 'date',
        },
      ],
      eventKinds: [],
      criterion: counter,
    },
  ),
];

/** What a contact does, and what the pattern of it says. */
export const behaviourPieces: readonly Piece[] = [
  visits,
  seen(
    ['pricingVisit', 'Visit to the pricing page', 'Käynti hintasivulla'],
    { points: 6, times: 3, within: 30, halfLife: 30 },
    text('Visited the pricing page, 30 days', 'Kävi hintasivulla, 30 päivää'),
    text('Whoever looks at prices compares.', 'Hintoja katsova vertailee.'),
  ),
  seen(
    ['download', 'Guide or study downloaded', 'Oppaan tai tutkimuksen lataus'],
    { points: 6, times: 3, within: 90, halfLife: 60 },
    text('Downloaded a guide, 90 days', 'Latasi oppaan, 90 päivää'),
    text(
      'Interest in a topic. Three are counted: trainees download everything.',
      'Kiinnostus aiheeseen. Lasketaan enintään kolme: harjoittelija lataa kaiken.',
    ),
  ),
  seen(
    ['webinar', 'Webinar attended', 'Osallistuminen webinaariin'],
    { points: 8, times: 2, within: 120, halfLife: 60 },
    text('Attended a webinar, 120 days', 'Osallistui webinaariin, 120 päivää'),
    text(
      'An hour of somebody’s working day is not given for nothing.',
      'Työpäivästä ei anneta tuntia turhaan.',
    ),
  ),
  seen(
    ['event', 'Event attended', 'Osallistuminen tapahtumaan'],
    { points: 12, times: 2, within: 180, halfLife: 90 },
    text('Attended an event, 180 days', 'Osallistui tapahtumaan, 180 päivää'),
    text(
      'Travelled to meet you: worth more than any click.',
      'Lähti tapaamaan teitä: se painaa enemmän kuin yksikään klikkaus.',
    ),
  ),
  seen(
    ['form', 'Form filled in', 'Lomakkeen täyttö'],
    { points: 10, times: 1, within: 90, halfLife: 60 },
    text('Filled in a form, 90 days', 'Täytti lomakkeen, 90 päivää'),
    text(
      'Telling about oneself shows trust. Ask for a little at a time.',
      'Omien tietojen antaminen on luottamuksen osoitus. Kysykää vähän kerrallaan.',
    ),
  ),
  seen(
    ['demoRequest', 'Demo requested', 'Demopyyntö'],
    { points: 25, times: 1, within: 60, halfLife: 60 },
    text('Asked for a demo, 60 days', 'Pyysi demoa, 60 päivää'),
    text('A request for sales, in the contact’s own words.', 'Kontakti pyytää itse myyjää yhteyteen.'),
  ),
  seen(
    ['emailClick', 'Click in an e-mail', 'Klikkaus sähköpostissa'],
    { points: 2, times: 4, within: 60, halfLife: 30 },
    text('Clicked in an e-mail, 60 days', 'Klikkasi sähköpostissa, 60 päivää'),
    text(
      'A weak sign, and some clicks are made by machines: few points.',
      'Heikko merkki, ja osan klikkauksista tekevät koneet: vähän pisteitä.',
    ),
  ),
  seen(
    ['survey', 'Survey or calculator filled in', 'Kyselyn tai laskurin täyttö'],
    { points: 12, times: 2, within: 180, halfLife: 90 },
    text('Filled in a survey or calculator, 180 days', 'Täytti kyselyn tai laskurin, 180 päivää'),
    text(
      'Tells of their own situation, and gives a reason to call.',
      'Kertoo omasta tilanteestaan ja antaa syyn soittaa.',
    ),
  ),
  seen(
    ['textReply', 'Reply by text message', 'Vastaus tekstiviestillä'],
    { points: 8, times: 2, within: 60, halfLife: 30 },
    text('Replied by text message, 60 days', 'Vastasi tekstiviestillä, 60 päivää'),
    text(
      'People reply on their own phone only when it matters.',
      'Omalla puhelimella vastataan vain, kun on asiaa.',
    ),
  ),
  seen(
    ['serviceTalk', 'Talk with customer service', 'Keskustelu asiakaspalvelun kanssa'],
    { points: 6, times: 2, within: 60, halfLife: 30 },
    text('Talked with customer service, 60 days', 'Keskusteli asiakaspalvelun kanssa, 60 päivää'),
    text(
      'Service hears of needs first. Agree on how it tells you.',
      'Asiakaspalvelu kuulee tarpeista ensin. Sopikaa, miten tieto kulkee.',
    ),
  ),
  seen(
    [
      'opinion',
      'Followed or commented on an opinion leader',
      'Mielipidevaikuttajan seuraaminen tai kommentointi',
    ],
    { points: 4, times: 3, within: 90, halfLife: 60 },
    text('Follows opinion leaders and comments, 90 days', 'Seuraa alan vaikuttajia ja kommentoi, 90 päivää'),
    text('Reads up on the topic in public.', 'Perehtyy aiheeseen julkisesti.'),
  ),
  ...patterns,
  seen(
    ['unsubscribe', 'Unsubscribed from the newsletter', 'Uutiskirjeen peruutus'],
    { points: -10, times: 1, within: 365, halfLife: 180 },
    text('Unsubscribed from the newsletter', 'Perui uutiskirjeen tilauksen'),
    text('Does not want to hear from you now.', 'Ei halua kuulla teistä juuri nyt.'),
  ),
  seen(
    ['jobPageVisit', 'Visit to the job pages', 'Käynti työpaikkasivuilla'],
    { points: -8, times: 1, within: 90, halfLife: 60 },
    text('Visited the job pages, 90 days', 'Kävi työpaikkasivuilla, 90 päivää'),
    text('Looks for work rather than for a supplier.', 'Etsii töitä eikä toimittajaa.'),
  ),
];

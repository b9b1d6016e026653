import type { StepNumber } from '#core/design/editGuide.ts';
import type { LeadView } from '#core/route.ts';
import type { Text } from '#core/text.ts';

/** A question of a step; the id stays when the words change. */
export type GuideQuestion = { readonly id: string; readonly text: Text };

/** One of the six steps: what it is for, what is asked, and where in the app it is carried out. */
export type GuideStepText = {
  readonly step: StepNumber;
  readonly name: Text;
  readonly purpose: Text;
  readonly questions: readonly GuideQuestion[];
  readonly links: readonly { readonly name: Text; readonly view: LeadView; readonly item?: string }[];
};

/** The six steps to a scoring model. */
export const sixSteps: readonly GuideStepText[] = [
  {
    step: 1,
    name: { en: "Draw today's model", fi: 'Piirtäkää nykyinen malli' },
    purpose: {
      en: 'Every company has a model already, written or not. Put its stages in a row, with the days that each one takes.',
      fi: 'Jokaisella yrityksellä on jo malli, kirjoitettu tai ei. Asettakaa sen vaiheet peräkkäin ja merkitkää, montako päivää kukin vie.',
    },
    questions: [
      {
        id: 'ground',
        text: {
          en: 'On what grounds does a contact move on today: a rule, a habit, or somebody with a good nose?',
          fi: 'Millä perusteella kontakti siirtyy nyt eteenpäin: säännön, tavan vai jonkun hyvän vainun?',
        },
      },
      {
        id: 'owner',
        text: {
          en: 'Who owns the contact at each stage, and where does the ownership change without anybody noticing?',
          fi: 'Kuka kontaktin omistaa missäkin vaiheessa, ja missä omistaja vaihtuu kenenkään huomaamatta?',
        },
      },
      {
        id: 'wait',
        text: {
          en: 'Where does a contact wait the longest, and what for?',
          fi: 'Missä kontakti odottaa pisimpään, ja mitä?',
        },
      },
      {
        id: 'written',
        text: {
          en: 'What of all this is written down, and do marketing and sales read it alike?',
          fi: 'Mikä tästä on kirjattu, ja lukevatko markkinointi ja myynti sen samalla tavalla?',
        },
      },
    ],
    links: [],
  },
  {
    step: 2,
    name: { en: 'Find where value is lost', fi: 'Etsikää, missä arvoa katoaa' },
    purpose: {
      en: 'Not every stage earns its keep. Look for the ones where work goes in and little comes out.',
      fi: 'Kaikki vaiheet eivät maksa itseään takaisin. Etsikää ne, joihin menee työtä mutta joista tulee vähän ulos.',
    },
    questions: [
      {
        id: 'least',
        text: {
          en: 'At which stage is the least value added for the hours that it takes?',
          fi: 'Missä vaiheessa syntyy vähiten arvoa käytettyihin tunteihin nähden?',
        },
      },
      {
        id: 'lost',
        text: {
          en: 'Where do most contacts drop out, and does anybody hear why?',
          fi: 'Missä kontakteja putoaa eniten, ja kuuleeko kukaan, miksi?',
        },
      },
      {
        id: 'praised',
        text: {
          en: 'Where do you get good feedback but few deals?',
          fi: 'Mistä saatte hyvää palautetta mutta vain vähän kauppoja?',
        },
      },
      {
        id: 'uninvited',
        text: {
          en: 'Which deals went to a competitor without your ever being asked to bid?',
          fi: 'Mitkä kaupat menivät kilpailijalle niin, ettei teiltä edes pyydetty tarjousta?',
        },
      },
    ],
    links: [
      {
        name: { en: 'Say who is not an ideal customer', fi: 'Kerro, kuka ei ole ideaaliasiakas' },
        view: 'build',
        item: 'canvas',
      },
    ],
  },
  {
    step: 3,
    name: { en: 'Decide what to automate', fi: 'Päättäkää, mitä automatisoidaan' },
    purpose: {
      en: 'A machine is good at what repeats. People are for what needs a conversation.',
      fi: 'Kone hoitaa hyvin sen, mikä toistuu. Ihmistä tarvitaan siihen, mistä pitää keskustella.',
    },
    questions: [
      {
        id: 'byHand',
        text: {
          en: 'What is copied, keyed in twice or sent on by hand?',
          fi: 'Mitä kopioidaan, näppäillään kahteen kertaan tai välitetään käsin?',
        },
      },
      {
        id: 'rule',
        text: {
          en: 'Which decisions follow a rule that you could write down today?',
          fi: 'Mitkä päätökset noudattavat sääntöä, jonka voisitte kirjoittaa tänään?',
        },
      },
      {
        id: 'person',
        text: {
          en: 'Which decisions must stay with a person, and whose are they?',
          fi: 'Mitkä päätökset kuuluvat ihmiselle, ja kenelle?',
        },
      },
      {
        id: 'system',
        text: {
          en: 'Which system would do the work, and what can it not say?',
          fi: 'Mikä järjestelmä työn tekisi, ja mitä sillä ei voi ilmaista?',
        },
      },
    ],
    links: [
      { name: { en: 'Build the routing', fi: 'Rakenna liidien ohjaus' }, view: 'build', item: 'routing' },
    ],
  },
  {
    step: 4,
    name: { en: 'Put behaviour to use', fi: 'Ottakaa käyttäytyminen mukaan' },
    purpose: {
      en: 'What people do often tells more than what they say. It also goes stale sooner.',
      fi: 'Se, mitä ihminen tekee, kertoo usein enemmän kuin se, mitä hän sanoo. Se myös vanhenee nopeammin.',
    },
    questions: [
      {
        id: 'traces',
        text: {
          en: 'What did your last customers do in the weeks before they asked for an offer?',
          fi: 'Mitä viimeisimmät asiakkaanne tekivät viikkoina ennen tarjouspyyntöä?',
        },
      },
      {
        id: 'recorded',
        text: {
          en: 'Which of these traces do you record, with a name and a date?',
          fi: 'Mitkä näistä jäljistä tallentuvat teille nimen ja päivän kanssa?',
        },
      },
      {
        id: 'usual',
        text: {
          en: 'How would you notice that somebody is livelier than usual, or that several people of one company are on the move?',
          fi: 'Mistä huomaisitte, että joku on tavallista vilkkaampi tai että samasta yrityksestä on liikkeellä useita?',
        },
      },
      {
        id: 'stale',
        text: {
          en: 'How long does a trace say anything, when you think of the length of your sales cycle?',
          fi: 'Kuinka kauan jälki kertoo jotain, kun ajattelette myyntisyklinne pituutta?',
        },
      },
    ],
    links: [
      {
        name: { en: 'Look at the behaviour criteria', fi: 'Katso käyttäytymisen kriteerejä' },
        view: 'build',
      },
      {
        name: { en: 'Find columns in your own contacts', fi: 'Etsi sarakkeita omista kontakteista' },
        view: 'contacts',
      },
    ],
  },
  {
    step: 5,
    name: {
      en: 'Choose metrics that drive the right goals',
      fi: 'Valitkaa mittarit, jotka ohjaavat oikeaan suuntaan',
    },
    purpose: {
      en: 'People do what is measured. A count of leads brings leads; a share of good ones brings good ones.',
      fi: 'Mitä mitataan, sitä tehdään. Liidien määrä tuo liidejä, hyvien osuus tuo hyviä.',
    },
    questions: [
      {
        id: 'projects',
        text: {
          en: 'What share of A leads become sales projects, now and a year from now?',
          fi: 'Kuinka suuri osa A-liideistä etenee myyntiprojektiksi nyt ja vuoden päästä?',
        },
      },
      {
        id: 'identify',
        text: {
          en: 'What share of visitors tell who they are, and what makes them do it?',
          fi: 'Kuinka suuri osa kävijöistä kertoo, keitä he ovat, ja mikä heidät siihen saa?',
        },
      },
      {
        id: 'growth',
        text: {
          en: 'Does the number of visitors grow month by month, and are they the right ones?',
          fi: 'Kasvaako kävijöiden määrä kuukausi kuukaudelta, ja ovatko he oikeita?',
        },
      },
      {
        id: 'reward',
        text: {
          en: 'If somebody chased each metric and nothing else, what would go wrong?',
          fi: 'Jos joku tavoittelisi vain yhtä mittaria, mikä menisi pieleen?',
        },
      },
      {
        id: 'review',
        text: {
          en: 'Who looks at the figures, how often, and what may they decide?',
          fi: 'Kuka lukuja katsoo, kuinka usein, ja mistä hän saa päättää?',
        },
      },
    ],
    links: [],
  },
  {
    step: 6,
    name: { en: 'Follow and improve', fi: 'Seuratkaa ja parantakaa' },
    purpose: {
      en: 'The first model is a guess. Feed back into it what worked in the deals that you won.',
      fi: 'Ensimmäinen malli on arvaus. Viekää siihen takaisin se, mikä voitetuissa kaupoissa toimi.',
    },
    questions: [
      {
        id: 'common',
        text: {
          en: 'What did the last won deals have in common that the model does not ask yet?',
          fi: 'Mikä viimeksi voitettuja kauppoja yhdistää, mitä malli ei vielä kysy?',
        },
      },
      {
        id: 'returned',
        text: {
          en: 'Which leads has sales handed back, and what do they share?',
          fi: 'Mitä liidejä myynti on palauttanut, ja mikä niitä yhdistää?',
        },
      },
      {
        id: 'date',
        text: {
          en: 'On what day do you look at the model again, and who calls the meeting?',
          fi: 'Minä päivänä käytte mallin uudelleen läpi, ja kuka kutsuu koolle?',
        },
      },
      {
        id: 'change',
        text: {
          en: 'Who may change points, and who has to agree?',
          fi: 'Kuka saa muuttaa pisteitä, ja kenen pitää hyväksyä?',
        },
      },
    ],
    links: [
      { name: { en: 'Try known cases', fi: 'Kokeile tuttuja tapauksia' }, view: 'build', item: 'cases' },
      { name: { en: 'Look at the versions', fi: 'Katso versioita' }, view: 'versions' },
    ],
  },
];

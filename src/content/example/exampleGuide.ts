import type { Days } from '#core/brand.ts';
import type { Guide, GuideStep } from '#core/design/guide.ts';
import type { Text } from '#core/text.ts';
import { text } from '../templates/modelParts.ts';

const stages: readonly (readonly [name: Text, days: Days | null])[] = [
  [text('A name from a fair or the site', 'Nimi messuilta tai sivuilta'), 9],
  [text('Lies in a spreadsheet', 'Odottaa taulukossa'), 24],
  [text('Somebody from sales calls', 'Joku myynnistä soittaa'), 6],
  [text('Drawings are asked for', 'Pyydetään piirustukset'), 11],
  [text('Offer', 'Tarjous'), 8],
  [text('Order', 'Tilaus'), null],
];

type WrittenStep = Pick<GuideStep, 'step' | 'isDone'> & {
  readonly answers: { readonly [question: string]: Text };
  readonly decided: Text;
};

const steps: readonly WrittenStep[] = [
  {
    step: 1,
    answers: {
      ground: text(
        'Whoever asks loudest is called first. The rest when somebody has time.',
        'Ensin soitetaan sille, joka kysyy kovimmin. Muille, kun ehditään.',
      ),
      wait: text(
        'In the spreadsheet of the fair, three weeks on average.',
        'Messutaulukossa, keskimäärin kolme viikkoa.',
      ),
    },
    decided: text(
      'Names from a fair go into the CRM on the same week.',
      'Messuilta tulleet nimet viedään CRM:ään samalla viikolla.',
    ),
    isDone: true,
  },
  {
    step: 2,
    answers: {
      least: text(
        'Offers for parts that are too large for us.',
        'Tarjouksissa, joiden kappaleet ovat meille liian isoja.',
      ),
      uninvited: text(
        'Two series of pump housings. They did not know that we have a five-axis machine.',
        'Kaksi pumppupesäsarjaa. Eivät tienneet, että meillä on viisiakselinen kone.',
      ),
    },
    decided: text(
      'The size of the part is asked before anybody counts a price.',
      'Kappaleen koko kysytään ennen kuin kukaan laskee hintaa.',
    ),
    isDone: true,
  },
  {
    step: 3,
    answers: {
      person: text(
        'Whether we bid for a part that barely fits: the production manager.',
        'Se, tarjotaanko juuri ja juuri sopivasta kappaleesta: tuotantopäällikkö.',
      ),
    },
    decided: text(
      'The system counts the points and sends an e-mail. A person calls.',
      'Järjestelmä laskee pisteet ja lähettää sähköpostin. Soittamisen hoitaa ihminen.',
    ),
    isDone: true,
  },
  {
    step: 4,
    answers: {
      traces: text(
        'Most had looked at the machine pages and met us at a fair.',
        'Useimmat olivat katsoneet konesivuja ja tavanneet meidät messuilla.',
      ),
      stale: text('Half a year. A deal takes five months.', 'Puoli vuotta. Kauppa vie viisi kuukautta.'),
    },
    decided: text('', ''),
    isDone: false,
  },
];

/** How the machine shop went through the six steps: three done, the fourth on the table. */
export function exampleGuide(language: keyof Text): Guide {
  return {
    stages: stages.map(([name, days], at) => ({ id: `stage-${at + 1}`, name: name[language], days })),
    steps: steps.map(({ answers, decided, ...step }) => ({
      ...step,
      answers: Object.entries(answers).map(([question, words]) => ({ question, text: words[language] })),
      decided: decided[language],
    })),
  };
}

import type { Step } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';

/** How a step is told: its name, one line for the staircase, and a description to recognise oneself in. */
export type StepText = { readonly name: Text; readonly line: Text; readonly description: Text };

/** The four steps from a lead to cash. */
export const stepTexts: { readonly [step in Step]: StepText } = {
  1: {
    name: { en: 'Volume rules', fi: 'Määrä ratkaisee' },
    line: {
      en: 'More calls, more visits, and the deals will come.',
      fi: 'Lisää soittoja, lisää käyntejä, kyllä kauppaa tulee.',
    },
    description: {
      en: 'Sales is run on the number of calls, visits and offers. Activity helps, but a long list of poor leads does not turn into deals. Marketing and sales each get on with their own work.',
      fi: 'Myyntiä johdetaan soittojen, käyntien ja tarjousten määrällä. Tekeminen auttaa, mutta huonoista liideistä ei tule kauppoja, oli niitä kuinka paljon tahansa. Markkinointi ja myynti tekevät kumpikin omaa työtään.',
    },
  },
  2: {
    name: { en: 'Quality counts', fi: 'Laatu mukaan' },
    line: {
      en: 'Only leads that have shown interest go to sales.',
      fi: 'Vain kiinnostuneet liidit siirtyvät myynnille.',
    },
    description: {
      en: 'Quality is watched beside volume. Marketing nurtures leads: many are invited, those who came get a follow-up, and those who did not get something new, such as an article or a study. Only leads that have shown interest in a service, a topic or an event go to sales.',
      fi: 'Määrän rinnalla katsotaan laatua. Markkinointi jalostaa liidejä: tilaisuuksiin kutsutaan monia, osallistujiin pidetään yhteyttä ja poisjääneille tarjotaan jotain uutta, vaikkapa artikkelia tai tutkimusta. Myynnille siirtyvät vain ne, jotka ovat osoittaneet kiinnostusta palveluun, aiheeseen tai tapahtumaan.',
    },
  },
  3: {
    name: { en: 'A chain that improves itself', fi: 'Itseään parantava ketju' },
    line: {
      en: 'What sales reports back changes what a good lead is.',
      fi: 'Myynnin palaute muuttaa sitä, mitä hyvä liidi tarkoittaa.',
    },
    description: {
      en: 'Feedback from sales changes how leads are valued, and leads are enriched with background data and industry analyses. The systems of marketing and sales talk to each other, and above all the people do. Management sees almost in real time which euros came from where.',
      fi: 'Myynnin palaute muuttaa sitä, miten liidejä arvioidaan, ja liidejä täydennetään taustatiedoilla ja toimiala-analyyseillä. Markkinoinnin ja myynnin järjestelmät keskustelevat keskenään, ja ennen kaikkea ihmiset keskustelevat. Johto näkee lähes reaaliajassa, mistä eurot ovat tulleet.',
    },
  },
  4: {
    name: { en: 'One chain, lead to cash', fi: 'Yhtenäinen ketju' },
    line: {
      en: 'Marketing, sales, delivery and service as one chain.',
      fi: 'Markkinointi, myynti, toimitus ja huolto yhtenä ketjuna.',
    },
    description: {
      en: 'The silos are gone. Marketing, sales, delivery, invoicing, service and after-sales are led as one chain with one set of reports. To the customer it feels like one company. It is not perfect, but it is in use.',
      fi: 'Siilot ovat poissa. Markkinointia, myyntiä, toimituksia, laskutusta, huoltoa ja jälkimarkkinointia johdetaan yhtenä ketjuna, ja raportit ovat yhteiset. Asiakas kokee asioivansa yhden yrityksen kanssa. Kaikki ei ole täydellistä, mutta se on käytössä.',
    },
  },
};

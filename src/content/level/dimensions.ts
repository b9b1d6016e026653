import type { DimensionId } from './dimensionIds.ts';
import type { Step } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';

/** How a dimension is asked. In the ladder the company speaks of itself; one taps the highest that is true. */
export type DimensionText = {
  readonly name: Text;
  /** For a mark on the staircase. */
  readonly shortName: Text;
  readonly question: Text;
  readonly ladder: { readonly [step in Step]: Text };
};

/** The eight dimensions of the quick test. */
export const dimensionTexts: { readonly [dimension in DimensionId]: DimensionText } = {
  steering: {
    name: { en: 'Steering and metrics', fi: 'Johtaminen ja mittarit' },
    shortName: { en: 'Steering', fi: 'Johtaminen' },
    question: {
      en: 'Which figures do you steer marketing and sales by?',
      fi: 'Millä luvuilla johdatte markkinointia ja myyntiä?',
    },
    ladder: {
      1: {
        en: 'We follow the number of calls, visits and offers, and total sales.',
        fi: 'Seuraamme soittojen, käyntien ja tarjousten määriä sekä kokonaismyyntiä.',
      },
      2: {
        en: 'In the monthly review we also see what share of our leads became opportunities.',
        fi: 'Kuukausipalaverissa katsomme myös, kuinka suuri osa liideistä eteni myyntimahdollisuuksiksi.',
      },
      3: {
        en: 'On any day our management sees the euros won per campaign and lead source, with no spreadsheets to collect.',
        fi: 'Johtomme näkee milloin tahansa ilman Excel-koontia, montako euroa kauppaa kukin kampanja ja liidilähde on tuonut.',
      },
      4: {
        en: 'We have one report from first contact to invoice and service sales, and everybody uses the same figures.',
        fi: 'Raporttimme kattaa koko ketjun ensikontaktista laskuun ja huoltomyyntiin, ja kaikki käyttävät samoja lukuja.',
      },
    },
  },
  goodLead: {
    name: { en: 'What a good lead is', fi: 'Hyvän liidin määritelmä' },
    shortName: { en: 'Good lead', fi: 'Hyvä liidi' },
    question: {
      en: 'How do you know when a lead is ready for sales?',
      fi: 'Mistä tiedätte, milloin liidi on valmis myynnille?',
    },
    ladder: {
      1: {
        en: 'Each of us decides what a good lead is. We have no shared definition in writing.',
        fi: 'Meillä jokainen arvioi itse, millainen liidi on hyvä. Yhteistä kirjallista määritelmää ei ole.',
      },
      2: {
        en: 'We have written down when a lead is ready for sales, and a marketer and a seller describe it alike.',
        fi: 'Olemme kirjanneet, milloin liidi on valmis myynnille, ja markkinoija ja myyjä kuvaavat sen samalla tavalla.',
      },
      3: {
        en: 'Every new lead is graded by criteria we have agreed on, and our sellers take leads in that order.',
        fi: 'Luokittelemme jokaisen uuden liidin sovituin kriteerein, ja myyjät ottavat liidit työn alle siinä järjestyksessä.',
      },
      4: {
        en: 'Our grade covers the whole buying group and, after the deal, steers service and add-on sales too.',
        fi: 'Luokituksemme kattaa koko päätöksentekoryhmän ja ohjaa kaupan jälkeen myös huolto- ja lisämyyntiä.',
      },
    },
  },
  nurturing: {
    name: { en: 'Nurturing and campaigns', fi: 'Jalostaminen ja kampanjat' },
    shortName: { en: 'Nurturing', fi: 'Jalostaminen' },
    question: {
      en: 'What happens to contacts who are not buying just now?',
      fi: 'Mitä tapahtuu kontakteille, jotka eivät osta juuri nyt?',
    },
    ladder: {
      1: {
        en: 'We send everybody the same newsletter and the same invitations. Those who are not buying now stay on the list.',
        fi: 'Lähetämme kaikille saman uutiskirjeen ja samat kutsut. Ne, jotka eivät osta nyt, jäävät listalle odottamaan.',
      },
      2: {
        en: 'After our last event, those who came and those who did not got different messages.',
        fi: 'Viime tapahtumamme jälkeen osallistujat ja poisjääneet saivat eri viestin.',
      },
      3: {
        en: 'Contacts who are not buying now are on a path that fits their need or role, and results have made us change it.',
        fi: 'Kontaktit, jotka eivät osta nyt, ovat tarpeensa tai roolinsa mukaisella polulla, ja olemme muuttaneet polkua tulosten perusteella.',
      },
      4: {
        en: 'Our messages start from events along the whole chain: an offer expires, a delivery is done, a service visit is over.',
        fi: 'Viestimme käynnistyvät koko ketjun tapahtumista: tarjous vanhenee, toimitus valmistuu, huolto on tehty.',
      },
    },
  },
  handover: {
    name: { en: 'Hand-over and speed', fi: 'Siirto myynnille ja nopeus' },
    shortName: { en: 'Hand-over', fi: 'Siirto ja nopeus' },
    question: {
      en: 'How reliably, and how soon, does a lead hear from a seller?',
      fi: 'Kuinka varmasti ja nopeasti myyjä ottaa liidiin yhteyttä?',
    },
    ladder: {
      1: {
        en: 'We send leads to sales as a list or by e-mail, and sellers get in touch when they have time.',
        fi: 'Lähetämme liidit myynnille listana tai sähköpostilla, ja myyjä ottaa yhteyttä, kun ehtii.',
      },
      2: {
        en: 'Every lead that we hand to sales has a named owner and an agreed time by which to make contact.',
        fi: 'Nimeämme jokaiselle myynnille siirretylle liidille omistajan ja sovimme, mihin mennessä hän ottaa yhteyttä.',
      },
      3: {
        en: 'Each week we measure how many leads were contacted in time. Late ones go to another seller or back to marketing.',
        fi: 'Mittaamme viikoittain, moneenko liidiin otettiin yhteyttä ajoissa. Myöhästyneet siirtyvät toiselle tai palaavat markkinoinnille.',
      },
      4: {
        en: 'We know stage by stage how many days pass from first contact to payment. The slowest has an owner and a target.',
        fi: 'Tiedämme vaiheittain, montako päivää ensikontaktista maksuun kuluu, ja hitaimmalla vaiheella on omistaja ja tavoite.',
      },
    },
  },
  together: {
    name: { en: 'Working together', fi: 'Yhteistyö ja yhteinen tavoite' },
    shortName: { en: 'Working together', fi: 'Yhteistyö' },
    question: {
      en: 'How do marketing and sales work together?',
      fi: 'Miten markkinointi ja myynti tekevät töitä yhdessä?',
    },
    ladder: {
      1: {
        en: 'In our company marketing and sales do their own work and meet when something comes up.',
        fi: 'Markkinointi ja myynti tekevät meillä omaa työtään ja tapaavat, kun on jotain sovittavaa.',
      },
      2: {
        en: 'Our marketing and sales go through the leads together at least once a month.',
        fi: 'Markkinointimme ja myyntimme käyvät liidit yhdessä läpi vähintään kerran kuussa.',
      },
      3: {
        en: 'Marketing and sales share one goal in euros. What each has promised is written down, and we follow it.',
        fi: 'Markkinoinnillamme ja myynnillämme on sama euromääräinen tavoite, ja kummankin lupaukset on kirjattu ja niitä seurataan.',
      },
      4: {
        en: 'One named person answers for our whole chain, and delivery, service and finance sit at the same table.',
        fi: 'Koko ketjustamme vastaa yksi nimetty ihminen, ja samassa pöydässä istuvat myös toimitus, huolto ja talous.',
      },
    },
  },
  knowledge: {
    name: { en: 'Customer knowledge', fi: 'Asiakastieto' },
    shortName: { en: 'Knowledge', fi: 'Asiakastieto' },
    question: {
      en: 'What do you know of a customer before you get in touch?',
      fi: 'Mitä tiedätte asiakkaasta ennen yhteydenottoa?',
    },
    ladder: {
      1: {
        en: "We have a contact's name, company and number. The rest is in the seller's head or notebook.",
        fi: 'Meillä on kontaktin nimi, yritys ja yhteystiedot. Muu on myyjän päässä tai omissa muistiinpanoissa.',
      },
      2: {
        en: "A contact's record shows us what they have attended, downloaded and asked.",
        fi: 'Kontaktin tiedoista näemme, mihin hän on osallistunut, mitä ladannut ja mitä kysynyt.',
      },
      3: {
        en: "Before a first meeting our seller has the customer's present supplier, recent changes and industry outlook at hand.",
        fi: 'Myyjällämme on ennen ensitapaamista valmiina asiakkaan nykyinen toimittaja, muutostilanteet ja toimialan näkymät.',
      },
      4: {
        en: 'Our marketing, sales and service all see the same offers, deliveries and service cases.',
        fi: 'Markkinointi, myynti ja huolto näkevät meillä samat tarjoukset, toimitukset ja huoltotapaukset.',
      },
    },
  },
  systems: {
    name: { en: 'Systems and data', fi: 'Järjestelmät ja data' },
    shortName: { en: 'Systems', fi: 'Järjestelmät' },
    question: {
      en: 'Where are your leads, and does data move between systems by itself?',
      fi: 'Missä liidinne ovat, ja liikkuuko tieto järjestelmien välillä itsestään?',
    },
    ladder: {
      1: {
        en: 'Our leads are in spreadsheets, inboxes and notes, and each of us has our own.',
        fi: 'Liidimme ovat kunkin omissa Exceleissä, sähköposteissa ja muistiinpanoissa.',
      },
      2: {
        en: 'Our leads are in one shared system, and each has its source on record.',
        fi: 'Liidimme ovat yhteisessä järjestelmässä, ja jokaiselle on kirjattu lähde.',
      },
      3: {
        en: 'Our marketing tool and CRM exchange data by themselves: the lead goes over, the outcome comes back.',
        fi: 'Markkinoinnin järjestelmämme ja CRM vaihtavat tiedot automaattisesti: liidi siirtyy myynnille, lopputulos palaa takaisin.',
      },
      4: {
        en: 'Our marketing, CRM, ERP and service know a customer as one and the same, and nothing is keyed in twice.',
        fi: 'Sama asiakas tunnistetaan meillä markkinoinnissa, CRM:ssä, ERP:ssä ja huollossa, eikä mitään kirjata kahdesti.',
      },
    },
  },
  feedback: {
    name: { en: 'Feedback and learning', fi: 'Palaute ja oppiminen' },
    shortName: { en: 'Feedback', fi: 'Palaute' },
    question: {
      en: 'What do you learn from what became of your leads?',
      fi: 'Mitä opitte siitä, miten liideille lopulta kävi?',
    },
    ladder: {
      1: {
        en: 'We hear what sales thinks of the leads now and then, mostly in passing.',
        fi: 'Kuulemme silloin tällöin, mitä myynti liideistä ajattelee, yleensä ohimennen.',
      },
      2: {
        en: 'Our sales people record what became of each lead they were given, and why.',
        fi: 'Myyntimme kirjaa jokaisesta saamastaan liidistä, miten sille kävi ja miksi.',
      },
      3: {
        en: 'We can name a change to scoring or a campaign, made in the last six months because of feedback from sales.',
        fi: 'Osaamme nimetä muutoksen, joka pisteytykseen tai kampanjaan on puolen vuoden sisällä tehty myynnin palautteen takia.',
      },
      4: {
        en: 'Every quarter we review the deals we won, lost and were never asked to bid for, and measure what our changes did.',
        fi: 'Käymme neljännesvuosittain läpi voitetut, hävityt ja kokonaan ohi menneet kaupat ja mittaamme muutosten vaikutuksen.',
      },
    },
  },
};

import type { DimensionId } from './dimensionIds.ts';
import type { LowerStep } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';

/** For each dimension and the step it stands on: what is missing, and the one thing that lifts it a step. */
export const missingTexts: { readonly [dimension in DimensionId]: { readonly [from in LowerStep]: Text } } = {
  steering: {
    1: {
      en: 'The figures tell how much was done, not what became of the leads. One ratio in the monthly review lifts this to step 2.',
      fi: 'Luvut kertovat tekemisen määrän, eivät sitä, mitä liideistä tuli. Yksi suhdeluku kuukausipalaverissa nostaa tämän 2. portaalle.',
    },
    2: {
      en: 'Nobody sees euros by campaign or source without collecting them by hand. A source on every deal and one view for management lift this to step 3.',
      fi: 'Euroja ei näe kampanjoittain eikä lähteittäin ilman käsityötä. Lähde jokaiselle kaupalle ja yksi näkymä johdolle nostavat tämän 3. portaalle.',
    },
    3: {
      en: 'The report ends at the deal, and invoicing and service have figures of their own. One report all the way to service sales lifts this to step 4.',
      fi: 'Raportti loppuu kauppaan, ja laskutuksella ja huollolla on omat lukunsa. Yhteinen raportti huoltomyyntiin asti nostaa tämän 4. portaalle.',
    },
  },
  goodLead: {
    1: {
      en: 'There is no written definition. One agreed page lifts this to step 2.',
      fi: 'Kirjallinen määritelmä puuttuu. Yksi sovittu sivu nostaa tämän 2. portaalle.',
    },
    2: {
      en: 'There is a definition, but it does not put leads in order. A grade on every new lead lifts this to step 3.',
      fi: 'Määritelmä on olemassa, mutta se ei pane liidejä järjestykseen. Luokka jokaiselle uudelle liidille nostaa tämän 3. portaalle.',
    },
    3: {
      en: 'The grade covers one contact and is forgotten after the deal. A grade for the whole buying group, in use after the deal too, lifts this to step 4.',
      fi: 'Luokka koskee yhtä kontaktia ja unohtuu kaupan jälkeen. Koko päätöksentekoryhmän luokka, jota käytetään kaupan jälkeenkin, nostaa tämän 4. portaalle.',
    },
  },
  nurturing: {
    1: {
      en: 'Everybody gets the same message, interested or not. Two different messages after the next event lift this to step 2.',
      fi: 'Kaikki saavat saman viestin, kiinnostuivat tai eivät. Kaksi eri viestiä seuraavan tapahtuman jälkeen nostaa tämän 2. portaalle.',
    },
    2: {
      en: 'Contacts who are not buying now have no path of their own. One path by need or role, corrected by its results, lifts this to step 3.',
      fi: 'Ne, jotka eivät osta nyt, ovat vailla omaa polkua. Tarpeen tai roolin mukainen polku, jota korjataan tulosten perusteella, nostaa tämän 3. portaalle.',
    },
    3: {
      en: 'Messages take no notice of offers, deliveries or service visits. Letting those start the messages lifts this to step 4.',
      fi: 'Viesteissä ei näy, mitä tarjouksissa, toimituksissa ja huollossa tapahtuu. Niistä käynnistyvät viestit nostavat tämän 4. portaalle.',
    },
  },
  handover: {
    1: {
      en: 'Nobody owns a lead once it is handed over, and no time for contact is agreed. A name and a time on each lead lift this to step 2.',
      fi: 'Kukaan ei omista siirrettyä liidiä eikä yhteydenottoaikaa ole sovittu. Nimi ja aika jokaiselle liidille nostavat tämän 2. portaalle.',
    },
    2: {
      en: 'A time for contact is agreed, but nobody measures it. A weekly figure and a rule for late leads lift this to step 3.',
      fi: 'Yhteydenottoaika on sovittu, mutta kukaan ei mittaa sitä. Viikoittainen luku ja sääntö myöhästyneille nostavat tämän 3. portaalle.',
    },
    3: {
      en: 'Nobody knows which stage between first contact and payment is slowest. Measured days, and an owner and a target for the slowest stage, lift this to step 4.',
      fi: 'Ei tiedetä, mikä vaihe ensikontaktista maksuun on hitain. Mitatut päivät sekä omistaja ja tavoite hitaimmalle vaiheelle nostavat tämän 4. portaalle.',
    },
  },
  together: {
    1: {
      en: 'Nobody goes through the leads together. One hour a month at the same table lifts this to step 2.',
      fi: 'Liidejä ei käydä yhdessä läpi. Tunti kuussa saman pöydän ääressä nostaa tämän 2. portaalle.',
    },
    2: {
      en: "There is no shared goal, and neither side's promises are in writing. One sum in euros and two promises that are followed lift this to step 3.",
      fi: 'Yhteinen tavoite ja kirjatut lupaukset puuttuvat. Yksi eurotavoite ja kaksi lupausta, joita seurataan, nostavat tämän 3. portaalle.',
    },
    3: {
      en: 'The chain has no single owner, and delivery, service and finance are not at the table. One named owner who invites them lifts this to step 4.',
      fi: 'Ketjulla ei ole yhtä omistajaa, ja toimitus, huolto ja talous puuttuvat pöydästä. Nimetty omistaja, joka kutsuu heidät mukaan, nostaa tämän 4. portaalle.',
    },
  },
  knowledge: {
    1: {
      en: "A contact's record does not show what interests them. Attendance, downloads and questions in one place lift this to step 2.",
      fi: 'Kontaktin tiedoista ei näe, mikä häntä kiinnostaa. Osallistumiset, lataukset ja kysymykset samassa paikassa nostavat tämän 2. portaalle.',
    },
    2: {
      en: 'Sellers gather the background themselves, or go without. A one-page brief before every first meeting lifts this to step 3.',
      fi: 'Myyjä kerää taustat itse tai menee tapaamiseen ilman. Sivun mittainen taustakortti ennen ensitapaamista nostaa tämän 3. portaalle.',
    },
    3: {
      en: 'Marketing, sales and service each see their own part of the customer. The same offers, deliveries and service cases for all lift this to step 4.',
      fi: 'Markkinointi, myynti ja huolto näkevät kukin oman palansa asiakkaasta. Samat tarjoukset, toimitukset ja huoltotapaukset kaikille nostavat tämän 4. portaalle.',
    },
  },
  systems: {
    1: {
      en: 'Leads are scattered over private spreadsheets and inboxes. One shared system and a source for each lead lift this to step 2.',
      fi: 'Liidit ovat hajallaan omissa Exceleissä ja sähköposteissa. Yhteinen järjestelmä ja lähde jokaiselle liidille nostavat tämän 2. portaalle.',
    },
    2: {
      en: 'Leads and their outcomes are copied by hand. A link between marketing tool and CRM, both ways, lifts this to step 3.',
      fi: 'Liidit ja niiden lopputulokset siirretään käsin. Markkinoinnin järjestelmän ja CRM:n yhteys molempiin suuntiin nostaa tämän 3. portaalle.',
    },
    3: {
      en: 'The same customer is a different one in each system, and data is keyed in twice. One identity shared by all systems lifts this to step 4.',
      fi: 'Sama asiakas on jokaisessa järjestelmässä eri asiakas, ja tietoja kirjataan kahteen kertaan. Kaikille yhteinen tunniste nostaa tämän 4. portaalle.',
    },
  },
  feedback: {
    1: {
      en: 'Nobody records what became of a lead, or why. Two required fields lift this to step 2.',
      fi: 'Liidin lopputulosta ja syytä ei kirjata. Kaksi pakollista kenttää nostaa tämän 2. portaalle.',
    },
    2: {
      en: 'Feedback is recorded, but it has changed nothing lately. One change made because of it lifts this to step 3.',
      fi: 'Palaute kirjataan, mutta se ei ole viime aikoina muuttanut mitään. Yksi sen takia tehty muutos nostaa tämän 3. portaalle.',
    },
    3: {
      en: 'Deals that were lost, or that you were never asked to bid for, are not gone through. A quarterly review with measured effects lifts this to step 4.',
      fi: 'Hävittyjä ja kokonaan ohi menneitä kauppoja ei käydä läpi. Neljännesvuosikatselmus, jossa vaikutus mitataan, nostaa tämän 4. portaalle.',
    },
  },
};

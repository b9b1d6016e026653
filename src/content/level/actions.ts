import type { DimensionId } from './dimensionIds.ts';
import type { Action, LowerStep } from '#core/level/test.ts';

/** The library: one action for each dimension and step to climb from. */
export const actions: { readonly [dimension in DimensionId]: { readonly [from in LowerStep]: Action } } = {
  steering: {
    1: {
      title: {
        en: 'Bring lead progress to the monthly review',
        fi: 'Ottakaa liidien eteneminen kuukausipalaveriin',
      },
      why: {
        en: "Count what share of last month's leads became opportunities and look at it beside calls and visits. A figure counted by hand will do to begin with.",
        fi: 'Laskekaa, kuinka suuri osa viime kuun liideistä eteni myyntimahdollisuuksiksi, ja katsokaa lukua soittojen ja käyntien rinnalla. Aluksi riittää käsin laskettu luku.',
      },
      effort: { amount: 2, unit: 'hours' },
      owner: 'salesDirector',
    },
    2: {
      title: {
        en: 'Show management the euros by campaign and source',
        fi: 'Näyttäkää johdolle eurot kampanjoittain ja lähteittäin',
      },
      why: {
        en: 'Record the campaign and the source on every deal, and build one view that updates itself. Nobody has to ask for a spreadsheet again.',
        fi: 'Kirjatkaa jokaiselle kaupalle kampanja ja liidilähde ja tehkää niistä näkymä, joka päivittyy itsestään. Kenenkään ei tarvitse enää pyytää Excel-koontia.',
      },
      effort: { amount: 3, unit: 'weeks' },
      owner: 'marketingAndSales',
    },
    3: {
      title: {
        en: 'Extend the report to invoices and service sales',
        fi: 'Jatkakaa raporttia laskuun ja huoltomyyntiin asti',
      },
      why: {
        en: 'Agree with finance and service which figures are shared and where they come from. After that nobody argues about whose number is right.',
        fi: 'Sopikaa talouden ja huollon kanssa, mitkä luvut ovat yhteisiä ja mistä ne tulevat. Sen jälkeen ei tarvitse kiistellä siitä, kenen luku on oikea.',
      },
      effort: { amount: 8, unit: 'weeks' },
      owner: 'management',
    },
  },
  goodLead: {
    1: {
      title: {
        en: 'Agree on one page when a lead is ready for sales',
        fi: 'Sopikaa yhdellä sivulla, milloin liidi on valmis myynnille',
      },
      why: {
        en: 'Write down what must be known of a lead before hand-over, and who is left out. It is done when a marketer and a seller describe a good lead in the same words.',
        fi: 'Kirjatkaa, mitä liidistä pitää tietää ennen siirtoa ja ketkä rajataan pois. Valmista on, kun markkinoija ja myyjä kuvaavat hyvän liidin samoin sanoin.',
      },
      effort: { amount: 2, unit: 'hours' },
      owner: 'marketingAndSales',
    },
    2: {
      title: {
        en: 'Grade every new lead from A to D',
        fi: 'Luokitelkaa jokainen uusi liidi A:sta D:hen',
      },
      why: {
        en: 'Give points for the criteria you agree on, and have sellers start with the A leads. You can build the model and try it out under Good lead.',
        fi: 'Antakaa pisteitä yhdessä sovituista kriteereistä ja sopikaa, että myyjät aloittavat A-liideistä. Mallin voi rakentaa ja koeajaa kohdassa Hyvä liidi.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'marketingAndSales',
    },
    3: {
      title: { en: 'Grade the whole buying group', fi: 'Luokitelkaa koko päätöksentekoryhmä' },
      why: {
        en: 'Add up the points of everybody at the same company, weighted by role. After the deal, use the same grade to decide where service and add-on sales begin.',
        fi: 'Laskekaa yhteen saman yrityksen ihmisten pisteet roolin painolla. Kaupan jälkeen sama luokka kertoo, mistä huolto- ja lisämyynti aloittaa.',
      },
      effort: { amount: 6, unit: 'weeks' },
      owner: 'marketingAndSales',
    },
  },
  nurturing: {
    1: {
      title: {
        en: 'Send two different messages after the next event',
        fi: 'Lähettäkää seuraavan tapahtuman jälkeen kaksi eri viestiä',
      },
      why: {
        en: 'Those who came get more on what they heard; those who did not get something new, such as an article or a study. The replies tell you who to follow up.',
        fi: 'Osallistujille jatkoa siihen, mitä he kuulivat, ja poisjääneille jotain uutta, vaikkapa artikkeli tai tutkimus. Vastauksista näette, keneen kannattaa pitää yhteyttä.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'marketing',
    },
    2: {
      title: {
        en: 'Build one nurture path for one role',
        fi: 'Rakentakaa yhdelle roolille oma nurturointipolku',
      },
      why: {
        en: 'Pick a role whose contacts mostly are not buying now and write three to five messages. After two months look where people drop off, and change the path.',
        fi: 'Valitkaa rooli, jonka kontakteista useimmat eivät osta nyt, ja kirjoittakaa kolmesta viiteen viestiä. Katsokaa kahden kuukauden päästä, mihin kiinnostus loppuu, ja muuttakaa polkua.',
      },
      effort: { amount: 4, unit: 'weeks' },
      owner: 'marketing',
    },
    3: {
      title: {
        en: 'Let offers, deliveries and service start your messages',
        fi: 'Antakaa tarjousten, toimitusten ja huollon käynnistää viestejä',
      },
      why: {
        en: 'Begin with one event, say an offer about to expire. Once it works, add the finished delivery and the completed service visit.',
        fi: 'Aloittakaa yhdestä tapahtumasta, esimerkiksi vanhenevasta tarjouksesta. Kun se toimii, lisätkää valmistunut toimitus ja tehty huolto.',
      },
      effort: { amount: 8, unit: 'weeks' },
      owner: 'marketing',
    },
  },
  handover: {
    1: {
      title: {
        en: 'Give every lead an owner and a time for contact',
        fi: 'Nimetkää jokaiselle liidille omistaja ja aika',
      },
      why: {
        en: 'Agree on who gets which lead and how soon they get in touch. A lead with no name on it is a lead that nobody calls.',
        fi: 'Sopikaa, kuka saa minkäkin liidin ja kuinka pian hän ottaa yhteyttä. Liidille, jolla ei ole omistajaa, ei soita kukaan.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'salesDirector',
    },
    2: {
      title: {
        en: 'Measure each week how many leads were contacted in time',
        fi: 'Mitatkaa viikoittain, moneenko liidiin otettiin yhteyttä ajoissa',
      },
      why: {
        en: 'One figure in the weekly meeting is enough. Decide at the same time where a late lead goes: to another seller or back to marketing.',
        fi: 'Yksi luku viikkopalaverissa riittää. Sopikaa samalla, minne myöhästynyt liidi siirtyy: toiselle myyjälle vai takaisin markkinoinnille.',
      },
      effort: { amount: 1, unit: 'weeks' },
      owner: 'salesDirector',
    },
    3: {
      title: {
        en: 'Measure the days in each stage and pick the slowest',
        fi: 'Mitatkaa läpimenoaika vaiheittain ja valitkaa hitain',
      },
      why: {
        en: 'Count the days from first contact to payment, stage by stage. Give the slowest stage an owner and a target before you work on the others.',
        fi: 'Laskekaa, montako päivää kukin vaihe ensikontaktista maksuun kestää. Antakaa hitaimmalle vaiheelle omistaja ja tavoite, ennen kuin tartutte muihin.',
      },
      effort: { amount: 4, unit: 'weeks' },
      owner: 'management',
    },
  },
  together: {
    1: {
      title: {
        en: 'Go through the leads together once a month',
        fi: 'Käykää liidit yhdessä läpi kerran kuussa',
      },
      why: {
        en: 'Book an hour, take five leads that moved on and five that did not, and ask why. You soon see where your ideas of a good lead differ.',
        fi: 'Varatkaa tunti, ottakaa viisi edennyttä ja viisi paikalleen jäänyttä liidiä ja kysykää miksi. Pian näette, missä käsityksenne hyvästä liidistä eroavat.',
      },
      effort: { amount: 1, unit: 'hours' },
      owner: 'marketingAndSales',
    },
    2: {
      title: {
        en: 'Agree on one goal in euros and two promises',
        fi: 'Sopikaa yhteinen eurotavoite ja kaksi lupausta',
      },
      why: {
        en: 'Marketing promises how many leads it brings; sales promises how many it contacts, and how soon. Write the promises down and check each month that they hold.',
        fi: 'Markkinointi lupaa, montako liidiä se tuottaa, ja myynti, moneenko se ottaa yhteyttä ja kuinka pian. Kirjatkaa lupaukset ja tarkistakaa kuukausittain, pitivätkö ne.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'marketingAndSales',
    },
    3: {
      title: {
        en: 'Name one person to answer for the whole chain',
        fi: 'Nimetkää koko ketjulle yksi vastuuhenkilö',
      },
      why: {
        en: 'Give that person the right to call marketing, sales, delivery, service and finance to one table. Without an owner the chain breaks wherever departments meet.',
        fi: 'Antakaa hänelle valta kutsua markkinointi, myynti, toimitus, huolto ja talous saman pöydän ääreen. Ilman omistajaa ketju katkeaa osastojen rajoilla.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'management',
    },
  },
  knowledge: {
    1: {
      title: {
        en: "Put attendance, downloads and questions on the contact's record",
        fi: 'Tuokaa osallistumiset, lataukset ja kysymykset kontaktin tietoihin',
      },
      why: {
        en: 'The seller sees in one place what has interested a contact and need not start from nothing. Begin with your latest event.',
        fi: 'Myyjä näkee yhdestä paikasta, mikä kontaktia on kiinnostanut, eikä joudu aloittamaan tyhjästä. Aloittakaa viimeisimmästä tapahtumasta.',
      },
      effort: { amount: 1, unit: 'weeks' },
      owner: 'marketing',
    },
    2: {
      title: {
        en: 'Prepare a one-page brief before every first meeting',
        fi: 'Tehkää myyjälle taustakortti ennen jokaista ensitapaamista',
      },
      why: {
        en: 'It holds the present supplier, recent changes and the industry outlook. Agree on who fills it in and where the facts come from.',
        fi: 'Yhdelle sivulle mahtuvat nykyinen toimittaja, muutostilanteet ja toimialan näkymät. Sopikaa, kuka kortin täyttää ja mistä tiedot saadaan.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'marketing',
    },
    3: {
      title: {
        en: 'Show offers, deliveries and service cases to all three teams',
        fi: 'Avatkaa tarjoukset, toimitukset ja huoltotapaukset kaikkien nähtäville',
      },
      why: {
        en: 'When service sees the open offer and sales sees the open case, nobody calls a customer about the wrong thing. Read access is enough to begin with.',
        fi: 'Kun huolto näkee avoimen tarjouksen ja myynti avoimen huoltotapauksen, asiakkaalle ei soiteta väärällä hetkellä. Alkuun riittävät lukuoikeudet.',
      },
      effort: { amount: 6, unit: 'weeks' },
      owner: 'it',
    },
  },
  systems: {
    1: {
      title: {
        en: 'Gather the leads in one system, each with its source',
        fi: 'Kootkaa liidit yhteen järjestelmään ja kirjatkaa lähde',
      },
      why: {
        en: 'Bring in the leads from private spreadsheets and make the source a required field. Only then can you see which source pays off.',
        fi: 'Tuokaa omissa Exceleissä olevat liidit samaan paikkaan ja tehkää lähteestä pakollinen kenttä. Vasta sitten näette, mikä lähde tuottaa.',
      },
      effort: { amount: 1, unit: 'weeks' },
      owner: 'marketingAndSales',
    },
    2: {
      title: {
        en: 'Connect the marketing tool and the CRM both ways',
        fi: 'Yhdistäkää markkinoinnin järjestelmä ja CRM molempiin suuntiin',
      },
      why: {
        en: 'Leads go to sales and outcomes come back with nobody copying them. First agree which fields move, and which system is right when they differ.',
        fi: 'Liidi siirtyy myynnille ja lopputulos palaa markkinoinnille ilman käsityötä. Sopikaa ensin, mitkä kentät siirtyvät ja kumpaan järjestelmään luotetaan, jos tiedot eroavat.',
      },
      effort: { amount: 4, unit: 'weeks' },
      owner: 'it',
    },
    3: {
      title: {
        en: 'Give each customer one identity in every system',
        fi: 'Antakaa asiakkaalle sama tunniste jokaisessa järjestelmässä',
      },
      why: {
        en: 'A company registration number is a good start. Once marketing, CRM, ERP and service know the customer by it, nothing has to be keyed in twice.',
        fi: 'Y-tunnus on hyvä alku. Kun markkinointi, CRM, ERP ja huolto tunnistavat asiakkaan siitä, mitään ei tarvitse kirjata kahdesti.',
      },
      effort: { amount: 12, unit: 'weeks' },
      owner: 'it',
    },
  },
  feedback: {
    1: {
      title: {
        en: 'Record the outcome of each lead, and the reason',
        fi: 'Kirjatkaa liidin lopputulos ja syy',
      },
      why: {
        en: 'Two fields, what became of it and why, with options to choose from. Without them marketing cannot know what to do more of.',
        fi: 'Kaksi kenttää, miten kävi ja miksi, ja kumpaankin valmiit vaihtoehdot. Ilman niitä markkinointi ei voi tietää, mitä kannattaa tehdä lisää.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'sales',
    },
    2: {
      title: {
        en: 'Change one thing because of what sales said',
        fi: 'Muuttakaa yksi asia myynnin palautteen perusteella',
      },
      why: {
        en: 'Read half a year of feedback, find the most common reason why leads went nowhere, and change scoring or a campaign to match. Tell sales what you changed.',
        fi: 'Lukekaa puolen vuoden palautteet, etsikää yleisin syy siihen, miksi liidit eivät edenneet, ja muuttakaa pisteytystä tai kampanjaa. Kertokaa myynnille, mikä muuttui.',
      },
      effort: { amount: 1, unit: 'weeks' },
      owner: 'marketing',
    },
    3: {
      title: {
        en: 'Review the deals you won, lost and never heard of, every quarter',
        fi: 'Käykää voitetut, hävityt ja ohi menneet kaupat läpi neljännesvuosittain',
      },
      why: {
        en: 'Also ask how many bought from a competitor without inviting you to bid. At the next review, measure what the changes did.',
        fi: 'Kysykää myös, kuinka moni osti kilpailijalta pyytämättä teiltä edes tarjousta. Mitatkaa seuraavassa katselmuksessa, mitä muutokset saivat aikaan.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'management',
    },
  },
};

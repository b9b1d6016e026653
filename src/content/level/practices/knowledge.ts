import type { Practice } from '#core/level/test.ts';

/** The practices of customer knowledge: three for each of steps 2, 3 and 4. */
export const knowledgePractices: readonly Practice[] = [
  {
    id: 'knowledge-2-record',
    version: 1,
    step: 2,
    text: {
      en: "A contact's record shows us what they have attended, downloaded and asked.",
      fi: 'Kontaktin tiedoista näemme, mihin hän on osallistunut, mitä ladannut ja mitä kysynyt.',
    },
    always: {
      en: 'Everybody who attended either of our last two events, or downloaded or asked something in the last month, has a dated entry of it in their record.',
      fi: 'Jokaisella, joka oli jommassakummassa kahdesta viime tapahtumasta tai latasi tai kysyi jotain viime kuussa, on siitä päivätty merkintä tiedoissaan.',
    },
    example: {
      en: 'Before the call the seller reads: at the breakfast seminar in September, downloaded the sizing guide, asked about delivery to Tampere. The talk starts from the guide.',
      fi: 'Ennen soittoa myyjä lukee: oli syyskuun aamiaisseminaarissa, latasi mitoitusoppaan, kysyi toimituksesta Tampereelle. Keskustelu alkaa oppaasta.',
    },
    lastDone: {
      en: "When did such an entry last go into a contact's record?",
      fi: 'Milloin kontaktin tietoihin on viimeksi tullut tällainen merkintä?',
    },
    action: {
      title: {
        en: 'Enter participants in the records after each event',
        fi: 'Viekää osallistujat kontaktien tietoihin joka tapahtumasta',
      },
      why: {
        en: 'Do it within two days, while somebody still knows where the list is, and enter downloads and questions every Friday. Three columns in a shared list will do at first.',
        fi: 'Tehkää se kahden päivän sisällä, kun joku vielä muistaa, missä lista on. Lataukset ja kysymykset viedään perjantaisin. Aluksi riittää kolme saraketta yhteisessä listassa.',
      },
      effort: { amount: 2, unit: 'days' },
      owner: 'marketing',
    },
  },
  {
    id: 'knowledge-2-meeting-notes',
    version: 1,
    step: 2,
    text: {
      en: "Our sellers put the notes of each customer meeting in the customer's shared record within two working days.",
      fi: 'Myyjämme vievät jokaisen asiakastapaamisen muistiinpanot asiakkaan yhteisiin tietoihin kahden työpäivän sisällä.',
    },
    always: {
      en: "Every customer meeting of the last month in the sellers' calendars has a note in the record, made within two working days.",
      fi: 'Jokaisesta viime kuun asiakastapaamisesta, joka on myyjien kalentereissa, on tiedoissa kahden työpäivän sisällä tehty muistiinpano.',
    },
    example: {
      en: 'The seller is ill when the customer calls. A colleague opens the record: last week they talked about a second line, and a price was promised by the end of May.',
      fi: 'Myyjä on sairaana, kun asiakas soittaa. Työkaveri avaa tiedot: viime viikolla puhuttiin toisesta linjasta, ja hinta luvattiin toukokuun loppuun mennessä.',
    },
    lastDone: {
      en: 'Which meeting is the latest note in the records about?',
      fi: 'Mistä tapaamisesta tiedoissa oleva viimeisin muistiinpano on?',
    },
    action: {
      title: {
        en: 'Write three lines on each meeting before the next one',
        fi: 'Kirjatkaa tapaamisesta kolme riviä ennen seuraavaa',
      },
      why: {
        en: 'What the customer needs, what was promised, what comes next. Dictated into the phone in the car park it takes two minutes.',
        fi: 'Mitä asiakas tarvitsee, mitä luvattiin, mitä tapahtuu seuraavaksi. Puhelimeen saneltuna siihen menee parkkipaikalla kaksi minuuttia.',
      },
      effort: { amount: 1, unit: 'hours' },
      owner: 'sales',
    },
  },
  {
    id: 'knowledge-2-decision-month',
    version: 1,
    step: 2,
    text: {
      en: 'We have recorded for each open opportunity the month in which the customer is going to decide.',
      fi: 'Olemme kirjanneet jokaiselle avoimelle myyntimahdollisuudelle kuukauden, jolloin asiakas aikoo päättää.',
    },
    always: {
      en: 'Every open opportunity has a month that the customer has named, and none of these months is already over.',
      fi: 'Jokaisella avoimella myyntimahdollisuudella on kuukausi, jonka asiakas on itse kertonut, eikä yksikään niistä ole jo mennyt.',
    },
    example: {
      en: 'A food factory decides on its packing line after the board meeting in September. The record says September, and the seller calls the week after the meeting.',
      fi: 'Elintarviketehdas päättää pakkauslinjasta syyskuussa hallituksen kokouksen jälkeen. Tiedoissa lukee syyskuu, ja myyjä soittaa kokouksen jälkeisellä viikolla.',
    },
    lastDone: {
      en: 'When was a decision month last checked with a customer?',
      fi: 'Milloin jokin päätöskuukausi on viimeksi tarkistettu asiakkaalta?',
    },
    action: {
      title: {
        en: 'Ask every customer in which month they will decide',
        fi: 'Kysykää jokaiselta asiakkaalta, missä kuussa hän päättää',
      },
      why: {
        en: 'Go through the open offers and call where the month is missing or over. Some of these customers turn out to have decided long ago.',
        fi: 'Käykää avoimet tarjoukset läpi ja soittakaa niille, joiden kuukausi puuttuu tai on jo mennyt. Osa heistä on päättänyt jo aikaa sitten.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'sales',
    },
  },
  {
    id: 'knowledge-3-background',
    version: 1,
    step: 3,
    text: {
      en: "Before a first meeting our seller has the customer's present supplier, recent changes and industry outlook at hand.",
      fi: 'Myyjällämme on ennen ensitapaamista valmiina asiakkaan nykyinen toimittaja, muutostilanteet ja toimialan näkymät.',
    },
    always: {
      en: 'For each of the last ten first meetings all three were on record before the day of the meeting.',
      fi: 'Kymmenestä viime ensitapaamisesta jokaista varten oli kirjattu kaikki kolme ennen tapaamispäivää.',
    },
    example: {
      en: 'A laundry chain: filters from a competitor since 2019, a new production director since January, hotels filling up again. The seller reads it in three minutes before going in.',
      fi: 'Pesulaketju: suodattimet kilpailijalta vuodesta 2019, uusi tuotantojohtaja tammikuusta, hotellien kysyntä kasvussa. Myyjä lukee taustat kolmessa minuutissa ennen tapaamista.',
    },
    lastDone: {
      en: 'For which first meeting was the background last ready in advance?',
      fi: 'Mihin ensitapaamiseen taustat olivat viimeksi valmiina etukäteen?',
    },
    action: {
      title: {
        en: 'Find out three things before each first meeting',
        fi: 'Selvittäkää kolme asiaa ennen jokaista ensitapaamista',
      },
      why: {
        en: 'Half an hour with public sources and one phone call are enough for the supplier, the changes and the outlook. Agree who does it once a meeting is booked.',
        fi: 'Taustat selviävät puolessa tunnissa julkisista lähteistä ja yhdellä puhelulla. Sopikaa, kuka ne selvittää, kun tapaaminen on varattu.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'marketing',
    },
  },
  {
    id: 'knowledge-3-changes',
    version: 1,
    step: 3,
    text: {
      en: 'Every week a named person in our team goes through changes at our target companies, such as appointments and reorganisations.',
      fi: 'Nimetty ihminen käy meillä joka viikko läpi kohdeyritysten muutostilanteet, kuten nimitykset ja organisaatiomuutokset.',
    },
    always: {
      en: 'The target companies are on a list, and for each of the last 12 weeks it is on record what changes were noticed, or that there were none.',
      fi: 'Kohdeyritykset on listattu, ja jokaiselta 12 viime viikolta on kirjattu, mitä muutoksia huomattiin tai ettei niitä ollut.',
    },
    example: {
      en: 'A machine shop appoints a maintenance manager and moves two lines to Salo. The seller calls and asks why: the lines that stay will need service from outside.',
      fi: 'Konepaja nimittää uuden kunnossapitopäällikön ja siirtää kaksi linjaa Saloon. Myyjä soittaa ja kysyy syytä: jäljelle jäävät linjat tarvitsevat ulkopuolista huoltoa.',
    },
    lastDone: {
      en: 'Which change was noticed last, and on what day?',
      fi: 'Mikä muutos on viimeksi huomattu, ja minä päivänä?',
    },
    action: {
      title: {
        en: 'Follow the news of fifty target companies every week',
        fi: 'Seuratkaa viidenkymmenen kohdeyrityksen uutisia viikoittain',
      },
      why: {
        en: 'Have news of them sent by e-mail and go through it on the same morning each week. Every change is a task: somebody asks the customer what lies behind it.',
        fi: 'Tilatkaa uutishälytykset sähköpostiin ja käykää ne läpi joka viikko samana aamuna. Jokainen muutos on tehtävä: joku kysyy asiakkaalta, mitä sen takana on.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'marketing',
    },
  },
  {
    id: 'knowledge-3-two-people',
    version: 1,
    step: 3,
    text: {
      en: "In every open opportunity we talk with at least two people who influence the customer's decision.",
      fi: 'Puhumme jokaisessa avoimessa myyntimahdollisuudessa vähintään kahden ihmisen kanssa, jotka vaikuttavat asiakkaan päätökseen.',
    },
    always: {
      en: 'Every open opportunity shows the names of at least two such people and, for each, the day of a talk within the last three months.',
      fi: 'Jokaiseen avoimeen myyntimahdollisuuteen on kirjattu vähintään kaksi tällaista ihmistä ja kummastakin päivä, jona hänen kanssaan on puhuttu kolmen viime kuukauden aikana.',
    },
    example: {
      en: 'The plant manager decides, but it is the shift supervisor who lives with the leaking valve. The seller calls both. When the manager left in May, the supervisor kept the offer alive.',
      fi: 'Tehtaanjohtaja päättää, mutta vuotavan venttiilin kanssa elää vuoromestari. Myyjä soittaa kummallekin. Kun tehtaanjohtaja vaihtoi toukokuussa työpaikkaa, vuoromestari piti tarjouksen hengissä.',
    },
    lastDone: {
      en: 'When was a second person last added to an opportunity?',
      fi: 'Milloin johonkin myyntimahdollisuuteen on viimeksi lisätty toinen ihminen?',
    },
    action: {
      title: {
        en: 'Find a second person for each open opportunity',
        fi: 'Etsikää jokaiseen myyntimahdollisuuteen toinen ihminen',
      },
      why: {
        en: 'Ask your contact who else has a say and who will use the product or service every day. Begin with your five largest offers.',
        fi: 'Kysykää kontaktilta, kuka muu vaikuttaa päätökseen ja kuka tuotetta tai palvelua käyttää joka päivä. Aloittakaa viidestä suurimmasta tarjouksesta.',
      },
      effort: { amount: 3, unit: 'days' },
      owner: 'sales',
    },
  },
  {
    id: 'knowledge-4-same-view',
    version: 1,
    step: 4,
    text: {
      en: 'Our marketing, sales and service all see the same offers, deliveries and service cases.',
      fi: 'Markkinointi, myynti ja huolto näkevät meillä samat tarjoukset, toimitukset ja huoltotapaukset.',
    },
    always: {
      en: 'For three customers picked at random a marketer, a seller and a service person (with no service, somebody from delivery) each find the same offers, deliveries and service cases of the last 12 months in five minutes.',
      fi: 'Kolmesta umpimähkään poimitusta asiakkaasta markkinoija, myyjä ja joku huollosta (jos huoltoa ei ole, toimituksesta) löytävät kukin viidessä minuutissa samat 12 viime kuukauden tarjoukset, toimitukset ja huoltotapaukset.',
    },
    example: {
      en: "A fitter at a customer's site sees on the phone that we have offered a larger machine there. Before an expensive repair of the old one, the fitter calls the seller.",
      fi: 'Asentaja näkee asiakkaan luona puhelimestaan, että suuremmasta koneesta on tarjous auki. Ennen vanhan koneen kallista korjausta hän soittaa myyjälle.',
    },
    lastDone: {
      en: "Who outside sales last looked at a customer's offers, and when?",
      fi: 'Kuka muu kuin myyjä on viimeksi katsonut asiakkaan tarjouksia, ja milloin?',
    },
    action: {
      title: {
        en: 'Bring offers, deliveries and service cases into one view',
        fi: 'Tuokaa tarjoukset, toimitukset ja huolto samaan näkymään',
      },
      why: {
        en: 'Start with your 20 largest customers and ask each team which five facts it looks for most often. The first version needs no more than those.',
        fi: 'Aloittakaa 20 suurimmasta asiakkaasta ja kysykää kultakin tiimiltä, mitä viittä tietoa se useimmin etsii. Ensimmäiseen versioon ei tarvita enempää.',
      },
      effort: { amount: 6, unit: 'weeks' },
      owner: 'it',
    },
  },
  {
    id: 'knowledge-4-invoices',
    version: 1,
    step: 4,
    text: {
      en: "Our sellers see a customer's overdue invoices in the same place as the offers.",
      fi: 'Myyjämme näkevät asiakkaan erääntyneet laskut samasta paikasta kuin tarjoukset.',
    },
    always: {
      en: 'When ten overdue invoices are picked from the accounts, each appeared beside the offers on the working day after its due date at the latest.',
      fi: 'Kun laskutuksesta poimitaan kymmenen erääntynyttä laskua, jokainen on tullut tarjousten rinnalle näkyviin viimeistään eräpäivää seuraavana työpäivänä.',
    },
    example: {
      en: 'The seller is about to call about a new contract and sees an invoice 45 days late. The reason is a wrong pump. First the pump is changed, then the contract is discussed.',
      fi: 'Myyjä on soittamassa uudesta sopimuksesta ja näkee laskun, joka on 45 päivää myöhässä. Syynä on väärä pumppu. Ensin vaihdetaan pumppu, sitten puhutaan sopimuksesta.',
    },
    lastDone: {
      en: "When did a seller last look at a customer's overdue invoices, and where?",
      fi: 'Milloin myyjä on viimeksi katsonut asiakkaan erääntyneitä laskuja, ja mistä?',
    },
    action: {
      title: {
        en: 'Show overdue invoices to the sellers',
        fi: 'Näyttäkää erääntyneet laskut myyjille',
      },
      why: {
        en: 'A list from finance every Monday will do until the invoices come into the record by themselves. An unpaid invoice is often a complaint that nobody has made yet.',
        fi: 'Aluksi riittää talouden lista maanantaisin, myöhemmin laskut tulevat tietoihin itsestään. Maksamaton lasku on usein reklamaatio, jota ei ole vielä tehty.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'it',
    },
  },
  {
    id: 'knowledge-4-rating',
    version: 1,
    step: 4,
    text: {
      en: "We see in a customer's record the rating that they gave our latest delivery or service visit.",
      fi: 'Näemme asiakkaan tiedoista, minkä arvosanan hän antoi viimeisimmästä toimituksesta tai huoltokäynnistä.',
    },
    always: {
      en: "For every delivery and service visit of the last three months the record has either the customer's rating or the day on which we asked for it.",
      fi: 'Jokaisesta kolmen viime kuukauden toimituksesta ja huoltokäynnistä on tiedoissa joko asiakkaan arvosana tai päivä, jolloin sitä pyydettiin.',
    },
    example: {
      en: "After a service visit the customer gets one question by text message and answers 2 out of 5: the fitter came a day late. The seller sees it before Thursday's meeting.",
      fi: 'Huoltokäynnin jälkeen asiakas saa tekstiviestillä yhden kysymyksen ja vastaa 2/5: asentaja tuli päivän myöhässä. Myyjä näkee vastauksen ennen torstain tapaamista.',
    },
    lastDone: {
      en: "When did a rating last come into a customer's record?",
      fi: 'Milloin asiakkaan tietoihin on viimeksi tullut arvosana?',
    },
    action: {
      title: {
        en: 'Ask one question after every delivery and service visit',
        fi: 'Kysykää yksi asia jokaisen toimituksen ja huollon jälkeen',
      },
      why: {
        en: "One number and one line of words by text message, saved in the customer's record. Call everybody who gives 1 or 2 within two working days.",
        fi: 'Yksi numero ja yksi rivi sanallista palautetta tekstiviestillä, talteen asiakkaan tietoihin. Soittakaa kahden työpäivän sisällä jokaiselle, joka antaa ykkösen tai kakkosen.',
      },
      effort: { amount: 3, unit: 'weeks' },
      owner: 'management',
    },
  },
];

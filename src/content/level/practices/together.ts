import type { Practice } from '#core/level/test.ts';

/** The practices of working together: three for each of steps 2, 3 and 4. */
export const togetherPractices: readonly Practice[] = [
  {
    id: 'together-2-leads-monthly',
    version: 1,
    step: 2,
    text: {
      en: 'Our marketing and sales go through the leads together at least once a month.',
      fi: 'Markkinointimme ja myyntimme käyvät liidit yhdessä läpi vähintään kerran kuussa.',
    },
    always: {
      en: 'In each of the last six months at least one marketer and one seller met, and a note shows which leads they went through.',
      fi: 'Kuudelta viime kuukaudelta on joka kuulta muistio, jossa on vähintään yhden markkinoijan ja yhden myyjän nimi sekä liidit, jotka he kävivät läpi.',
    },
    example: {
      en: 'On the first Thursday of the month two sellers and the marketing coordinator go through 22 new leads. Nobody has called seven of them, so each of the seven gets a name and a day.',
      fi: 'Kuun ensimmäisenä torstaina kaksi myyjää ja markkinointikoordinaattori käyvät läpi 22 uutta liidiä. Seitsemälle ei ole soitettu, ja kullekin sovitaan soittaja ja päivä.',
    },
    lastDone: {
      en: 'When did marketing and sales last go through the leads together?',
      fi: 'Milloin markkinointi ja myynti ovat viimeksi käyneet liidit yhdessä läpi?',
    },
    action: {
      title: {
        en: 'Book an hour a month for the leads in both calendars',
        fi: 'Varatkaa kumpaankin kalenteriin tunti kuussa liideille',
      },
      why: {
        en: 'Choose the days for half a year ahead, and meet even if only two can come. Talk first about the leads that nobody remembers.',
        fi: 'Valitkaa päivät puoleksi vuodeksi eteenpäin ja kokoontukaa, vaikka paikalle pääsisi vain kaksi. Puhukaa ensin liideistä, joita kukaan ei muista.',
      },
      effort: { amount: 1, unit: 'hours' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'together-2-told-first',
    version: 1,
    step: 2,
    text: {
      en: 'Our sellers see every campaign and invitation at least two working days before the customers get it.',
      fi: 'Myyjämme näkevät jokaisen kampanjan ja kutsun vähintään kaksi työpäivää ennen kuin asiakkaat saavat sen.',
    },
    always: {
      en: 'Each of the last ten campaigns and invitations was sent to all the sellers at least two working days before it went to customers.',
      fi: 'Kymmenestä viime kampanjasta ja kutsusta jokainen on lähetetty kaikille myyjille vähintään kaksi työpäivää ennen asiakkaita.',
    },
    example: {
      en: 'The sellers get the autumn offer on spare parts and its mailing list on Monday, the customers on Thursday. One seller takes a customer off the list because a yearly contract is being negotiated.',
      fi: 'Myyjät saavat syksyn varaosatarjouksen ja sen postituslistan maanantaina, asiakkaat tarjouksen torstaina. Yksi myyjä poistaa listalta asiakkaan, jonka kanssa neuvotellaan vuosisopimuksesta.',
    },
    lastDone: {
      en: 'Which campaign did the sellers last see before the customers?',
      fi: 'Minkä kampanjan myyjät ovat viimeksi nähneet ennen asiakkaita?',
    },
    action: {
      title: {
        en: 'Show each campaign to the sellers before the customers',
        fi: 'Näyttäkää kampanja myyjille ennen asiakkaita',
      },
      why: {
        en: "One message is enough: what goes out, to whom, when, and what to answer if a customer calls. Nobody likes to hear of their own company's campaign from a customer.",
        fi: 'Yksi viesti riittää: mitä lähtee, kenelle, milloin ja mitä vastata, jos asiakas soittaa. Kukaan ei halua kuulla oman talon kampanjasta asiakkaalta.',
      },
      effort: { amount: 1, unit: 'hours' },
      owner: 'marketing',
    },
  },
  {
    id: 'together-2-customer-visit',
    version: 1,
    step: 2,
    text: {
      en: 'Each of our marketers goes along with a seller to a customer meeting at least once a quarter.',
      fi: 'Jokainen markkinoijamme on myyjän mukana asiakastapaamisessa vähintään kerran neljännesvuodessa.',
    },
    always: {
      en: 'In each of the last four quarters every marketer was at a customer meeting with a seller, and both have it in their calendars.',
      fi: 'Jokainen markkinoija on neljän viime neljänneksen aikana ollut joka neljänneksellä myyjän mukana asiakastapaamisessa, ja tapaaminen on kummankin kalenterissa.',
    },
    example: {
      en: 'The marketing coordinator spends an afternoon at a sawmill with a seller. The customer asks less about the price than about how long the line will stand still. That is the next article.',
      fi: 'Markkinointikoordinaattori on iltapäivän myyjän mukana sahalla. Asiakas ei kysy niinkään hintaa kuin sitä, kauanko linja seisoo asennuksen aikana. Siitä syntyy seuraava artikkeli.',
    },
    lastDone: {
      en: 'Which customer meeting was a marketer last at with a seller?',
      fi: 'Missä asiakastapaamisessa markkinoija on viimeksi ollut myyjän mukana?',
    },
    action: {
      title: {
        en: 'Take a marketer along to a customer meeting',
        fi: 'Ottakaa markkinoija mukaan asiakastapaamiseen',
      },
      why: {
        en: "Agree now on one meeting a quarter for each marketer. The marketer listens and writes down the customer's own words, for use in the next message.",
        fi: 'Sopikaa jo nyt jokaiselle markkinoijalle yksi tapaaminen neljännesvuodessa. Markkinoija kuuntelee ja kirjaa asiakkaan omat sanat seuraavaa viestiä varten.',
      },
      effort: { amount: 4, unit: 'hours' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'together-3-same-goal',
    version: 1,
    step: 3,
    text: {
      en: 'Our marketing and sales have the same goal in euros for this financial year.',
      fi: 'Markkinoinnillamme ja myynnillämme on tälle tilikaudelle sama euromääräinen tavoite.',
    },
    always: {
      en: 'Asked separately, a marketer and a seller name the same sum in euros, and it is the one written down for this financial year.',
      fi: 'Kun markkinoijalta ja myyjältä kysytään erikseen, kumpikin sanoo saman euromäärän, ja se on tälle tilikaudelle kirjattu tavoite.',
    },
    example: {
      en: "The goal is 1.2 million euros of sales to new customers this year. Marketing's yearly plan and the sellers' own targets are both worked out from that one figure.",
      fi: 'Tavoite on 1,2 miljoonaa euroa myyntiä uusille asiakkaille tänä vuonna. Sekä markkinoinnin vuosisuunnitelma että myyjien omat tavoitteet on laskettu siitä.',
    },
    lastDone: {
      en: 'Where is the shared goal written, and what date is on it?',
      fi: 'Mihin yhteinen tavoite on kirjattu, ja miltä päivältä se on?',
    },
    action: {
      title: {
        en: 'Set one sum in euros for marketing and sales alike',
        fi: 'Päättäkää euromäärä, johon molemmat sitoutuvat',
      },
      why: {
        en: 'Begin with sales to new customers and one financial year. Then ask a marketer and a seller for the sum: if you hear two figures, you have two goals.',
        fi: 'Aloittakaa myynnistä uusille asiakkaille ja yhdestä tilikaudesta. Kysykää sitten summaa markkinoijalta ja myyjältä: jos kuulette kaksi lukua, teillä on kaksi tavoitetta.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'management',
    },
  },
  {
    id: 'together-3-promises',
    version: 1,
    step: 3,
    text: {
      en: 'Each month we check by figures whether marketing and sales have kept their written promises to each other.',
      fi: 'Tarkistamme joka kuukausi luvuista, pitivätkö markkinointi ja myynti toisilleen kirjallisesti antamansa lupaukset.',
    },
    always: {
      en: 'For each of the last six months it is on record what marketing and sales had promised each other and what they did, both in figures.',
      fi: 'Kuudelta viime kuukaudelta on joka kuulta kirjattu lukuina, mitä markkinointi ja myynti olivat toisilleen luvanneet ja mitä ne tekivät.',
    },
    example: {
      en: 'Promised for March: marketing 25 leads, sales contact with each of them in two days. Done: 22 leads, 19 of them contacted in two days. Both figures are on the same page.',
      fi: 'Maaliskuun lupaukset: markkinoinnilta 25 liidiä, myynniltä yhteydenotto jokaiseen kahdessa päivässä. Toteuma: 22 liidiä, joista 19:ään ehdittiin ajoissa. Luvut ovat samalla sivulla.',
    },
    lastDone: {
      en: 'What is the latest month for which both promises have been checked?',
      fi: 'Miltä kuukaudelta molemmat lupaukset on viimeksi tarkistettu?',
    },
    action: {
      title: {
        en: 'Write down one promise from each side, with a number in it',
        fi: 'Kirjatkaa kummaltakin yksi lupaus, jossa on luku',
      },
      why: {
        en: 'Marketing promises leads, sales promises contacts. Start with numbers that you reached last year, and raise them when both have held for three months.',
        fi: 'Markkinointi lupaa liidejä, myynti yhteydenottoja. Aloittakaa luvuista, joihin viime vuonna päästiin, ja nostakaa niitä, kun molemmat lupaukset ovat pitäneet kolme kuukautta.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'together-3-whose-contact',
    version: 1,
    step: 3,
    text: {
      en: 'We can see for every contact who is to keep in touch with them now: marketing, inside sales or sales.',
      fi: 'Näemme jokaisesta kontaktista, kenen kuuluu nyt pitää häneen yhteyttä: markkinoinnin, sisämyynnin vai myynnin.',
    },
    always: {
      en: 'Of 20 contacts picked at random, each is marked for one of these, and none for more than one.',
      fi: 'Kun kontakteista poimitaan sattumanvaraisesti 20, jokainen on merkitty jollekin näistä eikä yksikään useammalle kuin yhdelle.',
    },
    example: {
      en: "A maintenance manager says that the purchase is put off until next year. The same day the contact is marked as marketing's, and the seller need not keep it in mind.",
      fi: 'Kunnossapitopäällikkö kertoo, että hankinta siirtyy ensi vuoteen. Kontakti merkitään samana päivänä markkinoinnille, eikä myyjän tarvitse pitää sitä mielessään.',
    },
    lastDone: {
      en: 'When was a contact last moved from one to another?',
      fi: 'Milloin kontakti on viimeksi siirretty yhdeltä toiselle?',
    },
    action: {
      title: {
        en: 'Mark for each contact who is to keep in touch',
        fi: 'Merkitkää jokaiselle kontaktille, kuka pitää yhteyttä',
      },
      why: {
        en: 'Agree what moves a contact from one to the other, and back. Then go through the list: those who belong to nobody and those who belong to two come up at once.',
        fi: 'Sopikaa, mikä siirtää kontaktin toiselle ja mikä palauttaa sen. Käykää sitten lista läpi: näette heti, ketkä eivät kuulu kenellekään ja ketkä kuuluvat kahdelle.',
      },
      effort: { amount: 3, unit: 'days' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'together-4-chain-owner',
    version: 1,
    step: 4,
    text: {
      en: 'One named person answers for our whole chain, from first contact to payment.',
      fi: 'Koko ketjustamme ensikontaktista maksuun vastaa yksi nimetty ihminen.',
    },
    always: {
      en: "Asked separately, the heads of marketing, sales, delivery, finance and service, if any, give the same name. The chain is in that person's job description; being managing director is not enough.",
      fi: 'Markkinoinnin, myynnin, toimituksen, talouden ja mahdollisen huollon vetäjät sanovat erikseen kysyttäessä saman nimen. Ketju on kirjattu hänen toimenkuvaansa: pelkkä toimitusjohtajuus ei riitä.',
    },
    example: {
      en: 'An order is stuck between sales and production. The business director is called and decides the same day which of the two gives way.',
      fi: 'Tilaus on jumissa myynnin ja tuotannon välissä. Liiketoimintajohtajalle soitetaan, ja hän päättää samana päivänä, kumpi joustaa.',
    },
    lastDone: {
      en: 'When did this person last settle a matter between two departments?',
      fi: 'Milloin tämä ihminen on viimeksi päättänyt kahden osaston välisestä asiasta?',
    },
    action: {
      title: {
        en: "Write the whole chain into one person's job description",
        fi: 'Kirjatkaa koko ketju yhden ihmisen toimenkuvaan',
      },
      why: {
        en: 'Write down also what that person may decide alone when two departments disagree, and tell everybody. Without that right the name is only a box on a chart.',
        fi: 'Kirjatkaa myös, mistä hän saa päättää yksin, kun kaksi osastoa on eri mieltä, ja kertokaa se kaikille. Ilman päätösvaltaa nimi jää laatikoksi organisaatiokaavioon.',
      },
      effort: { amount: 3, unit: 'days' },
      owner: 'management',
    },
  },
  {
    id: 'together-4-same-table',
    version: 1,
    step: 4,
    text: {
      en: 'Once a month our marketing, sales, delivery, service and finance go through the chain from first contact to payment together.',
      fi: 'Markkinointi, myynti, toimitus, huolto ja talous käyvät meillä kerran kuussa yhdessä läpi ketjun ensikontaktista maksuun.',
    },
    always: {
      en: 'The notes of each of the last six monthly meetings show that somebody was there from every one of these departments that we have.',
      fi: 'Kuuden viime kuukausikokouksen jokaisesta muistiosta näkyy, että paikalla oli joku jokaisesta näistä osastoista, joita meillä on.',
    },
    example: {
      en: 'Finance says that eight deliveries have not been invoiced, because the service reports are missing. Service promises them by Wednesday, and on Friday all eight invoices are out.',
      fi: 'Talous kertoo, että kahdeksan toimitusta on laskuttamatta, koska huoltoraportit puuttuvat. Huolto lupaa ne keskiviikoksi, ja perjantaina kaikki kahdeksan laskua on lähetetty.',
    },
    lastDone: {
      en: 'When did all of them last sit at the same table?',
      fi: 'Milloin nämä kaikki ovat viimeksi istuneet saman pöydän ääressä?',
    },
    action: {
      title: {
        en: 'Invite delivery, service and finance to the monthly review',
        fi: 'Kutsukaa toimitus, huolto ja talous kuukausipalaveriin',
      },
      why: {
        en: 'Ask each the same: what is stuck, and who can help? An hour is enough when everybody brings figures and nobody brings slides.',
        fi: 'Kysykää kultakin samaa: mikä on jumissa, ja kuka voi auttaa? Tunti riittää, kun jokainen tuo luvut eikä kukaan kalvoja.',
      },
      effort: { amount: 2, unit: 'hours' },
      owner: 'management',
    },
  },
  {
    id: 'together-4-chain-promises',
    version: 1,
    step: 4,
    text: {
      en: 'Each month we check whether delivery, service and finance have kept what they promised to the rest of the chain.',
      fi: 'Tarkistamme joka kuukausi, pitivätkö toimitus, huolto ja talous ketjun muille osille antamansa lupaukset.',
    },
    always: {
      en: 'Each of the three (two, if there is no service) has a written promise with a number in it, and for each of the last three months it is on record whether it was kept.',
      fi: 'Kullakin kolmesta (tai kahdesta, jos huoltoa ei ole) on kirjattu lupaus, jossa on luku, ja kolmelta viime kuukaudelta on joka kuulta merkitty, pitikö se.',
    },
    example: {
      en: 'Promised: a delivery time for an offer in one working day, a service report in two, an invoice in three. In May 18 of 20 delivery times, 31 of 33 reports and all 24 invoices were on time.',
      fi: 'Luvattu: toimitusaika tarjoukseen yhdessä työpäivässä, huoltoraportti kahdessa, lasku kolmessa. Toukokuussa ajoissa tuli 18 toimitusaikaa 20:stä, 31 raporttia 33:sta ja kaikki 24 laskua.',
    },
    lastDone: {
      en: 'What is the latest month for which these promises have been checked?',
      fi: 'Miltä kuukaudelta nämä lupaukset on viimeksi tarkistettu?',
    },
    action: {
      title: {
        en: 'Ask delivery, service and finance for one promise each',
        fi: 'Pyytäkää toimitukselta, huollolta ja taloudelta lupaus',
      },
      why: {
        en: 'Ask those who come next in the chain what they wait for longest: begin with that. One promise from each, checked once a month, is enough for the first half-year.',
        fi: 'Kysykää ketjussa seuraavilta, mitä he joutuvat eniten odottamaan, ja aloittakaa siitä. Puoleksi vuodeksi riittää kultakin yksi lupaus, joka tarkistetaan kerran kuussa.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'management',
    },
  },
];

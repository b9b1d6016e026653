import type { Practice } from '#core/level/test.ts';

/** The practices of nurturing and campaigns: three for each of steps 2, 3 and 4. */
export const nurturingPractices: readonly Practice[] = [
  {
    id: 'nurturing-2-after-event',
    version: 1,
    step: 2,
    text: {
      en: 'After our events, those who came and those who did not get different messages.',
      fi: 'Tapahtumiemme jälkeen osallistujat ja poisjääneet saavat eri viestin.',
    },
    always: {
      en: 'After each event or webinar of the last 12 months both groups got a message of their own within two weeks.',
      fi: 'Jokaisen 12 viime kuukauden tapahtuman ja webinaarin jälkeen kumpikin ryhmä sai oman viestinsä kahden viikon sisällä.',
    },
    example: {
      en: 'Sixty people were invited to a breakfast seminar, and 24 came. Those who came got the slides and an invitation to a plant visit, the others an article on the topic.',
      fi: 'Aamiaisseminaariin kutsuttiin 60 ihmistä ja tuli 24. Osallistujat saivat esityksen ja kutsun tehdaskäynnille, muut artikkelin samasta aiheesta.',
    },
    lastDone: {
      en: 'After which event did two different messages last go out?',
      fi: 'Minkä tapahtuman jälkeen lähti viimeksi kaksi eri viestiä?',
    },
    action: {
      title: {
        en: 'Write both follow-up messages before the event',
        fi: 'Kirjoittakaa molemmat jälkiviestit ennen tapahtumaa',
      },
      why: {
        en: 'One for those who come, one for those who do not. When the event is over only the list of names is missing, and both go out the same week.',
        fi: 'Toinen osallistujille, toinen poisjääneille. Tapahtuman jälkeen puuttuu enää osallistujalista, ja molemmat lähtevät samalla viikolla.',
      },
      effort: { amount: 4, unit: 'hours' },
      owner: 'marketing',
    },
  },
  {
    id: 'nurturing-2-next-date',
    version: 1,
    step: 2,
    text: {
      en: 'When a contact tells us that they are not buying now, we record the date on which we get in touch again.',
      fi: 'Kun kontakti sanoo meille, ettei osta nyt, kirjaamme päivän, jolloin otamme uudelleen yhteyttä.',
    },
    always: {
      en: 'Each of the last 20 contacts who said so has the date of our next contact on record.',
      fi: 'Niistä 20 kontaktista, jotka ovat viimeksi sanoneet näin, jokaiselle on kirjattu seuraavan yhteydenoton päivä.',
    },
    example: {
      en: "The buyer says that this year's money is spent. The seller records 15 January and calls on that day to ask about the new year's investments.",
      fi: 'Ostaja sanoo, että tämän vuoden rahat on käytetty. Myyjä kirjaa päiväksi 15. tammikuuta ja soittaa silloin uuden vuoden investoinneista.',
    },
    lastDone: {
      en: 'When was such a date last recorded, and for whom?',
      fi: 'Milloin tällainen päivä on viimeksi kirjattu, ja kenelle?',
    },
    action: {
      title: {
        en: 'Record a date to return to contacts who are not buying',
        fi: 'Kirjatkaa seuraava yhteydenotto, kun kontakti ei osta nyt',
      },
      why: {
        en: 'Ask when it makes sense to come back, and write the day down where others see it too. One column in a shared spreadsheet is enough.',
        fi: 'Kysykää, milloin asiaan kannattaa palata, ja kirjatkaa päivä paikkaan, josta muutkin sen näkevät. Yksi sarake yhteisessä Excelissä riittää.',
      },
      effort: { amount: 2, unit: 'hours' },
      owner: 'sales',
    },
  },
  {
    id: 'nurturing-2-chosen-recipients',
    version: 1,
    step: 2,
    text: {
      en: 'We choose who gets each invitation and campaign message by industry, role or interest.',
      fi: 'Valitsemme jokaisen kutsun ja kampanjaviestin vastaanottajat toimialan, roolin tai kiinnostuksen mukaan.',
    },
    always: {
      en: 'None of our last five invitations or campaign messages went to the whole list, and for each it is on record by what the recipients were chosen.',
      fi: 'Yksikään viidestä viime kutsusta tai kampanjaviestistä ei lähtenyt koko listalle, ja jokaisesta on kirjattu, millä perusteella vastaanottajat valittiin.',
    },
    example: {
      en: 'Our register has 2,400 contacts. The invitation to a day on food hygiene goes to the 180 who are production or quality managers in the food industry.',
      fi: 'Rekisterissä on 2 400 kontaktia. Kutsu hygienian teemapäivään lähtee niille 180:lle, jotka ovat elintarvikealan tuotanto- tai laatupäälliköitä.',
    },
    lastDone: {
      en: 'When did a message with chosen recipients last go out?',
      fi: 'Milloin lähti viimeksi viesti, jonka vastaanottajat oli valittu näin?',
    },
    action: {
      title: {
        en: 'Choose the recipients before you write the message',
        fi: 'Valitkaa vastaanottajat, ennen kuin kirjoitatte viestin',
      },
      why: {
        en: 'Write down whom the message is for and how you find them in the register. If role or industry is missing, fill them in for your 200 most important contacts first.',
        fi: 'Kirjatkaa, kenelle viesti on tarkoitettu ja miten löydätte heidät rekisteristä. Jos rooli tai toimiala puuttuu, täydentäkää ensin 200 tärkeintä kontaktia.',
      },
      effort: { amount: 2, unit: 'days' },
      owner: 'marketing',
    },
  },
  {
    id: 'nurturing-3-path',
    version: 1,
    step: 3,
    text: {
      en: 'Our contacts who are not buying now are on a nurture path that fits their need or role.',
      fi: 'Kontaktimme, jotka eivät osta nyt, ovat tarpeensa tai roolinsa mukaisella nurturointipolulla.',
    },
    always: {
      en: 'At least 90 per cent of the contacts whom no seller is working on are on a path. There are at least two paths, each with three messages or more.',
      fi: 'Kontakteista, jotka eivät ole myyjällä työn alla, vähintään 90 % on polulla. Polkuja on vähintään kaksi ja kussakin vähintään kolme viestiä.',
    },
    example: {
      en: "The plant managers' path: an article on what a stoppage costs, a calculator, an invitation to a plant visit, two months apart. Buyers have their own path.",
      fi: 'Tehtaanjohtajien polku: artikkeli seisokin hinnasta, laskuri ja kutsu tehdaskäynnille kahden kuukauden välein. Ostajilla on oma polkunsa.',
    },
    lastDone: {
      en: 'When did a message on a path last go out?',
      fi: 'Milloin polulta lähti viimeksi viesti?',
    },
    action: {
      title: {
        en: 'Make two nurture paths and divide your contacts',
        fi: 'Tehkää kaksi nurturointipolkua ja jakakaa kontaktit niille',
      },
      why: {
        en: 'Begin with the two roles you meet most, three messages for each. Put the others on the path that is closer to them, until you have a third.',
        fi: 'Aloittakaa kahdesta roolista, joita tapaatte eniten, ja kirjoittakaa kummallekin kolme viestiä. Muut menevät lähemmälle polulle, kunnes kolmas on valmis.',
      },
      effort: { amount: 6, unit: 'weeks' },
      owner: 'marketing',
    },
  },
  {
    id: 'nurturing-3-path-changed',
    version: 1,
    step: 3,
    text: {
      en: 'We change each of our nurture paths at least every six months because of what its results show.',
      fi: 'Muutamme jokaista nurturointipolkuamme sen tulosten perusteella vähintään puolen vuoden välein.',
    },
    always: {
      en: 'For every path that has been in use for six months or more, a change made within the last six months is on record, with the figure that led to it.',
      fi: 'Jokaisesta vähintään puoli vuotta käytössä olleesta polusta on kirjattu puolen vuoden sisällä tehty muutos ja luku, jonka takia se tehtiin.',
    },
    example: {
      en: 'The third message was opened by 4 per cent. A short calculator took its place, and 17 per cent filled it in.',
      fi: 'Kolmannen viestin avasi 4 %. Sen tilalle vaihdettiin lyhyt laskuri, ja sen täytti 17 %.',
    },
    lastDone: {
      en: 'When was a path last changed, and because of which figure?',
      fi: 'Milloin polkua on viimeksi muutettu, ja minkä luvun takia?',
    },
    action: {
      title: {
        en: 'Replace the weakest message on each path',
        fi: 'Vaihtakaa jokaisen polun heikoin viesti',
      },
      why: {
        en: 'Look message by message at how many open, answer or sign up, and replace the one where most people drop off. Write down the figure before and after.',
        fi: 'Katsokaa viesti viestiltä, moniko avaa, vastaa tai ilmoittautuu, ja vaihtakaa se, jonka kohdalla kiinnostus loppuu. Kirjatkaa luku ennen ja jälkeen.',
      },
      effort: { amount: 2, unit: 'days' },
      owner: 'marketing',
    },
  },
  {
    id: 'nurturing-3-moved-on',
    version: 1,
    step: 3,
    text: {
      en: 'Every month we count how many contacts on our nurture paths became ready for sales.',
      fi: 'Laskemme joka kuukausi, moniko nurturointipolkujemme kontakteista tuli myyntivalmiiksi.',
    },
    always: {
      en: 'The number is on record for each path and for each of the last six months.',
      fi: 'Luku on kirjattu jokaisesta polusta joka kuukausi viimeisen puolen vuoden ajan.',
    },
    example: {
      en: "There are 420 contacts on the paths. In May, 13 of them became ready for sales: 9 from the plant managers' path and 4 from the buyers'.",
      fi: 'Poluilla on 420 kontaktia. Toukokuussa heistä 13 tuli myyntivalmiiksi: 9 tehtaanjohtajien ja 4 ostajien polulta.',
    },
    lastDone: {
      en: 'What is the latest month for which the number has been counted?',
      fi: 'Miltä kuukaudelta luku on viimeksi laskettu?',
    },
    action: {
      title: {
        en: 'Count each month how many contacts the paths made ready',
        fi: 'Laskekaa joka kuukausi, moniko tuli polulla myyntivalmiiksi',
      },
      why: {
        en: "The figure shows management what nurturing brings. Take it to the monthly review, where sales' figures are looked at too.",
        fi: 'Luvusta johto näkee, mitä jalostaminen tuottaa. Viekää se kuukausipalaveriin, jossa katsotaan myynninkin luvut.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'marketing',
    },
  },
  {
    id: 'nurturing-4-chain-events',
    version: 1,
    step: 4,
    text: {
      en: 'Our messages start from events along the whole chain, such as an offer that expires, a delivery or a service visit.',
      fi: 'Viestimme käynnistyvät koko ketjun tapahtumista, kuten tarjouksen vanhenemisesta, toimituksesta tai huoltokäynnistä.',
    },
    always: {
      en: 'At least three events start a message: one in offers, one in deliveries and one later, such as a service visit or the end of a warranty. In the last three months each message went out every time.',
      fi: 'Vähintään kolme tapahtumaa käynnistää viestin: yksi tarjouksissa, yksi toimituksissa ja yksi myöhemmin, kuten huoltokäynti tai takuun päättyminen. Kolmen viime kuukauden aikana viesti lähti joka kerta.',
    },
    example: {
      en: "A week before an offer expires the customer gets a message. Two weeks after start-up the machine's operator gets a guide, and ten months later comes a proposal for the yearly service.",
      fi: 'Viikkoa ennen tarjouksen vanhenemista asiakas saa viestin. Kaksi viikkoa käyttöönotosta koneen käyttäjä saa oppaan, ja kymmenen kuukauden päästä tulee ehdotus vuosihuollosta.',
    },
    lastDone: {
      en: 'When did an offer, a delivery or a service visit last start a message?',
      fi: 'Milloin tarjous, toimitus tai huoltokäynti on viimeksi käynnistänyt viestin?',
    },
    action: {
      title: {
        en: 'Choose three events in the chain and write their messages',
        fi: 'Valitkaa ketjusta kolme tapahtumaa ja kirjoittakaa viestit',
      },
      why: {
        en: 'One from offers, one from deliveries, one from service or warranties. Agree where the news of the event comes from and who signs: a message from a familiar technician gets read.',
        fi: 'Yksi tarjouksista, yksi toimituksista, yksi huollosta tai takuista. Sopikaa, mistä tieto tapahtumasta tulee ja kenen nimissä viesti lähtee: tutun asentajan viesti luetaan.',
      },
      effort: { amount: 8, unit: 'weeks' },
      owner: 'marketing',
    },
  },
  {
    id: 'nurturing-4-open-complaint',
    version: 1,
    step: 4,
    text: {
      en: 'We send no marketing messages to a customer who has an open complaint.',
      fi: 'Emme lähetä markkinointiviestejä asiakkaalle, jolla on avoin reklamaatio.',
    },
    always: {
      en: 'In the last three months no contact of a company with an open complaint got a marketing message from us.',
      fi: 'Kolmen viime kuukauden aikana yksikään kontakti yrityksessä, jolla oli avoin reklamaatio, ei saanut meiltä markkinointiviestiä.',
    },
    example: {
      en: "A packing line has stood still for two days. The customer's seven contacts are left out of the spring campaign until service has closed the complaint.",
      fi: 'Pakkauslinja on seissyt kaksi päivää. Asiakkaan seitsemän kontaktia jää pois kevään kampanjasta, kunnes huolto on kuitannut reklamaation hoidetuksi.',
    },
    lastDone: {
      en: 'When was a message last held back because of a complaint?',
      fi: 'Milloin viesti on viimeksi jätetty lähettämättä reklamaation takia?',
    },
    action: {
      title: {
        en: 'Stop marketing messages while a complaint is open',
        fi: 'Keskeyttäkää viestit avoimen reklamaation ajaksi',
      },
      why: {
        en: 'To begin with, whoever handles complaints sends a list of the open ones before each mailing. Later the mark can come from the system. Nobody wants an advert in the middle of a stoppage.',
        fi: 'Aluksi reklamaatioiden hoitaja lähettää listan avoimista ennen jokaista postitusta, myöhemmin tieto voi tulla järjestelmästä. Seisokin keskellä mainos ei naurata ketään.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'marketing',
    },
  },
  {
    id: 'nurturing-4-delivered',
    version: 1,
    step: 4,
    text: {
      en: 'We pick the recipients of our service or add-on campaigns by what we have delivered to them.',
      fi: 'Poimimme huolto- tai lisämyyntikampanjoiden vastaanottajat sen mukaan, mitä olemme heille toimittaneet.',
    },
    always: {
      en: 'For each service or add-on campaign of the last 12 months the recipients were picked from delivery records, by product and by date of delivery.',
      fi: 'Jokaisen 12 viime kuukauden huolto- tai lisämyyntikampanjan vastaanottajat on poimittu toimitustiedoista tuotteen ja toimituspäivän mukaan.',
    },
    example: {
      en: 'Spare parts for a control unit delivered in 2016 are running out. The 63 customers who have one are offered a replacement, and nobody else is.',
      fi: 'Vuonna 2016 toimitetun ohjausyksikön varaosat loppuvat. Vaihtoa tarjotaan niille 63 asiakkaalle, joilla yksikkö on, eikä muille.',
    },
    lastDone: {
      en: 'For which campaign were recipients last picked from delivery records?',
      fi: 'Mihin kampanjaan vastaanottajat on viimeksi poimittu toimitustiedoista?',
    },
    action: {
      title: {
        en: 'Make one campaign for the owners of one product',
        fi: 'Tehkää yksi kampanja yhden tuotteen omistajille',
      },
      why: {
        en: 'Find out whose equipment needs something now, pick those customers from delivery records, and count the offers and deals that follow.',
        fi: 'Selvittäkää, kenen laitteet tarvitsevat nyt jotain, poimikaa nämä asiakkaat toimitustiedoista ja laskekaa, montako tarjousta ja kauppaa siitä syntyi.',
      },
      effort: { amount: 3, unit: 'weeks' },
      owner: 'marketingAndSales',
    },
  },
];

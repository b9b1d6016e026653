import type { Practice } from '#core/level/test.ts';

/** The practices of feedback and learning: three for each of steps 2, 3 and 4. */
export const feedbackPractices: readonly Practice[] = [
  {
    id: 'feedback-2-outcome',
    version: 1,
    step: 2,
    text: {
      en: 'Our sellers record what became of each lead they were given, and why.',
      fi: 'Myyjämme kirjaavat jokaisesta saamastaan liidistä, miten sille kävi ja miksi.',
    },
    always: {
      en: 'Each of the last 20 closed leads has an outcome and a reason, and no lead has been open for three months without an entry.',
      fi: 'Jokaisella viimeksi suljetuista 20 liidistä on lopputulos ja syy, eikä yksikään liidi ole ollut auki kolmea kuukautta ilman merkintää.',
    },
    example: {
      en: 'Row 87: no deal, the budget went to something else. Row 88: deal, 18,000 euros, our delivery time decided it. Marketing reads both without having to ask.',
      fi: 'Rivi 87: ei kauppaa, budjetti meni muuhun. Rivi 88: kauppa, 18 000 euroa, toimitusaika ratkaisi. Markkinointi lukee molemmat kyselemättä.',
    },
    lastDone: {
      en: 'For which lead were the outcome and the reason last recorded?',
      fi: 'Mistä liidistä on viimeksi kirjattu lopputulos ja syy?',
    },
    action: {
      title: {
        en: 'Choose six reasons for the seller to pick from',
        fi: 'Valitkaa kuusi syytä, joista myyjä poimii yhden',
      },
      why: {
        en: 'For a lead that went nowhere: no need, no budget, wrong time, price, competitor, not reached. Picking takes five seconds, and after fifty leads you see what repeats itself.',
        fi: 'Liidille, josta ei tullut kauppaa: ei tarvetta, ei budjettia, väärä aika, hinta, kilpailija, ei tavoitettu. Valinta vie viisi sekuntia, ja viidenkymmenen liidin jälkeen näette, mikä toistuu.',
      },
      effort: { amount: 3, unit: 'hours' },
      owner: 'sales',
    },
  },
  {
    id: 'feedback-2-ask-lost',
    version: 1,
    step: 2,
    text: {
      en: 'After every offer we lose, we ask the customer why we were not chosen.',
      fi: 'Kysymme jokaisen hävityn tarjouksen jälkeen asiakkaalta, miksi meitä ei valittu.',
    },
    always: {
      en: "For each offer lost in the last six months the customer's answer is on record, or the day on which we asked and got none.",
      fi: 'Jokaisesta kuuden viime kuukauden aikana hävitystä tarjouksesta on kirjattu asiakkaan vastaus tai päivä, jolloin kysyttiin eikä vastausta saatu.',
    },
    example: {
      en: 'We had put it down to the price. When asked, the buyer said: the competitor came to look at the site, you sent a PDF.',
      fi: 'Olimme merkinneet syyksi hinnan. Kun ostajalta kysyttiin, hän sanoi: kilpailija kävi katsomassa kohdetta, te lähetitte PDF:n.',
    },
    lastDone: {
      en: 'Which customer was last asked why the offer was lost?',
      fi: 'Miltä asiakkaalta on viimeksi kysytty, miksi tarjous hävittiin?',
    },
    action: {
      title: {
        en: 'Call the customer after every lost offer',
        fi: 'Soittakaa asiakkaalle jokaisen hävityn tarjouksen jälkeen',
      },
      why: {
        en: 'Let somebody other than the seller call within two weeks and ask what decided it. To the seller, customers often say only that it was the price.',
        fi: 'Antakaa jonkun muun kuin myyjän soittaa kahden viikon sisällä ja kysyä, mikä asian päätti. Myyjälle asiakas sanoo usein vain, että hinta ratkaisi.',
      },
      effort: { amount: 1, unit: 'hours' },
      owner: 'salesDirector',
    },
  },
  {
    id: 'feedback-2-after-campaign',
    version: 1,
    step: 2,
    text: {
      en: 'Within two weeks of each event and campaign we write down what we will do differently next time.',
      fi: 'Kirjaamme jokaisen tapahtuman ja kampanjan jälkeen kahden viikon sisällä, mitä teemme ensi kerralla toisin.',
    },
    always: {
      en: 'Each event and campaign of the last 12 months has a note, dated within two weeks of its end, with at least one thing to change.',
      fi: 'Jokaisesta 12 viime kuukauden tapahtumasta ja kampanjasta on kahden viikon sisällä tehty muistio, jossa on vähintään yksi muutettava asia.',
    },
    example: {
      en: 'For a webinar at three on a Friday 64 people registered and 11 came. Next time: Tuesday at nine, and the sellers call the 20 most important the day before.',
      fi: 'Perjantaina kello 15 pidettyyn webinaariin ilmoittautui 64 ja tuli 11. Ensi kerralla: tiistai kello 9, ja myyjät soittavat edellisenä päivänä 20 tärkeimmälle.',
    },
    lastDone: {
      en: 'After which event or campaign was such a note last written?',
      fi: 'Minkä tapahtuman tai kampanjan jälkeen muistio on viimeksi tehty?',
    },
    action: {
      title: {
        en: 'Sit down for half an hour after each event and campaign',
        fi: 'Pitäkää tapahtuman ja kampanjan jälkeen puolen tunnin purku',
      },
      why: {
        en: 'A marketer, a seller and half an hour: what was expected, what happened, what will be changed? Open the note again when you plan the next one.',
        fi: 'Markkinoija, myyjä ja puoli tuntia: mitä odotettiin, mitä tapahtui, mitä muutetaan? Avatkaa muistio uudelleen, kun suunnittelette seuraavaa.',
      },
      effort: { amount: 1, unit: 'hours' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'feedback-3-change',
    version: 1,
    step: 3,
    text: {
      en: 'We can name a change to scoring or a campaign, made in the last six months because of feedback from sales.',
      fi: 'Osaamme nimetä muutoksen, joka pisteytykseen tai kampanjaan on puolen vuoden sisällä tehty myynnin palautteen takia.',
    },
    always: {
      en: 'Asked separately, a marketer and a seller name the same change of the last six months. The feedback behind it and the day of the change are on record.',
      fi: 'Markkinoija ja myyjä nimeävät erikseen kysyttäessä saman kuuden viime kuukauden muutoksen. Sen takana oleva palaute ja muutospäivä on kirjattu.',
    },
    example: {
      en: 'The sellers said that most of those who download the guide are students. Since October a download has given 5 points, not 20.',
      fi: 'Myyjät kertoivat, että useimmat oppaan lataajat ovat opiskelijoita. Lokakuusta alkaen lataus on antanut 5 pistettä eikä 20.',
    },
    lastDone: {
      en: 'What was the latest such change, and on what day was it made?',
      fi: 'Mikä viimeisin muutos oli, ja minä päivänä se tehtiin?',
    },
    action: {
      title: {
        en: 'Let the sellers choose one change every quarter',
        fi: 'Antakaa myyjien valita yksi muutos neljännesvuodessa',
      },
      why: {
        en: 'Show them the reasons on record and ask what one thing should change in scoring or campaigns. Write down the change and its day, and tell them when it is done.',
        fi: 'Näyttäkää heille kirjatut syyt ja kysykää, mitä yhtä asiaa pisteytyksessä tai kampanjoissa pitäisi muuttaa. Kirjatkaa muutos ja päivä ja kertokaa, kun se on tehty.',
      },
      effort: { amount: 3, unit: 'days' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'feedback-3-grades-checked',
    version: 1,
    step: 3,
    text: {
      en: 'Every six months we compare the grades that our leads got with what became of the leads.',
      fi: 'Vertaamme puolen vuoden välein liidien saamia luokkia siihen, miten liideille kävi.',
    },
    always: {
      en: 'Twice in the last 12 months we have calculated, for every grade, what share of its leads became opportunities.',
      fi: 'Jokaiselle luokalle on 12 viime kuukauden aikana laskettu kahdesti, kuinka suuri osa sen liideistä eteni myyntimahdollisuudeksi.',
    },
    example: {
      en: 'Of A leads 46 per cent became opportunities, of B leads 21 and of C leads 24. B and C are the wrong way round, so the points for company size are halved.',
      fi: 'A-liideistä 46 % eteni myyntimahdollisuudeksi, B-liideistä 21 % ja C-liideistä 24 %. B ja C ovat väärin päin, joten yrityksen koosta saatavat pisteet puolitetaan.',
    },
    lastDone: {
      en: 'When were grades and outcomes last compared?',
      fi: 'Milloin luokkia ja lopputuloksia on viimeksi verrattu?',
    },
    action: {
      title: {
        en: 'Calculate for each grade what share of the leads moved on',
        fi: 'Laskekaa joka luokalle, kuinka suuri osa liideistä eteni',
      },
      why: {
        en: 'Take the leads of the last 12 months and calculate one percentage for each grade. If A does no better than C, it is the points that need fixing, not the sellers.',
        fi: 'Ottakaa 12 viime kuukauden liidit ja laskekaa joka luokalle yksi prosentti. Jos A ei pärjää C:tä paremmin, korjattavaa on pisteissä eikä myyjissä.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'feedback-3-answered',
    version: 1,
    step: 3,
    text: {
      en: 'When a seller gives feedback on leads, our marketing says within two weeks what will be done about it.',
      fi: 'Kun myyjä antaa liideistä palautetta, markkinointimme kertoo kahden viikon sisällä, mitä asialle tehdään.',
    },
    always: {
      en: 'Each piece of feedback of the last three months is on record, and beside it an answer given at most two weeks later.',
      fi: 'Jokainen kolmen viime kuukauden palaute on kirjattu, ja sen vieressä on enintään kahden viikon päästä annettu vastaus.',
    },
    example: {
      en: 'A seller writes that leads from the trade magazine ask about makes that we do not service. Answer four days later: the advertisement now lists the makes that we do.',
      fi: 'Myyjä kirjoittaa, että ammattilehden liidit kysyvät merkeistä, joita emme huolla. Vastaus neljän päivän päästä: ilmoituksessa luetellaan nyt merkit, joita huollamme.',
    },
    lastDone: {
      en: 'Which feedback was last answered, and on what day?',
      fi: 'Mihin palautteeseen on viimeksi vastattu, ja minä päivänä?',
    },
    action: {
      title: {
        en: 'Answer each piece of feedback within two weeks',
        fi: 'Vastatkaa jokaiseen palautteeseen kahdessa viikossa',
      },
      why: {
        en: 'A shared list with three columns is enough: feedback, answer, date. No is an answer too if the reason comes with it. A seller who gets no answer will not write again.',
        fi: 'Kolmen sarakkeen yhteinen lista riittää: palaute, vastaus, päivä. Myös ei on vastaus, kun syy kerrotaan. Myyjä, joka ei saa vastausta, ei kirjoita toista kertaa.',
      },
      effort: { amount: 2, unit: 'hours' },
      owner: 'marketing',
    },
  },
  {
    id: 'feedback-4-deal-review',
    version: 1,
    step: 4,
    text: {
      en: 'Every quarter we review the deals we won, the deals we lost and those we were never asked to bid for.',
      fi: 'Käymme neljännesvuosittain läpi voitetut ja hävityt kaupat sekä ne, joihin meiltä ei edes pyydetty tarjousta.',
    },
    always: {
      en: 'The notes of each of the last four quarters name deals of all three kinds: won, lost, and made with a competitor without anybody asking us for an offer.',
      fi: 'Neljän viime neljänneksen jokaisessa muistiossa on kaikkia kolmea: voitettuja, hävittyjä ja kilpailijan tekemiä kauppoja, joihin meiltä ei pyydetty tarjousta.',
    },
    example: {
      en: 'Second quarter: 14 won, 19 lost and 6 known deals for which nobody asked us for an offer. Four of the six were in Ostrobothnia, where we have no seller.',
      fi: 'Toinen neljännes: 14 voitettua, 19 hävittyä ja 6 tiedossa olevaa kauppaa, joihin meiltä ei pyydetty tarjousta. Niistä neljä oli Pohjanmaalla, jossa meillä ei ole myyjää.',
    },
    lastDone: {
      en: 'When were the deals last reviewed, and who took part?',
      fi: 'Milloin kaupat on viimeksi käyty läpi, ja ketkä olivat mukana?',
    },
    action: {
      title: {
        en: 'List the deals for which nobody asked you for an offer',
        fi: 'Listatkaa kaupat, joihin teiltä ei pyydetty tarjousta',
      },
      why: {
        en: 'Sellers, service and public tender notices will give you more than you expect. Put them beside the deals won and lost, and ask of each what decided it.',
        fi: 'Myyjiltä, huollolta ja julkisista hankintailmoituksista niitä löytyy enemmän kuin luulisi. Ottakaa ne voitettujen ja hävittyjen rinnalle ja kysykää jokaisesta, mikä asian päätti.',
      },
      effort: { amount: 2, unit: 'days' },
      owner: 'management',
    },
  },
  {
    id: 'feedback-4-effect',
    version: 1,
    step: 4,
    text: {
      en: 'We measure the effect of each change to scoring, campaigns or offers by a figure chosen beforehand.',
      fi: 'Mittaamme jokaisen pisteytykseen, kampanjoihin tai tarjouksiin tehdyn muutoksen vaikutuksen ennalta valitulla luvulla.',
    },
    always: {
      en: 'For each change made between three and twelve months ago, the chosen figure is on record from before the change and from after it.',
      fi: 'Jokaisesta muutoksesta, jonka tekemisestä on kolmesta kahteentoista kuukautta, on kirjattu valittu luku ennen muutosta ja sen jälkeen.',
    },
    example: {
      en: 'Since January every offer has named a delivery week. The chosen figure is the win rate: 31 per cent from October to December, 38 from February to April. The change stays.',
      fi: 'Tammikuusta alkaen jokaisessa tarjouksessa on ollut toimitusviikko. Valittu luku on hit rate: loka-joulukuussa 31 %, helmi-huhtikuussa 38 %. Muutos jää voimaan.',
    },
    lastDone: {
      en: 'For which change was the effect last measured?',
      fi: 'Minkä muutoksen vaikutus on viimeksi mitattu?',
    },
    action: {
      title: {
        en: 'Choose the figure before you make the change',
        fi: 'Valitkaa luku, ennen kuin teette muutoksen',
      },
      why: {
        en: 'Write on one line what changes, which figure should move, where it is now and when you look again. A change that moved nothing can be undone.',
        fi: 'Kirjatkaa yhdelle riville, mikä muuttuu, minkä luvun pitäisi liikkua, missä se on nyt ja milloin katsotte uudelleen. Muutoksen, joka ei liikuttanut mitään, voi perua.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'feedback-4-complaints',
    version: 1,
    step: 4,
    text: {
      en: 'Every quarter our marketing and sales go through the complaints that stem from our own promises.',
      fi: 'Markkinointimme ja myyntimme käyvät neljännesvuosittain läpi reklamaatiot, jotka johtuivat omista lupauksistamme.',
    },
    always: {
      en: 'The notes of each of the last four quarters show which of its complaints stemmed from a promise of ours, where the promise was made, and that both teams took part.',
      fi: 'Neljän viime neljänneksen jokaisesta muistiosta näkyy, mitkä reklamaatiot johtuivat lupauksestamme, missä lupaus oli annettu ja että molemmat tiimit olivat mukana.',
    },
    example: {
      en: 'Seven of 22 complaints stem from the brochure: the unit is silent, but only with the lid shut. The brochure now gives the decibels with the lid open too.',
      fi: 'Seitsemän reklamaatiota 22:sta johtui esitteestä: laite on hiljainen, mutta vain kansi kiinni. Esitteessä on nyt desibelit myös kansi auki.',
    },
    lastDone: {
      en: 'When were complaints last compared with what had been promised?',
      fi: 'Milloin reklamaatioita on viimeksi verrattu siihen, mitä oli luvattu?',
    },
    action: {
      title: {
        en: 'Mark each complaint that stems from a promise',
        fi: 'Merkitkää reklamaatiot, jotka johtuvat lupauksesta',
      },
      why: {
        en: 'Whoever records a complaint fills in one more field: what had the customer been promised, and where? Fix that sentence in the offer or the brochure the same week.',
        fi: 'Reklamaation kirjaaja täyttää yhden kentän lisää: mitä asiakkaalle oli luvattu ja missä? Korjatkaa se lause tarjouspohjasta tai esitteestä samalla viikolla.',
      },
      effort: { amount: 2, unit: 'days' },
      owner: 'management',
    },
  },
];

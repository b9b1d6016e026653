import type { Practice } from '#core/level/test.ts';

/** The practices of systems and data: three for each of steps 2, 3 and 4. */
export const systemsPractices: readonly Practice[] = [
  {
    id: 'systems-2-one-place',
    version: 1,
    step: 2,
    text: {
      en: "All our leads are in one shared system or spreadsheet, not in everybody's own files.",
      fi: 'Kaikki liidimme ovat samassa yhteisessä järjestelmässä tai taulukossa, eivät kunkin omissa Exceleissä.',
    },
    always: {
      en: 'Each of the last 20 enquiries, by phone, by e-mail or by form, was in the shared place within one working day of its arrival.',
      fi: 'Jokainen viimeksi tulleista 20 kyselystä oli yhden työpäivän sisällä yhteisessä paikassa, oli se tullut puhelimitse, sähköpostilla tai lomakkeella.',
    },
    example: {
      en: 'A customer asks a fitter about a second loading door. That afternoon it is on row 214 of the shared list, where marketing and all four sellers see it.',
      fi: 'Asiakas kysyy asentajalta toista nosto-ovea. Samana iltapäivänä asia on yhteisen listan rivillä 214, josta markkinointi ja kaikki neljä myyjää näkevät sen.',
    },
    lastDone: {
      en: 'Which lead came in last, and where is it recorded?',
      fi: 'Mikä liidi on tullut viimeksi, ja mihin se on kirjattu?',
    },
    action: {
      title: {
        en: "Move everybody's own lead lists into one shared place",
        fi: 'Siirtäkää kaikkien omat liidilistat yhteen paikkaan',
      },
      why: {
        en: 'Agree on at most ten columns and move everything in one afternoon, sales and marketing together. After that a lead that is not in the list is not a lead.',
        fi: 'Sopikaa enintään kymmenen saraketta ja siirtäkää kaikki yhtenä iltapäivänä, myynti ja markkinointi yhdessä. Sen jälkeen liidi, jota listassa ei ole, ei ole liidi.',
      },
      effort: { amount: 2, unit: 'days' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'systems-2-source',
    version: 1,
    step: 2,
    text: {
      en: 'Each of our leads has a source on record, chosen from one shared list of sources.',
      fi: 'Jokaiselle liidillemme on kirjattu lähde, joka on valittu yhteisestä lähdeluettelosta.',
    },
    always: {
      en: 'Every lead of the last three months has a source. The list has at most 15 of them, and at most one lead in twenty is under Other.',
      fi: 'Jokaisella kolmen viime kuukauden liidillä on lähde. Luettelossa niitä on enintään 15, ja kohdassa Muu on enintään yksi liidi kahdestakymmenestä.',
    },
    example: {
      en: 'April brought 31 leads: 9 from the website, 8 from the fair, 7 tips from customers, 6 from service visits and 1 from elsewhere. None is without a source.',
      fi: 'Huhtikuussa tuli 31 liidiä: 9 verkkosivuilta, 8 messuilta, 7 asiakkaiden vinkeistä, 6 huoltokäynneiltä ja 1 muualta. Yksikään ei ole ilman lähdettä.',
    },
    lastDone: {
      en: "When was a lead's source last recorded, and where does it show?",
      fi: 'Milloin liidille on viimeksi kirjattu lähde, ja missä se näkyy?',
    },
    action: {
      title: {
        en: 'Make one list of sources and a required field',
        fi: 'Tehkää lähteistä yksi luettelo ja pakollinen kenttä',
      },
      why: {
        en: 'Ten sources are enough, in words that everybody uses: fair, website, tip from a customer. The same fair spelt in three ways is three sources in the report.',
        fi: 'Kymmenen lähdettä riittää, kun kaikki käyttävät samoja sanoja: messut, verkkosivut, asiakkaan vinkki. Kolmella tavalla kirjoitetut messut ovat raportissa kolme lähdettä.',
      },
      effort: { amount: 4, unit: 'hours' },
      owner: 'marketing',
    },
  },
  {
    id: 'systems-2-no-duplicates',
    version: 1,
    step: 2,
    text: {
      en: 'The same contact is in our shared lead list only once.',
      fi: 'Sama kontakti on yhteisessä liidilistassamme vain kerran.',
    },
    always: {
      en: 'When the leads of the last 12 months are sorted by e-mail address and by phone number, no address and no direct number is there twice.',
      fi: 'Kun 12 viime kuukauden liidit järjestetään sähköpostiosoitteen ja puhelinnumeron mukaan, mikään osoite tai henkilön oma numero ei ole listassa kahdesti.',
    },
    example: {
      en: 'A buyer asks for a price at the fair and a week later on the website. The list has one row with both enquiries on it, and one seller calls her, not two.',
      fi: 'Ostaja kysyy hintaa messuilla ja viikkoa myöhemmin verkkosivuilla. Listassa on yksi rivi, jolla näkyvät molemmat kyselyt, ja hänelle soittaa yksi myyjä eikä kaksi.',
    },
    lastDone: {
      en: 'When was the list last searched for duplicates?',
      fi: 'Milloin listasta on viimeksi etsitty kaksoiskappaleita?',
    },
    action: {
      title: {
        en: 'Search the list before you add a contact',
        fi: 'Tarkistakaa lista, ennen kuin lisäätte kontaktin',
      },
      why: {
        en: 'Search by company and e-mail address first. Merge the duplicates that you have now, and keep the notes from both rows.',
        fi: 'Hakekaa ensin yrityksellä ja sähköpostiosoitteella. Yhdistäkää nykyiset kaksoiskappaleet ja säilyttäkää merkinnät molemmilta riveiltä.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'marketing',
    },
  },
  {
    id: 'systems-3-exchange',
    version: 1,
    step: 3,
    text: {
      en: 'Our marketing tool and CRM exchange data by themselves: the lead goes over, the outcome comes back.',
      fi: 'Markkinoinnin järjestelmämme ja CRM vaihtavat tiedot automaattisesti: liidi myynnille, lopputulos takaisin.',
    },
    always: {
      en: 'Each of the last 20 leads reached the CRM, and each of the last 20 outcomes reached the marketing tool, within a day and without anybody copying it.',
      fi: 'Viimeisistä 20 liidistä jokainen siirtyi CRM:ään ja viimeisistä 20 lopputuloksesta jokainen markkinoinnin järjestelmään vuorokaudessa ilman käsin kopiointia.',
    },
    example: {
      en: 'A production manager fills in a form at 10.05; at 10.06 the lead is in the CRM. In June the seller marks the deal as won, and the next day marketing sees which campaign brought it.',
      fi: 'Tuotantopäällikkö täyttää lomakkeen kello 10.05, ja liidi on CRM:ssä 10.06. Kesäkuussa myyjä merkitsee kaupan voitetuksi, ja seuraavana päivänä markkinointi näkee, mikä kampanja sen toi.',
    },
    lastDone: {
      en: 'When did an outcome last come back to marketing by itself?',
      fi: 'Milloin lopputulos on viimeksi palannut markkinoinnille itsestään?',
    },
    action: {
      title: {
        en: 'Let leads and outcomes move without copying',
        fi: 'Antakaa liidien ja lopputulosten siirtyä ilman kopiointia',
      },
      why: {
        en: 'Start with five fields: contact, company, source, owner, outcome. Try the connection with ten leads for two weeks before you let all of them through.',
        fi: 'Aloittakaa viidestä kentästä: kontakti, yritys, lähde, omistaja, lopputulos. Kokeilkaa yhteyttä kymmenellä liidillä kaksi viikkoa, ennen kuin päästätte kaikki läpi.',
      },
      effort: { amount: 4, unit: 'weeks' },
      owner: 'it',
    },
  },
  {
    id: 'systems-3-opt-out',
    version: 1,
    step: 3,
    text: {
      en: 'When somebody opts out of marketing messages, every system we send them from shows it by the next working day.',
      fi: 'Kun joku kieltää markkinointiviestit, kielto näkyy viimeistään seuraavana työpäivänä joka järjestelmässä, josta niitä lähetämme.',
    },
    always: {
      en: 'Each of the last ten contacts who opted out was marked in every system that sends messages, at most one working day later.',
      fi: 'Kymmenestä viimeksi viestit kieltäneestä kontaktista jokaisella oli viimeistään seuraavana työpäivänä kielto kaikissa järjestelmissä, joista viestejä lähtee.',
    },
    example: {
      en: 'A managing director tells the seller on the phone: no more newsletters. The seller ticks one box in the CRM, and the next newsletter does not go to him.',
      fi: 'Toimitusjohtaja sanoo myyjälle puhelimessa, ettei halua enää uutiskirjettä. Myyjä merkitsee kiellon CRM:ään, eikä seuraava uutiskirje mene hänelle.',
    },
    lastDone: {
      en: 'When did somebody last opt out, and where does it show?',
      fi: 'Milloin joku on viimeksi kieltänyt viestit, ja missä kielto näkyy?',
    },
    action: {
      title: {
        en: 'Pass every opt-out on to all systems',
        fi: 'Viekää markkinointikielto kaikkiin järjestelmiin',
      },
      why: {
        en: 'Agree where it is recorded when it comes by phone, by e-mail or by a link in a message. Obeying it is the law, and good manners too.',
        fi: 'Sopikaa, mihin kielto kirjataan, kun se tulee puhelimessa, sähköpostilla tai viestin linkistä. Sen noudattamista vaativat sekä laki että hyvät tavat.',
      },
      effort: { amount: 1, unit: 'weeks' },
      owner: 'it',
    },
  },
  {
    id: 'systems-3-silent-contacts',
    version: 1,
    step: 3,
    text: {
      en: 'Every six months we go through the contacts who have not been heard from for a year.',
      fi: 'Käymme puolen vuoden välein läpi kontaktit, joista ei ole vuoteen kuulunut mitään.',
    },
    always: {
      en: 'It has been done twice in the last 12 months. Both times each of these contacts was reached or taken off the mailing lists, and the record shows which.',
      fi: 'Tämä on tehty 12 viime kuukauden aikana kahdesti. Kummallakin kerralla jokainen näistä kontakteista tavoitettiin tai poistettiin postituslistoilta, ja tiedoista näkyy, kumpi.',
    },
    example: {
      en: 'Of 2,400 contacts 700 had not opened, answered or called in a year. They were asked one short question: 90 answered, 40 had changed jobs, and 570 were taken off the lists.',
      fi: 'Kontakteja oli 2 400, ja niistä 700 ei ollut vuoteen avannut viestiä, vastannut eikä soittanut. Lyhyeen kysymykseen vastasi 90, työpaikkaa oli vaihtanut 40, ja 570 poistettiin listoilta.',
    },
    lastDone: {
      en: 'When were the silent contacts last gone through?',
      fi: 'Milloin hiljaiset kontaktit on viimeksi käyty läpi?',
    },
    action: {
      title: {
        en: 'Take silent contacts off the mailing lists',
        fi: 'Poistakaa hiljaiset kontaktit postituslistoilta',
      },
      why: {
        en: 'Ask them first in one short message whether they still want to hear from you. With a shorter list the figures are truer, and sellers stop calling people who have left.',
        fi: 'Kysykää ensin lyhyellä viestillä, haluavatko he vielä kuulla teistä. Lyhyempi lista antaa todenmukaisemmat luvut, eivätkä myyjät soita ihmisille, jotka ovat lähteneet talosta.',
      },
      effort: { amount: 2, unit: 'days' },
      owner: 'marketing',
    },
  },
  {
    id: 'systems-4-one-identity',
    version: 1,
    step: 4,
    text: {
      en: 'Each of our customers has the same identifier in every system, from marketing and CRM to ERP and service.',
      fi: 'Jokaisella asiakkaallamme on sama tunniste kaikissa järjestelmissä, markkinoinnista ja CRM:stä ERP:hen ja huoltoon asti.',
    },
    always: {
      en: "Each of ten customers picked from last month's invoices is found with the same identifier in every system that holds customers, invoicing included, and only once in each.",
      fi: 'Kun viime kuun laskuista poimitaan kymmenen asiakasta, jokainen löytyy samalla tunnisteella kaikista järjestelmistä, joissa on asiakkaita, myös laskutuksesta, ja kustakin vain kerran.',
    },
    example: {
      en: 'A property company changed its name in spring. With its business ID its leads, orders, invoices and service visits are still found under one customer.',
      fi: 'Kiinteistöyhtiö vaihtoi keväällä nimeä. Y-tunnuksella sen liidit, tilaukset, laskut ja huoltokäynnit löytyvät yhä saman asiakkaan tiedoista.',
    },
    lastDone: {
      en: 'When was a customer last found in every system with the same identifier?',
      fi: 'Milloin asiakas on viimeksi haettu kaikista järjestelmistä samalla tunnisteella?',
    },
    action: {
      title: {
        en: 'Require the business ID of every company in every system',
        fi: 'Tehkää Y-tunnuksesta pakollinen tieto joka järjestelmään',
      },
      why: {
        en: 'Fill it in first for customers invoiced in the last 12 months, then for open offers. Decide in which system a new customer is opened; the others get it from there.',
        fi: 'Täydentäkää se ensin 12 viime kuukauden aikana laskutetuille asiakkaille, sitten avoimiin tarjouksiin. Päättäkää, missä järjestelmässä uusi asiakas avataan: muut saavat tiedon sieltä.',
      },
      effort: { amount: 8, unit: 'weeks' },
      owner: 'it',
    },
  },
  {
    id: 'systems-4-keyed-once',
    version: 1,
    step: 4,
    text: {
      en: 'Between offer and invoice, none of our people keys in the same customer, product or price twice.',
      fi: 'Tarjouksesta laskuun kukaan ei kirjaa meillä samaa asiakasta, tuotetta tai hintaa kahdesti.',
    },
    always: {
      en: 'In each of the last ten invoices the customer, the products and the prices came from the offer, and nobody typed them again on the way.',
      fi: 'Kymmenen viime laskun asiakkaat, tuotteet ja hinnat tulivat tarjouksesta, eikä kukaan kirjannut niitä matkalla uudelleen.',
    },
    example: {
      en: 'The customer accepts, and the seller presses one button: the order with its 23 lines is in the ERP. On the day of delivery the same lines become the invoice.',
      fi: 'Asiakas hyväksyy tarjouksen, ja myyjä painaa yhtä painiketta: tilaus ja sen 23 riviä ovat ERP:ssä. Toimituspäivänä samoista riveistä tulee lasku.',
    },
    lastDone: {
      en: 'Which offer last became an invoice with nothing typed again?',
      fi: 'Mikä tarjous on viimeksi päätynyt laskuksi ilman uutta kirjaamista?',
    },
    action: {
      title: {
        en: 'Find all that is typed twice in one order',
        fi: 'Etsikää yhdestä tilauksesta kahdesti kirjatut tiedot',
      },
      why: {
        en: 'Go with one order from offer to invoice and note who types what again. Fix first the place with the most lines: the most mistakes are made there too.',
        fi: 'Kulkekaa yhden tilauksen mukana tarjouksesta laskuun ja merkitkää, kuka kirjaa mitä uudelleen. Korjatkaa ensin kohta, jossa rivejä on eniten: siellä syntyvät myös virheet.',
      },
      effort: { amount: 8, unit: 'weeks' },
      owner: 'it',
    },
  },
  {
    id: 'systems-4-fault-alert',
    version: 1,
    step: 4,
    text: {
      en: 'When data stops moving between our systems, a named person gets an alert the same day.',
      fi: 'Kun tieto lakkaa siirtymästä järjestelmiemme välillä, nimetty ihminen saa hälytyksen samana päivänä.',
    },
    always: {
      en: 'Every connection between our systems has a named person, and within the last six months its alert has reached that person the same day, for real or as a test.',
      fi: 'Jokaisella järjestelmien välisellä yhteydellä on nimetty ihminen, ja hälytys on kuuden viime kuukauden aikana tullut hänelle samana päivänä, tositilanteessa tai kokeiltaessa.',
    },
    example: {
      en: 'After an update on Friday, web enquiries no longer reach the CRM. The IT specialist gets a text message at 18.40, and on Monday not one lead is missing.',
      fi: 'Perjantaisen päivityksen jälkeen verkkosivujen kyselyt eivät enää siirry CRM:ään. Järjestelmäasiantuntija saa tekstiviestin kello 18.40, eikä maanantaina puutu yhtään liidiä.',
    },
    lastDone: {
      en: 'When did an alert last come, and to whom?',
      fi: 'Milloin hälytys on viimeksi tullut, ja kenelle?',
    },
    action: {
      title: {
        en: 'Set an alert on every connection between your systems',
        fi: 'Tehkää hälytys jokaiseen järjestelmien väliseen yhteyteen',
      },
      why: {
        en: 'Begin with the simplest: a message when no new row has come in for a working day. Name who gets it, and who gets it when that person is on holiday.',
        fi: 'Aloittakaa yksinkertaisimmasta: viesti lähtee, jos työpäivän aikana ei ole tullut yhtään uutta riviä. Nimetkää, kuka viestin saa ja kuka sen saa hänen lomansa aikana.',
      },
      effort: { amount: 1, unit: 'weeks' },
      owner: 'it',
    },
  },
];

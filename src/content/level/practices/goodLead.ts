import type { Practice } from '#core/level/test.ts';

/** The practices of what a good lead is: three for each of steps 2, 3 and 4. */
export const goodLeadPractices: readonly Practice[] = [
  {
    id: 'goodLead-2-described-alike',
    version: 1,
    step: 2,
    text: {
      en: 'Our marketers and sellers all describe a sales-ready lead in the same way, as our written definition does.',
      fi: 'Markkinoijamme ja myyjämme kuvaavat myyntivalmiin liidin samalla tavalla, niin kuin kirjallisessa määritelmässämme lukee.',
    },
    always: {
      en: 'Any marketer and any seller, asked separately, name the same conditions, and they are the ones in the written definition.',
      fi: 'Kuka tahansa markkinoija ja kuka tahansa myyjä luettelee erikseen kysyttäessä samat ehdot, ja ne ovat kirjallisen määritelmän ehdot.',
    },
    example: {
      en: 'The marketing coordinator and a seller each say the same: over 50 people, in our region, the contact decides or prepares the purchase, a need within 12 months. It is what the page on the wall says.',
      fi: 'Markkinointikoordinaattori ja myyjä sanovat kumpikin saman: yli 50 hengen yritys alueellamme, kontakti päättää ostosta tai valmistelee sitä, tarve 12 kuukauden sisällä. Niin lukee myös seinällä.',
    },
    lastDone: {
      en: 'Where is the definition, and what date is on it?',
      fi: 'Missä määritelmä on, ja miltä päivältä se on?',
    },
    action: {
      title: {
        en: 'Write the definition of a sales-ready lead together',
        fi: 'Kirjoittakaa myyntivalmiin liidin määritelmä yhdessä',
      },
      why: {
        en: 'Let everybody first write their own on a slip of paper, then compare. Talk through what differs, and put the result on one page.',
        fi: 'Pyytäkää jokaista kirjoittamaan ensin oma määritelmänsä lapulle ja verratkaa lappuja. Keskustelkaa eroista ja kootkaa yhteinen tulos yhdelle sivulle.',
      },
      effort: { amount: 3, unit: 'hours' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'goodLead-2-left-out',
    version: 1,
    step: 2,
    text: {
      en: 'We have written down what kinds of company we do not look for as customers.',
      fi: 'Olemme kirjanneet, millaisia yrityksiä emme hae asiakkaiksi.',
    },
    always: {
      en: 'The list names at least three kinds of company, each by something that anybody can check, such as size, distance or what they buy.',
      fi: 'Listassa on vähintään kolme rajausta, joista jokaisen kuka tahansa voi tarkistaa: esimerkiksi koko, etäisyys tai se, mitä yritys ostaa.',
    },
    example: {
      en: 'We do not look for companies of fewer than ten people, buyers of a single spare part, or sites more than 300 kilometres from our service depot.',
      fi: 'Emme hae alle kymmenen hengen yrityksiä, yksittäisen varaosan ostajia emmekä kohteita, joihin on huoltopisteestämme yli 300 kilometriä.',
    },
    lastDone: {
      en: 'When was a company last left out because of the list?',
      fi: 'Milloin jokin yritys on viimeksi rajattu pois listan perusteella?',
    },
    action: {
      title: {
        en: 'List the companies you do not look for as customers',
        fi: 'Listatkaa yritykset, joita ette hae asiakkaiksi',
      },
      why: {
        en: 'Begin with customers who cost you more than they paid. The list does not forbid selling to anybody; it tells where your time goes first.',
        fi: 'Aloittakaa asiakkaista, joista oli enemmän kuluja kuin tuloja. Lista ei kiellä myymästä kenellekään, vaan kertoo, mihin aika käytetään ensin.',
      },
      effort: { amount: 2, unit: 'hours' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'goodLead-2-only-ready',
    version: 1,
    step: 2,
    text: {
      en: 'We hand to sales only leads that meet our written definition.',
      fi: 'Siirrämme myynnille vain liidit, jotka täyttävät kirjallisen määritelmämme.',
    },
    always: {
      en: 'Each of the last 20 leads handed to sales met every condition of the definition on the day of hand-over.',
      fi: 'Viimeksi myynnille siirretyistä 20 liidistä jokainen täytti siirtopäivänä määritelmän kaikki ehdot.',
    },
    example: {
      en: 'Of the 60 people who left their details at our stand, 11 met the conditions and went to sales. The other 49 stayed with marketing.',
      fi: 'Messuosastolla 60 ihmistä jätti yhteystietonsa. Heistä 11 täytti ehdot ja siirtyi myynnille, muut 49 jäivät markkinoinnille.',
    },
    lastDone: {
      en: 'When was a lead last held back because it did not meet a condition?',
      fi: 'Milloin liidi on viimeksi jätetty siirtämättä, koska jokin ehto ei täyttynyt?',
    },
    action: {
      title: {
        en: 'Check each lead against the definition before hand-over',
        fi: 'Verratkaa liidiä määritelmään ennen siirtoa myynnille',
      },
      why: {
        en: 'Marketing or inside sales asks for what is missing, by phone if need be. Ten checked leads are worth more to a seller than fifty names.',
        fi: 'Markkinointi tai sisämyynti kysyy puuttuvat tiedot vaikka puhelimitse. Kymmenestä tarkistetusta liidistä on myyjälle enemmän hyötyä kuin viidestäkymmenestä nimestä.',
      },
      effort: { amount: 1, unit: 'weeks' },
      owner: 'marketing',
    },
  },
  {
    id: 'goodLead-3-grade-order',
    version: 1,
    step: 3,
    text: {
      en: 'Our sellers take up new leads in order of grade, and the grade is given by agreed criteria.',
      fi: 'Myyjämme ottavat uudet liidit työn alle luokan mukaisessa järjestyksessä, ja luokka annetaan sovituin kriteerein.',
    },
    always: {
      en: 'Every lead of the last four weeks has a grade, and of the leads of the same day those with the best grade were contacted first.',
      fi: 'Jokaisella neljän viime viikon liidillä on luokka, ja saman päivän liideistä otettiin ensin yhteyttä niihin, joiden luokka oli paras.',
    },
    example: {
      en: 'On Monday there are 14 new leads, 3 of them grade A. The sellers call the A leads before noon and the five B leads by Wednesday. The other six stay with marketing.',
      fi: 'Maanantaina uusia liidejä on 14, niistä 3 luokkaa A. Myyjät soittavat A-liideille aamupäivällä ja viidelle B-liidille keskiviikkoon mennessä. Kuusi jää markkinoinnille.',
    },
    lastDone: {
      en: 'On what day did the sellers last take up new leads in order of grade?',
      fi: 'Minä päivänä myyjät ovat viimeksi ottaneet uudet liidit työn alle luokan mukaan?',
    },
    action: {
      title: {
        en: "Sort the sellers' lead list by grade",
        fi: 'Järjestäkää myyjien liidilista luokan mukaan',
      },
      why: {
        en: "Agree on four or five criteria and their points, and try them on last month's leads before you sort the list. You can try points out under Good lead.",
        fi: 'Sopikaa neljä tai viisi kriteeriä ja niiden pisteet ja kokeilkaa niitä viime kuun liideihin, ennen kuin järjestätte listan. Pisteitä voi koeajaa kohdassa Hyvä liidi.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'goodLead-3-next-action',
    version: 1,
    step: 3,
    text: {
      en: 'We handle every lead as we have written down for its grade.',
      fi: 'Hoidamme jokaisen liidin niin kuin olemme sen luokalle kirjanneet.',
    },
    always: {
      en: 'For every grade it is in writing what is done, who does it and by when. Each of the last 20 graded leads was handled in that way.',
      fi: 'Jokaiselle luokalle on kirjattu, mitä tehdään, kuka tekee ja mihin mennessä. Viimeksi luokitelluista 20 liidistä jokaisen kohdalla on toimittu niin.',
    },
    example: {
      en: 'A: the seller phones the same day. B: a personal e-mail within three days. C: onto a nurture path. D: marketing finds out who decides and when.',
      fi: 'A: myyjä soittaa samana päivänä. B: henkilökohtainen sähköposti kolmessa päivässä. C: nurturointipolulle. D: markkinointi selvittää, kuka päättää ja milloin.',
    },
    lastDone: {
      en: 'Where are the next actions written down, and what date is on them?',
      fi: 'Mihin luokkien toimenpiteet on kirjattu, ja miltä päivältä ne ovat?',
    },
    action: {
      title: {
        en: 'Write down the next action for each grade',
        fi: 'Kirjatkaa jokaiselle luokalle, mitä seuraavaksi tehdään',
      },
      why: {
        en: 'Four lines are enough: what, who and by when. A grade from which nothing follows is only a letter in a column.',
        fi: 'Neljä riviä riittää: mitä, kuka ja mihin mennessä. Luokka, josta ei seuraa mitään, on pelkkä kirjain sarakkeessa.',
      },
      effort: { amount: 3, unit: 'hours' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'goodLead-3-behaviour',
    version: 1,
    step: 3,
    text: {
      en: 'What a contact does, such as attending an event or asking for a price, changes the grade we give the lead.',
      fi: 'Liidin luokka muuttuu meillä sen mukaan, mitä kontakti tekee: esimerkiksi osallistuu tapahtumaan tai kysyy hintaa.',
    },
    always: {
      en: 'Our criteria give points for at least three such actions. When the points change the grade, the new one shows within a week of the action.',
      fi: 'Kriteereissämme saa pisteitä vähintään kolmesta tällaisesta teosta. Kun pisteet muuttavat luokkaa, uusi luokka näkyy viikon sisällä teosta.',
    },
    example: {
      en: 'A contact graded C since spring attends the October webinar, downloads the price list and asks about delivery times. The grade rises to A.',
      fi: 'Keväästä asti C-luokassa ollut kontakti osallistuu lokakuun webinaariin, lataa hinnaston ja kysyy toimitusaikaa. Luokka nousee A:han.',
    },
    lastDone: {
      en: 'When did a grade last change because of something that a contact did?',
      fi: 'Milloin luokka on viimeksi muuttunut sen takia, mitä kontakti teki?',
    },
    action: {
      title: {
        en: 'Give points for what contacts do, not only who they are',
        fi: 'Antakaa pisteitä myös siitä, mitä kontakti tekee',
      },
      why: {
        en: 'Start with three things that contacts did before your latest deals, say attended, downloaded, asked for a price. Let the points fade: an old visit tells little.',
        fi: 'Aloittakaa kolmesta asiasta, joita kontaktit tekivät ennen viime kauppoja: vaikkapa osallistuivat, latasivat, kysyivät hintaa. Antakaa pisteiden vanheta: vanha käynti kertoo vähän.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'goodLead-4-buying-group',
    version: 1,
    step: 4,
    text: {
      en: 'We grade a company by everybody we know in its buying group, not by one contact.',
      fi: 'Laskemme yrityksen luokan kaikista tuntemistamme päätöksentekoryhmän jäsenistä, emme yhdestä kontaktista.',
    },
    always: {
      en: 'Every open opportunity shows a grade for the company and the people from whose points it was worked out: everybody with a role on record, and at least two.',
      fi: 'Jokaisessa avoimessa myyntimahdollisuudessa näkyvät yrityksen luokka ja ihmiset, joiden pisteistä se on laskettu: kaikki, joiden rooli on kirjattu, ja vähintään kaksi.',
    },
    example: {
      en: 'The plant manager has not answered once, but the maintenance manager attended the webinar and the buyer asked for references. Together they make the company an A.',
      fi: 'Tehtaanjohtaja ei ole vastannut kertaakaan, mutta kunnossapitopäällikkö oli webinaarissa ja ostaja kysyi referenssejä. Yhdessä he nostavat yrityksen luokkaan A.',
    },
    lastDone: {
      en: "When was a company's grade last worked out from several people?",
      fi: 'Milloin yrityksen luokka on viimeksi laskettu useammasta ihmisestä?',
    },
    action: {
      title: {
        en: 'Work out one grade from everybody at the same company',
        fi: 'Laskekaa saman yrityksen ihmisistä yhteinen luokka',
      },
      why: {
        en: 'List who takes part in a typical purchase and how much each role weighs. Where you know one person only, finding the others is the next task.',
        fi: 'Listatkaa, ketkä tavalliseen ostoon osallistuvat ja paljonko kukin rooli painaa. Jos tunnette yrityksestä vain yhden ihmisen, etsikää seuraavaksi muut.',
      },
      effort: { amount: 4, unit: 'weeks' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'goodLead-4-after-the-deal',
    version: 1,
    step: 4,
    text: {
      en: 'After the deal, the grade decides in which order we contact customers about service or add-ons.',
      fi: 'Kaupan jälkeen luokka määrää, missä järjestyksessä otamme asiakkaisiin yhteyttä huolto- tai lisämyynnissä.',
    },
    always: {
      en: 'Every customer invoiced in the last 12 months has a grade. In the last quarter customers with the best grade were contacted first about service or add-ons.',
      fi: 'Jokaisella 12 viime kuukauden aikana laskutetulla asiakkaalla on luokka. Viime neljänneksen huolto- tai lisämyynnin yhteydenotot alkoivat parhaasta luokasta.',
    },
    example: {
      en: 'The warranty has ended at 80 customers, and 12 of them are grade A. Those 12 are called this month about a service contract, the rest during the year.',
      fi: 'Takuu on päättynyt 80 asiakkaalta, joista 12 on luokkaa A. Heille soitetaan huoltosopimuksesta tässä kuussa, muille vuoden mittaan.',
    },
    lastDone: {
      en: 'When was a call list for service or add-ons last put in order by grade?',
      fi: 'Milloin huollon tai lisämyynnin soittolista on viimeksi järjestetty luokan mukaan?',
    },
    action: {
      title: {
        en: 'Grade your customers for service and add-on sales',
        fi: 'Luokitelkaa asiakkaat huolto- ja lisämyyntiä varten',
      },
      why: {
        en: 'Use the same letters as for leads. Give points for what the customer has from you, how old it is and how much it is used; then you know whom to call first.',
        fi: 'Käyttäkää samoja kirjaimia kuin liideille. Pisteyttäkää, mitä asiakas on teiltä ostanut, kuinka vanhaa se on ja kuinka paljon sitä käytetään. Silloin tiedätte, kenelle soittaa ensin.',
      },
      effort: { amount: 3, unit: 'weeks' },
      owner: 'sales',
    },
  },
  {
    id: 'goodLead-4-chain-events',
    version: 1,
    step: 4,
    text: {
      en: 'What happens after the deal, in deliveries, invoicing or service, changes the grade we give the customer.',
      fi: 'Asiakkaan luokka muuttuu meillä sen mukaan, mitä kaupan jälkeen tapahtuu toimituksissa, laskutuksessa tai huollossa.',
    },
    always: {
      en: 'At least three kinds of event move the grade up or down within a week of the event, and they come from at least two of these: delivery, invoicing, service.',
      fi: 'Vähintään kolme erilaista tapahtumaa nostaa tai laskee luokkaa viikon sisällä tapahtumasta, ja ne tulevat vähintään kahdesta näistä: toimitus, laskutus, huolto.',
    },
    example: {
      en: 'The same pump is repaired for the third time in a year: the customer rises to A for a new pump. An invoice is 60 days late: from B to C. A delivery went without complaint: from C to B.',
      fi: 'Samaa pumppua korjataan vuoden sisällä kolmannen kerran: asiakas nousee A:han uutta pumppua varten. Lasku on 60 päivää myöhässä: B:stä C:hen. Toimituksesta ei tullut moitteita: C:stä B:hen.',
    },
    lastDone: {
      en: 'When did a delivery, an invoice or a service visit last change a grade?',
      fi: 'Milloin toimitus, lasku tai huoltokäynti on viimeksi muuttanut asiakkaan luokkaa?',
    },
    action: {
      title: {
        en: "Let deliveries, invoices and service move a customer's grade",
        fi: 'Antakaa toimitusten, laskujen ja huollon muuttaa luokkaa',
      },
      why: {
        en: 'Ask delivery, finance and service which events tell that a customer will soon buy more, or should be left in peace. Begin with one event from each.',
        fi: 'Kysykää toimitukselta, taloudelta ja huollolta, mistä näkee, että asiakas ostaa pian lisää tai kannattaa jättää rauhaan. Aloittakaa yhdestä tapahtumasta kultakin.',
      },
      effort: { amount: 6, unit: 'weeks' },
      owner: 'marketingAndSales',
    },
  },
];

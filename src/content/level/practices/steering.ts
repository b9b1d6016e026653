import type { Practice } from '#core/level/test.ts';

/** The practices of steering and metrics: three for each of steps 2, 3 and 4. */
export const steeringPractices: readonly Practice[] = [
  {
    id: 'steering-2-lead-share',
    version: 1,
    step: 2,
    text: {
      en: 'Our monthly review shows what share of our leads became opportunities.',
      fi: 'Katsomme jokaisessa kuukausipalaverissa, kuinka suuri osa liideistämme eteni myyntimahdollisuuksiksi.',
    },
    always: {
      en: 'The share is given as a figure in the papers or notes of each of the last six monthly reviews.',
      fi: 'Osuus löytyy lukuna kuuden viime kuukausipalaverin jokaisesta aineistosta tai muistiosta.',
    },
    example: {
      en: 'The March review: 40 leads came in January, and 9 of them, 23 per cent, have become opportunities.',
      fi: 'Maaliskuun palaverissa: tammikuussa tuli 40 liidiä, ja niistä 9 eli 23 % on edennyt myyntimahdollisuuksiksi.',
    },
    lastDone: {
      en: 'When did a monthly review last show the share?',
      fi: 'Milloin osuus oli viimeksi kuukausipalaverissa esillä?',
    },
    action: {
      title: {
        en: 'Add one row on leads to the monthly review',
        fi: 'Lisätkää kuukausipalaverin lukuihin yksi rivi liideistä',
      },
      why: {
        en: 'Count the leads that came in two months ago and how many of them are opportunities today. Counting by hand takes an hour, and by the third month you see the direction.',
        fi: 'Laskekaa kahden kuukauden takaiset liidit ja se, moniko niistä on nyt myyntimahdollisuus. Käsin laskemiseen menee tunti, ja kolmannella kerralla näette jo suunnan.',
      },
      effort: { amount: 2, unit: 'hours' },
      owner: 'salesDirector',
    },
  },
  {
    id: 'steering-2-win-rate',
    version: 1,
    step: 2,
    text: {
      en: 'Every month we calculate our win rate: of the offers that got a yes or a no that month, the share that got a yes.',
      fi: 'Laskemme joka kuukausi hit raten: kuinka suuri osa kuun aikana ratkenneista tarjouksista johti kauppaan.',
    },
    always: {
      en: 'There is a win rate for each of the last six months, and offers still open are left out of it.',
      fi: 'Kuuden viime kuukauden jokaiselta kuulta on laskettu hit rate, ja vielä avoimet tarjoukset on jätetty siitä pois.',
    },
    example: {
      en: 'In April, 12 of our offers got an answer: 5 yes, 7 no. The win rate is 42 per cent and stands in the same table as the earlier months.',
      fi: 'Huhtikuussa 12 tarjousta sai vastauksen: 5 kyllä, 7 ei. Hit rate on 42 %, ja se on samassa taulukossa kuin aiemmat kuukaudet.',
    },
    lastDone: {
      en: 'What is the latest month for which the win rate has been calculated?',
      fi: 'Miltä kuukaudelta hit rate on viimeksi laskettu?',
    },
    action: {
      title: {
        en: 'Calculate the win rate at the end of each month',
        fi: 'Laskekaa hit rate joka kuun lopussa',
      },
      why: {
        en: 'List the offers that got a yes or a no during the month. The number of offers tells how busy you were, the win rate whether you offered to the right customers.',
        fi: 'Listatkaa tarjoukset, jotka saivat kuun aikana vastauksen. Tarjousten määrä kertoo, kuinka kiire teillä oli, ja hit rate, tarjositteko oikeille asiakkaille.',
      },
      effort: { amount: 2, unit: 'hours' },
      owner: 'sales',
    },
  },
  {
    id: 'steering-2-decision',
    version: 1,
    step: 2,
    text: {
      en: 'In each monthly review we write down at least one decision based on the figures, and who is to carry it out.',
      fi: 'Kirjaamme jokaisessa kuukausipalaverissa lukujen perusteella vähintään yhden päätöksen ja sen toteuttajan nimen.',
    },
    always: {
      en: 'The notes of each of the last six monthly reviews show a decision, the figure behind it and the name of the person who carries it out.',
      fi: 'Kuuden viime kuukausipalaverin jokaisesta muistiosta löytyvät päätös, sen takana oleva luku ja toteuttajan nimi.',
    },
    example: {
      en: 'The autumn fair brought 30 leads, and none became an opportunity. Decision: no stand next year. The marketing manager cancels the booking.',
      fi: 'Syysmessuilta tuli 30 liidiä, eikä yksikään edennyt myyntimahdollisuudeksi. Päätös: ensi vuonna ei osastoa. Markkinointipäällikkö peruu varauksen.',
    },
    lastDone: {
      en: 'When was such a decision last written down, and where?',
      fi: 'Milloin tällainen päätös on viimeksi kirjattu, ja mihin?',
    },
    action: {
      title: {
        en: 'End the monthly review with one decision and a name',
        fi: 'Päättäkää kuukausipalaverissa yksi asia ja nimetkää tekijä',
      },
      why: {
        en: 'Keep the last ten minutes for it, and begin the next review by asking whether it was done. A figure that never leads to a decision can be dropped.',
        fi: 'Varatkaa siihen viimeiset kymmenen minuuttia ja aloittakaa seuraava palaveri kysymällä, tuliko se tehtyä. Luku, joka ei koskaan johda päätökseen, joutaa pois.',
      },
      effort: { amount: 1, unit: 'hours' },
      owner: 'salesDirector',
    },
  },
  {
    id: 'steering-3-euros-per-source',
    version: 1,
    step: 3,
    text: {
      en: 'On any day our management sees the euros won per campaign and lead source, with no spreadsheets to collect.',
      fi: 'Johtomme näkee milloin tahansa ilman Excel-koontia, montako euroa kauppaa kukin kampanja ja liidilähde on tuonut.',
    },
    always: {
      en: 'A member of management opens the view alone within five minutes. In it, at least 90 per cent of the euros won in the last 12 months have a lead source and, if a campaign brought them, its name.',
      fi: 'Johtoryhmän jäsen avaa näkymän itse viidessä minuutissa. Siinä vähintään 90 prosentille 12 viime kuukauden kauppojen euroista näkyy liidilähde ja kampanjasta tulleille myös kampanja.',
    },
    example: {
      en: "On a Tuesday morning the managing director checks how much this year's webinars have brought so far: deals worth 84,000 euros. The fair has brought 12,000.",
      fi: 'Toimitusjohtaja tarkistaa tiistaiaamuna, paljonko kauppaa vuoden webinaarit ovat tähän mennessä tuoneet: 84 000 euroa. Messut ovat tuoneet 12 000.',
    },
    lastDone: {
      en: 'When did a member of management last open the view?',
      fi: 'Milloin joku johdosta viimeksi avasi näkymän?',
    },
    action: {
      title: {
        en: 'Put a campaign and a source on every deal won',
        fi: 'Kirjatkaa jokaiselle voitetulle kaupalle kampanja ja lähde',
      },
      why: {
        en: 'Fill in the last 12 months too, as far as the sellers remember. Then make one view that adds up the euros by itself, and show management how to open it.',
        fi: 'Täydentäkää myös 12 viime kuukautta sen mukaan, mitä myyjät muistavat. Tehkää sitten näkymä, joka laskee eurot itse, ja näyttäkää johdolle, miten se avataan.',
      },
      effort: { amount: 3, unit: 'weeks' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'steering-3-leads-needed',
    version: 1,
    step: 3,
    text: {
      en: 'We have calculated from our goal in euros how many leads and opportunities we need each quarter.',
      fi: 'Olemme laskeneet eurotavoitteestamme, montako liidiä ja myyntimahdollisuutta tarvitsemme kullakin neljänneksellä.',
    },
    always: {
      en: 'The calculation covers every quarter of this financial year. Its average deal and its percentages come from our own figures of the last 12 months.',
      fi: 'Laskelma kattaa kuluvan tilikauden jokaisen neljänneksen. Keskikauppa ja prosentit ovat omista luvuistamme 12 viime kuukaudelta.',
    },
    example: {
      en: 'Goal for the quarter 600,000 euros, average deal 40,000: 15 deals. We win one opportunity in three, and one lead in four becomes one: 45 opportunities, 180 leads.',
      fi: 'Neljänneksen tavoite 600 000 euroa, keskikauppa 40 000: 15 kauppaa. Voitamme joka kolmannen myyntimahdollisuuden, ja joka neljäs liidi etenee: 45 myyntimahdollisuutta, 180 liidiä.',
    },
    lastDone: {
      en: 'When was the calculation last brought up to date?',
      fi: 'Milloin laskelma on viimeksi päivitetty?',
    },
    action: {
      title: {
        en: 'Work back from the goal in euros to the leads you need',
        fi: 'Laskekaa eurotavoitteesta taaksepäin tarvittavat liidit',
      },
      why: {
        en: 'You need three figures of your own: the average deal, the win rate and the share of leads that become opportunities. After that nobody has to guess how many leads are enough.',
        fi: 'Tarvitsette kolme omaa lukua: keskikaupan, hit raten ja sen, kuinka suuri osa liideistä etenee myyntimahdollisuuksiksi. Sen jälkeen liidien määrää ei tarvitse arvata.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'marketingAndSales',
    },
  },
  {
    id: 'steering-3-forecast',
    version: 1,
    step: 3,
    text: {
      en: 'In our sales forecast the euros of every open opportunity are multiplied by an agreed probability.',
      fi: 'Myyntiennusteessamme jokaisen avoimen myyntimahdollisuuden eurot on kerrottu sovitulla todennäköisyydellä.',
    },
    always: {
      en: 'In each of the last three monthly forecasts every open opportunity has a sum in euros and a probability taken from the same written list.',
      fi: 'Kolmen viime kuukauden ennusteissa jokaisella avoimella myyntimahdollisuudella on euromäärä ja samasta kirjallisesta listasta otettu todennäköisyys.',
    },
    example: {
      en: 'Offer sent 30 per cent, one of the last two bidders 60, terms under negotiation 90. A 100,000 euro offer just sent counts as 30,000, whoever the seller is.',
      fi: 'Tarjous lähetetty 30 %, kahden viimeisen joukossa 60 %, ehdoista neuvotellaan 90 %. Juuri lähetetty 100 000 euron tarjous on ennusteessa 30 000, oli myyjä kuka tahansa.',
    },
    lastDone: {
      en: 'What date is on the latest forecast made in this way?',
      fi: 'Miltä päivältä viimeisin näin laskettu ennuste on?',
    },
    action: {
      title: {
        en: 'Agree on the probabilities used in the forecast',
        fi: 'Sopikaa ennusteessa käytettävät todennäköisyydet',
      },
      why: {
        en: "Look at last year's offers: what share of those sent was won, what share of those that got to the last two? Three or four percentages in writing do.",
        fi: 'Katsokaa viime vuoden tarjouksista, kuinka suuri osa lähetetyistä voitettiin ja kuinka suuri osa kahden viimeisen joukkoon päässeistä. Kolme tai neljä kirjattua prosenttia riittää.',
      },
      effort: { amount: 2, unit: 'days' },
      owner: 'salesDirector',
    },
  },
  {
    id: 'steering-4-one-report',
    version: 1,
    step: 4,
    text: {
      en: 'We have one report from first contact to invoice and service or add-on sales, and every department uses its figures.',
      fi: 'Meillä on yksi raportti ensikontaktista laskuun ja huolto- tai lisämyyntiin asti, ja kaikki osastot käyttävät sen lukuja.',
    },
    always: {
      en: 'In each of the last three management meetings all figures on leads, offers, invoicing and service or add-on sales came from this report. Nobody brought a count of their own.',
      fi: 'Kolmessa viime johtoryhmän kokouksessa kaikki luvut liideistä, tarjouksista, laskutuksesta ja huolto- tai lisämyynnistä tulivat tästä raportista. Kenelläkään ei ollut omaa laskelmaa.',
    },
    example: {
      en: 'One row of the report: 210 first contacts, 52 opportunities, 17 deals, 640,000 euros invoiced, and service sold to the same customers for 48,000 euros.',
      fi: 'Raportin yksi rivi: 210 ensikontaktia, 52 myyntimahdollisuutta, 17 kauppaa, laskutettu 640 000 euroa ja samoille asiakkaille myyty huoltoa 48 000 eurolla.',
    },
    lastDone: {
      en: 'In which meeting was the report last looked at?',
      fi: 'Missä kokouksessa raporttia viimeksi katsottiin?',
    },
    action: {
      title: {
        en: 'Build one report from first contact to service sales',
        fi: 'Tehkää yksi raportti ensikontaktista huoltomyyntiin',
      },
      why: {
        en: 'Start with one product line and one quarter. Decide for each figure which system it comes from and who answers for it, and stop making the old reports.',
        fi: 'Aloittakaa yhdestä tuoteryhmästä ja yhdestä neljänneksestä. Päättäkää jokaisesta luvusta, mistä järjestelmästä se tulee ja kuka siitä vastaa, ja lopettakaa vanhat raportit.',
      },
      effort: { amount: 8, unit: 'weeks' },
      owner: 'management',
    },
  },
  {
    id: 'steering-4-margin-per-source',
    version: 1,
    step: 4,
    text: {
      en: 'We know for each lead source how much margin its deals left once they had been delivered and invoiced.',
      fi: 'Tiedämme jokaisesta liidilähteestä, paljonko katetta sen tuomista kaupoista jäi toimituksen ja laskutuksen jälkeen.',
    },
    always: {
      en: 'Every deal invoiced in the last 12 months has both a lead source and the margin left after the costs of delivery.',
      fi: 'Jokaisella 12 viime kuukauden aikana laskutetulla kaupalla on sekä liidilähde että toimituskulujen jälkeen jäänyt kate.',
    },
    example: {
      en: 'Most deals came from a tender portal, but after installation costs their margin was 6 per cent. Deals that began on service visits left 31 per cent.',
      fi: 'Eniten kauppoja tuli kilpailutuspalvelusta, mutta asennuskulujen jälkeen niiden kate oli 6 %. Huoltokäynneiltä alkaneista kaupoista jäi 31 %.',
    },
    lastDone: {
      en: 'When were margins last looked at by lead source?',
      fi: 'Milloin katteita on viimeksi katsottu liidilähteittäin?',
    },
    action: {
      title: {
        en: 'Set the final margin of each deal beside its lead source',
        fi: 'Tuokaa kaupan toteutunut kate liidilähteen rinnalle',
      },
      why: {
        en: 'Finance has the margin, sales has the source: join them by order number. The source that sells most is not always the one that earns most.',
        fi: 'Kate on taloushallinnossa ja lähde myynnillä: yhdistäkää ne tilausnumerolla. Eniten myyvä lähde ei aina ole se, josta jää eniten viivan alle.',
      },
      effort: { amount: 3, unit: 'weeks' },
      owner: 'management',
    },
  },
  {
    id: 'steering-4-workload',
    version: 1,
    step: 4,
    text: {
      en: "We plan the coming quarter's production and deliveries from the same sales forecast that management uses.",
      fi: 'Suunnittelemme tulevan neljänneksen tuotannon ja toimitukset saman myyntiennusteen pohjalta, jota johto käyttää.',
    },
    always: {
      en: 'In each of the last four quarters the plan states the date of the management forecast on which it was based.',
      fi: 'Neljän viime neljänneksen jokaisessa suunnitelmassa lukee, minkä päivän johdon ennusteeseen se perustui.',
    },
    example: {
      en: 'The forecast says 14 installations in May, and our own fitters can do 10. A subcontractor is booked in March, before any customer has been promised a date.',
      fi: 'Ennusteen mukaan toukokuussa on 14 asennusta, ja omat asentajat ehtivät tehdä 10. Alihankkija varataan maaliskuussa, ennen kuin asiakkaille on luvattu päiviä.',
    },
    lastDone: {
      en: 'When were production and deliveries last planned from the forecast?',
      fi: 'Milloin tuotanto ja toimitukset on viimeksi suunniteltu ennusteen pohjalta?',
    },
    action: {
      title: {
        en: 'Give delivery the sales forecast every month',
        fi: 'Antakaa myyntiennuste toimitukselle joka kuukausi',
      },
      why: {
        en: 'Go through it in half an hour with whoever plans the work: what is coming, when, and how surely. Delivery then needs no forecast of its own.',
        fi: 'Käykää se puolessa tunnissa läpi töiden suunnittelijan kanssa: mitä on tulossa, milloin ja kuinka varmasti. Sen jälkeen toimitus ei tarvitse omaa ennustetta.',
      },
      effort: { amount: 2, unit: 'days' },
      owner: 'salesDirector',
    },
  },
];

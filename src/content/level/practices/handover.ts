import type { Practice } from '#core/level/test.ts';

/** The practices of hand-over and speed: three for each of steps 2, 3 and 4. */
export const handoverPractices: readonly Practice[] = [
  {
    id: 'handover-2-owner-by-date',
    version: 1,
    step: 2,
    text: {
      en: 'Every lead that we hand to sales has a named owner and an agreed day by which to make contact.',
      fi: 'Jokaisella myynnille siirtämällämme liidillä on nimetty omistaja ja sovittu päivä, johon mennessä hän ottaa yhteyttä.',
    },
    always: {
      en: "Each of the last 20 leads handed to sales shows one person's name and a day.",
      fi: 'Viimeksi siirretyistä 20 liidistä jokaisella on yhden ihmisen nimi ja päivä.',
    },
    example: {
      en: "A question about a conveyor comes in on Tuesday. The same day the lead list gets the seller's name and the last day for contact, Thursday.",
      fi: 'Tiistaina tulee kysely kuljettimesta. Samana päivänä liidilistaan kirjataan myyjän nimi ja yhteydenoton takaraja, torstai.',
    },
    lastDone: {
      en: 'Which lead was last given an owner and a day, and when?',
      fi: 'Mikä liidi on viimeksi saanut omistajan ja päivän, ja milloin?',
    },
    action: {
      title: {
        en: 'Add two columns to the lead list: owner and last day',
        fi: 'Lisätkää liidilistaan kaksi saraketta: omistaja ja takaraja',
      },
      why: {
        en: 'A lead counts as handed over only when both are filled in. Agree too on who fills them in: in a small team, whoever gets the lead first.',
        fi: 'Liidi on siirretty vasta, kun molemmat on täytetty. Sopikaa samalla, kuka ne täyttää: pienessä tiimissä se, jolle liidi ensin tulee.',
      },
      effort: { amount: 4, unit: 'hours' },
      owner: 'salesDirector',
    },
  },
  {
    id: 'handover-2-contact-day',
    version: 1,
    step: 2,
    text: {
      en: 'Our sellers record the day on which they first contacted each lead.',
      fi: 'Myyjämme kirjaavat jokaisesta liidistä päivän, jolloin he ottivat ensimmäisen kerran yhteyttä.',
    },
    always: {
      en: 'Every lead of the last three months whose agreed time has passed has on record either the day or that there was no contact. An unanswered call does not count as contact.',
      fi: 'Jokaisella kolmen viime kuukauden liidillä, jonka sovittu aika on ohi, on yhteydenottopäivä tai merkintä, ettei yhteyttä ole otettu. Vastaamatta jäänyt soitto ei ole yhteydenotto.',
    },
    example: {
      en: 'The lead went to sales on 12 March, and the seller talked with the contact on 14 March. Both days are in the same row of the lead list.',
      fi: 'Liidi siirrettiin myynnille 12. maaliskuuta, ja myyjä puhui kontaktin kanssa 14. maaliskuuta. Molemmat päivät ovat liidilistassa samalla rivillä.',
    },
    lastDone: {
      en: 'When was the day of first contact last recorded?',
      fi: 'Milloin jollekin liidille on viimeksi kirjattu yhteydenottopäivä?',
    },
    action: {
      title: {
        en: 'Record the day of first contact for every lead',
        fi: 'Kirjatkaa jokaiselle liidille ensimmäinen yhteydenottopäivä',
      },
      why: {
        en: 'It takes ten seconds after the call. Without it nobody knows whether the agreed day was kept, and speed stays a matter of opinion.',
        fi: 'Siihen menee puhelun jälkeen kymmenen sekuntia. Ilman päivää kukaan ei tiedä, pitikö sovittu aika, ja nopeus jää mielipideasiaksi.',
      },
      effort: { amount: 2, unit: 'hours' },
      owner: 'sales',
    },
  },
  {
    id: 'handover-2-stand-in',
    version: 1,
    step: 2,
    text: {
      en: 'When one of our sellers is away, a named stand-in takes the new leads.',
      fi: 'Kun myyjämme on poissa, uudet liidit ottaa nimetty sijainen.',
    },
    always: {
      en: 'For each absence of a seller for a whole day or more in the last three months, it is on record who took the leads.',
      fi: 'Jokaisesta myyjän poissaolosta, joka kolmen viime kuukauden aikana kesti vähintään päivän, on kirjattu, kuka otti liidit.',
    },
    example: {
      en: 'The seller for the north is on holiday in July. The lead list says that July leads from the north go to the seller in Jyväskylä.',
      fi: 'Pohjoisen myyjä on lomalla heinäkuun. Liidilistassa lukee, että pohjoisen liidit menevät heinäkuussa Jyväskylän myyjälle.',
    },
    lastDone: {
      en: 'When did a stand-in last take a lead?',
      fi: 'Milloin sijainen on viimeksi ottanut liidin?',
    },
    action: {
      title: {
        en: 'Name a stand-in for every seller',
        fi: 'Nimetkää jokaiselle myyjälle sijainen',
      },
      why: {
        en: 'Pairs are the simplest. Agree also on who takes the leads when somebody falls ill in the morning, for that is when leads are forgotten.',
        fi: 'Parit ovat helpoin tapa. Sopikaa myös, kuka ottaa liidit, kun joku sairastuu aamulla: juuri silloin ne unohtuvat.',
      },
      effort: { amount: 1, unit: 'hours' },
      owner: 'salesDirector',
    },
  },
  {
    id: 'handover-3-in-time',
    version: 1,
    step: 3,
    text: {
      en: 'Each week we measure how many of the leads handed to sales were contacted in the agreed time.',
      fi: 'Mittaamme viikoittain, moneenko myynnille siirrettyyn liidiin otettiin yhteyttä sovitussa ajassa.',
    },
    always: {
      en: 'For each of the last 12 weeks it is on record how many leads were due for contact and how many of them were contacted in time.',
      fi: 'Jokaiselta 12 viime viikolta on kirjattu, montako yhteydenottoa oli määrä tehdä ja moniko niistä tehtiin ajoissa.',
    },
    example: {
      en: 'Week 14: contact was due with 18 leads, 15 were contacted in time and 3 were late. The sales director shows the figure in the Monday meeting.',
      fi: 'Viikko 14: yhteydenottoja piti tehdä 18, ajoissa tehtiin 15 ja myöhässä oli 3. Myyntijohtaja näyttää luvun maanantaipalaverissa.',
    },
    lastDone: {
      en: 'What is the latest week for which the figure has been counted?',
      fi: 'Miltä viikolta luku on viimeksi laskettu?',
    },
    action: {
      title: {
        en: 'Look every Monday at which leads were contacted in time',
        fi: 'Katsokaa maanantaisin, mihin liideihin ehdittiin ajoissa',
      },
      why: {
        en: "Compare the agreed day with the day of contact. Show the whole team's figure; talk about a seller's own figure with that seller only.",
        fi: 'Verratkaa sovittua päivää yhteydenottopäivään. Näyttäkää koko tiimin luku; myyjän omasta luvusta puhutaan vain hänen kanssaan.',
      },
      effort: { amount: 2, unit: 'days' },
      owner: 'salesDirector',
    },
  },
  {
    id: 'handover-3-late-leads',
    version: 1,
    step: 3,
    text: {
      en: 'A lead that our seller did not contact in time goes to another seller or back to marketing.',
      fi: 'Liidi, johon myyjämme ei ole ottanut yhteyttä ajoissa, siirtyy toiselle myyjälle tai palaa markkinoinnille.',
    },
    always: {
      en: 'Every lead that was late in the last three months went to another seller or back to marketing within two working days.',
      fi: 'Jokainen kolmen viime kuukauden aikana myöhästynyt liidi siirtyi toiselle myyjälle tai palasi markkinoinnille kahden työpäivän sisällä.',
    },
    example: {
      en: "The last day for contact was Wednesday, but the seller was stuck at a customer's. On Thursday the lead went to a colleague, who called the same day.",
      fi: 'Yhteydenoton takaraja oli keskiviikko, mutta myyjä oli kiinni asiakkaalla. Torstaina liidi siirtyi toiselle myyjälle, joka soitti samana päivänä.',
    },
    lastDone: {
      en: 'When did a late lead last change owner?',
      fi: 'Milloin myöhästynyt liidi on viimeksi vaihtanut omistajaa?',
    },
    action: {
      title: {
        en: 'Agree in advance where a late lead goes',
        fi: 'Sopikaa etukäteen, minne myöhästynyt liidi siirtyy',
      },
      why: {
        en: 'Two things are enough: after how many days, and to whom. Agree on them while nobody is late; then a move is not a punishment.',
        fi: 'Kaksi asiaa riittää: monenko päivän jälkeen ja kenelle. Sopikaa ne silloin, kun kukaan ei ole myöhässä, niin siirto ei tunnu rangaistukselta.',
      },
      effort: { amount: 4, unit: 'hours' },
      owner: 'salesDirector',
    },
  },
  {
    id: 'handover-3-owner-rule',
    version: 1,
    step: 3,
    text: {
      en: 'A written rule decides which of our sellers gets a lead, for instance by industry, product or place.',
      fi: 'Kirjallinen sääntö määrää, kuka myyjistämme saa liidin, esimerkiksi toimialan, tuotteen tai paikkakunnan mukaan.',
    },
    always: {
      en: 'Each of the last 20 leads handed to sales went first to the seller whom the rule names.',
      fi: 'Viimeksi myynnille siirretyistä 20 liidistä jokainen meni ensin sille myyjälle, jonka sääntö nimeää.',
    },
    example: {
      en: 'Pumps belong to one seller and valves to another. From Oulu northwards everything belongs to the seller for the north.',
      fi: 'Pumput kuuluvat yhdelle myyjälle ja venttiilit toiselle. Oulusta pohjoiseen kaikki kuuluu pohjoisen myyjälle.',
    },
    lastDone: {
      en: 'Where is the rule, and what date is on it?',
      fi: 'Missä sääntö on, ja miltä päivältä se on?',
    },
    action: {
      title: {
        en: 'Write down the rule by which a lead gets its owner',
        fi: 'Kirjatkaa sääntö, jolla liidi saa omistajan',
      },
      why: {
        en: 'Start from how leads are divided now, and settle the cases that you argue about. A rule on paper can later be left to the system.',
        fi: 'Aloittakaa siitä, miten liidit nyt jaetaan, ja sopikaa tapaukset, joista on kiistelty. Kirjatun säännön voi myöhemmin antaa järjestelmän hoidettavaksi.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'salesDirector',
    },
  },
  {
    id: 'handover-4-days-by-stage',
    version: 1,
    step: 4,
    text: {
      en: 'We know stage by stage how many days pass from first contact to payment.',
      fi: 'Tiedämme vaiheittain, montako päivää ensikontaktista maksuun kuluu.',
    },
    always: {
      en: 'For each of the last four quarters the average days are on record between first contact, offer, order, delivery, invoice and payment.',
      fi: 'Kustakin neljästä viime neljänneksestä on kirjattu, montako päivää keskimäärin kului ensikontaktin, tarjouksen, tilauksen, toimituksen, laskun ja maksun väleissä.',
    },
    example: {
      en: 'From first contact to offer 34 days, from offer to order 41, from order to delivery 56, from delivery to invoice 19, from invoice to payment 31: in all 181.',
      fi: 'Ensikontaktista tarjoukseen 34 päivää, tarjouksesta tilaukseen 41, tilauksesta toimitukseen 56, toimituksesta laskuun 19, laskusta maksuun 31: yhteensä 181.',
    },
    lastDone: {
      en: 'What is the latest quarter for which the days have been counted?',
      fi: 'Miltä neljännekseltä päivät on viimeksi laskettu?',
    },
    action: {
      title: {
        en: 'Count the days of each stage in your last 20 deals',
        fi: 'Laskekaa 20 viime kaupasta kunkin vaiheen päivät',
      },
      why: {
        en: 'Collect six dates of each deal: first contact, offer, order, delivery, invoice, payment. Most of them are in your systems already, only never in one row.',
        fi: 'Kerätkää jokaisesta kuusi päivämäärää: ensikontakti, tarjous, tilaus, toimitus, lasku ja maksu. Useimmat ovat jo järjestelmissänne, mutta eivät samalla rivillä.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'management',
    },
  },
  {
    id: 'handover-4-slowest-stage',
    version: 1,
    step: 4,
    text: {
      en: 'Our slowest stage from first contact to payment has a named owner and a target in days.',
      fi: 'Hitaimmalla vaiheellamme ensikontaktista maksuun on nimetty omistaja ja tavoite päivinä.',
    },
    always: {
      en: 'For each of the last two quarters it is on record which stage was the slowest, who owned it and what the target was in days.',
      fi: 'Kahdelta viime neljännekseltä on kirjattu hitain vaihe, sen omistaja ja tavoite päivinä.',
    },
    example: {
      en: 'Order to delivery takes 56 days, half of it waiting for drawings to be approved. The production manager owns the stage; the target is 40 days by the end of June.',
      fi: 'Tilauksesta toimitukseen kuluu 56 päivää, puolet siitä piirustusten hyväksynnän odotteluun. Omistaja on tuotantopäällikkö, tavoite 40 päivää kesäkuun loppuun mennessä.',
    },
    lastDone: {
      en: 'When was the slowest stage last compared with its target?',
      fi: 'Milloin hitainta vaihetta on viimeksi verrattu tavoitteeseen?',
    },
    action: {
      title: {
        en: 'Name an owner and a target for the slowest stage',
        fi: 'Nimetkää hitaimmalle vaiheelle omistaja ja tavoite',
      },
      why: {
        en: 'Give the owner the right to change things in other departments too. Take one stage at a time: when it is no longer the slowest, go on to the next.',
        fi: 'Antakaa omistajalle valta muuttaa asioita muillakin osastoilla. Yksi vaihe kerrallaan: kun se ei enää ole hitain, siirtykää seuraavaan.',
      },
      effort: { amount: 1, unit: 'days' },
      owner: 'management',
    },
  },
  {
    id: 'handover-4-leads-from-service',
    version: 1,
    step: 4,
    text: {
      en: 'When delivery, service or finance sees that a customer needs something, we record it as a lead with an owner and a contact day.',
      fi: 'Kun toimitus, huolto tai talous huomaa asiakkaan tarpeen, kirjaamme sen liidiksi, jolla on omistaja ja yhteydenottopäivä.',
    },
    always: {
      en: 'Such leads have come in each of the last three months, and every one of them has an owner and a day for contact.',
      fi: 'Kolmena viime kuukautena on joka kuukausi kirjattu tällaisia liidejä, ja kaikilla on omistaja ja yhteydenottopäivä.',
    },
    example: {
      en: 'A technician sees that a compressor is worn out and enters a lead on the phone. The seller of the region gets it and calls the customer within two days.',
      fi: 'Huoltoasentaja näkee, että kompressori on tiensä päässä, ja kirjaa liidin puhelimellaan. Alueen myyjä saa sen ja soittaa asiakkaalle kahden päivän sisällä.',
    },
    lastDone: {
      en: 'When did a lead last come from delivery, service or finance?',
      fi: 'Milloin toimitukselta, huollolta tai taloudelta on viimeksi tullut liidi?',
    },
    action: {
      title: {
        en: 'Give technicians a way to enter a lead in one minute',
        fi: 'Antakaa asentajille liidilomake, jonka täyttää minuutissa',
      },
      why: {
        en: 'Customer, what was noticed, a picture: three fields on the phone. Tell the technician what became of the lead, or the leads will stop coming.',
        fi: 'Asiakas, havainto ja kuva: kolme kenttää puhelimessa. Kertokaa asentajalle, miten liidille kävi, muuten liidejä ei kohta enää tule.',
      },
      effort: { amount: 2, unit: 'weeks' },
      owner: 'sales',
    },
  },
];

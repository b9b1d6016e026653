import type { Messages } from '../en.ts';

const allatives: { readonly [step: number]: string } = { 2: 'Toiselle', 3: 'Kolmannelle', 4: 'Neljännelle' };

/** Messages of the report of the level test in Finnish. */
export const levelReport = {
  title: 'Raportti',
  lead: 'Kaikki, mitä tämä kierros kertoo, yhdellä sivulla: luettavaksi yhdessä, tulostettavaksi tai lähetettäväksi.',
  withoutNames: 'Ilman nimiä ja muistiinpanoja',
  withoutNamesText: 'Pois jäävät yritys, ihmiset, näytöt, perustelut ja kaikki omin sanoin kirjoitettu.',
  file: 'Tasotesti',
  contents: 'Sisällys',

  perhaps: (sure: number, possible: number) => `${sure}, ehkä ${possible}`,
  unanswered: 'vastaamatta',
  dontKnow: 'en tiedä',
  unknown: 'ei tiedossa',
  notApplicable: 'ei koske meitä',
  notApplicableSince: (reason: string) => `ei koske meitä: ${reason}`,
  reasonMissing: 'ei koske meitä, perustelu puuttuu',
  coverage: { 0: 'ei', 1: 'osin', 2: 'pääosin', 3: 'aina' },

  head: {
    company: 'Yrityksenne',
    kind: 'Tasotesti',
    test: (title: string, version: number) => `${title}, versio ${version}`,
    ownTest: 'Oma testi',
    round: (day: string) => `kierros ${day}`,
    unit: (name: string) => `yksikkö: ${name}`,
    written: (day: string) => `raportti tehty ${day}`,
    bare: 'Nimet ja muistiinpanot on jätetty pois.',
  },

  staircase: {
    picture: 'Osa-alueenne neljällä portaalla',
    possible: 'Ehkä jo tässä',
    line: (step: number, name: string, signs: readonly string[], dimensions: string) =>
      `${step}. porras, ${name}${signs.length === 0 ? '' : ` (${signs.join(', ')})`}: ${dimensions || 'ei yhtään'}`,
    bottleneck: (name: string) => `${name} (pullonkaula)`,
    columns: {
      step: 'Porras',
      index: 'Indeksi',
      target: 'Tavoiteporras',
      targetIndex: 'Tavoiteindeksi',
      known: 'Tiedossa',
      guess: 'Ensiarvaus',
    },
    known: (known: number, asked: number, share: string) => `${share} (${known}/${asked})`,
    none: '–',
    practicesUnknown: 'Porras riippuu käytännöistä, joita ette vielä tiedä.',
    provisional: 'Tulos on alustava: vastauksista on tiedossa alle kolme neljäsosaa.',
  },

  why: {
    title: 'Mistä tulos johtuu',
    atTop: 'Olette ylimmällä portaalla. Seuraavaa ei ole.',
    rung: (from: number, to: number) => `${from}. → ${to}. porras`,
    bottleneck: (rung: string) => `Pullonkaula, ${rung}`,
    now: (words: string) => `Nyt: ${words}`,
    needed: (step: number, words: string) => `Riittää, ${step}. porras: ${words}`,
    practice: (text: string, now: string, needed: string) => `${text} Nyt: ${now}. Riittää: ${needed}.`,
    anyAnswer: 'mikä tahansa vastaus',
    stuck:
      'Yhdellä portaalla mikään käytäntö ei koske teitä, joten mikään vastaus ei nosta osa-aluetta ylemmäs.',
    smallest: 'Pienin muutos',
    smallestText: (count: number, step: number) =>
      `${allatives[step] ?? step} portaalle riittää ${count === 1 ? 'yksi vastaus' : `${count} vastausta`}:`,
    smallestPractice: (dimension: string, answer: string) => `${dimension}: ${answer}`,
    smallestLadder: (dimension: string, step: number, words: string) =>
      `${dimension}, ${step}. porras: ${words}`,
    noSmallest:
      'Pelkät vastaukset eivät riitä: jollakin osa-alueella mikään portaan käytännöistä ei koske teitä.',
    contradictions: 'Mikä ei ehkä sovi yhteen',
    contradictionsText: 'Kumpikin voi pitää paikkansa. Kysykää, mistä se johtuu.',
    rule: 'Sääntö',
    ruleOf: {
      2: 'Yritys on portaalla, kun vähintään puolet sitä koskevista osa-alueista on sillä portaalla tai ylempänä eikä yksikään ole enempää kuin yhden portaan alempana.',
      4: 'Yritys on portaalla, kun kaikki sitä koskevat osa-alueet ovat sillä portaalla tai ylempänä.',
    },
  },

  gap: {
    columns: {
      dimension: 'Osa-alue',
      now: 'Nyt',
      value: 'Arvo',
      target: 'Tavoite',
      gap: 'Ero',
      priority: 'Tärkeys',
    },
    priorities: { high: 'suuri', medium: 'keskisuuri', low: 'pieni', none: 'ei eroa' },
    drawn: 'Portailla',
  },

  plan: {
    note: 'Portaat ja indeksit neljännesten lopussa on laskettu olettaen, että siihen mennessä suunniteltu tehdään.',
    columns: {
      action: 'Teko',
      lifts: 'Mitä nostaa',
      owner: 'Vastuuhenkilö',
      day: 'Määräpäivä',
      state: 'Tilanne',
    },
    waiting: 'Ilman neljännestä',
    ownAction: 'Oma teko',
    lifts: (dimension: string, step: number) => `${dimension}, ${step}. portaalle`,
    projected: (quarter: string, step: string, index: string) =>
      `Neljänneksen ${quarter} lopussa: porras ${step}, indeksi ${index}.`,
    states: {
      open: 'kesken',
      late: 'kesken, myöhässä',
      done: (day: string) => (day === '' ? 'tehty' : `tehty ${day}`),
      dropped: (day: string) => (day === '' ? 'luovuttu' : `luovuttu ${day}`),
    },
  },

  numbers: {
    text: (day: string) => `Luvut ovat viimeisiltä 12 kuukaudelta, ${day} asti.`,
    columns: {
      rest: 'Muut luvut',
      quarter: 'Viime neljännes',
      value: 'Luku',
    },
    review: {
      aLeads: 'A-liidit',
      aLeadsToOpportunities: 'A-liidit, jotka etenivät myyntimahdollisuuksiksi',
      leadsPromised: 'Markkinoinnin lupaamat liidit',
      leadsDelivered: 'Markkinoinnin toimittamat liidit',
      contactsPromised: 'Liidit, joihin myynti lupasi ottaa yhteyttä',
      contactsKept: 'Liidit, joihin myynti otti yhteyttä ajoissa',
    },
    unknown: (names: string) => `Kukaan ei tiedä: ${names}.`,
  },

  comparison: {
    title: 'Edellisen kierroksen jälkeen',
    round: 'Kierros',
    step: 'Porras',
    index: 'Indeksi',
    dimension: 'Osa-alue',
    then: 'Silloin',
    now: 'Nyt',
    change: 'Muutos',
    rose: 'nousi',
    fell: 'laski',
    same: 'ennallaan',
    apart: (names: string) => `Näitä ei voi verrata: ${names}.`,
  },

  evidence: {
    title: 'Näytöt',
    claims: (resting: number, claims: number) =>
      `Vahvoista vastauksista ${resting}/${claims} perustuu näyttöön.`,
    leftOut: (count: number) =>
      count === 1 ? 'Näyttö on jätetty tästä pois.' : `Näytöt (${count}) on jätetty tästä pois.`,
  },

  answers: {
    title: 'Liite: kaikki vastaukset',
    step: (step: number) => `${step}. porras`,
    wanted: (step: number, words: string) => `Tavoite, ${step}. porras: ${words}`,
    columns: { practice: 'Käytäntö', step: 'Porras', answer: 'Vastaus' },
  },

  method: {
    title: 'Näin tämä on laskettu',
    test: 'Testi',
    testText: (title: string, version: number, dimensions: number) =>
      `${title}, versio ${version}, ${dimensions === 1 ? '1 osa-alue' : `${dimensions} osa-aluetta`}.`,
    open: (day: string) => `Kierroksen päivä on ${day}, ja kierros on vielä auki.`,
    closed: (day: string) => `Kierroksen päivä on ${day}, ja kierros on suljettu.`,
    who: 'Testi ei kirjaa, kuka vastasi.',
    step: 'Porras',
    range: 'Varma ja mahdollinen',
    rangeText:
      'Porras lasketaan kahdesti: ensin niin, että tuntemattomat osa-alueet ovat 1. portaalla ja tuntemattomat käytännöt eivät toteudu (varma), ja sitten niin, että osa-alueet ovat 4. portaalla ja käytännöt toteutuvat (mahdollinen). Jos tulokset eroavat, kumpikin kerrotaan.',
    rangeNow: (sure: number, possible: number) => `Nyt: varma ${sure}, mahdollinen ${possible}.`,
    index: 'Indeksi',
    indexNow: (sum: string, count: string, index: string) => `Nyt: ${sum} / ${count} = ${index}.`,
    target: 'Tavoite',
    targetText:
      'Tavoiteporras ja tavoiteindeksi lasketaan samoilla säännöillä lipulla merkityistä portaista. Osa-alue, jolla ei ole lippua, lasketaan nykytilansa mukaan; jos sekään ei ole tiedossa, osa-alue jää pois.',
    known: 'Tiedossa',
    knownText: (known: number, asked: number, share: string, least: number) =>
      `Teitä koskevia kysymyksiä on kysytty ${asked}, ja vastauksista on tiedossa ${known} eli ${share}. Kun osuus on alle 75 %, tulos on alustava. Porras kerrotaan, kun tiedossa on vähintään ${least} osa-aluetta.`,
    guess: 'Ensiarvaus',
    guessText: 'Ensiarvaus näkyy tuloksen rinnalla eikä muuta sitä.',
    stacked: {
      title: 'Käytännöistä portaiksi',
      text: (threshold: string, share: string) =>
        `Käytäntö toteutuu, kun vastaus on vähintään ${threshold} (${share}). Portaille 2, 3 ja 4 lasketaan kullekin m: teitä koskevien käytäntöjen keskiarvo, jossa jokainen käytäntö on väliltä 0–1. Porras on ylin, johon asti jokainen m on 1. Arvo on 1 + m2 + m3 + m4. Porrassummassa yhteenlasku päättyy ensimmäiseen m:ään, joka on alle 1, joten sen kokonaisosa on porras.`,
      dimension: 'Osa-alue',
      value: 'Arvo',
      stacked: 'Porrassumma',
      step: 'Porras',
      both: 'Kun kaikkiin avautuneisiin käytäntöihin ei ole vastattu, pikatestin ja käytäntöjen tuloksista parempi on voimassa.',
    },
    leftOut: 'Pois jätetty, koska ei koske teitä',
  },
} satisfies Messages['levelReport'];

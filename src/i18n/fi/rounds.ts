import type { Messages } from '../en.ts';

/** Messages of rounds, trend and quarterly review in Finnish. */
export const rounds = {
  title: 'Kierrokset ja kehitys',
  roundOf: (day: string) => `Kierros ${day}`,
  wholeCompany: 'Koko yritys',
  removedUnit: 'Poistettu yksikkö',

  lead: {
    one: 'Kierroksia on yksi. Seuraava näyttää, mikä on muuttunut.',
    rose: (day: string, from: string, to: string) => `Indeksi on noussut ${day} jälkeen: ${from} → ${to}.`,
    fell: (day: string, from: string, to: string) => `Indeksi on laskenut ${day} jälkeen: ${from} → ${to}.`,
    same: (day: string, value: string) => `Indeksi on ${day} jälkeen pysynyt samana: ${value}.`,
    apart: (day: string) =>
      `${day} ja nyt ei ole vastattu samoihin kysymyksiin, joten indeksejä ei voi verrata. Katso osa-alueita yksi kerrallaan.`,
    comparable: (comparable: number, of: number) =>
      `Kahden viimeisen kierroksen kysymyksistä vertailukelpoisia on ${comparable}/${of}.`,
  },

  hint: {
    text: (days: number) =>
      `Edellisestä kierroksesta on ${days} päivää. Katselmus vie kymmenen minuuttia, ja siinä kysytään vain sitä, mikä teitä jarrutti.`,
    button: 'Aloita neljännesvuosikatselmus',
  },

  begin: {
    title: 'Uusi kierros',
    unit: 'Kenen kierrokset',
    again: 'Aloita edellisistä vastauksista',
    empty: 'Aloita tyhjästä',
    review: 'Neljännes\u00advuosi\u00adkatselmus',
    text: 'Kun aloitat edellisistä vastauksista, korjaat vain sen, mikä on muuttunut. Ensiarvaus, kovat luvut ja näytöt kysytään uudelleen.',
    failed: 'Kierrosta ei saatu tallennettua. Yritä uudelleen.',
  },

  trend: {
    title: 'Miten arvot ovat kehittyneet',
    text: 'Viiva yhdistää kaksi kierrosta vain siltä osin, kuin niissä kysyttiin samaa.',
    offset:
      'Kun viiva päättyy merkin viereen, loppu ero tulee kysymyksistä, joita ei kysytty molemmilla kerroilla.',
    index: 'Indeksi',
    step: (sure: number, possible: number) =>
      sure === possible ? `${sure}. porras` : `${sure}. porras, ehkä ${possible}.`,
    noStep: 'ei porrasta',
    perhaps: (sure: number, possible: number) => `${sure}, ehkä ${possible}`,
    unknown: 'ei tiedossa',
    said: (name: string, values: string) => `${name}: ${values}.`,
    at: (day: string, value: string) => `${day}: ${value}`,
    table: 'Luvut taulukkona',
    dimension: 'Osa-alue',
    stepRow: 'Porras',
    change: 'Muutos edellisestä kierroksesta, samat kysymykset',
    questions: (count: number, of: number) => `${count}/${of} kysymystä`,
    reasons: {
      missing: 'vain toisessa testissä',
      unknown: 'ei tiedossa ainakaan toisella kerralla',
      notApplicable: 'ei koskenut teitä ainakaan toisella kerralla',
      otherQuestions: 'eri kysymykset',
      otherKind: 'väitteitä ja käytäntöjä ei voi verrata',
    },
  },

  list: {
    title: 'Kaikki kierrokset',
    version: (name: string, version: number) => `${name}, versio ${version}`,
    noTest: 'testi puuttuu',
    known: (share: string) => `tiedossa ${share}`,
    closed: 'suljettu',
    open: 'avoin',
    index: (value: string) => `indeksi ${value}`,
    noResult: 'ei vielä porrasta',
    look: 'Katso',
    lookAt: (name: string) => `Katso: ${name}`,
    change: 'Muuta',
    changeOf: (name: string) => `Muuta: ${name}`,
    name: 'Nimi',
    day: 'Päivä',
    unit: 'Yksikkö',
    close: 'Sulje kierros',
    reopen: 'Avaa uudelleen',
    remove: 'Poista',
    removeOf: (name: string) => `Poista: ${name}`,
    locked: 'Suljettua kierrosta ei voi muuttaa, ennen kuin se avataan uudelleen.',
    removed: (name: string) => `${name} poistettiin.`,
    notRemoved: 'Kierrosta ei saatu poistettua. Yritä uudelleen.',
    undo: 'Palauta',
  },

  tests: {
    title: 'Mikä testissä on muuttunut',
    pair: (from: string, to: string) => `${from} → ${to}`,
    comparable: (comparable: number, of: number) => `Vertailukelpoisia kysymyksiä ${comparable}/${of}:`,
    states: {
      same: (count: number) => `samoja ${count}`,
      reworded: (count: number) => `toisin sanottuja mutta vertailukelpoisia ${count}`,
      changed: (count: number) => `sisällöltään muuttuneita ${count}`,
      new: (count: number) => `uusia ${count}`,
      retired: (count: number) => `poistuneita ${count}`,
    },
    which: 'Mitkä kysymykset',
    ladder: (name: string) => `${name}: neljä väitettä`,
  },

  banner: {
    closed: (name: string) => `${name} on suljettu, eikä sitä voi muuttaa.`,
    alsoClosed: 'Se on suljettu, eikä sitä voi muuttaa.',
    old: (name: string) => `Katsot aiempaa kierrosta: ${name}.`,
    unit: (name: string, unit: string) => `${name}, yksikkö ${unit}.`,
    reopen: 'Avaa uudelleen',
    newest: 'Siirry uusimpaan kierrokseen',
    newestOfCompany: 'Siirry koko yritykseen',
  },

  review: {
    title: 'Neljännes\u00advuosi\u00adkatselmus',
    lead: 'Kymmenen minuuttia, neljä lyhyttä osaa. Kaikki muu pysyy niin kuin viimeksi.',
    since: (day: string) => `Mikä on muuttunut ${day} jälkeen?`,
    first:
      'Vastaa ensin testiin. Katselmuksessa käydään läpi, mikä edellisen kierroksen jälkeen on muuttunut.',
    toAnswers: 'Siirry vastauksiin',
    begin: (day: string) => `Aloita katselmus kierroksesta ${day}`,
    early: (days: number) =>
      days <= 0
        ? 'Edellinen kierros on tältä päivältä, joten muutoksia tuskin vielä näkyy. Katselmusten sopiva väli on noin kolme kuukautta.'
        : `Edellisestä kierroksesta on vasta ${days === 1 ? 'yksi päivä' : `${days} päivää`}, joten muutoksia tuskin vielä näkyy. Katselmusten sopiva väli on noin kolme kuukautta.`,
    beginText: 'Uusi kierros alkaa edellisen vastauksista. Korjaat vain sen, mikä on muuttunut.',
    anotherBegin: 'Aloita seuraava katselmus',
    left: (count: number) => (count === 1 ? 'Yksi kohta jäljellä' : `${count} kohtaa jäljellä`),
    ready: 'Kaikki kohdat on käyty läpi',
    progress: 'Katselmuksen eteneminen',
    progressText: (done: number, of: number) => `${done}/${of} käyty läpi`,
    parts: {
      answers: 'Mikä teitä jarrutti',
      plan: 'Mitä suunnitelmasta piti tehdä',
      numbers: 'Kuusi lukua',
      summary: 'Yhteenveto',
    },
    noQuestions: 'Viimeksi ei ollut pullonkauloja eikä avoimia kohtia, joten mitään ei kysytä uudelleen.',
    bottleneck: 'Pullonkaula',
    unknown: 'Viimeksi ei tiedossa',
    lastTime: (answer: string) => `Viimeksi: ${answer}`,
    step: (step: number) => `${step}. porras`,
    stillSo: 'Ennallaan',
    named: (choice: string, question: string) => `${choice}: ${question}`,
    stillSoOf: (question: string) => `Ennallaan: ${question}`,
    answered: (answer: string) => `Nyt: ${answer}`,
    dontKnow: 'En tiedä',
    notApplicable: 'Ei koske meitä',
    nothing: 'ei vastausta',
    coverage: ['Ei', 'Osin', 'Pääosin', 'Aina'],

    noItems: 'Suunnitelmassa ei ollut mitään, minkä olisi pitänyt valmistua edellisen kierroksen jälkeen.',
    toPlan: 'Avaa suunnitelma',
    dueBy: (day: string) => `määräpäivä ${day}`,
    late: 'myöhässä',
    itemState: 'Tilanne',
    states: { open: 'Kesken', done: 'Tehty', dropped: 'Luovuttu' },
    move: 'Siirrä',
    stays: 'Pysyy paikallaan',
    quarter: (number: string, year: string) => `Q${number}/${year}`,

    numbersText: (quarter: string) => `Neljännekseltä ${quarter}. Jätä tyhjäksi se, mitä kukaan ei tiedä.`,
    numbers: {
      aLeads: 'A-liidit',
      aLeadsToOpportunities: 'A-liidit, jotka etenivät myyntimahdollisuuksiksi',
      leadsPromised: 'Markkinoinnin lupaamat liidit',
      leadsDelivered: 'Markkinoinnin toimittamat liidit',
      contactsPromised: 'Liidit, joihin myynti lupasi ottaa yhteyttä',
      contactsKept: 'Liidit, joihin myynti otti yhteyttä ajoissa',
    },
    empty: 'ei tiedossa',
    nobodyKnows: 'Loppuja ei tiedä kukaan',
    tooMany: 'Myyntimahdollisuuksiksi eteni enemmän kuin A-liidejä oli. Tarkista luvut.',

    then: 'Silloin',
    now: 'Nyt',
    picture: (then: string, now: string) => `Portaikko. Silloin ${then}, nyt ${now}.`,
    stepNow: (step: string) => `porras ${step}`,
    noStep: 'ei vielä porrasta',
    rose: (from: number, to: number) => `Nousitte ${from}. portaalta ${to}. portaalle.`,
    fell: (from: number, to: number) => `Laskitte ${from}. portaalta ${to}. portaalle.`,
    same: (step: number) => `Olette edelleen ${step}. portaalla.`,
    sameHigher: (step: number, from: string, to: string) =>
      `Olette edelleen ${step}. portaalla, mutta indeksi on noussut: ${from} → ${to}.`,
    notYet: 'Vertailtavaa porrasta ei vielä ole.',
    figures: {
      plan: 'Suunnitelmasta tehty',
      aLeads: 'A-liideistä myyntimahdollisuuksia',
      delivered: 'Luvatuista liideistä toimitettu',
      kept: 'Luvatuista yhteydenotoista tehty',
    },
    countOf: (part: string, whole: string) => `${part}/${whole}`,
    notKnown: 'ei tiedossa',
    nothingDue: 'mitään ei pitänyt valmistua',
    next: (day: string) => `Seuraava katselmus ${day}`,
    close: 'Päätä katselmus',
    closeAnyway: 'Päätä silti',
    closedOn: (day: string) => `Katselmus ${day} on valmis, ja kierros on suljettu.`,
    print: 'Tulosta',
    leftNote: (count: number) =>
      count === 1
        ? 'Yksi vastaus on ennallaan, vaikka kukaan ei ole sitä vahvistanut.'
        : `${count} vastausta on ennallaan, vaikka kukaan ei ole niitä vahvistanut.`,
    document: (company: string, day: string) =>
      company === '' ? `Neljännesvuosikatselmus ${day}` : `${company}, neljännesvuosikatselmus ${day}`,
    toResult: 'Katso tulos',
  },
} satisfies Messages['rounds'];

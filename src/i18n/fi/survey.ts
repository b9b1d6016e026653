import type { Messages } from '../en.ts';

/** Messages of the survey in Finnish. */
export const survey = {
  title: 'Kysely linkillä',
  lead: 'Lähetä pikatesti asiakkaalle tai prospektille. Hän vastaa omassa selaimessaan, näkee heti portaansa ja lähettää sinulle 24 merkin koodin. Mitään ei kulje palvelimen kautta.',
  empty: 'Ei vielä kyselyjä.',

  begin: {
    title: 'Uusi kysely',
    sender: 'Kuka kysyy',
    senderHint: 'Vastaaja lukee tämän ensimmäisenä: nimesi ja yrityksesi.',
    senderMissing: 'Kirjoita, kuka kysyy: nimi, jossa on ainakin yksi kirjain tai numero.',
    language: 'Aloitussivun kieli',
    pack: 'Vertailu kiitokseksi',
    noPack: 'Ei vertailua',
    noPacks: 'Tee tai avaa vertailuaineisto, niin vastaaja näkee itsensä oman toimialansa muiden rinnalla.',
    toPacks: 'Vertailuaineistot',
    otherTest: 'Aineisto on tehty testin toisesta versiosta, eikä sitä voi panna linkkiin.',
    button: 'Tee linkki',
    name: (sender: string, day: string) => `${sender}, ${day}`,
  },

  link: {
    title: 'Linkki',
    text: 'Sama linkki käy kaikille, joilta kysyt. Siinä kulkevat kysymykset, kysyjän nimi ja vertailu.',
    copy: 'Kopioi linkki',
    copied: 'Kopioitu.',
    mail: 'Kirjoita viesti',
    subject: 'Millä portaalla yrityksenne on liidistä kauppaan?',
    body: (link: string) =>
      `Hei,\n\nvastaisitko kahdeksaan kysymykseen? Aikaa menee noin neljä minuuttia, ja näet heti, millä portaalla yrityksenne on liidistä kauppaan. Lopussa saat koodin: lähetäthän sen minulle.\n\n${link}\n`,
    onlyHere:
      'Porras toimii nyt vain tällä koneella, joten kukaan muu ei voi avata linkkiä. Vie Porras ensin verkko-osoitteeseen.',
    noLink: 'Linkkiä ei voitu tehdä.',
  },

  receive: {
    title: 'Vastaukset',
    label: 'Takaisin tullut koodi',
    button: 'Ota koodi vastaan',
    new: 'Vastaus on tallessa.',
    again: 'Tämä vastaus oli jo täällä. Nyt se on ajan tasalla.',
    full: 'Kyselyyn ei mahdu enempää vastauksia: enintään 2 000.',
    'wrong-length': 'Koodissa on 24 merkkiä. Tässä on vähemmän tai enemmän: jäikö osa pois?',
    mistyped: 'Koodissa on kirjoitusvirhe. Vertaa sitä viestiin merkki kerrallaan.',
    'other-kind': 'Tämä on jonkin muun koodi, ei tämän kyselyn.',
    forged: 'Koodi on tehty toisella linkillä. Tarkista, mihin kyselyyn se kuuluu.',
    insecure: 'Selain lukee koodeja vain suojatussa osoitteessa (https) tai tällä koneella.',
    none: 'Ei vielä vastauksia. Kun koodi tulee, liitä se tähän.',
    count: (count: number) => (count === 1 ? '1 vastaus' : `${count} vastausta`),
    middle: 'Keskimmäinen',
    table: 'Vastaukset rinnakkain',
    who: 'Vastaaja',
    nameOf: (number: number) => `Vastauksen ${number} nimi`,
    unnamed: (number: number) => `Vastaus ${number}`,
    received: 'Saatu',
    industry: 'Toimiala ja koko',
    step: 'Porras',
    index: 'Indeksi',
    remove: (name: string) => `Poista ${name}`,
    reason: 'Ei kerrottu: koodissa ei ole sille tilaa',
    noStep: 'liian vähän tietoa',
    unknown: 'ei tietoa',
    notApplicable: 'ei koske',
  },

  remove: 'Poista kysely',
  removed: (name: string) => `${name} poistettiin.`,
  undo: 'Palauta',

  respond: {
    notOpened: 'Linkki ei auennut',
    title: 'Millä portaalla yrityksenne on?',
    asks: (sender: string) => `Kysyjä: ${sender}.`,
    text: 'Kahdeksan kysymystä siitä, miten liideistä tulee kauppaa. Aikaa menee noin neljä minuuttia, ja näet heti portaanne. Vastaukset pysyvät tässä selaimessa, kunnes itse lähetät koodin.',
    compare: (companies: number) =>
      `Kiitokseksi näet itsenne ${companies} muun yrityksen rinnalla, kun olet vastannut kaikkeen.`,
    begin: 'Aloita',
    goOn: 'Jatka siitä, mihin jäit',
    faults: {
      incomplete: 'Linkki on katkennut matkalla. Pyydä se uudestaan tai kopioi se viestistä kokonaan.',
      damaged: 'Linkki on muuttunut matkalla. Pyydä se uudestaan.',
      'too-new': 'Linkki on tehty uudemmalla Portaalla. Lataa tämä sivu uudelleen.',
    },
  },

  thanks: {
    title: 'Vastauksesi takaisin kysyjälle',
    goOn: (missing: number) =>
      missing === 1
        ? 'Vastaa vielä yhteen kysymykseen, niin koodi ilmestyy tähän.'
        : `Vastaa vielä ${missing} kysymykseen, niin koodi ilmestyy tähän.`,
    text: (sender: string) =>
      `Lähetä tämä koodi kysyjälle: ${sender}. Siinä ovat vastauksesi ja tavoitteesi eikä mitään muuta. Koodi ei ole salainen: se, jolla on linkki ja koodi, voi lukea vastaukset.`,
    code: 'Koodisi',
    copy: 'Kopioi koodi',
    copied: 'Kopioitu.',
    insecure: 'Selain tekee koodin vain suojatussa osoitteessa (https). Pyydä linkki, joka alkaa https.',
    class: 'Mihin teitä verrataan?',
    sector: 'Toimiala',
    size: 'Henkilöstö',
    unsaid: 'En kerro',
  },
} satisfies Messages['survey'];

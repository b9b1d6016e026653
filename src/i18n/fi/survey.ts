import type { Messages } from '../en.ts';

/** Messages of the survey in Finnish. */
export const survey = {
  title: 'Kysely linkillä',
  lead: 'Lähetä pikatesti asiakkaalle tai prospektille. Hän vastaa omassa selaimessaan, näkee heti, millä portaalla yritys on, ja lähettää sinulle 24 merkin koodin. Porras itse ei lähetä mitään minnekään.',
  empty: 'Ei vielä kyselyjä.',

  begin: {
    title: 'Uusi kysely',
    sender: 'Kuka kysyy',
    senderHint: 'Vastaaja lukee tämän ensimmäisenä: nimesi ja yrityksesi.',
    senderMissing: 'Kirjoita, kuka kysyy: nimi, jossa on ainakin yksi kirjain tai numero.',
    language: 'Aloitussivun kieli',
    pack: 'Vertailu kiitokseksi',
    noPack: 'Ei vertailua',
    noPacks:
      'Tee tai avaa vertailuaineisto, niin vastaaja näkee yrityksensä muiden saman toimialan yritysten rinnalla.',
    toPacks: 'Vertailuaineistot',
    otherTest: 'Aineisto on tehty testin toisesta versiosta, eikä sitä voi liittää linkkiin.',
    button: 'Tee linkki',
    name: (sender: string, day: string) => `${sender}, ${day}`,
  },

  link: {
    title: 'Linkki',
    text: 'Sama linkki käy kaikille, joilta kysyt. Siinä kulkevat kysymykset, kysyjän nimi ja vertailu.',
    copy: 'Kopioi linkki',
    copied: 'Kopioitu.',
    mail: 'Kirjoita sähköposti',
    see: 'Katso, mitä vastaaja näkee',
    subject: 'Millä portaalla yrityksenne on liidistä kauppaan?',
    body: (link: string) =>
      `Hei,\n\nvastaisitko kahdeksaan kysymykseen? Aikaa menee noin kolme minuuttia, ja näet heti, millä portaalla yrityksenne on liidistä kauppaan. Lopussa saat koodin: lähetäthän sen minulle.\n\n${link}\n`,
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
    full: 'Kyselyyn ei mahdu enempää vastauksia: 2 000 on enimmäismäärä.',
    'wrong-length': 'Koodissa on 24 merkkiä. Tässä on vähemmän tai enemmän: jäikö osa pois?',
    mistyped: 'Koodissa on kirjoitusvirhe. Vertaa sitä viestiin merkki kerrallaan.',
    'other-kind': 'Tämä on jonkin muun kuin tämän kyselyn koodi.',
    forged: 'Koodi tulee toisesta linkistä. Tarkista, mihin kyselyyn se kuuluu.',
    insecure: 'Selain lukee koodeja vain suojatussa osoitteessa (https) tai tällä koneella.',
    none: 'Ei vielä vastauksia. Kun koodi tulee, liitä se tähän.',
    count: (count: number) => (count === 1 ? '1 vastaus' : `${count} vastausta`),
    middle: 'Mediaani',
    table: 'Vastaukset rinnakkain',
    who: 'Vastaaja',
    nameOf: (number: number) => `Vastauksen ${number} nimi`,
    unnamed: (number: number) => `Vastaus ${number}`,
    received: 'Saatu',
    industry: 'Toimiala ja koko',
    step: 'Porras',
    index: 'Indeksi',
    remove: (name: string) => `Poista ${name}`,
    reason: 'Perustelua ei kerrottu: se ei mahdu koodiin',
    noStep: 'liian vähän tietoa',
    unknown: 'ei tiedossa',
    notApplicable: 'ei koske heitä',
  },

  remove: 'Poista kysely',
  removed: (name: string) => `${name} poistettiin.`,
  undo: 'Palauta',

  respond: {
    notOpened: 'Linkki ei auennut',
    title: 'Millä portaalla yrityksenne on?',
    asks: (sender: string) => `Kysyjä: ${sender}.`,
    text: 'Kahdeksan kysymystä siitä, miten liideistä tulee kauppaa. Aikaa menee noin kolme minuuttia, ja näet heti, millä portaalla olette. Vastaukset pysyvät tässä selaimessa, kunnes itse lähetät koodin.',
    compare: (companies: number) =>
      `Kiitokseksi näet yrityksenne ${companies} muun rinnalla, kun olet vastannut kaikkeen.`,
    begin: 'Aloita',
    goOn: 'Jatka siitä, mihin jäit',
    faults: {
      incomplete: 'Linkki on katkennut matkalla. Pyydä se uudelleen tai kopioi se viestistä kokonaan.',
      damaged: 'Linkki on muuttunut matkalla. Pyydä se uudelleen.',
      'too-new': 'Linkki on tehty uudemmassa Portaassa. Lataa tämä sivu uudelleen.',
    },
  },

  thanks: {
    title: 'Lähetä vastauksesi kysyjälle',
    goOn: (missing: number) =>
      missing === 1
        ? 'Vastaa vielä yhteen kysymykseen, niin koodi ilmestyy tähän.'
        : `Vastaa vielä ${missing} kysymykseen, niin koodi ilmestyy tähän.`,
    text: (sender: string) =>
      `Lähetä tämä koodi kysyjälle: ${sender}. Siinä ovat ensiarvauksesi, vastauksesi ja tavoitteesi sekä toimiala ja koko, jos valitset ne alta. Koodi ei ole salainen: jokainen, jolla on linkki ja koodi, voi lukea sen.`,
    code: 'Koodisi',
    copy: 'Kopioi koodi',
    copied: 'Kopioitu.',
    insecure: 'Selain tekee koodin vain suojatussa osoitteessa. Pyydä linkki, jonka alussa on https.',
    class: 'Mihin teitä verrataan?',
    sector: 'Toimiala',
    size: 'Henkilöstö',
    unsaid: 'En kerro',
    wayIn: 'Mitä muuta Porras tekee',
  },
} satisfies Messages['survey'];

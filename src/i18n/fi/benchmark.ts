import type { Messages } from '../en.ts';

/** Messages of benchmark packs and of the comparison with others in Finnish. */
export const benchmark = {
  title: 'Vertailu muihin',
  lead: 'Vertailuaineistossa ovat muiden yritysten tulokset ryhmiteltyinä toimialan ja koon mukaan, ilman nimiä. Aineisto tehdään tässä selaimessa seurantatiedostoista.',

  compared: {
    title: 'Te muiden rinnalla',
    who: (companies: number, group: string) => `${companies} yritystä: ${group}.`,
    all: 'kaikki toimialat ja koot',
    anySize: (sector: string) => `${sector}, kaikenkokoiset`,
    oneSize: (sector: string, size: string) => `${sector}, ${size}`,
    index: 'Indeksi',
    step: 'Porras',
    place: (value: string, standing: string) => `${value}, ${standing}`,
    below: 'alimmassa neljänneksessä',
    between: 'keskimmäisten joukossa',
    above: 'ylimmässä neljänneksessä',
    unknown: 'ei tietoa',
    band: 'Palkkiin mahtuu muista puolet, ne keskimmäiset. Viiva on muiden mediaani, ja piste olette te.',
    row: (name: string, you: string, low: string, middle: string, high: string) =>
      `${name}: te ${you}; puolet muista välillä ${low}–${high}, mediaani ${middle}.`,
    noData: 'liian vähän muita',
    table: 'Luvut',
    dimension: 'Osa-alue',
    you: 'Te',
    low: 'Alaneljännes',
    middle: 'Mediaani',
    high: 'Yläneljännes',
  },

  own: {
    title: 'Yrityksenne muiden joukossa',
    class: 'Mihin ryhmään kuulutte',
    sector: 'Toimiala',
    size: 'Henkilöstö',
    unsaid: 'Ei kerrottu',
    pack: 'Vertailuaineisto',
    noCell:
      'Tässä aineistossa ei ole teidän ryhmäänne: kaltaisianne yrityksiä on liian vähän, eikä mitään arvata.',
    notDone: (missing: number) =>
      missing === 1
        ? 'Vertailu näytetään, kun olette vastanneet vielä yhteen kysymykseen. Näin muut eivät ohjaa vastauksianne.'
        : `Vertailu näytetään, kun olette vastanneet vielä ${missing} kysymykseen. Näin muut eivät ohjaa vastauksianne.`,
    toAnswers: 'Jatka vastaamista',
    otherTest: 'Aineisto on tehty testin toisesta versiosta. Vain samoja kysymyksiä verrataan.',
    none: 'Ei vielä aineistoa. Avaa saamasi aineisto tai tee sellainen seurantatiedostoista.',
  },

  packs: {
    title: 'Aineistot',
    made: (day: string, cells: number) => `tehty ${day} · ${cells === 1 ? '1 ryhmä' : `${cells} ryhmää`}`,
    save: 'Tallenna tiedostoksi',
    remove: 'Poista',
    removed: (name: string) => `${name} poistettiin.`,
    undo: 'Palauta',
    show: 'Ryhmät',
    industry: 'Toimiala',
    size: 'Koko',
    companies: 'Yrityksiä',
    index: 'Indeksi: alaneljännes, mediaani, yläneljännes',
    allIndustries: 'Kaikki',
    allSizes: 'Kaikki',
    open: 'Avaa aineisto',
  },

  make: {
    title: 'Tee aineisto',
    text: 'Valitse asiakkaidesi seurantatiedostot tai kopiot ilman tunnistetietoja. Jokainen yritys lasketaan kerran, uusimman kierroksensa mukaan. Alle viiden yrityksen ryhmää ei näytetä koskaan, eikä lukuja, joista sellaisen saisi selville vähennyslaskulla.',
    drop: 'Pudota seurantatiedostot tähän',
    choose: 'Valitse seurantatiedostot',
    own: 'Laske mukaan myös tämän selaimen yritykset',
    name: 'Aineiston nimi',
    defaultName: (day: string) => `Vertailuaineisto ${day}`,
    button: 'Tee aineisto',
    reading: 'Luetaan tiedostoja',
    files: (read: number, refused: number) =>
      `${read} ${read === 1 ? 'tiedosto' : 'tiedostoa'} luettu${refused === 0 ? '.' : `, ${refused} jäi pois.`}`,
    refused: 'Pois jääneet tiedostot ja syy',
    refusals: {
      'not-a-record':
        'Tiedosto on Portaasta, mutta se ei ole seurantatiedosto. Tallenna yrityksen seurantatiedosto kohdassa Tiedostot ja tiedot ja valitse se.',
      example: 'Tämä on esimerkkiyritys, jota ei lasketa mukaan.',
      'no-round': 'Yrityksellä ei ole tasotestin kierrosta, joka koskee koko yritystä.',
      'other-test': 'Yritys on vastannut vain omaan testiinsä, ja aineisto vertaa valmista testiä.',
      'no-result': 'Vastauksia on liian vähän tulosta varten.',
    },
    companies: (count: number) => (count === 1 ? '1 yritys' : `${count} yritystä`),
    tooFew: (count: number) => `Tarvitaan vähintään viisi yritystä, joilla on tulos. Nyt niitä on ${count}.`,
    done: (companies: number, cells: number) =>
      `Aineistossa on ${companies} yritystä ja ${cells === 1 ? '1 ryhmä' : `${cells} ryhmää`}.`,
    leftOut: 'Pois jätetyt ja vain laajempiin ryhmiin lasketut',
    reasons: {
      unknown: (count: number) =>
        count === 1 ? '1 yritys, josta ei ole tietoa' : `${count} yritystä, joista ei ole tietoa`,
      earlier: (count: number) =>
        `${count === 1 ? '1 aiempi kierros' : `${count} aiempaa kierrosta`}: yrityksestä lasketaan vain uusin`,
      withoutSector: (count: number) =>
        `${count === 1 ? '1 yritys' : `${count} yritystä`} ilman toimialaa: mukana vain kaikkien joukossa`,
      withoutSize: (count: number) =>
        `${count === 1 ? '1 yritys' : `${count} yritystä`} ilman kokoa: mukana vain toimialallaan`,
      small: (count: number) =>
        count === 1
          ? '1 ryhmä, jossa on alle viisi yritystä'
          : `${count} ryhmää, joissa on alle viisi yritystä`,
      withheld: (count: number) =>
        count === 1
          ? '1 ryhmä, josta pienemmän ryhmän luvut voisi päätellä'
          : `${count} ryhmää, joista pienemmän ryhmän luvut voisi päätellä`,
      dimensions: (count: number) =>
        count === 1
          ? '1 osa-alue ryhmässä, jossa se on tiedossa liian harvalla'
          : `${count} osa-aluetta ryhmissä, joissa ne ovat tiedossa liian harvalla`,
    },
  },
} satisfies Messages['benchmark'];

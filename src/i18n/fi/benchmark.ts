import type { Messages } from '../en.ts';

/** Messages of benchmark packs and of the comparison with others in Finnish. */
export const benchmark = {
  title: 'Vertailu muihin',
  lead: 'Vertailuaineistossa on muiden yritysten tulokset nimettöminä ryhminä toimialan ja koon mukaan. Se tehdään tässä selaimessa seurantatiedostoista, eikä siinä ole nimiä.',

  compared: {
    title: 'Te muiden rinnalla',
    who: (companies: number, group: string) => `${companies} yritystä: ${group}.`,
    all: 'kaikki toimialat ja koot',
    anySize: (sector: string) => `${sector}, kaikenkokoiset`,
    oneSize: (sector: string, size: string) => `${sector}, ${size}`,
    index: 'Indeksi',
    below: 'useimpien alapuolella',
    between: 'keskimmäisen puolikkaan joukossa',
    above: 'useimpien yläpuolella',
    unknown: 'ei tietoa',
    band: 'Palkki on muiden keskimmäinen puolikas ja viiva heidän keskimmäisensä. Piste olette te.',
    row: (name: string, you: string, low: string, middle: string, high: string) =>
      `${name}: te ${you}; muiden keskimmäinen puolikas ${low}–${high}, keskimmäinen ${middle}.`,
    noData: 'liian vähän muita',
    table: 'Luvut',
    dimension: 'Osa-alue',
    you: 'Te',
    low: 'Alin neljännes enintään',
    middle: 'Keskimmäinen',
    high: 'Ylin neljännes alkaen',
  },

  own: {
    title: 'Yrityksenne muiden joukossa',
    class: 'Mihin teidät lasketaan',
    sector: 'Toimiala',
    size: 'Henkilöstö',
    unsaid: 'Ei kerrottu',
    pack: 'Vertailuaineisto',
    noCell:
      'Tässä aineistossa ei ole teidän ryhmäänne: kaltaisianne yrityksiä on liian vähän. Arvausta ei näytetä.',
    notDone: (missing: number) =>
      missing === 1
        ? 'Vertailu näytetään, kun olette vastanneet vielä yhteen kysymykseen. Näin muut eivät ohjaa vastauksianne.'
        : `Vertailu näytetään, kun olette vastanneet vielä ${missing} kysymykseen. Näin muut eivät ohjaa vastauksianne.`,
    toAnswers: 'Jatka vastaamista',
    otherTest: 'Aineisto on tehty testin toisesta versiosta. Vain se, mikä on samaa, verrataan.',
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
    index: 'Indeksi: neljännes, keskimmäinen, neljännes',
    allIndustries: 'Kaikki',
    allSizes: 'Kaikki',
    open: 'Avaa aineisto',
  },

  make: {
    title: 'Tee aineisto',
    text: 'Valitse asiakkaittesi seurantatiedostot, myös nimettömät kopiot käyvät. Kunkin yrityksen uusin kierros lasketaan kerran. Alle viittä yritystä ei näytetä koskaan erikseen, eikä sitä, minkä voisi laskea vähentämällä.',
    choose: 'Valitse seurantatiedostot',
    own: 'Laske mukaan myös tämän selaimen yritykset',
    name: 'Aineiston nimi',
    defaultName: (day: string) => `Vertailuaineisto ${day}`,
    button: 'Tee aineisto',
    reading: 'Luetaan tiedostoja',
    files: (read: number, refused: number) =>
      refused === 0 ? `${read} tiedostoa luettu.` : `${read} tiedostoa luettu, ${refused} ei auennut.`,
    refused: 'Ei auennut',
    companies: (count: number) => (count === 1 ? '1 yritys' : `${count} yritystä`),
    tooFew: (count: number) => `Tarvitaan vähintään viisi yritystä, joilla on tulos. Nyt niitä on ${count}.`,
    done: (companies: number, cells: number) =>
      `Aineistossa on ${companies} yritystä ja ${cells === 1 ? '1 ryhmä' : `${cells} ryhmää`}.`,
    leftOut: 'Jätettiin pois tai laskettiin vain laajempiin ryhmiin',
    reasons: {
      unknown: (count: number) => `${count}, joista ei ole tietoa`,
      earlier: (count: number) => `${count} aiempaa kierrosta yrityksiltä, jotka lasketaan kerran`,
      withoutSector: (count: number) => `${count} ilman toimialaa: vain kaikkien joukossa`,
      withoutSize: (count: number) => `${count} ilman kokoa: vain toimialansa joukossa`,
      small: (count: number) => `${count} ryhmää, joissa on alle viisi`,
      withheld: (count: number) => `${count} ryhmää, jotka paljastaisivat naapurinsa`,
      dimensions: (count: number) => `${count} osa-aluetta ryhmissä, joissa liian harva tuntee ne`,
    },
  },
} satisfies Messages['benchmark'];

import type { Messages } from '../en.ts';

/** Messages of units in Finnish. */
export const units = {
  title: 'Yksiköt rinnakkain',
  none: 'Maat, toimipisteet tai liiketoiminnot voivat vastata testiin kukin itse. Nimeä vähintään kaksi, niin näet, mikä niistä jarruttaa ketjua ja kuka voisi auttaa.',
  oneAnswered: 'Kuva alkaa piirtyä, kun jokin yksikkö on vastannut.',
  lead: {
    step: (step: number) =>
      `Jos jokainen osa-alue olisi kuin heikoimmassa yksikössään, olisitte ${step}. portaalla.`,
    range: (sure: number, possible: number) =>
      `Jos jokainen osa-alue olisi kuin heikoimmassa yksikössään, olisitte ${sure}. portaalla, ehkä ${possible}. portaalla.`,
    none: 'Tiedossa on liian vähän, jotta heikoimman ketjun portaan voisi laskea.',
    apart: (name: string, spread: string) =>
      `Eniten yksiköt eroavat osa-alueella ${name}: ero on ${spread === '1' ? 'yksi porras' : `${spread} porrasta`}.`,
    close: 'Millään osa-alueella ero ei ole kokonaista porrasta.',
  },
  map: {
    title: 'Lämpökartta',
    text: 'Ruudussa on porras ja sen alla arvo, jos se on eri. Heikoimmilla on kehys, kun ne ovat vähintään portaan parasta alempana ja niitä on enintään puolet yksiköistä.',
    dimension: 'Osa-alue',
    weakest: 'Heikoin',
    spread: 'Ero',
    own: 'Yksikön porras',
    chain: 'Heikoin ketju',
    index: 'Indeksi',
    cell: (step: number, value: string) => `${step}. porras, arvo ${value}`,
    states: { unknown: 'ei tiedossa', notApplicable: 'ei koske', otherTest: 'kysyttiin toisella testillä' },
    keys: {
      unknown: '? ei tiedossa',
      notApplicable: '– ei koske',
      otherTest: '≠ kysyttiin toisella testillä',
    },
    several: (count: number) => `${count} yksikköä`,
    wide: 'vähintään porras',
    noStep: 'ei porrasta',
  },
  help: {
    title: 'Kuka voisi auttaa ketä',
    text: 'Osa-alueet, joissa yksiköiden ero on vähintään yksi porras.',
    line: (helpers: string, helped: string) => `Mallia voi näyttää ${helpers}, apua kaipaa ${helped}.`,
    and: 'ja',
  },
  list: {
    title: 'Yksiköt',
    nameOf: (name: string) => `Yksikön nimi: ${name}`,
    new: 'Uuden yksikön nimi',
    add: 'Lisää yksikkö',
    placeholder: 'Esimerkiksi Turku',
    begin: 'Aloita kierros',
    beginOf: (name: string) => `Aloita kierros: ${name}`,
    goOn: 'Jatka vastaamista',
    goOnOf: (name: string) => `Jatka vastaamista: ${name}`,
    look: 'Katso tulos',
    lookOf: (name: string) => `Katso tulos: ${name}`,
    remove: 'Poista',
    removeOf: (name: string) => `Poista yksikkö: ${name}`,
    answered: (day: string, answered: number, of: number) =>
      `Kierros ${day}, osa-alueita vastattu ${answered}/${of}`,
    noRound: 'ei vielä kierrosta',
    removeText: 'Poistetun yksikön kierrokset jäävät kierrosten luetteloon. Kumoaminen palauttaa yksikön.',
    failed: 'Kierrosta ei saatu tallennettua. Yritä uudelleen.',
    most: 'Yksiköitä ei mahdu enempää.',
  },
} satisfies Messages['units'];

import type { contacts as english } from '../en/contacts.ts';

/** The user's own contacts: reading a file, what was recognised, which columns matter. */
export const contacts = {
  back: 'Takaisin malliin',
  start: {
    title: 'Pisteytä omat kontaktit',
    lead: 'Avaa CRM:stä tai markkinoinnin järjestelmästä tallennettu kontaktilista ja valitse, mitkä sarakkeet kertovat hyvästä liidistä. Näet heti, miten kontaktinne pärjäävät.',
    drop: 'Pudota kontaktilista tähän',
    choose: 'Valitse tiedosto',
    formats: 'CSV, TSV tai teksti, enintään 1 Gt. Excelistä: tallenna muotoon CSV UTF-8.',
    privacyTitle: 'Kontaktit pysyvät täällä',
    privacy:
      'Lista luetaan tässä selaimessa, eikä sitä lähetetä mihinkään. Se on muistissa vain tämän käynnin ajan ja katoaa, kun suljet välilehden, ellet valitse sen säilyttämistä.',
    noList: 'Eikö listaa ole käsillä?',
    sample: 'Jatka esimerkkikontakteilla',
  },
  reading: {
    title: (name: string) => `Luetaan ${name}`,
    left: (share: string) => `${share} jäljellä`,
    cancel: 'Peru',
  },
  failed: {
    title: (name: string) => `Tiedostoa ${name} ei voitu lukea`,
    kept: 'Aiemmin avaamasi tiedosto on yhä käytössä.',
    empty: 'Siinä ei ole yhtään riviä. Tarkista, että lista tallentui sisältöineen.',
    workbook:
      'Se näyttää Excel-työkirjalta. Avaa se Excelissä, tallenna muotoon CSV UTF-8 ja avaa täällä tallentamasi tiedosto.',
    binary: 'Se ei ole tekstitiedosto. Tallenna lista CSV-muotoon ja avaa täällä tallentamasi tiedosto.',
    'too-many-columns': (most: string) =>
      `Siinä on yli ${most} saraketta. Jätä pois ne, joita et tarvitse, ja avaa tiedosto uudelleen.`,
    'too-many-rows': (most: string) => `Siinä on yli ${most} riviä. Jaa lista osiin ja avaa yksi osa.`,
    'field-too-long': (line: string | null) =>
      line === null
        ? 'Yksi sen arvoista on yli megatavun pituinen. Luultavasti lopettava lainausmerkki puuttuu.'
        : `Riviltä ${line} alkava arvo on yli megatavun pituinen. Luultavasti siitä puuttuu lopettava lainausmerkki.`,
    'too-large':
      'Se on suurempi kuin 1 Gt. Jätä pois sarakkeita tai rivejä, joita et tarvitse, ja avaa tiedosto uudelleen.',
    unreadable:
      'Selain ei saanut luettua sitä loppuun. Tiedosto on ehkä siirretty tai nimetty uudelleen: valitse se uudestaan.',
  },
  found: {
    contacts: (count: number, shown: string) => (count === 1 ? '1 kontakti' : `${shown} kontaktia`),
    columns: (count: number, shown: string) => (count === 1 ? '1 sarake' : `${shown} saraketta`),
    title: (contacts: string, columns: string) => `${contacts}, ${columns}`,
    parted: {
      ',': 'erottimena pilkku',
      ';': 'erottimena puolipiste',
      '\t': 'erottimena sarkain',
      '|': 'erottimena pystyviiva',
    },
    clean: 'ei huomautettavaa',
    oddities: (count: number) =>
      count === 1 ? '1 kohta tarkistettavana' : `${count} kohtaa tarkistettavana`,
    problems: {
      'short-row': (count: number, shown: string) =>
        count === 1
          ? 'Yhdeltä riviltä puuttuu arvoja. Puuttuvat luettiin tuntemattomiksi.'
          : `${shown} riviltä puuttuu arvoja. Puuttuvat luettiin tuntemattomiksi.`,
      'long-row': (count: number, shown: string) =>
        count === 1
          ? 'Yhdellä rivillä on liikaa arvoja. Viimeisen sarakkeen yli menevät jäivät pois.'
          : `${shown} rivillä on liikaa arvoja. Viimeisen sarakkeen yli menevät jäivät pois.`,
      'unclosed-quote': () =>
        'Yksi lainausmerkki jää auki. Sen jälkeiset rivit ovat voineet sulautua yhteen.',
      'stray-quote': (count: number, shown: string) =>
        count === 1
          ? 'Yhden arvon keskellä on lainausmerkki. Se luettiin osaksi arvoa.'
          : `${shown} lainausmerkkiä on keskellä arvoa. Ne luettiin osaksi arvoja.`,
      'not-utf-8': (count: number, shown: string) =>
        count === 1
          ? 'Yksi arvo on vanhempaa merkistöä. Tarkista, että sen kirjaimet näkyvät oikein.'
          : `${shown} arvoa on vanhempaa merkistöä. Tarkista, että kirjaimet näkyvät oikein.`,
    },
    lines: (count: number, shown: string) => (count === 1 ? `Rivi ${shown}` : `Rivit ${shown}`),
    firstLines: (shown: string) => `Ensimmäiset rivit ${shown}`,
    another: 'Avaa toinen tiedosto',
    forget: 'Unohda nämä kontaktit',
    forgetQuestion: (contacts: string) =>
      `Unohdetaanko ${contacts}? Tätä ei voi kumota. Tiedosto säilyy koneellasi, ja myös malli säilyy.`,
    forgetYes: 'Unohda',
    forgetNo: 'Säilytä',
  },
  columns: {
    title: 'Mitkä sarakkeet kertovat hyvästä liidistä?',
    hint: 'Avaa sarake ja kerro, mitkä sen arvoista ovat hyviä. Muut jäävät pois.',
    none: 'Mitään tämän tiedoston saraketta ei voi pisteyttää. Tarkista, että ensimmäisellä rivillä on sarakkeiden nimet.',
    unnamed: (number: string) => `Sarake ${number}`,
    find: 'Etsi saraketta',
    noMatch: 'Sennimistä saraketta ei ole.',
    kinds: {
      category: 'Vaihtoehdot',
      number: 'Luku',
      yesNo: 'Kyllä tai ei',
      date: 'Päivämäärä',
      identifier: 'Tunniste',
      text: 'Vapaa teksti',
      empty: 'Tyhjä',
      constant: 'Aina sama',
    },
    distinct: (count: number, shown: string, isExact: boolean) =>
      count === 1 ? '1 arvo' : `${isExact ? '' : 'noin '}${shown} eri arvoa`,
    unknown: (share: string) => `${share} ei tiedossa`,
    under: (share: string) => `alle ${share}`,
    spread: (least: string, median: string, most: string) => `${least} – ${most}, mediaani ${median}`,
    share: (value: string, share: string) => `${value} ${share}`,
    unreadable: (count: number, shown: string) =>
      count === 1
        ? 'Yksi arvo ei ole luku, joten se jää tuntemattomaksi.'
        : `${shown} arvoa ei ole lukuja, joten ne jäävät tuntemattomiksi.`,
    suspects: (values: string) =>
      `${values} näyttää tarkoittavan "ei koskaan" tai "ei tiedossa", joten se luetaan tuntemattomaksi.`,
    suspectsOfField: (values: string) =>
      `${values} näyttää tarkoittavan "ei koskaan" tai "ei tiedossa", mutta mallissa se on tavallinen luku.`,
    left: 'jää pois',
    good: (count: number, shown: string) => (count === 1 ? '1 hyvä arvo' : `${shown} hyvää arvoa`),
    chooseGood: 'valitse hyvät arvot',
    more: 'enemmän on parempi',
    less: 'vähemmän on parempi',
    asField: (field: string) => `Mallissa: ${field}`,
    noneKnown: 'malli ei tunne arvoja',
  },
  agreed: {
    title: 'Mitkä sarakkeet malli tuntee?',
    hint: 'Malli on hyväksytty, joten siihen ei tule uusia kriteereitä. Avaa sarake ja kerro, mikä mallin kenttä se on.',
    none: 'Malli on hyväksytty, joten siihen ei tule uusia kriteereitä, eikä mikään tämän tiedoston sarake voi olla sen kenttä.',
    knownNone: 'Malli ei tunne yhtäkään näistä arvoista, joten sarakkeesta ei tulisi pisteitä.',
  },
  choice: {
    label: (column: string) => `Mitä sarakkeelle ${column} tehdään`,
    left: 'Jätä pois',
    criterion: 'Tee kriteeri',
    field: 'On jo mallissa',
    good: 'Mitkä arvot ovat hyviä?',
    empty: 'ei merkintää',
    showMore: (count: string) => `Näytä vielä ${count}`,
    onlyTop: (shown: string, all: string) => `Tässä ${shown} yleisintä, arvoja on kaikkiaan ${all}.`,
    direction: 'Kumpi on parempi?',
    more: 'Enemmän on parempi',
    less: 'Vähemmän on parempi',
    quarters: 'Kontaktit jaetaan luvun mukaan neljään osaan, ja paras osa saa täydet pisteet.',
    which: 'Nimi mallissa',
    taken: (field: string, column: string) => `${field} (nyt ${column})`,
    known: (share: string) => `Malli tuntee arvon: ${share} kontakteista.`,
    knownNone:
      'Malli ei tunne yhtäkään näistä arvoista, joten sarakkeesta ei tulisi pisteitä. Tee siitä mieluummin kriteeri.',
  },
  leftOut: {
    title: (count: number, shown: string) =>
      count === 1 ? '1 sarake jää pois itsestään' : `${shown} saraketta jää pois itsestään`,
    text: 'Yhtä ihmistä koskeva tai rivejä yksilöivä tieto ei kerro hyvästä liidistä, eikä se koskaan päädy malliin.',
    reasons: {
      email: 'Sähköpostiosoitteita: henkilötieto',
      phone: 'Puhelinnumeroita: henkilötieto',
      name: 'Ihmisten nimiä: henkilötieto',
      address: 'Osoitteita: henkilötieto',
      birth: 'Syntymäaikoja: henkilötieto',
      personId: 'Henkilötunnuksia: henkilötieto',
      link: 'Linkkejä profiileihin: henkilötieto',
      identifier: 'Lähes kaikilla eri arvo',
      text: 'Vapaata tekstiä',
      date: 'Päivämääriä ei voi vielä pisteyttää',
      empty: 'Ei mitään sisältöä',
      constant: 'Kaikilla sama arvo',
      'too-many': 'Liikaa eri arvoja',
    },
  },
  score: {
    title: 'Pisteytä kontaktit',
    nothing: 'Valitse ainakin yksi sarake.',
    criteria: (count: number, shown: string, points: string) =>
      count === 1
        ? `1 uusi kriteeri, enintään ${points} pistettä`
        : `${shown} uutta kriteeriä, kukin enintään ${points} pistettä`,
    matched: (count: number, shown: string) =>
      count === 1 ? '1 sarake on jo mallissa' : `${shown} saraketta on jo mallissa`,
    room: (sum: string, room: string) => `Yhteensä ${sum}. Sopivuudelle on varattu ${room}.`,
    later: 'Hio pisteet Rakenna-sivulla.',
    unfinished: (columns: string) => `Hyvät arvot puuttuvat, joten pois jää: ${columns}.`,
    noEvents: (most: string) =>
      `Listassa ei ole tapahtumia, joten käyttäytymisestä ei tule pisteitä. Kukaan ei voi saada yli ${most} pistettä.`,
    excess: (most: string, excess: string) =>
      `Malliin mahtuu enintään ${most} kriteeriä ja kenttää. Jätä pois ${excess} saraketta.`,
    stored: 'Valittujen sarakkeiden nimet ja yleisimmät arvot tallentuvat malliin. Kontaktit eivät.',
    go: (contacts: string) => `Pisteytä ${contacts}`,
    these: (count: number, shown: string) => (count === 1 ? 'tämä kontakti' : `nämä ${shown} kontaktia`),
    working: 'Pisteytetään',
  },
} satisfies typeof english;

import type { backup as english } from '../en/backup.ts';

export const backup: typeof english = {
  title: 'Varmuuskopio',
  text: 'Kaikki tässä selaimessa yhtenä tiedostona: kaikki yritykset, sen päivän varalta, kun tämä tietokone tai selaimen tiedot ovat poissa. Se on tavallinen ZIP, jossa on jokaisen yrityksen seurantatiedosto.',
  all: 'Varmuuskopioi kaikki',
  fileName: 'Porras varmuuskopio',
  unnamed: 'Yritys',
  busy: 'Varmuuskopiota tehdään',
  done: (name, companies, size) =>
    companies === 1
      ? `${name} tallentui: yksi yritys, ${size}.`
      : `${name} tallentui: ${companies} yritystä, ${size}.`,
  check: 'Tarkista, että se on ladatuissa tiedostoissa, ja säilytä sitä muualla kuin tällä tietokoneella.',
  sealedNow: 'Se aukeaa salalauseellasi eikä millään muulla.',
  leftOut: {
    unread: (title) => `${title} ei auennut, eikä se ole mukana. Lataa sivu uudelleen ja yritä uudelleen.`,
    'too-large': (title) =>
      `${title} sisältää enemmän kuin yhteen tiedostoon mahtuu, eikä se ole mukana. Tallenna sen tiedot yksitellen alempaa luettelosta.`,
    contacts: (title) => `Säilytetyt kontaktit eivät auenneet (${title}), eivätkä ne ole mukana.`,
  },
  failed: 'Varmuuskopiota ei syntynyt. Kaikki täällä on ennallaan. Lataa sivu uudelleen ja yritä uudelleen.',
  full: 'Varmuuskopiolle ei ole tilaa. Kaikki täällä on ennallaan. Tee levylle tilaa ja yritä uudelleen.',
  nothing: 'Vielä ei ole mitään varmuuskopioitavaa.',
  last: (day) => `Varmuuskopioitu viimeksi ${day}, eikä mikään ole muuttunut sen jälkeen.`,
  changed: (day) => `Varmuuskopioitu viimeksi ${day}. Jotakin on muuttunut sen jälkeen.`,
  some: (count, all) => `Yrityksiä, joissa on muutoksia viime varmuuskopion jälkeen: ${count}/${all}.`,
  never: 'Ei vielä varmuuskopioitu.',
  more: 'Vain yksi yritys, tai salalauseella',
  options: {
    title: 'Varmuuskopio omin valinnoin',
    what: 'Mitä otetaan mukaan',
    everything: 'Kaikki yritykset',
    only: (title) => `Vain ${title}`,
    contacts: 'Säilytetyt kontaktit mukaan',
    contactsText:
      'Silloin tiedostossa on henkilötietoja. Lukitse se salalauseella ja säilytä sitä kuten henkilötietoja säilytetään.',
    seal: 'Lukitse salalauseella',
    insecure:
      'Salalause vaatii osoitteen, jonka alussa on https: vain siellä selain tarjoaa sen, millä tiedosto lukitaan.',
    save: 'Tallenna varmuuskopio',
  },
  passphrase: {
    first: 'Salalause',
    second: 'Sama uudelleen',
    hint: 'Vähintään 12 merkkiä. Neljä tai viisi toisiinsa kuulumatonta sanaa on hyvä ja helppo muistaa.',
    lost: 'Ilman sitä varmuuskopiota ei avaa kukaan, eikä kukaan voi auttaa: Porraskaan ei tunne sitä. Kirjoita se muistiin.',
    short: 'Kirjoita vähintään 12 merkkiä.',
    different: 'Nämä kaksi eivät ole samat.',
  },
  folder: {
    title: 'Kansio, joka täyttyy itsestään',
    text: 'Valitse levyltäsi kansio, mieluiten sellainen, joka kopioituu muualle. Porras kirjoittaa sinne varmuuskopion työsi jälkeen, enintään kymmenen minuutin välein. Se säilyttää kymmenen uusinta ja kolmenkymmenen päivän ajalta päivän viimeisen, eikä koske muihin tiedostoihin.',
    unable: 'Tämä selain ei anna sivun kirjoittaa kansioon. Chrome ja Edge tietokoneella antavat.',
    choose: 'Valitse kansio',
    other: 'Valitse toinen kansio',
    forget: 'Lopeta',
    now: 'Kirjoita nyt',
    into: (name) => `Varmuuskopiot menevät kansioon ${name}.`,
    sealed: 'Ne on lukittu salalauseellasi.',
    open: 'Niitä ei ole lukittu.',
    noContacts: 'Säilytetyt kontaktit eivät ole mukana.',
    written: (day, time) => `Viimeksi kirjoitettu ${day} ${time}.`,
    never: 'Sinne ei ole vielä kirjoitettu mitään.',
    writing: 'Kirjoitetaan',
    ask: (name) =>
      `Uudelleenkäynnistyksen jälkeen selain kysyy taas, saako Porras kirjoittaa kansioon ${name}.`,
    allow: 'Salli taas',
    failures: {
      permission: 'Selain ei antanut Portaan kirjoittaa kansioon. Salli se taas.',
      gone: 'Kansiota ei enää ole. Valitse se uudelleen tai valitse toinen.',
      full: 'Sen levyllä ei ole tilaa. Tee tilaa tai valitse toinen kansio.',
      failed: 'Viime varmuuskopio ei onnistunut. Tarkista, että kansioon voi kirjoittaa, tai valitse toinen.',
    },
  },
  unseal: {
    title: (name) => `${name} on lukittu`,
    text: 'Anna salalause, jolla se tallennettiin.',
    open: 'Avaa',
    giveUp: 'Sulje',
  },
  taken: {
    title: (day, time) => `Varmuuskopio ${day} ${time} on auki`,
    titleNone: 'Varmuuskopiosta ei avattu mitään',
    text: 'Se, mitä täällä oli, on ennallaan tai yhdistetty: mitään ei korvattu.',
    fresh: (title) => `${title}: avattu, sitä ei ollut täällä.`,
    same: (title) => `${title}: kaikki siitä oli jo täällä.`,
    merged: (title, count) =>
      count === 1
        ? `${title}: yhdistetty, yksi asiakirja muuttui.`
        : `${title}: yhdistetty, ${count} asiakirjaa muuttui.`,
    conflicts: (count) =>
      count === 1 ? 'Yksi kohta jää sinun päätettäväksesi.' : `${count} kohtaa jää sinun päätettäväksesi.`,
    removed: (count) =>
      count === 1
        ? 'Yksi poistamasi asiakirja pysyi poistettuna.'
        : `${count} poistamaasi asiakirjaa pysyi poistettuina.`,
    failed: (title) => `${title}: ei avattu.`,
    contacts: (count) =>
      count === 1
        ? 'Yhden yrityksen säilytetyt kontaktit tulivat mukana.'
        : `${count} yrityksen säilytetyt kontaktit tulivat mukana.`,
    contactsLeft: (count) =>
      count === 1
        ? 'Yhden yrityksen kontaktit jäivät varmuuskopioon: täällä on jo säilytettyjä, tai niitä ei voinut säilyttää.'
        : `${count} yrityksen kontaktit jäivät varmuuskopioon: täällä on jo säilytettyjä, tai niitä ei voinut säilyttää.`,
    strangers: 'Nämä tiedostot siinä eivät ole Portaasta, ja ne jätettiin pois:',
    none: 'Varmuuskopiossa ei ole yhtään yritystä.',
  },
  stored: {
    title: 'Mitä on missäkin',
    what: 'Mitä',
    where: 'Missä',
    size: 'Paljonko',
    kept: 'Varmuuskopioitu',
    documents: (count) => (count === 1 ? 'Yksi asiakirja' : `${count} asiakirjaa`),
    companies: (count) => (count === 1 ? 'Yksi yritys' : `Kaikki ${count} yritystä`),
    unnamed: 'Nimetön yritys',
    steps: 'ja niiden kumottavat vaiheet',
    browser: 'tässä selaimessa',
    snapshots: (count) => (count === 1 ? 'Yksi aiempi kopio' : `${count} aiempaa kopiota`),
    snapshotsWhen: (from, to) => (from === to ? `otettu ${from}` : `${from} alkaen, viimeisin ${to}`),
    noSnapshots: 'Ei vielä aiempia kopioita',
    contacts: (count) => `${count} säilytettyä kontaktia`,
    contactsWhere: 'tässä selaimessa, lukittuina',
    visit: (count) => `${count} omaa kontaktia`,
    visitWhere: 'muistissa, poissa tämän välilehden mukana',
    app: 'Porras itse',
    appWhere: 'tässä selaimessa, käyttöön ilman verkkoa',
    folder: (name) => `Kansio ${name}`,
    folderWhere: 'levylläsi',
    sent: 'Lähetetty kenellekään',
    sentText:
      'Portaalla ei ole palvelinta, joka tuntisi sinut. Mikään ei lähde tästä selaimesta, ellet itse tallenna tiedostoa tai anna linkkiä tai koodia eteenpäin.',
    nothing: 'ei mitään',
    never: 'ei vielä',
    changed: (day) => `${day}, muuttunut sen jälkeen`,
    all: (used, room) => `Selaimen mukaan tämä osoite vie kaikkiaan ${used}, ja tilaa olisi ${room}.`,
    kb: (size) => `${size}\u00a0kt`,
    mb: (size) => `${size}\u00a0Mt`,
    gb: (size) => `${size}\u00a0Gt`,
  },
  anywhere: {
    lead: 'Mikään yritys ei ole auki. Avaa tässä tiedosto tai varmuuskopio, tai aloita alusta.',
  },
  erase: {
    title: 'Hävitä lopullisesti',
    company: 'Hävitä tämä yritys',
    companyText:
      'Hävittää yrityksen ja kaikki sen asiakirjat, säilytetyt kontaktit sekä kaikkien yritysten aiemmat kopiot, koska se on niissä. Tätä ei voi kumota.',
    everything: 'Hävitä kaikki',
    everythingText:
      'Hävittää tästä selaimesta, sen kaikista välilehdistä, kaikki Portaan yritykset, säilytetyt kontaktit, aiemmat kopiot ja asetukset. Porras itse jää. Tätä ei voi kumota.',
    outside: 'Tallentamasi tiedostot ja kansioon kirjoitetut varmuuskopiot jäävät: poista ne itse.',
    traces:
      'Selain siivoaa poistetut asiakirjat levyltä omaan tahtiinsa, ja siihen asti joku, jolla on oikeat välineet, voi löytää niistä jälkiä. Säilytetyt kontaktit on lukittu, ja niiden avain häviää heti.',
    word: 'hävitä',
    type: (word) => `Jatka kirjoittamalla: ${word}`,
    erase: 'Hävitä lopullisesti',
    keep: 'Säilytä',
    working: 'Hävitetään',
    done: (title) => `${title} on hävitetty.`,
    failedCompany:
      'Kaikkea siitä ei voinut hävittää. Sulje muut Portaan välilehdet, lataa tämä sivu uudelleen ja yritä uudelleen.',
    failed:
      'Kaikkea ei voinut hävittää, koska toinen välilehti pitää siitä kiinni tai selain kieltäytyi. Sulje kaikki muut Portaan välilehdet ja lataa tämä sivu uudelleen: se jatkaa silloin itse. Jos se ei auta, tyhjennä tämän sivuston tiedot selaimen asetuksista.',
  },
};

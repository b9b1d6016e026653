import type { shell as english } from '../en/shell.ts';

export const shell = {
  app: 'Porras',
  places: { home: 'Etusivu', level: 'Taso', lead: 'Hyvä liidi' },
  header: {
    skip: 'Siirry sisältöön',
    places: 'Paikat',
    filesAndData: 'Tiedostot ja tiedot',
    company: 'Yritys',
    unnamedCompany: 'Oma yritys',
    language: 'Kieli',
    otherLanguage: 'English',
    help: 'Ohje ja pikanäppäimet',
  },
  save: {
    saving: 'Tallennetaan',
    saved: (time: string) => `Tallennettu ${time}`,
    failed: 'Ei tallennettu',
    tryAgain: 'Yritä uudelleen',
    reasons: {
      conflict: 'Toinen välilehti muutti samaa kohtaa samalla hetkellä.',
      gone: 'Tämä poistettiin toisessa välilehdessä. Tallenna se tiedostoksi, jos vielä tarvitset sitä.',
      full: 'Selaimessa ei ole enää tilaa tälle sivustolle. Vapauta tilaa tai tallenna työ tiedostoksi.',
      locked: 'Uudempi Porras on auki toisessa välilehdessä, joten tämä ei enää saa kirjoittaa.',
      unavailable:
        'Tämä selain ei anna sivuston tallentaa mitään. Tallenna työ tiedostoksi ennen kuin suljet välilehden.',
      failed:
        'Selain ei saanut kirjoitettua muistiinsa. Työsi on yhä tässä: yritä uudelleen tai tallenna se tiedostoksi.',
    },
    lockedTitle: 'Uudempi Porras on auki toisessa välilehdessä',
    lockedText:
      'Tämä välilehti ei enää tallenna, jotta mikään ei mene sekaisin. Lataa sivu uudelleen, niin jatkat uudemmalla.',
    reload: 'Lataa uudelleen',
  },
  missing: {
    title: 'Jotain tallennettua on kadonnut',
    text: (names: string) =>
      `Täällä oli tallessa: ${names}. Selain on kadottanut sen, ehkä siksi, että sivuston tiedot tyhjennettiin. Jos tallensit tiedoston, avaa se kohdassa Tiedostot ja tiedot.`,
    understood: 'Selvä',
  },
  home: {
    title: 'Millä portaalla teidän yrityksenne on?',
    lead: 'Neljä porrasta liidistä kauppaan. Kolmessa minuutissa näette, missä olette, ja puolessa päivässä sovitte, mikä on hyvä liidi.',
    takeTest: 'Tee tasotesti',
    takeTestHint: '3 min',
    whatIsGood: 'Mikä on hyvä liidi?',
    whatIsGoodHint: 'pisteytysmalli',
    exampleBefore: 'Tai avaa esimerkki:',
    exampleName: 'Konepaja Virtanen',
    privacy: 'Mikään ei lähde tästä selaimesta.',
    carryOn: 'Jatka tästä',
    kinds: {
      assessment: 'Tasotesti',
      model: 'Pisteytysmalli',
      company: 'Yritys',
      recipe: 'Esimerkkikontaktit',
      version: 'Mallin versio',
      plan: 'Suunnitelma',
      test: 'Oma tasotesti',
      survey: 'Kysely',
      pack: 'Vertailuaineisto',
      keeping: 'Seurantatiedoston tiedot',
    },
    untitled: 'Nimetön',
    savedAt: (day: string) => `tallennettu ${day}`,
    nameTitle: 'Mistä yrityksestä on kyse?',
    nameText: 'Täällä on jo yksi yritys. Nimi pitää ne erillään.',
    nameLabel: 'Yrityksen nimi',
    begin: 'Aloita',
    cancel: 'Peru',
    exampleFacts: (contacts: string, deals: string) =>
      `, ${contacts} kontaktia ja ${deals} uutta kauppaa vuodessa.`,
    exampleMark: 'esimerkki',
  },
  keepReminder: {
    kept: (day: string) =>
      `Seurantatiedosto on tallennettu viimeksi ${day}, ja sen jälkeen on tullut muutoksia.`,
    never: 'Tämän yrityksen seurantatiedostoa ei ole vielä tallennettu.',
    keep: 'Tallenna seurantatiedosto',
    fileName: 'Seuranta',
    unread: (title: string) =>
      `${title || 'Yhtä asiakirjaa'} ei saatu luettua, joten tiedostoa ei tehty. Lataa sivu uudelleen ja yritä sitten.`,
    tooLarge:
      'Täällä on enemmän kuin yhteen tiedostoon mahtuu. Tallenna asiakirjat yksitellen kohdassa Tiedostot ja tiedot.',
  },
  staircase: {
    title: 'Neljä porrasta liidistä kauppaan',
    here: 'Olette tässä',
    wanted: 'Tavoite',
    step: (step: number) => `${step}. porras`,
  },
  help: {
    title: 'Ohje ja pikanäppäimet',
    close: 'Sulje',
    what: 'Porras kertoo, millä neljästä portaasta yrityksenne on matkalla liidistä kauppaan, ja auttaa markkinointia ja myyntiä sopimaan pisteinä, mikä on hyvä liidi. Kaikki pysyy tässä selaimessa, ja tulokset viet mukanasi tiedostoina.',
    shortcuts: 'Pikanäppäimet',
    undo: 'Kumoa',
    redo: 'Tee uudelleen',
    openHelp: 'Näytä tämä ohje',
    openPalette: 'Etsi paikka tai toiminto',
  },
  undo: {
    undo: 'Kumoa',
    redo: 'Tee uudelleen',
    undoWhat: (what: string) => `Kumoa: ${what}`,
    redoWhat: (what: string) => `Tee uudelleen: ${what}`,
  },
  loading: 'Avataan',
  notFound: {
    title: 'Tässä osoitteessa ei ole mitään',
    text: 'Se on ehkä poistettu tai tehty toisella selaimella. Tallennetun tiedoston voit avata kohdassa Tiedostot ja tiedot.',
    home: 'Etusivulle',
  },
  broken: {
    title: 'Jokin meni vikaan',
    text: 'Tallennetuksi merkitty on tallessa. Lataa sivu uudelleen, niin pääset jatkamaan.',
    reload: 'Lataa uudelleen',
  },
} satisfies typeof english;

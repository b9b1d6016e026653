import type { files as english } from '../en/files.ts';
import { backupFailures } from './backupFailures.ts';

const failures: Omit<(typeof english)['failures'], keyof typeof backupFailures> = {
  empty: 'Tiedosto on tyhjä. Tarkista, että se tallentui loppuun asti, tai valitse siitä toinen kopio.',
  'too-large':
    'Tiedosto on yli 20 Mt, ja Portaan tiedostot ovat paljon pienempiä. Tarkista, että valitsit oikean. Kontaktilista avataan kohdassa Hyvä liidi, omat kontaktit.',
  'not-text':
    'Tämä ei ole tekstitiedosto, joten se ei voi olla Portaan tiedosto. Valitse tiedosto, jonka nimen lopussa on .porras.json.',
  'not-json':
    'Tiedosto ei ole ehjää JSONia. Se on ehkä katkennut matkalla tai toinen ohjelma on muuttanut sitä. Kokeile toista kopiota. Kontaktilista (CSV) avataan kohdassa Hyvä liidi, omat kontaktit.',
  'too-deep':
    'Tiedostossa on enemmän sisäkkäisiä tasoja kuin missään Portaan tiedostossa. Valitse tiedosto, joka on tallennettu Portaasta.',
  'too-many-values':
    'Tiedostossa on paljon enemmän tietoa kuin missään Portaan tiedostossa. Valitse tiedosto, joka on tallennettu Portaasta.',
  'not-porras':
    'Tiedosto on ehjä, mutta sitä ei ole tallennettu Portaasta. Valitse tiedosto, jonka nimen lopussa on .porras.json.',
  'unknown-kind':
    'Tiedosto on Portaasta, mutta tämä Porras ei tunne sen lajia. Lataa sivu uudelleen, niin saat uusimman Portaan, ja avaa tiedosto sitten.',
  'never-a-file':
    'Tiedostossa on vain Portaan oma merkintä siitä, milloin seurantatiedosto on tallennettu, eikä sitä voi avata. Valitse itse seurantatiedosto.',
  'no-version':
    'Tiedostosta ei näy, missä Portaan versiossa se on tallennettu. Sitä on ehkä muutettu käsin. Kokeile toista kopiota.',
  unreadable:
    'Selain ei saanut luettua tiedostoa. Se on ehkä siirretty, nimetty uudelleen tai auki toisessa ohjelmassa. Valitse se uudelleen.',
  'no-door': 'Osa Portaasta ei latautunut. Tarkista yhteys, lataa sivu uudelleen ja avaa tiedosto sitten.',
  'not-saved':
    'Tiedosto on kunnossa, mutta selain ei saanut sitä talteen. Syy näkyy sivun yläreunassa. Tee tilaa tai yritä uudelleen.',
};

const faults: (typeof english)['faults'] = {
  missing: () => 'puuttuu',
  notText: () => 'pitäisi olla tekstiä',
  notNumber: () => 'pitäisi olla luku',
  notYesNo: () => 'pitäisi olla true tai false',
  notList: () => 'pitäisi olla luettelo',
  notObject: () => 'pitäisi olla joukko nimettyjä arvoja',
  notAChoice: () => 'ei ole mikään tähän sallituista arvoista',
  wrongForm: () => 'ei ole oikeassa muodossa',
  tooLong: (limit) => `on yli ${limit} merkkiä pitkä`,
  tooShort: () => 'on tyhjä',
  tooMany: (limit) => (limit === '' ? 'sisältää liian monta kohtaa' : `sisältää yli ${limit} kohtaa`),
  tooFew: (limit) => `sisältää alle ${limit} kohtaa`,
  tooLow: (limit) => `on alle ${limit}`,
  tooHigh: (limit) => `on yli ${limit}`,
  notWhole: () => 'pitäisi olla kokonaisluku',
  notAsExpected: () => 'ei ole sitä, mitä tässä pitäisi olla',
  duplicateId: () => 'on sama kuin jokin aiempi',
  missingField: () => 'viittaa kenttään, jota tiedostossa ei ole',
  missingGroup: () => 'viittaa ryhmään, jota tiedostossa ei ole',
  missingEvent: () => 'viittaa tapahtumalajiin, jota tiedostossa ei ole',
  missingTopic: () => 'viittaa aiheeseen, jota tiedostossa ei ole',
  missingCondition: () => 'viittaa ehtoon, jota tiedostossa ei ole',
  missingCriterion: () => 'viittaa kriteeriin, jota tiedostossa ei ole',
  conditionCycle: () => 'johtaa takaisin itseensä, joten ehto ei ratkea koskaan',
  conditionTooDeep: () => 'sisältää ehtoja yli 20 sisäkkäisessä tasossa',
  conditionTooLarge: () => 'sisältää enemmän osia kuin ehdossa saa olla',
  resultNotHere: () => 'kysyy tulosta, jota tässä kohdassa ei vielä ole',
  wrongFieldType: () => 'viittaa kenttään, joka on toista tyyppiä',
  wrongValue: () => 'on arvo, jota kentällä ei voi koskaan olla',
  notADay: () => 'ei ole kalenterin päivä',
  groupOfOtherSide: () => 'viittaa toisen puolen ryhmään',
  valueTwice: () => 'on mainittu kahdesti',
  rangeReversed: () => 'päättyy ennen kuin alkaa',
  rangesOverlap: () => 'menee päällekkäin aiemman välin kanssa',
  clipReversed: () => 'sisältää alarajan, joka on ylärajaa suurempi',
  tooManyDecimals: () => 'sisältää yli kaksi desimaalia',
  sidesTooMuch: () => 'antavat yhdessä yli 100 pistettä',
  limitsOrder: () => 'ei ole paremman luokan rajan alapuolella',
  leavingAboveEntering: () => 'on korkeampi kuin raja, josta samaan luokkaan pääsee',
  stepsOrder: () => 'ei ole edellistä suurempi',
  nothingCounted: () => 'ei nimeä määrää eikä viimeistä päivää',
  dateNeeded: () => 'tarvitsee viimeisen päivän, jotta pisteet voivat vanheta tai niillä voi olla aikaraja',
  estimateOrder: () => 'ei nouse matalasta todennäköisen kautta korkeaan',
  lastRuleMustHold: () => 'on viimeinen sääntö ja kysyy jotakin, vaikka sen pitää päteä kaikkiin',
  ownersMissing: () => 'jakaa vuorotellen, mutta ei kenellekään',
  duplicateTrait: () => 'on sama kuin aiempi piirre',
  duplicateField: () => 'on sama kuin aiempi kenttä',
  duplicateEventKind: () => 'on sama kuin aiempi tapahtumalaji',
  duplicateValue: () => 'on sama kuin aiempi arvo',
  unknownTrait: () => 'viittaa piirteeseen, jota tiedostossa ei ole',
  traitCycle: () => 'seuraa kehässä itseään',
  companyFollowsContact: () => 'on yrityksen piirre ja seuraa kontaktin piirrettä',
  noWeight: () => 'ovat kaikki painoltaan nolla',
  notRising: () => 'ei nouse nollasta yhteen',
  countOutOfBounds: () => 'sisältää liian pieniä tai suuria tapahtumamääriä',
  ageOutOfBounds: () => 'sisältää ikiä, jotka eivät mahdu annettuihin päiviin',
};

export const files = {
  title: 'Tiedostot ja tiedot',
  lead: 'Kaikki pysyy tässä selaimessa. Tallenna tiedostoja, niin tiedot ovat turvassa ja kulkevat mukanasi.',
  kb: (kilobytes: string) => `${kilobytes}\u00a0kt`,
  list: {
    title: 'Yrityksen asiakirjat',
    savedAt: (day: string, time: string) => `tallennettu ${day} ${time}`,
    save: 'Tallenna tiedostoksi',
    saveOf: (name: string) => `Tallenna tiedostoksi: ${name}`,
    removeOf: (name: string) => `Poista: ${name}`,
    unreadable: 'ei saatu luettua',
    none: 'Tällä yrityksellä ei ole vielä asiakirjoja. Avaa tiedosto tai aloita etusivulta.',
  },
  name: { label: 'Yrityksen nimi', placeholder: 'Oma yritys' },
  open: {
    drop: 'Pudota tiedosto tähän',
    choose: 'Avaa tiedosto',
    hint: 'Tiedosto, jonka nimen lopussa on .porras.json, tai varmuuskopio, tästä tai toisesta selaimesta. Se avautuu entisten rinnalle eikä korvaa mitään. Seurantatiedosto ja varmuuskopion jokainen yritys yhdistetään oman yrityksensä tietoihin. Yksi tiedosto kerrallaan.',
    reading: (name: string) => `Avataan ${name}`,
    done: (title: string) => `Avattu: ${title}`,
    doneText: 'Se on nyt entisten asiakirjojen rinnalla ja tallessa.',
    show: 'Näytä',
    failed: (name: string) => `Tiedostoa ${name} ei avattu`,
    kept: 'Se, mikä oli auki, on ennallaan.',
    close: 'Sulje',
    unknown: (count: number) =>
      count === 1
        ? 'Tiedostossa on yksi kohta, jota tämä Porras ei tunne. Se säilyy ja tallentuu tiedostoon aina uudelleen, mutta ei muuta täällä mitään:'
        : `Tiedostossa on ${count} kohtaa, joita tämä Porras ei tunne. Ne säilyvät ja tallentuvat tiedostoon aina uudelleen, mutta eivät muuta täällä mitään:`,
    andMore: (count: string) => `ja ${count} muuta`,
    golden: {
      agree: (count: number) =>
        count === 1
          ? 'Mallin tarkistuskontakti saa juuri sen tuloksen, joka tiedostoon on kirjattu.'
          : `Mallin ${count} tarkistuskontaktia saavat juuri ne tulokset, jotka tiedostoon on kirjattu.`,
      differ: (differing: number, all: number) => {
        const why = 'Mallia on ehkä muutettu kirjaamisen jälkeen.';
        if (all === 1) return `Mallin tarkistuskontakti saa eri tuloksen kuin tiedostoon on kirjattu. ${why}`;
        if (differing === all)
          return `Mallin kaikki ${all} tarkistuskontaktia saavat eri tuloksen kuin tiedostoon on kirjattu. ${why}`;
        return `Mallin ${all} tarkistuskontaktista ${differing} saa eri tuloksen kuin tiedostoon on kirjattu. ${why}`;
      },
      unchecked: (count: number) =>
        count === 1
          ? 'Mallin tarkistuskontakti jäi tarkistamatta: se olisi kestänyt liian kauan.'
          : `Mallin ${count} tarkistuskontaktia jäi tarkistamatta: se olisi kestänyt liian kauan.`,
      what: {
        fit: 'sopivuuden pisteet',
        behaviour: 'käyttäytymisen pisteet',
        score: 'pisteet',
        grade: 'luokka',
        pair: 'sopivuus ja aktiivisuus',
        qualified: 'myyntikelpoinen',
        routedBy: 'ohjaava sääntö',
        value: 'arvo',
      },
      qualified: { yes: 'kyllä', no: 'ei', checkFirst: 'selvitettävä ensin' },
      none: 'tyhjä',
      difference: (what: string, expected: string, found: string) =>
        `${what} ${found}, pitäisi olla ${expected}`,
    },
  },
  failures: { ...failures, ...backupFailures },
  tooNew: (version: string, ours: string) =>
    `Tiedosto on tallennettu uudemmassa versiossa (${version}) kuin tämä Porras osaa lukea (${ours}). Lataa sivu uudelleen, niin saat uusimman Portaan, ja avaa tiedosto sitten.`,
  forbiddenKey: (place: string) =>
    `Tiedostossa on nimi, joka on ohjelmille varattu: ${place}. Portaan omissa tiedostoissa sellaista ei ole. Jos luotat tiedostoon, poista nimi ja avaa tiedosto uudelleen.`,
  endlessNumber: (place: string) =>
    `Tiedostossa on luku, joka on liian suuri laskettavaksi: ${place}. Korjaa se ja avaa tiedosto uudelleen.`,
  invalid: (count: number) =>
    count === 1
      ? 'Yksi kohta tiedostossa ei ole kunnossa. Korjaa se tai kokeile toista kopiota.'
      : `${count} kohtaa tiedostossa ei ole kunnossa. Korjaa ne tai kokeile toista kopiota.`,
  invalidFirst: 'Tiedosto ei ole kunnossa. Tämä on ensimmäinen kohta, joka on väärin:',
  faults,
  remove: {
    title: 'Poista tämä yritys',
    text: (count: number) =>
      count === 1
        ? 'Poistaa yrityksen tästä selaimesta.'
        : `Poistaa tästä selaimesta yrityksen ja kaikki sen ${count} asiakirjaa.`,
    button: 'Poista yritys',
    removed: (name: string) => `Poistettu: ${name}.`,
    removedCompany: (name: string, count: number) =>
      count === 1 ? `Poistettu: ${name}.` : `Poistettu: ${name} ja kaikki sen ${count} asiakirjaa.`,
    undo: 'Kumoa',
    until: 'Voit kumota poiston, kunnes lähdet tältä sivulta.',
    failed: (name: string) => `${name} jäi poistamatta. Yritä uudelleen.`,
    home: 'Etusivulle',
  },
  safe: {
    title: 'Pidä tiedot turvassa',
    clearing:
      'Jos tyhjennät selaimesta tämän sivuston tiedot, kaikki täällä katoaa, eikä kukaan saa sitä takaisin.',
    safari:
      'Safari poistaa tiedot Macista, iPhonesta ja iPadista, kun et ole käynyt täällä seitsemään päivään.',
    save: 'Tallenna siis tärkeät tiedostoiksi.',
    ask: 'Pyydä selainta säilyttämään tiedot',
    kept: 'Selain säilyttää tiedot, vaikka tila kävisi vähiin.',
    refused: 'Selain ei luvannut säilyttää tietoja. Tallenna tärkeät tiedostoiksi.',
  },
  takeAway: {
    title: 'Vie malli mukanasi',
    lead: 'Koko malli mahtuu yhteen tiedostoon. Se avautuu täällä tai toisessa selaimessa, eikä mitään katoa.',
    save: 'Tallenna mallitiedosto',
    fileName: (name: string, size: string) => `${name}, ${size}`,
    open: 'Avaa mallitiedosto',
    inside: 'Mitä tiedostossa on',
    criteria: (count: number) => (count === 1 ? 'kriteeri' : 'kriteeriä'),
    off: (count: number) => `niistä ${count} pois käytöstä`,
    allOn: 'kaikki käytössä',
    limitsText: (a: string, b: string, c: string) => `A alkaa ${a}, B ${b} ja C ${c} pisteestä`,
    points: (total: string) => `enintään ${total} pistettä`,
    sidesText: (fit: string, behaviour: string) => `sopivuudesta ${fit}, käyttäytymisestä ${behaviour}`,
    fadingNone: 'Minkään kriteerin pisteet eivät vanhene.',
    fadingText:
      'Yhden tapahtuman pisteet sen iän mukaan päivittäin, valmiina järjestelmälle, joka osaa vain katsoa taulukosta.',
    fadingTitle: 'Näin pisteet vanhenevat',
    curveShort: (points: string, days: string) => `${points} pistettä, nollassa ${days} päivässä`,
    curveWindow: (points: string, days: string) => `${points} pistettä, lasketaan ${days} päivän ajan`,
    curveStays: (points: string, left: string, days: string) =>
      `${points} pistettä, lopulta ${left}, kun ikää on ${days} päivää`,
    matrixText: 'Luokka tulee sopivuuden ja aktiivisuuden parista.',
    rulesText: 'Luokan antavat liidien ohjauksen säännöt.',
    curveLong: 'liian pitkä tiedostoon: lasketaan pisteistä ja päivistä uudelleen',
    more: 'Lisää: tiedosto tekstinä',
    lines: (shown: string, all: string) => `Ensimmäiset ${shown} riviä, kaikkiaan ${all}.`,
    schema: 'Mallitiedoston JSON-skeema',
    schemaText: 'Sille, joka lukee tiedostoa omalla ohjelmallaan:',
  },
} satisfies typeof english;

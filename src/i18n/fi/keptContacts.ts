import type { keptContacts as english } from '../en/keptContacts.ts';

/** Omat kontaktit, jotka jäävät selaimeen käyttäjän valinnasta. */
export const keptContacts: typeof english = {
  keep: 'Säilytä nämä kontaktit tässä selaimessa',
  what: 'Selaimeen jäävät lukuja, luokkia sekä kyllä ja ei -tietoja sisältävät sarakkeet, sinetöityinä avaimella tälle koneelle. Nimiä, sähköpostiosoitteita, puhelinnumeroita, vapaata tekstiä, päivämääriä ja tunnisteita ei säilytetä. Voit poistaa kontaktit milloin tahansa täällä tai kohdassa Tiedostot ja tiedot.',
  visit: 'Ellet valitse tätä, ne ovat täällä vain tämän käynnin ajan.',
  keeping: 'Tallennetaan kontakteja',
  opening: 'Avataan säilytettyjä kontakteja',
  erasing: 'Poistetaan kontakteja',
  contacts: (count, shown) => (count === 1 ? '1 kontakti' : `${shown} kontaktia`),
  facts: (contacts, columns, size, day) =>
    `${contacts}, ${columns === 1 ? '1 sarake' : `${columns} saraketta`}, ${size}, säilytetty ${day} alkaen`,
  others: (facts) => `Selaimessa on myös muita: ${facts}. Jos säilytät nämä, ne korvaavat muut.`,
  erase: 'Poista kontaktit',
  question:
    'Poistetaanko tämän yrityksen kontaktit selaimesta, sen kaikista välilehdistä? Kukaan ei voi palauttaa niitä.',
  questionGone: 'Poistetaanko nämä kontaktit selaimesta? Kukaan ei voi palauttaa niitä.',
  yes: 'Poista lopullisesti',
  no: 'Säilytä ne',
  erased: 'Kontaktit poistettiin. Niitä ei ole enää levyllä eikä muistissa.',
  title: 'Säilytetyt kontaktit',
  none: 'Kontakteja ei säilytetä. Avaamasi lista on täällä vain sen käynnin ajan, ellet valitse sen säilyttämistä sarakkeiden kohdalla Hyvä liidi -osassa.',
  gone: 'Kontakteja yrityksestä, jota ei enää ole täällä:',
  goes: 'Sen säilytetyt kontaktit poistetaan samalla, eikä kumoaminen palauta niitä.',
  withCompany: 'Sen säilytetyt kontaktit poistettiin, eivätkä ne palaa.',
  leftBehind:
    'Sen säilytettyjä kontakteja ei voitu poistaa. Poista ne toisen yrityksen Tiedostot ja tiedot -sivulla.',
  refused: {
    insecure:
      'Kontakteja ei voi säilyttää tässä osoitteessa: selain sinetöi ne vain https-osoitteissa ja omalla koneella (localhost). Ne ovat täällä tämän käynnin ajan.',
    private:
      'Kontakteja ei voi säilyttää tässä ikkunassa: selain ei anna paikkaa niiden avaimelle, kuten joissakin yksityisissä ikkunoissa. Ne ovat täällä tämän käynnin ajan.',
  },
  problems: {
    keep: {
      full: 'Selaimessa ei ole tilaa kontakteille. Niitä ei tallennettu, ja ne ovat täällä tämän käynnin ajan. Vapauta levytilaa ja yritä uudelleen.',
      'too-large':
        'Kontaktit vievät enemmän tilaa kuin Porras säilyttää, 268 Mt. Niitä ei tallennettu, ja ne ovat täällä tämän käynnin ajan. Säilytä lista, jossa on vähemmän sarakkeita.',
      unread:
        'Kontaktit eivät ole enää muistissa, joten mitään ei tallennettu. Avaa tiedosto uudelleen ja säilytä ne sitten.',
      locked:
        'Uudempi Porras on auki toisessa välilehdessä, joten mitään ei tallennettu. Lataa sivu uudelleen ja avaa tiedosto.',
      busy: 'Toinen välilehti tallentaa tai poistaa kontakteja, joten mitään ei tallennettu. Yritä hetken päästä uudelleen.',
      other:
        'Selain ei voinut tallentaa kontakteja. Niitä ei säilytetä, ja ne ovat täällä tämän käynnin ajan. Aiemmin säilytetyt ovat ennallaan. Yritä uudelleen.',
    },
    open: {
      damaged:
        'Säilytettyjä kontakteja ei voitu avata: ne ovat vioittuneet tai niiden avain on poissa. Kaikki muu on ennallaan. Poista ne ja avaa lista uudelleen.',
      'too-new':
        'Kontaktit on tallennettu uudemmalla Portaalla, ja ne ovat tallessa. Lataa sivu uudelleen, niin saat uusimman Portaan.',
      other: 'Säilytettyjä kontakteja ei voitu nyt avata. Ne ovat tallessa. Yritä uudelleen lataamalla sivu.',
    },
    erase: {
      'key-left':
        'Kontaktit poistettiin, mutta selain ei päästänyt irti niiden avaimesta. Poista ne uudelleen.',
      busy: 'Toinen välilehti tallentaa tai poistaa kontakteja, joten levyltä ei poistettu mitään. Yritä hetken päästä uudelleen.',
      other: 'Kaikkia kontakteja ei voitu poistaa levyltä. Muistista ne on poistettu. Poista ne uudelleen.',
    },
  },
};

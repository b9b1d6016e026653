import type { Messages } from '../en.ts';

/** What the whole app says above a page, in Finnish. */
export const notices = {
  what: 'Porras kertoo, millä neljästä portaasta yrityksenne on matkalla liidistä kauppaan, ja auttaa markkinointia ja myyntiä sopimaan pisteinä, mikä on hyvä liidi. Kaikki pysyy tässä selaimessa, ja tulokset viet mukanasi tiedostoina.',
  reasons: {
    conflict: 'Toinen välilehti muutti samaa kohtaa samalla hetkellä.',
    gone: 'Tämä poistettiin toisessa välilehdessä. Tallenna se tiedostoksi, jos vielä tarvitset sitä.',
    full: 'Selaimessa ei ole enää tilaa tälle sivustolle, tai levy on täynnä. Työsi on yhä tässä, ja tallennusta yritetään uudelleen itsestään. Vapauta tilaa tai tallenna kopio.',
    locked: 'Uudempi Porras on auki toisessa välilehdessä, joten tämä ei enää saa kirjoittaa.',
    unavailable:
      'Tämä selain ei anna sivuston tallentaa mitään. Niin käy yksityisessä ikkunassa ja tiukoilla asetuksilla. Työsi on tässä, kunnes suljet välilehden: tallenna kopio ennen sitä.',
    lost: 'Selain kadotti yhteyden muistiinsa, eikä se palannut heti. Niin voi käydä myös, kun levy on täynnä. Työsi on yhä tässä, ja tallennusta yritetään uudelleen itsestään. Tallenna kopio ennen kuin suljet välilehden.',
    failed:
      'Selain ei saanut kirjoitettua muistiinsa. Levy voi olla täynnä. Työsi on yhä tässä, ja tallennusta yritetään uudelleen itsestään. Tallenna kopio ennen kuin suljet välilehden.',
  },
  saveCopy: 'Tallenna kopio',
  collided: {
    title: 'Kaksi välilehteä muutti samaa kohtaa',
    text: (names: string) =>
      `Tämä ja toinen välilehti muuttivat samaa kohtaa: ${names}. Viimeksi tekemäsi on voimassa täällä, ja toinenkin on tallessa. Valitse niiden välillä kohdassa Tiedostot ja tiedot.`,
    look: 'Valitse',
    close: 'Sulje',
  },
  missing: {
    title: 'Jotain tallennettua on kadonnut',
    text: (names: string) =>
      `Täällä oli tallessa: ${names}. Selaimessa ei ole sitä enää, tai sitä ei voi lukea. Selain on ehkä tyhjentänyt sivuston tiedot tilan loputtua, tai joku muu on tyhjentänyt ne. Jäljellä olevan päälle ei kirjoiteta mitään.`,
    bringBack: 'Katso, mitä voi palauttaa',
    understood: 'Selvä',
  },
  waiting: {
    blocked: {
      title: 'Toinen välilehti pitää työtäsi varattuna',
      text: 'Tämä Porras on uudempi, ja sen täytyy uudistaa tapa, jolla työsi on tallessa. Sulje muut Porras-välilehdet, niin tämä jatkaa itsestään. Mitään ei katoa.',
    },
    slow: {
      title: 'Selain ei ole vielä avannut muistiaan',
      text: 'Se voi olla kiireinen, tai toinen välilehti pitää sitä varattuna. Odota hetki tai sulje muut Porras-välilehdet. Mitään ei katoa, ja tämä jatkaa itsestään.',
    },
  },
  clock: {
    title: 'Laitteen kello on siirtynyt taaksepäin',
    text: (day: string) =>
      `Täällä on tallennettu jotain ${day}, ja kello näyttää nyt aiempaa aikaa. Mitään ei ole kadonnut, mutta päivät ja järjestys voivat olla väärin. Tarkista laitteen päivä ja kellonaika.`,
  },
} satisfies Messages['notices'];

import type { Messages } from '../en.ts';

const reasons: Messages['recovery']['reasons'] = {
  work: 'työskentelyn jälkeen',
  import: 'ennen tiedoston avaamista',
  migration: 'ennen Portaan päivitystä',
  removal: 'ennen poistamista',
  restore: 'ennen palauttamista',
};

const documents = (count: number) => (count === 1 ? '1 asiakirja' : `${count} asiakirjaa`);

export const recovery = {
  titles: {
    lost: 'Jotain tänne tallennettua on kadonnut',
    unopened: 'Selain ei saa auki omaa tallennustilaansa',
    whole: 'Kopiot työstäsi',
  },
  leads: {
    lost: 'Selaimessa ei ole enää kaikkea, mitä Porras on siihen tallentanut. Siihen, mikä on tallella, ei ole koskettu, eikä mitään kirjoiteta sen päälle.',
    unopened:
      'Tallentamasi tiedot ovat selaimen tilassa, joka ei nyt aukea. Sen tiedostot ovat ehkä vioittuneet. Porras ei ole muuttanut mitään.',
    whole:
      'Porras ottaa työskentelysi aikana kopioita kaikesta ja pitää ne erillään muusta tallennustilasta. Nyt mitään ei puutu.',
  },
  goOnText: 'Jos jatkat ilman niitä, Porras ei kysy niistä enää, ja alla olevat kopiot jäävät.',
  why: 'Näin voi käydä: selain voi itse tyhjentää sivuston tiedot, kun koneesta loppuu tila, ja Safari tekee niin, jos sivustolla ei ole käyty seitsemään päivään. Joku on myös voinut tyhjentää ne, tai tiedosto on vioittunut, kun kone sammui kesken. Varmin tie takaisin on viimeksi tallentamasi tiedosto: avaa se täällä.',
  missing: 'Mitä puuttuu',
  saved: (day: string, time: string) => `tallennettu ${day} klo ${time}`,
  copy: 'kopio on tallella',
  copyFrom: (day: string, time: string) => `tallella on kopio ${day} klo ${time}`,
  noCopy: 'siitä ei ole kopiota täällä',
  bring: (count: number) => (count === 1 ? 'Palauta se' : `Palauta ${documents(count)}`),
  bringText:
    'Mitään täällä olevaa ei korvata peruuttamattomasti: vanhempi versio nostetaan kopion tasalle yhtenä vaiheena, jonka voit kumota.',
  goOn: 'Jatka ilman niitä',
  openFile: 'Avaa tiedosto',
  brought: (count: number) => `${documents(count)} palautettu`,
  broughtText: 'Ne on tallennettu uudelleen, ja ennen kopiota tehdyt vaiheet voi yhä kumota.',
  stillMissing: (count: number) => `Palauttamatta jäi ${documents(count)}.`,
  notBrought: 'Mitään ei palautettu',
  notBroughtText:
    'Selain ei saanut niitä talteen, joten kaikki on ennallaan. Yritä uudelleen tai tallenna kopio tiedostoksi.',
  carryOn: 'Jatka',
  steps: {
    title: 'Mitä nyt kannattaa tehdä',
    again:
      'Sulje muut Portaan välilehdet ja yritä uudelleen. Joskus auttaa selaimen käynnistäminen uudelleen.',
    save: 'Jos se ei auta, tallenna alla olevista kopioista uusin tiedostoksi.',
    clear:
      'Tyhjennä sitten tämän sivuston tiedot selaimen asetuksista. Samalla häviävät myös täällä olevat kopiot.',
    open: 'Palaa tälle sivulle, jonka osoitteen lopussa on #/recovery, ja avaa tiedosto.',
  },
  tryAgain: 'Yritä uudelleen',
  copies: 'Kopiot',
  copiesText:
    'Kymmenen uusinta, yksi kultakin kolmeltakymmeneltä viime päivältä ja viikon ajan ne, jotka otettiin ennen jotain isoa.',
  looking: 'Katsotaan kopioita',
  noPlace:
    'Tässä selaimessa ei ole paikkaa kopioille. Tallenna silloin tällöin tiedosto kohdassa Tiedostot ja tiedot.',
  noCopies: 'Kopioita ei vielä ole. Ensimmäinen otetaan pian ensimmäisen muutoksen jälkeen.',
  when: (day: string, time: string) => `${day} klo ${time}`,
  reasons,
  documents,
  damaged: 'vioittunut, ei voi käyttää',
  lookInside: 'Katso sisään',
  lookInsideOf: (when: string) => `Katso, mitä kopiossa ${when} on`,
  closeInside: 'Sulje',
  save: 'Tallenna tiedostoksi',
  saveOf: (when: string) => `Tallenna kopio ${when} tiedostoksi`,
  fileName: (day: string, time: string) => `Porras ${day} ${time}`,
  inside: 'Palautettu asiakirja menee omalle paikalleen, jos se on vapaa, ja muuten täällä olevan viereen.',
  insideNothing: 'Mitään tämän kopion sisällöstä ei voi lukea.',
  bringOne: 'Palauta',
  bringOneOf: (name: string) => `Palauta ${name}`,
  broughtOne: 'palautettu',
  opened: (count: number, here: number) =>
    `${count === 0 ? 'Mitään ei puuttunut.' : `Palautettu ${documents(count)}.`}${here === 0 ? '' : ` Ennallaan täällä jo ollut ${documents(here)}.`}`,
  openedTitle: 'Kopio avattiin',
} satisfies Messages['recovery'];

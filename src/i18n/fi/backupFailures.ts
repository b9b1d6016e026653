import type { backupFailures as english } from '../en/backupFailures.ts';

export const backupFailures: typeof english = {
  'zip-broken':
    'Tiedosto ei ole ehjä: se on katkennut matkalla tai siinä on jokin muuttunut. Kokeile toista kopiota tai vanhempaa varmuuskopiota.',
  'zip-foreign':
    'Tämä on ZIP-tiedosto mutta ei Portaan varmuuskopio. Jos siinä on Portaan tiedostoja, pura se ja avaa ne yksitellen.',
  'zip-locked':
    'Toinen ohjelma on lukinnut tämän ZIP-tiedoston salasanalla. Pura se sillä ohjelmalla ja avaa tiedostot yksitellen.',
  'zip-too-much':
    'Tiedostossa on paljon enemmän tietoa kuin missään Portaan varmuuskopiossa. Tarkista, että valitsit oikean.',
  'backup-too-new':
    'Varmuuskopio on tehty uudemmassa Portaassa kuin tämä. Lataa sivu uudelleen, niin saat uusimman Portaan, ja avaa tiedosto sitten.',
  'backup-garbled':
    'Varmuuskopion sisällysluetteloa ei voi lukea. Pura tiedosto ja avaa yritykset yksitellen, tai kokeile vanhempaa varmuuskopiota.',
  'sealed-garbled':
    'Tiedoston ensimmäinen rivi, joka kertoo lukituksesta, on muuttunut. Kokeile toista kopiota tai vanhempaa varmuuskopiota.',
  'sealed-cut':
    'Salalause on oikea, mutta tiedoston loppu puuttuu. Se on katkennut matkalla. Kokeile toista kopiota tai vanhempaa varmuuskopiota.',
  'sealed-damaged':
    'Salalause on oikea, mutta tiedostossa on jokin muuttunut tallennuksen jälkeen. Kokeile toista kopiota tai vanhempaa varmuuskopiota.',
  'sealed-too-new':
    'Varmuuskopio on lukittu uudemmassa Portaassa kuin tämä. Lataa sivu uudelleen, niin saat uusimman Portaan, ja avaa tiedosto sitten.',
  'sealed-insecure':
    'Varmuuskopio on lukittu salalauseella, ja selain avaa sellaisen vain osoitteessa, jonka alussa on https. Avaa se siellä.',
  'sealed-passphrase': 'Tämä ei ole varmuuskopion salalause. Yritä uudelleen.',
  'entry-damaged':
    'Sen tiedosto varmuuskopiossa on vioittunut. Kokeile toista kopiota tai vanhempaa varmuuskopiota.',
  'entry-changed':
    'Sen tiedostoa on muutettu varmuuskopion teon jälkeen. Jos luotat siihen, pura varmuuskopio ja avaa tiedosto yksin.',
  'entry-gone':
    'Sen tiedosto ei ole enää varmuuskopiossa. Kokeile toista kopiota tai vanhempaa varmuuskopiota.',
  'entry-large':
    'Sen tiedosto on suurempi kuin mikään Portaan tiedosto. Kokeile toista kopiota tai vanhempaa varmuuskopiota.',
  'given-up': 'Varmuuskopio jäi kiinni, koska salalausetta ei annettu. Avaa se uudelleen, kun sinulla on se.',
  'no-company':
    'Tämä tiedosto kuuluu yritykseen, eikä mikään ole auki. Mene alkuun, aloita yrityksellä ja avaa tiedosto sen kohdassa Tiedostot ja tiedot.',
};

import type { offline as en } from '../en/offline.ts';

export const offline: typeof en = {
  line: 'Uudempi Porras',
  ready: 'Uusi Porras on valmiina.',
  repairs: 'Siinä on korjauksia, ei uusia paikkoja.',
  whatIsNew: 'Mitä uutta',
  replaced:
    'Porras päivitettiin toisessa välilehdessä. Tämä jatkaa entisellään, kunnes lataat sen uudelleen.',
  update: 'Päivitä nyt',
  reload: 'Lataa uudelleen',
  later: 'Myöhemmin',
  going: 'Tallennetaan tekemäsi ja päivitetään sitten',
  unsaved:
    'Jotain ei voitu tallentaa, joten mitään ei päivitetty. Työsi on yhä tässä: katso tallennusmerkkiä ylhäällä ja yritä sitten uudelleen.',
  thisApp: (version: string) => `Porras ${version}`,
  version: (version: string, day: string) => `Versio ${version}, ${day}`,
  kept: 'Toimii ilman verkkoa: tämä selain pitää koko sovelluksen tallessa.',
  notKept: 'Avautuu vain verkossa: tämä selain ei vielä pidä sovellusta tallessa.',
  install: 'Asenna Porras',
};

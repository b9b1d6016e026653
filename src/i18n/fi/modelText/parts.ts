import type { parts as english } from '../../en/modelText/parts.ts';

/** The parts of a model, by name. */
export const parts = {
  title: 'Mallin nimi',
  note: 'Muistiinpano',
  template: 'Mallin pohja',
  zone: 'Aikavyöhyke',
  fields: 'Kenttä',
  eventKinds: 'Tapahtumalaji',
  topics: 'Aihe',
  conditions: 'Ehto',
  sides: 'Puolten pisteet',
  total: 'Pisteet yhteensä',
  groups: 'Ryhmä',
  criteria: 'Kriteeri',
  gates: 'Ehdoton kriteeri',
  grading: 'Luokat',
  classes: 'Sopivuuden ja aktiivisuuden rajat',
  qualified: 'Kuka on myyntikelpoinen',
  value: 'Liidin arvo',
  routing: 'Ohjaussääntö',
  interest: 'Kiinnostuksen aiheet',
  company: 'Yrityksen pisteet',
  golden: 'Tarkistuskontakti',
  design: 'Mallin taustat',
  other: 'Jotain, mitä tämä Portaan versio ei tunne',
} satisfies typeof english;

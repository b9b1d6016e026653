import type { modelText as english } from '../en/modelText.ts';
import { conditions } from './modelText/conditions.ts';
import { doc } from './modelText/doc.ts';
import { facts } from './modelText/facts.ts';
import { notice } from './modelText/notice.ts';
import { parts } from './modelText/parts.ts';

/** The model told in plain words: for the page that a meeting signs, the profiling notice, and what changed. */
export const modelText = {
  none: 'ei ole',
  nothing: 'ei mikään',
  either: (first: string, last: string) => `${first} tai ${last}`,
  any: 'mikä tahansa',
  empty: 'tyhjä',
  unnamed: 'nimetön',
  gone: 'jotain, mitä ei enää ole',
  yes: 'kyllä',
  no: 'ei',
  always: 'aina',
  others: 'muut',
  notKnown: 'ei tiedossa',
  estimate: (low: string, likely: string, high: string, unit: string) =>
    `${low}–${high}\u00a0${unit}, todennäköisimmin ${likely}`,
  clip: {
    open: 'ei rajoja',
    least: (points: string) => `vähintään ${points}`,
    most: (points: string) => `enintään ${points}`,
    both: (least: string, most: string) => `vähintään ${least}, enintään ${most}`,
  },
  conditions,
  owners: {
    turn: (names: string) => `vuorotellen ${names}`,
    row: (values: string, name: string) => `${values}: ${name}`,
    field: (field: string, rows: string) => `perusteena ${field} (${rows})`,
  },
  parts,
  facts,
  systems: {
    none: 'ei omaa järjestelmää',
    hubspot: 'HubSpot',
    salesforce: 'Salesforce',
    eloqua: 'Oracle Eloqua',
    marketo: 'Adobe Marketo',
    dynamics: 'Microsoft Dynamics 365',
    mautic: 'Mautic',
    odoo: 'Odoo',
  },
  sections: {
    notIdeal: 'Kuka ei ole ideaali',
    firmographics: 'Millainen yritys on',
    needs: 'Tarpeet',
    pains: 'Kipukohdat',
    drivers: 'Ajurit',
    buying: 'Miten ostaa',
    present: 'Nykytila',
    roles: 'Roolit',
    lead: 'Mikä tekee liidin',
  },
  doc,
  page: {
    textTitle: 'Malli selvin sanoin',
    textLead:
      'Kaikki, mitä malli sanoo, yhdellä sivulla: luettavaksi yhdessä läpi, tulostettavaksi ja allekirjoitettavaksi.',
    noticeTitle: 'Profilointiseloste',
    noticeLead:
      'Tietosuojavastaavalle: mitä pisteytetään, mistä tiedoista, kuka päättää ja miten vastustaa. Täydennä tyhjät rivit.',
    back: 'Vie',
    language: 'Sivun kieli',
    languages: { en: 'englanti', fi: 'suomi', both: 'molemmat' },
    print: 'Tulosta',
    markdown: 'Tallenna Markdownina',
    text: 'Tallenna tekstinä',
    loading: 'Kirjoitetaan sivua',
    failed: 'Osaa Portaasta ei saatu ladattua. Tarkista yhteys ja lataa sivu uudelleen.',
    empty: 'täydennettävä',
    links: 'Tulostettavat sivut',
    linkText: 'Luettavaksi yhdessä ja allekirjoitettavaksi.',
    linkNotice: 'Tietosuojavastaavalle.',
  },
  notice,
} satisfies typeof english;

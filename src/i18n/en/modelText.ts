import { conditions } from './modelText/conditions.ts';
import { doc } from './modelText/doc.ts';
import { facts } from './modelText/facts.ts';
import { notice } from './modelText/notice.ts';
import { parts } from './modelText/parts.ts';

/** The model told in plain words: for the page that a meeting signs, the profiling notice, and what changed. */
export const modelText = {
  none: 'none',
  nothing: 'nothing',
  either: (first: string, last: string) => `${first} or ${last}`,
  any: 'any',
  empty: 'empty',
  unnamed: 'unnamed',
  gone: 'something that is gone',
  yes: 'yes',
  no: 'no',
  always: 'always',
  others: 'others',
  notKnown: 'not known',
  estimate: (low: string, likely: string, high: string, unit: string) =>
    `${low} to ${high}\u00a0${unit}, most likely ${likely}`,
  clip: {
    open: 'no bounds',
    least: (points: string) => `at least ${points}`,
    most: (points: string) => `at most ${points}`,
    both: (least: string, most: string) => `at least ${least}, at most ${most}`,
  },
  conditions,
  owners: {
    turn: (names: string) => `in turn ${names}`,
    row: (values: string, name: string) => `${values}: ${name}`,
    field: (field: string, rows: string) => `by ${field} (${rows})`,
  },
  parts,
  facts,
  systems: {
    none: 'no system of its own',
    hubspot: 'HubSpot',
    salesforce: 'Salesforce',
    eloqua: 'Oracle Eloqua',
    marketo: 'Adobe Marketo',
    dynamics: 'Microsoft Dynamics 365',
    mautic: 'Mautic',
    odoo: 'Odoo',
  },
  sections: {
    notIdeal: 'Who is not ideal',
    firmographics: 'What the company is',
    needs: 'Needs',
    pains: 'Pains',
    drivers: 'Drivers',
    buying: 'How it buys',
    present: 'Present state',
    roles: 'Roles',
    lead: 'What makes a lead',
  },
  doc,
  page: {
    textTitle: 'The model in plain words',
    textLead: 'Everything that the model says, on one page: to be read through together, printed and signed.',
    noticeTitle: 'Profiling notice',
    noticeLead:
      'For the data-protection officer: what is scored, from what data, who decides and how to object. Fill in the empty lines.',
    back: 'Take away',
    language: 'Language of the page',
    languages: { en: 'English', fi: 'Finnish', both: 'Both' },
    print: 'Print',
    markdown: 'Save as Markdown',
    text: 'Save as text',
    loading: 'Writing the page',
    failed: 'A part of Porras could not be loaded. Check the connection and reload the page.',
    empty: 'to be filled in',
    links: 'Pages to print',
    linkText: 'To read through together and sign.',
    linkNotice: 'For the data-protection officer.',
  },
  notice,
};

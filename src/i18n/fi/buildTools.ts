import type { buildTools as english } from '../en/buildTools.ts';

/** The ways from Build to what stands behind the model. */
export const buildTools = {
  label: 'Mallin taustat',
  canvas: 'Ideaaliasiakas',
  guide: 'Kuusi askelta',
  cases: 'Tutut tapaukset',
  more: 'Lisää työkaluja',
  share: 'Jaa pisteet',
  fields: 'Kentät ja tapahtumat',
  companies: 'Yritykset',
} satisfies typeof english;

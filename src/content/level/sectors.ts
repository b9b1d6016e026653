import type { CompanySize, Sector } from '#core/documents/company.ts';
import type { Text } from '#core/text.ts';

/** The industries by their section of NACE Rev. 2 (in Finland TOL 2008), in words that fit a list. */
export const sectorNames: { readonly [sector in Sector]: Text } = {
  A: { en: 'Agriculture, forestry and fishing', fi: 'Maa-, metsä- ja kalatalous' },
  B: { en: 'Mining and quarrying', fi: 'Kaivostoiminta ja louhinta' },
  C: { en: 'Manufacturing', fi: 'Teollisuus' },
  D: { en: 'Electricity, gas and heat', fi: 'Sähkö-, kaasu- ja lämpöhuolto' },
  E: { en: 'Water supply and waste management', fi: 'Vesi- ja jätehuolto' },
  F: { en: 'Construction', fi: 'Rakentaminen' },
  G: { en: 'Wholesale and retail trade', fi: 'Tukku- ja vähittäiskauppa' },
  H: { en: 'Transport and storage', fi: 'Kuljetus ja varastointi' },
  I: { en: 'Hotels and restaurants', fi: 'Majoitus- ja ravitsemistoiminta' },
  J: { en: 'Information and communication', fi: 'Informaatio ja viestintä' },
  K: { en: 'Finance and insurance', fi: 'Rahoitus ja vakuutus' },
  L: { en: 'Real estate', fi: 'Kiinteistöala' },
  M: { en: 'Professional and technical services', fi: 'Asiantuntijapalvelut ja tekniset palvelut' },
  N: { en: 'Administrative and support services', fi: 'Hallinto- ja tukipalvelut' },
  O: { en: 'Public administration', fi: 'Julkinen hallinto' },
  P: { en: 'Education', fi: 'Koulutus' },
  Q: { en: 'Health and social services', fi: 'Terveys- ja sosiaalipalvelut' },
  R: { en: 'Arts and recreation', fi: 'Taiteet ja virkistys' },
  S: { en: 'Other services', fi: 'Muu palvelutoiminta' },
  T: { en: 'Households as employers', fi: 'Kotitaloudet työnantajina' },
  U: { en: 'International organisations', fi: 'Kansainväliset järjestöt' },
};

/** The classes of size by persons employed. */
export const sizeNames: { readonly [size in CompanySize]: Text } = {
  micro: { en: '1 to 9 people', fi: '1–9 henkeä' },
  small: { en: '10 to 49 people', fi: '10–49 henkeä' },
  medium: { en: '50 to 249 people', fi: '50–249 henkeä' },
  large: { en: '250 people or more', fi: 'vähintään 250 henkeä' },
};

import type { Field } from '#core/scoring/model.ts';
import { category, text } from '../templates/modelParts.ts';

/** A region of Finland: value in a model, code of Statistics Finland, names. */
type Region = readonly [value: string, code: string, en: string, fi: string];

/**
 * The 19 regions (maakunnat) by their codes in Finnish statistics (maakunta 01 to 21), which are not those of
 * ISO 3166-2:FI. Compared with the code list of koodistopalvelu (maakunta, version 1) and with geofi.
 */
const finnish: readonly Region[] = [
  ['uusimaa', '01', 'Uusimaa', 'Uusimaa'],
  ['varsinaisSuomi', '02', 'Southwest Finland', 'Varsinais-Suomi'],
  ['satakunta', '04', 'Satakunta', 'Satakunta'],
  ['kantaHame', '05', 'Kanta-Häme', 'Kanta-Häme'],
  ['pirkanmaa', '06', 'Pirkanmaa', 'Pirkanmaa'],
  ['paijatHame', '07', 'Päijät-Häme', 'Päijät-Häme'],
  ['kymenlaakso', '08', 'Kymenlaakso', 'Kymenlaakso'],
  ['etelaKarjala', '09', 'South Karelia', 'Etelä-Karjala'],
  ['etelaSavo', '10', 'South Savo', 'Etelä-Savo'],
  ['pohjoisSavo', '11', 'North Savo', 'Pohjois-Savo'],
  ['pohjoisKarjala', '12', 'North Karelia', 'Pohjois-Karjala'],
  ['keskiSuomi', '13', 'Central Finland', 'Keski-Suomi'],
  ['etelaPohjanmaa', '14', 'South Ostrobothnia', 'Etelä-Pohjanmaa'],
  ['pohjanmaa', '15', 'Ostrobothnia', 'Pohjanmaa'],
  ['keskiPohjanmaa', '16', 'Central Ostrobothnia', 'Keski-Pohjanmaa'],
  ['pohjoisPohjanmaa', '17', 'North Ostrobothnia', 'Pohjois-Pohjanmaa'],
  ['kainuu', '18', 'Kainuu', 'Kainuu'],
  ['lappi', '19', 'Lapland', 'Lappi'],
  ['ahvenanmaa', '21', 'Åland', 'Ahvenanmaa'],
];

/** Neighbours and near markets by their ISO 3166 codes: their own registers are searched by country. */
const countries: readonly Region[] = [
  ['SE', 'SE', 'Sweden', 'Ruotsi'],
  ['NO', 'NO', 'Norway', 'Norja'],
  ['DK', 'DK', 'Denmark', 'Tanska'],
  ['EE', 'EE', 'Estonia', 'Viro'],
  ['LV', 'LV', 'Latvia', 'Latvia'],
  ['LT', 'LT', 'Lithuania', 'Liettua'],
  ['DE', 'DE', 'Germany', 'Saksa'],
  ['PL', 'PL', 'Poland', 'Puola'],
  ['NL', 'NL', 'Netherlands', 'Alankomaat'],
  ['GB', 'GB', 'United Kingdom', 'Iso-Britannia'],
];

/** Where the company is: a region of Finland, or another country. */
export const region: Field = category(
  'region',
  ['company', 'firmographic'],
  text('Region', 'Alue'),
  [...finnish, ...countries].map(([value, , en, fi]) => [value, en, fi]),
);

/** Codes for the search by value of the field: of the region in Finland, of the country elsewhere. */
export const regionCodes: ReadonlyMap<string, string> = new Map(
  [...finnish, ...countries].map(([value, code]) => [value, code]),
);

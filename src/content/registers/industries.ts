import type { Text } from '#core/text.ts';
import { text } from '../templates/modelParts.ts';

/** A class of industries: a section has a letter, a division two digits. */
export type IndustryClass = { readonly code: string; readonly name: Text };

/** A section with its divisions. */
export type IndustrySection = IndustryClass & { readonly divisions: readonly IndustryClass[] };

function section(
  code: string,
  en: string,
  fi: string,
  divisions: readonly (readonly [code: string, en: string, fi: string])[],
): IndustrySection {
  const inside = divisions.map(([number, english, finnish]) => ({
    code: number,
    name: text(english, finnish),
  }));
  return { code, name: text(en, fi), divisions: inside };
}

/**
 * Sections and divisions of TOL 2008, which is NACE Rev. 2 (Regulation (EC) No 1893/2006): 21 letters, 88 numbers.
 * TOL 2025 (NACE Rev. 2.1) replaces it register by register: it splits J, moves the letters after it on by one, and
 * drops division 45. Codes, Finnish names and the changes were compared with public copies of the lists; the page of
 * Statistics Finland itself (toimiala_1_20080101) was not at hand. Long names are shortened.
 */
export const industrySections: readonly IndustrySection[] = [
  section('A', 'Agriculture, forestry and fishing', 'Maatalous, metsätalous ja kalatalous', [
    ['01', 'Crop and animal production, hunting', 'Kasvinviljely, kotieläintalous ja riistatalous'],
    ['02', 'Forestry and logging', 'Metsätalous ja puunkorjuu'],
    ['03', 'Fishing and aquaculture', 'Kalastus ja vesiviljely'],
  ]),
  section('B', 'Mining and quarrying', 'Kaivostoiminta ja louhinta', [
    ['05', 'Mining of coal and lignite', 'Kivihiilen ja ruskohiilen kaivu'],
    ['06', 'Extraction of crude petroleum and natural gas', 'Raakaöljyn ja maakaasun tuotanto'],
    ['07', 'Mining of metal ores', 'Metallimalmien louhinta'],
    ['08', 'Other mining and quarrying', 'Muu kaivostoiminta ja louhinta'],
    ['09', 'Mining support services', 'Kaivostoimintaa palveleva toiminta'],
  ]),
  section('C', 'Manufacturing', 'Teollisuus', [
    ['10', 'Food products', 'Elintarvikkeiden valmistus'],
    ['11', 'Beverages', 'Juomien valmistus'],
    ['12', 'Tobacco products', 'Tupakkatuotteiden valmistus'],
    ['13', 'Textiles', 'Tekstiilien valmistus'],
    ['14', 'Wearing apparel', 'Vaatteiden valmistus'],
    ['15', 'Leather and leather products', 'Nahan ja nahkatuotteiden valmistus'],
    [
      '16',
      'Wood, wood products and cork, except furniture',
      'Sahatavaran sekä puu- ja korkkituotteiden valmistus, pl. huonekalut',
    ],
    ['17', 'Paper and paper products', 'Paperin, paperi- ja kartonkituotteiden valmistus'],
    ['18', 'Printing and reproduction of recorded media', 'Painaminen ja tallenteiden jäljentäminen'],
    ['19', 'Coke and refined petroleum products', 'Koksin ja jalostettujen öljytuotteiden valmistus'],
    ['20', 'Chemicals and chemical products', 'Kemikaalien ja kemiallisten tuotteiden valmistus'],
    ['21', 'Pharmaceuticals', 'Lääkeaineiden ja lääkkeiden valmistus'],
    ['22', 'Rubber and plastic products', 'Kumi- ja muovituotteiden valmistus'],
    ['23', 'Other non-metallic mineral products', 'Muiden ei-metallisten mineraalituotteiden valmistus'],
    ['24', 'Basic metals', 'Metallien jalostus'],
    [
      '25',
      'Fabricated metal products, except machinery',
      'Metallituotteiden valmistus, pl. koneet ja laitteet',
    ],
    [
      '26',
      'Computer, electronic and optical products',
      'Tietokoneiden sekä elektronisten ja optisten tuotteiden valmistus',
    ],
    ['27', 'Electrical equipment', 'Sähkölaitteiden valmistus'],
    ['28', 'Machinery and equipment', 'Muiden koneiden ja laitteiden valmistus'],
    ['29', 'Motor vehicles and trailers', 'Moottoriajoneuvojen ja perävaunujen valmistus'],
    ['30', 'Other transport equipment', 'Muiden kulkuneuvojen valmistus'],
    ['31', 'Furniture', 'Huonekalujen valmistus'],
    ['32', 'Other manufacturing', 'Muu valmistus'],
    ['33', 'Repair and installation of machinery', 'Koneiden ja laitteiden korjaus, huolto ja asennus'],
  ]),
  section(
    'D',
    'Electricity, gas, steam and air conditioning',
    'Sähkö-, kaasu- ja lämpöhuolto, jäähdytysliiketoiminta',
    [
      [
        '35',
        'Electricity, gas, steam and air conditioning supply',
        'Sähkö-, kaasu- ja lämpöhuolto, jäähdytysliiketoiminta',
      ],
    ],
  ),
  section('E', 'Water supply, sewerage and waste', 'Vesihuolto, viemäri- ja jätevesihuolto, jätehuolto', [
    ['36', 'Water collection, treatment and supply', 'Veden otto, puhdistus ja jakelu'],
    ['37', 'Sewerage', 'Viemäri- ja jätevesihuolto'],
    [
      '38',
      'Waste collection, treatment and recovery',
      'Jätteen keruu, käsittely, loppusijoitus ja kierrätys',
    ],
    ['39', 'Remediation and other waste services', 'Maaperän ja vesistöjen kunnostus'],
  ]),
  section('F', 'Construction', 'Rakentaminen', [
    ['41', 'Construction of buildings', 'Talonrakentaminen'],
    ['42', 'Civil engineering', 'Maa- ja vesirakentaminen'],
    ['43', 'Specialised construction', 'Erikoistunut rakennustoiminta'],
  ]),
  section(
    'G',
    'Wholesale and retail trade; repair of vehicles',
    'Tukku- ja vähittäiskauppa; ajoneuvojen korjaus',
    [
      ['45', 'Trade and repair of motor vehicles', 'Moottoriajoneuvojen kauppa ja korjaus'],
      ['46', 'Wholesale trade, except motor vehicles', 'Tukkukauppa, pl. moottoriajoneuvot'],
      ['47', 'Retail trade, except motor vehicles', 'Vähittäiskauppa, pl. moottoriajoneuvot'],
    ],
  ),
  section('H', 'Transportation and storage', 'Kuljetus ja varastointi', [
    ['49', 'Land transport and pipelines', 'Maaliikenne ja putkijohtokuljetus'],
    ['50', 'Water transport', 'Vesiliikenne'],
    ['51', 'Air transport', 'Ilmaliikenne'],
    ['52', 'Warehousing and support for transport', 'Varastointi ja liikennettä palveleva toiminta'],
    ['53', 'Postal and courier activities', 'Posti- ja kuriiritoiminta'],
  ]),
  section('I', 'Accommodation and food service', 'Majoitus- ja ravitsemistoiminta', [
    ['55', 'Accommodation', 'Majoitus'],
    ['56', 'Food and beverage service', 'Ravitsemistoiminta'],
  ]),
  section('J', 'Information and communication', 'Informaatio ja viestintä', [
    ['58', 'Publishing', 'Kustannustoiminta'],
    [
      '59',
      'Film, video, television and music production',
      'Elokuva-, video-, televisio- ja musiikkituotanto',
    ],
    ['60', 'Programming and broadcasting', 'Radio- ja televisiotoiminta'],
    ['61', 'Telecommunications', 'Televiestintä'],
    ['62', 'Computer programming and consultancy', 'Ohjelmistot, konsultointi ja siihen liittyvä toiminta'],
    ['63', 'Information services', 'Tietopalvelutoiminta'],
  ]),
  section('K', 'Financial and insurance activities', 'Rahoitus- ja vakuutustoiminta', [
    ['64', 'Financial services, except insurance', 'Rahoituspalvelut, pl. vakuutustoiminta'],
    ['65', 'Insurance and pension funding', 'Vakuutus- ja eläkevakuutustoiminta'],
    ['66', 'Auxiliary to finance and insurance', 'Rahoitusta ja vakuuttamista palveleva toiminta'],
  ]),
  section('L', 'Real estate', 'Kiinteistöalan toiminta', [
    ['68', 'Real estate activities', 'Kiinteistöalan toiminta'],
  ]),
  section(
    'M',
    'Professional, scientific and technical activities',
    'Ammatillinen, tieteellinen ja tekninen toiminta',
    [
      ['69', 'Legal and accounting', 'Lakiasiain- ja laskentatoimen palvelut'],
      ['70', 'Head offices; management consultancy', 'Pääkonttorien toiminta; liikkeenjohdon konsultointi'],
      ['71', 'Architecture, engineering and technical testing', 'Arkkitehti- ja insinööripalvelut; testaus'],
      ['72', 'Scientific research and development', 'Tieteellinen tutkimus ja kehittäminen'],
      ['73', 'Advertising and market research', 'Mainostoiminta ja markkinatutkimus'],
      ['74', 'Other professional activities', 'Muut erikoistuneet palvelut liike-elämälle'],
      ['75', 'Veterinary activities', 'Eläinlääkintäpalvelut'],
    ],
  ),
  section('N', 'Administrative and support services', 'Hallinto- ja tukipalvelutoiminta', [
    ['77', 'Rental and leasing', 'Vuokraus- ja leasingtoiminta'],
    ['78', 'Employment activities', 'Työllistämistoiminta'],
    ['79', 'Travel agencies and reservations', 'Matkatoimistot, matkanjärjestäjät ja varauspalvelut'],
    ['80', 'Security and investigation', 'Turvallisuus-, vartiointi- ja etsiväpalvelut'],
    ['81', 'Services to buildings and landscape', 'Kiinteistön- ja maisemanhoito'],
    ['82', 'Office and business support', 'Hallinto- ja tukipalvelut liike-elämälle'],
  ]),
  section('O', 'Public administration and defence', 'Julkinen hallinto ja maanpuolustus', [
    [
      '84',
      'Public administration, defence and social security',
      'Julkinen hallinto ja maanpuolustus; pakollinen sosiaalivakuutus',
    ],
  ]),
  section('P', 'Education', 'Koulutus', [['85', 'Education', 'Koulutus']]),
  section('Q', 'Human health and social work', 'Terveys- ja sosiaalipalvelut', [
    ['86', 'Human health', 'Terveyspalvelut'],
    ['87', 'Residential care', 'Sosiaalihuollon laitospalvelut'],
    ['88', 'Social work without accommodation', 'Sosiaalihuollon avopalvelut'],
  ]),
  section('R', 'Arts, entertainment and recreation', 'Taiteet, viihde ja virkistys', [
    ['90', 'Creative, arts and entertainment', 'Kulttuuri- ja viihdetoiminta'],
    ['91', 'Libraries, archives and museums', 'Kirjastot, arkistot, museot ja muut kulttuurilaitokset'],
    ['92', 'Gambling and betting', 'Rahapeli- ja vedonlyöntipalvelut'],
    ['93', 'Sports, amusement and recreation', 'Urheilutoiminta sekä huvi- ja virkistyspalvelut'],
  ]),
  section('S', 'Other services', 'Muu palvelutoiminta', [
    ['94', 'Membership organisations', 'Järjestöjen toiminta'],
    ['95', 'Repair of computers and household goods', 'Tietokoneiden ja kotitaloustavaroiden korjaus'],
    ['96', 'Other personal services', 'Muut henkilökohtaiset palvelut'],
  ]),
  section('T', 'Households as employers', 'Kotitalouksien toiminta työnantajina', [
    ['97', 'Households as employers of domestic staff', 'Kotitaloudet kotitaloustyöntekijöiden työnantajina'],
    ['98', 'Own-use production of households', 'Kotitalouksien tuotanto omaan käyttöön'],
  ]),
  section('U', 'International organisations', 'Kansainvälisten organisaatioiden toiminta', [
    [
      '99',
      'International organisations and bodies',
      'Kansainvälisten organisaatioiden ja toimielinten toiminta',
    ],
  ]),
];

/** Names of all sections and divisions by code. */
export const industryNames: ReadonlyMap<string, Text> = new Map(
  industrySections.flatMap(({ code, name, divisions }) => [
    [code, name] as const,
    ...divisions.map((division) => [division.code, division.name] as const),
  ]),
);

/** Codes for the plain classes of templates and pieces; *other* has none. */
const plainClasses = {
  manufacturing: ['C'],
  energy: ['D'],
  finance: ['K'],
  ict: ['J'],
  construction: ['F', 'L'],
  trade: ['G'],
  publicSector: ['O'],
  machinery: ['28'],
  process: ['17', '19', '20', '24'],
  vehicles: ['29', '30'],
  electronics: ['26', '27'],
} as const satisfies { readonly [value: string]: readonly string[] };

/** The codes of a value of the field `industry`: of a plain class, or the value itself where it is a code. */
export const industryCodes: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...[...industryNames.keys()].map((code) => [code, [code]] as const),
  ...Object.entries(plainClasses),
]);

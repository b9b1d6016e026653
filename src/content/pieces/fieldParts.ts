import { category, number, text, yesNo } from '../templates/modelParts.ts';

// Fields that pieces bring along, and the canvas with them. Ids and values are those of the templates, so that a piece
// finds the field of the model that it is put into.

/** Industry in plain classes; finer ones come from the classification of the registers. */
export const industry = category('industry', ['company', 'firmographic'], text('Industry', 'Toimiala'), [
  ['manufacturing', 'Manufacturing', 'Teollisuus'],
  ['energy', 'Energy', 'Energia'],
  ['finance', 'Finance and insurance', 'Rahoitus ja vakuutus'],
  ['ict', 'ICT', 'ICT'],
  ['construction', 'Construction and property', 'Rakentaminen ja kiinteistöt'],
  ['trade', 'Wholesale and retail', 'Kauppa'],
  ['publicSector', 'Public sector', 'Julkinen sektori'],
  ['other', 'Other industry', 'Muu toimiala'],
]);

/** How many people work there. */
export const employees = number('employees', ['company', 'firmographic'], text('Employees', 'Henkilöstö'));

/** Turnover in millions of euros. */
export const turnover = number(
  'turnover',
  ['company', 'firmographic'],
  text('Turnover, EUR million', 'Liikevaihto, milj. €'),
);

/** How the company grows. */
export const growth = category('growth', ['company', 'firmographic'], text('Growth', 'Kasvu'), [
  ['fast', 'Grows fast, over 20 % a year', 'Kasvaa nopeasti, yli 20 % vuodessa'],
  ['steady', 'Grows steadily', 'Kasvaa tasaisesti'],
  ['flat', 'Does not grow', 'Ei kasva'],
  ['shrinking', 'Shrinks', 'Supistuu'],
]);

/** Who owns the company. */
export const ownership = category('ownership', ['company', 'firmographic'], text('Ownership', 'Omistus'), [
  ['family', 'Family or founders', 'Perhe tai perustajat'],
  ['privateEquity', 'Private equity', 'Pääomasijoittaja'],
  ['listed', 'Listed', 'Pörssiyhtiö'],
  ['foreign', 'Foreign group', 'Ulkomainen konserni'],
  ['cooperative', 'Cooperative', 'Osuuskunta'],
  ['public', 'State or municipality', 'Valtio tai kunta'],
]);

/** The role of a person in the purchase. */
export const role = category(
  'role',
  ['contact', 'role'],
  text('Role in the purchase', 'Rooli ostopäätöksessä'),
  [
    ['decisionMaker', 'Decision maker', 'Päättäjä'],
    ['doorOpener', 'Door opener', 'Ovenavaaja'],
    ['champion', 'Champion', 'Puolestapuhuja'],
    ['influencer', 'Influencer', 'Taustavaikuttaja'],
    ['procurement', 'Procurement', 'Hankinta'],
    ['endUser', 'End user', 'Loppukäyttäjä'],
  ],
);

/** What changes in the company just now. */
export const change = category(
  'change',
  ['company', 'discontinuity'],
  text('Point of discontinuity', 'Muutostilanne'),
  [
    ['appointment', 'New person in charge', 'Uusi vastuuhenkilö'],
    ['reorganisation', 'Reorganisation', 'Organisaatiomuutos'],
    ['results', 'Sharp turn in results', 'Tuloksen jyrkkä muutos'],
    ['funding', 'New funding', 'Uusi rahoitus'],
    ['relocation', 'Moves or expands', 'Muuttaa tai laajentaa'],
    ['none', 'No change', 'Ei muutosta'],
  ],
);

/** The need of the contact. */
export const need = category('need', ['contact', 'bant'], text('Need', 'Tarve'), [
  ['concrete', 'Concrete: knows what is wanted', 'Konkreettinen: tietää, mitä haluaa'],
  ['recognised', 'Recognised: knows the problem', 'Tunnistettu: tietää ongelman'],
  ['none', 'No need just now', 'Ei tarvetta juuri nyt'],
]);

/** Money for the purchase. */
export const budget = yesNo('budget', ['company', 'bant'], text('Budget reserved', 'Budjetti varattu'));

/** Whether this person may decide. */
export const decides = yesNo('decides', ['contact', 'role'], text('May decide alone', 'Saa päättää yksin'));

/** Whether somebody who may decide takes part. */
export const authority = yesNo(
  'authority',
  ['company', 'bant'],
  text('A decision maker takes part', 'Päättäjä on mukana'),
);

/** Whether the purchase has a schedule. */
export const timeline = yesNo(
  'timeline',
  ['company', 'bant'],
  text('Schedule for the purchase', 'Hankinnalla on aikataulu'),
);

import type { PersonalKind } from './columnProfile.ts';
import { leastPersonal } from './profileRules.ts';

const nameWords: ReadonlySet<string> = new Set([
  ...[
    'name',
    'firstname',
    'lastname',
    'fullname',
    'surname',
    'forename',
    'nickname',
    'username',
    'givenname',
  ],
  ...[
    'familyname',
    'contactname',
    'person',
    'nimi',
    'etunimi',
    'etunimet',
    'sukunimi',
    'kutsumanimi',
    'kokonimi',
  ],
  ...['käyttäjänimi', 'yhteyshenkilö', 'henkilö'],
]);
const birthWords: ReadonlySet<string> = new Set([
  'birth',
  'birthday',
  'birthdate',
  'dob',
  'syntymäaika',
  'syntymäpäivä',
]);
const personIdWords: ReadonlySet<string> = new Set([
  'ssn',
  'hetu',
  'henkilötunnus',
  'sotu',
  'passport',
  'passi',
]);
const linkWords: ReadonlySet<string> = new Set([
  'linkedin',
  'facebook',
  'twitter',
  'instagram',
  'skype',
  'whatsapp',
]);
const addressWords: ReadonlySet<string> = new Set([
  'address',
  'street',
  'osoite',
  'katuosoite',
  'lähiosoite',
  'kotiosoite',
]);
const phoneStarts = [
  'phone',
  'telephone',
  'tel',
  'mobile',
  'cell',
  'puhelin',
  'puh',
  'gsm',
  'matkapuhelin',
  'fax',
];
/** Whose name or address it then is: not a person's. */
const thingStarts = [
  ...[
    'compan',
    'organi',
    'account',
    'business',
    'employer',
    'campaign',
    'product',
    'event',
    'file',
    'list',
    'page',
  ],
  ...[
    'form',
    'domain',
    'brand',
    'industr',
    'deal',
    'project',
    'team',
    'city',
    'country',
    'segment',
    'source',
    'job',
  ],
  ...[
    'yrity',
    'yhtiö',
    'kampanja',
    'tuot',
    'tapahtum',
    'tiedosto',
    'lista',
    'sivu',
    'lomak',
    'toimiala',
    'projekti',
  ],
  ...['tiimi', 'kaupunki', 'maa', 'lähde', 'työnanta', 'web', 'www', 'url'],
];

/**
 * Which data about a person a column of texts seems to hold, by its values and the words of its name in Finnish and
 * English (`EX-20`); null for none. Values decide alone about e-mail, phone numbers and identity codes.
 */
export function detectPersonal(name: string, values: readonly string[]): PersonalKind | null {
  if (values.length === 0) return null;
  const words = wordsOf(name);
  if (isMost(values, isEmail)) return 'email';
  if (isMost(values, isPersonId) || hasWord(words, personIdWords)) return 'personId';
  const saysPhone = words.some((word) => phoneStarts.some((start) => word.startsWith(start)));
  if (isMost(values, saysPhone ? isDialable : isPhone)) return 'phone';
  if (hasWord(words, linkWords) || isMost(values, isProfileLink)) return 'link';
  if (hasWord(words, birthWords)) return 'birth';
  if (words.some((word) => thingStarts.some((start) => word.startsWith(start)))) return null;
  if (hasWord(words, nameWords)) return 'name';
  return hasWord(words, addressWords) ? 'address' : null;
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function hasWord(words: readonly string[], known: ReadonlySet<string>): boolean {
  return words.some((word) => known.has(word));
}

function isMost(values: readonly string[], holds: (value: string) => boolean): boolean {
  return values.filter(holds).length >= leastPersonal * values.length;
}

function isEmail(value: string): boolean {
  const at = value.indexOf('@');
  const bare = value.trim();
  return at > 0 && value.length <= 320 && value.includes('.', at) && !/\s/.test(bare);
}

function isPersonId(value: string): boolean {
  return /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/i.test(value.trim());
}

/** Enough to call, where the name of the column says what it is. */
function isDialable(value: string): boolean {
  return value.length <= 30 && /^[+\d\s()/.-]+$/.test(value) && digitsIn(value) >= 5;
}

function isPhone(value: string): boolean {
  const bare = value.trim();
  if (bare.length > 20 || !/^(?:\+|00|\(0|0)[1-9][\d\s()-]+$/.test(bare)) return false;
  const digits = digitsIn(bare);
  return digits >= (bare.startsWith('+') ? 7 : 9) && digits <= 15;
}

function digitsIn(value: string): number {
  return value.replace(/\D/g, '').length;
}

function isProfileLink(value: string): boolean {
  return value.length <= 300 && value.includes('linkedin.com/in/');
}

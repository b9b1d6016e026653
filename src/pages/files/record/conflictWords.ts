import { isJsonObject, type Json, ownValue } from '#core/json/json.ts';
import type { LevelTest } from '#core/level/test.ts';
import { type Place, valueAt } from '#core/record/place.ts';
import type { Text } from '#core/text.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

/** How places and values are told: the messages, the formats, and texts in the language on screen. */
export type Told = {
  readonly t: Messages['record'];
  readonly f: Formats;
  readonly say: (text: Text) => string;
  /** The tests whose questions may be told: of two that know a question the first. */
  readonly tests: readonly LevelTest[];
};

/** The longest text that is shown whole. */
const longest = 160;

/** A place of a document in words, such as *Feedback: answer*; what has no words is told by its keys. */
export function placeWords(place: Place, body: Json, told: Told): string {
  const { t } = told;
  if (place.length === 0) return t.conflicts.all;
  const last = place.at(-1);
  const field =
    typeof last === 'string' ? (wordOf(t.fields, isStillSo(place) ? 'stillSo' : last) ?? last) : '';
  const subject = subjectOf(place, body, told);
  return [subject, field === subject ? '' : field].filter((words) => words !== '').join(': ');
}

/** A value of a place in words. */
export function valueWords(place: Place, value: Json, { t, f }: Told): string {
  const { values } = t;
  if (value === null || value === '') return values.nothing;
  if (typeof value === 'boolean') return value ? values.yes : values.no;
  if (typeof value === 'number') return numberWords(place, value, { values, f });
  if (typeof value === 'string') return stringWords(value, values, f);
  return cut(JSON.stringify(value));
}

function numberWords(
  place: Place,
  value: number,
  { values, f }: { readonly values: Told['t']['values']; readonly f: Formats },
): string {
  const last = place.at(-1);
  if (place[0] === 'practices' && last === 'now') return values.coverage[value] ?? f.number(value);
  const isStep = (place[0] === 'ladders' && (last === 'now' || last === 'wanted')) || last === 'guess';
  return isStep ? values.step(f.whole(value)) : f.number(value);
}

function stringWords(value: string, values: Told['t']['values'], f: Formats): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return f.date(value);
  return wordOf(values, value) ?? cut(value);
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
}

function wordOf(words: object, key: string): string | undefined {
  const word = Object.hasOwn(words, key) ? (words as { readonly [key: string]: unknown })[key] : undefined;
  return typeof word === 'string' ? word : undefined;
}

/** What the place is about: a question of the test, or the item of a list that it lies in. */
function subjectOf(place: Place, body: Json, told: Told): string {
  const { say } = told;
  const [first, second] = place;
  if ((first === 'ladders' || first === 'practices') && typeof second === 'string')
    return questionName(second, told);
  if (isStillSo(place) && typeof second === 'string')
    return questionName(second.slice(second.indexOf(':') + 1), told);
  const items = place.flatMap((step, at) => (typeof step === 'string' ? [] : [place.slice(0, at + 1)]));
  const deepest = items.at(-1);
  const item = deepest && valueAt(body, deepest);
  return item === undefined ? place.slice(0, -1).filter(isKey).join(', ') : nameOfItem(item, say);
}

function isKey(step: Place[number]): step is string {
  return typeof step === 'string';
}

/** When a review found an answer to be still so, by its question. */
function isStillSo(place: Place): boolean {
  return place.length === 2 && place[0] === 'stillSo';
}

function questionName(id: string, { tests, say }: Told): string {
  const dimensions = tests.flatMap((test) => test.dimensions);
  const dimension = dimensions.find((one) => one.id === id);
  if (dimension) return say(dimension.name);
  const practice = dimensions.flatMap(({ practices }) => practices).find((one) => one.id === id);
  return practice ? say(practice.text) : id;
}

function nameOfItem(item: Json, say: Told['say']): string {
  if (!isJsonObject(item)) return '';
  for (const key of ['title', 'name', 'label', 'text', 'id']) {
    const value = ownValue(item, key);
    if (typeof value === 'string' && value !== '') return cut(value);
    if (isText(value)) return cut(say(value));
  }
  return '';
}

function isText(value: Json | undefined): value is Json & Text {
  return isJsonObject(value) && typeof value['en'] === 'string' && typeof value['fi'] === 'string';
}

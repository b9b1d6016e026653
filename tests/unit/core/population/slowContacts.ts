import type { DayNumber } from '#core/brand.ts';
import type { ContactTable } from '#core/contacts/table.ts';
import { drawCompanies } from '#core/population/companies.ts';
import type { Follows, Owner, QuantileTable, Recipe, RecipeField } from '#core/population/recipe.ts';
import { createNamedRandom } from '#core/random.ts';
import { eventsAt } from '#core/scoring/contactAt.ts';

/** A contact as text: its values in the order of the fields, its events as `day kind`, oldest first. */
export type PlainContact = { readonly values: readonly string[]; readonly events: readonly string[] };

/** The slow, obvious generator: one contact at a time, each rule as docs/spec/simulation.md says it. */
export function slowContacts(recipe: Recipe, asOf: DayNumber): readonly PlainContact[] {
  const { of } = drawCompanies(recipe);
  return Array.from(of, (company, contact) => slowContact(recipe, asOf, { company, contact }));
}

type Place = { readonly [owner in Owner]: number };

function streamAt(recipe: Recipe, name: string, index: number) {
  const random = createNamedRandom(recipe.seed, name);
  random.seek(index);
  return random;
}

function slowContact(recipe: Recipe, asOf: DayNumber, place: Place): PlainContact {
  const isInactive =
    quantile(recipe, recipe.inactiveFollows, streamAt(recipe, 'inactive', place.contact), place) <
    recipe.inactive;
  const events = recipe.events.flatMap((event, kind) => {
    const random = streamAt(recipe, `count:${event.kind}`, place.contact);
    const drawn = nearest(valueAt(event.count, quantile(recipe, event.follows, random, place)));
    const count = kind === 0 && !isInactive ? Math.max(1, drawn) : drawn;
    const ages = streamAt(recipe, `age:${event.kind}`, place.contact);
    return Array.from({ length: count }, () => {
      const age = Math.floor(valueAt(event.age, ages.uniform())) + (isInactive ? 366 : 0);
      return { day: asOf - age, kind };
    });
  });
  events.sort((a, b) => a.day - b.day || a.kind - b.kind);
  return {
    values: recipe.fields.map((field) => slowValue(recipe, field, place)),
    events: events.map(({ day, kind }) => `${day} ${recipe.events[kind]?.kind ?? ''}`),
  };
}

function slowValue(recipe: Recipe, field: RecipeField, place: Place): string {
  const random = streamAt(recipe, `field:${field.field}`, place[field.of]);
  if (random.uniform() < field.unknown) return '';
  const share = quantile(recipe, field.follows, random, place);
  const { draw } = field;
  if (draw.by === 'quantiles') {
    const value = valueAt(draw.points, share);
    return String(draw.whole ? nearest(value) : nearest(value * 100) / 100);
  }
  const total = draw.values.reduce((sum, { weight }) => sum + weight, 0);
  let upTo = 0;
  return draw.values.find(({ weight }) => share < (upTo += weight) / total)?.value ?? '';
}

function quantile(
  recipe: Recipe,
  follows: Follows | null,
  random: ReturnType<typeof streamAt>,
  place: Place,
): number {
  const isFollowed = random.uniform() < Math.abs(follows?.strength ?? 0);
  const fresh = random.uniform();
  const trait = recipe.traits.find(({ id }) => id === follows?.trait);
  if (!isFollowed || !follows || !trait) return fresh;
  const own = quantile(recipe, trait.follows, streamAt(recipe, `trait:${trait.id}`, place[trait.of]), place);
  return follows.strength < 0 ? 1 - 1 / 4_294_967_296 - own : own;
}

function valueAt(table: QuantileTable, share: number): number {
  const at = table.findIndex(([end], index) => index > 0 && share < end);
  const [left, low] = table[at - 1] ?? [0, 0];
  const [right, high] = table[at] ?? [1, 0];
  return low + ((share - left) / (right - left)) * (high - low);
}

function nearest(value: number): number {
  return Math.floor(value + 0.5);
}

/** The contacts of a table in the same plain form. */
export function plainContacts(table: ContactTable): readonly PlainContact[] {
  return Array.from({ length: table.count }, (_, i) => ({
    values: table.columns.map((column) => {
      if (column.kind === 'codes') return column.values[column.codes[i] ?? 0] ?? '';
      const number = column.numbers[i] ?? NaN;
      return Number.isNaN(number) ? '' : String(number);
    }),
    events: eventsAt(table, i).map(({ day, kind }) => `${day} ${kind}`),
  }));
}

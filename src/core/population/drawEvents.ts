import type { DayNumber } from '../brand.ts';
import type { EventList } from '../contacts/eventColumns.ts';
import { createNamedRandom } from '../random.ts';
import type { Companies } from './companies.ts';
import { createQuantileDraw, type Traits } from './drawTraits.ts';
import { quantileAt } from './quantileAt.ts';
import type { Recipe, RecipeEvent } from './recipe.ts';

/** An inactive contact did what it did at least this many days ago: just outside the last year (`SI-8`). */
const yearPast = 366;
/** More than the oldest event: a key `(farthest - age) * 256 + kind` sorts the oldest first. */
const farthest = 1024;

/** Draws who is inactive: 1 for a contact without an event within the last 365 days (`SI-8`). */
function drawInactive(recipe: Recipe, companies: Companies, traits: Traits): Uint8Array {
  const random = createNamedRandom(recipe.seed, 'inactive');
  const quantile = createQuantileDraw(recipe.inactiveFollows, 'contact', companies, traits);
  const inactive = new Uint8Array(recipe.contacts);
  for (let i = 0; i < inactive.length; i++) {
    random.seek(i);
    inactive[i] = quantile(random, i) < recipe.inactive ? 1 : 0;
  }
  return inactive;
}

/** Draws the events of all contacts, each one's oldest first; those of one day in the order of the kinds (`SI-9`). */
export function drawEvents(recipe: Recipe, asOf: DayNumber, companies: Companies, traits: Traits): EventList {
  const inactive = drawInactive(recipe, companies, traits);
  const counts = recipe.events.map((event, kind) =>
    drawCounts(event, kind === 0, inactive, recipe, companies, traits),
  );
  const starts = sumCounts(counts, recipe.contacts);
  const keys = new Int32Array(starts[recipe.contacts] ?? 0);
  const cursor = starts.slice(0, -1);
  recipe.events.forEach((event, kind) => {
    fillAges(keys, cursor, event, kind, counts[kind] ?? inactive, inactive, recipe.seed);
  });
  for (let i = 0; i < recipe.contacts; i++) sortSlice(keys, starts[i] ?? 0, starts[i + 1] ?? 0);
  return {
    starts,
    ...splitKeys(keys, asOf),
    kindNames: recipe.events.map(({ kind }) => kind),
    properties: null,
  };
}

/** How many events of a kind each contact has. An active one has at least one of the first kind. */
function drawCounts(
  event: RecipeEvent,
  isFirst: boolean,
  inactive: Uint8Array,
  recipe: Recipe,
  companies: Companies,
  traits: Traits,
): Uint8Array {
  const random = createNamedRandom(recipe.seed, `count:${event.kind}`);
  const quantile = createQuantileDraw(event.follows, 'contact', companies, traits);
  const counts = new Uint8Array(recipe.contacts);
  for (let i = 0; i < counts.length; i++) {
    random.seek(i);
    const least = isFirst && inactive[i] === 0 ? 1 : 0;
    counts[i] = Math.max(least, Math.floor(quantileAt(event.count, quantile(random, i)) + 0.5));
  }
  return counts;
}

function sumCounts(counts: readonly Uint8Array[], contacts: number): Uint32Array {
  const starts = new Uint32Array(contacts + 1);
  for (const ofKind of counts) {
    for (let i = 0; i < contacts; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (ofKind[i] ?? 0);
  }
  for (let i = 0; i < contacts; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  return starts;
}

/** Writes the keys of a kind's events from each contact's cursor on, and moves the cursor. */
function fillAges(
  keys: Int32Array,
  cursor: Uint32Array,
  event: RecipeEvent,
  kind: number,
  counts: Uint8Array,
  inactive: Uint8Array,
  seed: number,
): void {
  const random = createNamedRandom(seed, `age:${event.kind}`);
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    random.seek(i);
    const from = cursor[i] ?? 0;
    const past = inactive[i] === 1 ? yearPast : 0;
    for (let at = from; at < from + count; at++) {
      const age = past + Math.floor(quantileAt(event.age, random.uniform()));
      keys[at] = (farthest - age) * 256 + kind;
    }
    cursor[i] = from + count;
  }
}

/** Sorts keys[from..to) upwards. Insertion: a contact has a handful of events. */
function sortSlice(keys: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const key = keys[i] ?? 0;
    let at = i;
    while (at > from && (keys[at - 1] ?? 0) > key) {
      keys[at] = keys[at - 1] ?? 0;
      at--;
    }
    keys[at] = key;
  }
}

function splitKeys(keys: Int32Array, asOf: DayNumber): Pick<EventList, 'kinds' | 'days'> {
  const kinds = new Uint8Array(keys.length);
  const days = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    kinds[i] = key & 255;
    days[i] = asOf - farthest + (key >> 8);
  }
  return { kinds, days };
}

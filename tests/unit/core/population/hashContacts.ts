import type { DayNumber } from '#core/brand.ts';
import type { EventList } from '#core/contacts/eventColumns.ts';
import { drawCompanies } from '#core/population/companies.ts';
import { drawEvents } from '#core/population/drawEvents.ts';
import { drawTraits } from '#core/population/drawTraits.ts';
import { generateContacts } from '#core/population/generateContacts.ts';
import type { Recipe } from '#core/population/recipe.ts';

/** The events of a recipe's contacts as they are drawn, before they are laid out for scoring. */
export function drawnEvents(recipe: Recipe, asOf: DayNumber): EventList {
  const companies = drawCompanies(recipe);
  return drawEvents(recipe, asOf, companies, drawTraits(recipe, companies));
}

/** FNV-1a, 32 bits, over the bytes of all columns (low byte first), their dictionaries and the events as drawn. */
export function hashContacts(recipe: Recipe, asOf: DayNumber): string {
  let hash = 0x811c9dc5;
  function add(array: ArrayBufferView): void {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  for (const column of generateContacts(recipe, asOf).columns) {
    if (column.kind === 'codes') {
      add(column.codes);
      add(new TextEncoder().encode(column.values.join('\n')));
    } else add(column.numbers);
  }
  const { starts, kinds, days } = drawnEvents(recipe, asOf);
  for (const array of [starts, kinds, days]) add(array);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

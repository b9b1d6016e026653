import { createContext } from 'svelte';
import type { ColumnMapping } from '#core/contacts/tableOfRead.ts';
import type { Recipe } from '#core/population/recipe.ts';
import type { Criterion, SurgeCriterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { SurgeRates } from '#core/scoring/surgeRates.ts';

/** What the contacts at hand have: ids of fields and of kinds of events. Null before there are contacts. */
export type AtHand = { readonly fields: ReadonlySet<string>; readonly events: ReadonlySet<string> } | null;

/** The contacts at hand, as the details of a criterion see them. */
export type ContactsAtHand = {
  readonly have: () => AtHand;
  readonly measureRates: (criterion: SurgeCriterion) => Promise<SurgeRates | null>;
};

/** Given by Build, read where a row is open. */
export const [readAtHand, giveAtHand, isAtHandGiven] = createContext<ContactsAtHand>();

/** What the contacts of a recipe have. */
export function atHandOfRecipe({ fields, events }: Recipe): AtHand {
  return {
    fields: new Set(fields.map(({ field }) => field)),
    events: new Set(events.map(({ kind }) => kind)),
  };
}

/** What the contacts of a file have: the columns that were said, and no dated events. */
export function atHandOfFile(mapping: ColumnMapping): AtHand {
  return { fields: new Set(mapping.map(({ field }) => field)), events: new Set() };
}

/** Whether the contacts at hand have nothing that the criterion looks at, so that it touches nobody (`DE-86`). */
export function looksAtNothing(criterion: Criterion, model: ScoringModel, atHand: AtHand): boolean {
  if (atHand === null) return false;
  const { fields, events } = askedBy(criterion);
  const known = (ids: readonly string[], there: ReadonlySet<string>) => ids.some((id) => there.has(id));
  const isThere = (id: string) => model.fields.some((field) => field.id === id);
  if (events.length > 0) return !known(events, atHand.events);
  return fields.length > 0 && fields.every(isThere) && !known(fields, atHand.fields);
}

function askedBy(criterion: Criterion): {
  readonly fields: readonly string[];
  readonly events: readonly string[];
} {
  const counted = ({ count, last }: { readonly count: string | null; readonly last: string | null }) =>
    [count, last].filter((field) => field !== null);
  switch (criterion.kind) {
    case 'table':
    case 'ranges':
      return { fields: [criterion.field], events: [] };
    case 'cases':
      return { fields: [], events: [] };
    case 'counter':
      return { fields: counted(criterion), events: [] };
    case 'buckets': {
      const { source } = criterion;
      return source.from === 'events'
        ? { fields: [], events: source.events }
        : { fields: counted(source), events: [] };
    }
    default:
      return { fields: [], events: criterion.events };
  }
}

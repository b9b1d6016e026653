import { modelBounds } from '../bounds.ts';
import type { EventKind, Field, FieldType, ScoringModel, Topic } from '../model.ts';
import { cutTo, sameInBoth } from '../../text.ts';
import { freshId } from './freshId.ts';

/** A new field in a user's own words; the values of a category one by one, equal ones once. */
export function newField(
  model: ScoringModel,
  words: {
    readonly name: string;
    readonly type: FieldType;
    readonly of: Field['of'];
    readonly values: readonly string[];
  },
): Field {
  const { name, type, of } = words;
  const values = type === 'category' ? words.values : [];
  return {
    id: freshId(model, name),
    label: sameInBoth(inLine(name)),
    type,
    of,
    group: of === 'company' ? 'firmographic' : 'own',
    values: withWords([], values),
    unknown: [],
  };
}

/** A new kind of event, or a new topic, in a user's own words. */
export function newName(model: ScoringModel, name: string): EventKind & Topic {
  return { id: freshId(model, name), label: sameInBoth(inLine(name)) };
}

/** The values of a field with some more, each by the words that stand in the data; known and empty ones are left out. */
export function withWords(values: Field['values'], words: readonly string[]): Field['values'] {
  const known = new Set(values.map(({ value }) => value));
  const fresh = [...new Set(words.map((word) => cutTo(word.trim(), modelBounds.valueLength)))].filter(
    (word) => word !== '' && !known.has(word),
  );
  const room = Math.max(0, modelBounds.valuesOfField - values.length);
  return [...values, ...fresh.slice(0, room).map((value) => ({ value, label: sameInBoth(inLine(value)) }))];
}

function inLine(words: string): string {
  return cutTo(words, modelBounds.labelLength);
}

import type { FieldType, ScoringModel } from '../model.ts';
import type { Side } from '../sides.ts';
import { type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';

/** What the parts of a model may refer to, by id. */
export type ModelNames = {
  readonly fieldTypes: ReadonlyMap<string, FieldType>;
  readonly groupSides: ReadonlyMap<string, Side>;
  readonly events: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string>;
};

/** The names of a model; of two with one id the last. */
export function namesOf({ fields, groups, eventKinds, topics, criteria }: ScoringModel): ModelNames {
  return {
    fieldTypes: new Map(fields.map(({ id, type }) => [id, type])),
    groupSides: new Map(groups.map(({ id, side }) => [id, side])),
    events: new Set(eventKinds.map(({ id }) => id)),
    topics: new Set(topics.map(({ id }) => id)),
    criteria: new Set(criteria.map(({ id }) => id)),
  };
}

/** Types whose values are words: what a table can name. */
export const wordTypes: readonly FieldType[] = ['category', 'yesNo', 'text'];

/** A field that is not there, or of a type that does not fit (`SC-21`). */
export function checkField(
  names: ModelNames,
  field: string,
  types: readonly FieldType[],
  path: FaultPath,
): readonly ModelFault[] {
  const type = names.fieldTypes.get(field);
  if (type === undefined) return [{ path, reason: 'missingField' }];
  return faultWhen(!types.includes(type), path, 'wrongFieldType');
}

/** Kinds of events that are not there. */
export function checkEvents(
  names: ModelNames,
  events: readonly string[],
  path: FaultPath,
): readonly ModelFault[] {
  return events.flatMap((event, index) =>
    faultWhen(!names.events.has(event), [...path, index], 'missingEvent'),
  );
}

/** Ids that stood earlier in the list, or stand in another one of the same kind. */
export function checkIds(
  items: readonly { readonly id: string }[],
  path: FaultPath,
  others: readonly { readonly id: string }[] = [],
): readonly ModelFault[] {
  const seen = new Set(others.map(({ id }) => id));
  return items.flatMap(({ id }, index) => {
    const isTwice = seen.has(id);
    seen.add(id);
    return faultWhen(isTwice, [...path, index, 'id'], 'duplicateId');
  });
}

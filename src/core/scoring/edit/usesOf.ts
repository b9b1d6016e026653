import type { Condition } from '../condition.ts';
import type { Criterion, EventFilter } from '../criterion.ts';
import { partsOf } from '../faults/conditionParts.ts';
import type { GoldenContact } from '../goldenContact.ts';
import type { ScoringModel } from '../model.ts';
import type { OwnerRule } from '../routing.ts';
import type { Text } from '../../text.ts';

/** The lists whose items other parts of a model refer to by id. */
export type UsedList = 'fields' | 'eventKinds' | 'topics';

/** A part of a model that refers to an item; those without a name of their own have none. */
export type Use =
  | { readonly in: 'criterion' | 'condition' | 'gate' | 'rule'; readonly name: Text }
  | { readonly in: 'golden' | 'case'; readonly name: string }
  | { readonly in: 'qualified' | 'value' | 'interest' | 'company' };

/** What a part of a model refers to. */
type Names = { readonly [list in UsedList]: readonly string[] };

const none: Names = { fields: [], eventKinds: [], topics: [] };

/**
 * The parts of a model that refer to a field, a kind of event or a topic, in the order of the file: as long as there is
 * one, it cannot be taken out (`DE-85`). Empty when nothing does.
 */
export function usesOf(model: ScoringModel, list: UsedList, id: string): readonly Use[] {
  return referring(model).flatMap(({ use, names }) => (names[list].includes(id) ? [use] : []));
}

type Referring = { readonly use: Use; readonly names: Names };

function referring(model: ScoringModel): readonly Referring[] {
  return [
    ...model.conditions.map(({ label, when }) => named('condition', label, ofCondition(when))),
    ...model.criteria.map((criterion) => named('criterion', criterion.label, ofCriterion(criterion))),
    ...model.gates.map(({ label, when, route }) =>
      named('gate', label, [...ofCondition(when), ...ofOwner(route?.owner)]),
    ),
    { use: { in: 'qualified' }, names: { ...none, fields: ofCondition(model.qualified) } },
    { use: { in: 'value' }, names: { ...none, fields: ofValue(model) } },
    ...model.routing.map(({ label, when, route }) =>
      named('rule', label, [...(when === null ? [] : ofCondition(when)), ...ofOwner(route.owner)]),
    ),
    {
      use: { in: 'interest' },
      names: { ...none, eventKinds: model.interest?.events.map(({ event }) => event) ?? [] },
    },
    { use: { in: 'company' }, names: { ...none, fields: ofCompany(model) } },
    ...model.golden.map((contact): Referring => {
      const events = [contact.events, ...contact.colleagues].flat();
      return { use: { in: 'golden', name: contact.label }, names: ofContact({ ...contact, events }) };
    }),
    ...model.design.cases.map((known): Referring => {
      return { use: { in: 'case', name: known.name }, names: ofContact(known) };
    }),
  ];
}

function named(
  place: 'criterion' | 'condition' | 'gate' | 'rule',
  name: Text,
  names: Names | readonly string[],
): Referring {
  return { use: { in: place, name }, names: 'fields' in names ? names : { ...none, fields: names } };
}

function ofCondition(when: Condition): readonly string[] {
  return partsOf(when).flatMap(({ condition }) => ('field' in condition ? [condition.field] : []));
}

function ofCriterion(criterion: Criterion): Names {
  switch (criterion.kind) {
    case 'table':
    case 'ranges':
      return { ...none, fields: [criterion.field] };
    case 'cases':
      return { ...none, fields: criterion.rows.flatMap(({ when }) => ofCondition(when)) };
    case 'counter':
      return { ...none, fields: ofCounter(criterion) };
    case 'buckets': {
      const { source } = criterion;
      return source.from === 'events' ? ofSeen(source) : { ...none, fields: ofCounter(source) };
    }
    default:
      return ofSeen(criterion);
  }
}

function ofSeen({
  events,
  filter,
}: {
  readonly events: readonly string[];
  readonly filter: EventFilter | null;
}): Names {
  return { ...none, eventKinds: events, topics: filter?.topics ?? [] };
}

function ofCounter({ count, last }: { readonly count: string | null; readonly last: string | null }) {
  return [count, last].filter((field) => field !== null);
}

function ofOwner(owner: OwnerRule | undefined): readonly string[] {
  return owner?.by === 'field' ? [owner.field] : [];
}

function ofValue({ value }: ScoringModel): readonly string[] {
  return value !== null && 'field' in value.size ? [value.size.field] : [];
}

function ofCompany({ company }: ScoringModel): readonly string[] {
  if (company === null) return [];
  const { roles, rollUp } = company;
  return [...(roles ? [roles.field] : []), ...('field' in rollUp ? [rollUp.field] : [])];
}

function ofContact({ values, events }: Pick<GoldenContact, 'values' | 'events'>): Names {
  return {
    ...none,
    fields: values.map(({ field }) => field),
    eventKinds: events.map(({ kind }) => kind),
  };
}

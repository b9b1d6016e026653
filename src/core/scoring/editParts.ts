import * as v from 'valibot';
import { checkModel } from './checkModel.ts';
import { isSameData } from './isSameData.ts';
import type { ScoringModel } from './model.ts';
import { modelSchema } from './modelSchema.ts';

// Edits of whole parts. A part comes from a form, so that it is checked like a file: what would leave the model with a
// fault changes nothing (`DE-2`).

/** The lists of a model whose items have ids. */
export type ListName =
  'fields' | 'eventKinds' | 'topics' | 'conditions' | 'groups' | 'criteria' | 'gates' | 'routing' | 'golden';

/** The parts of a model that are no lists. */
export type PartName =
  | 'note'
  | 'zone'
  | 'sides'
  | 'total'
  | 'grading'
  | 'classes'
  | 'qualified'
  | 'value'
  | 'interest'
  | 'company';

/** Says whether a model may be what an edit leaves: that it is sound, unless somebody asks what was wished for. */
export type Judge = (model: ScoringModel) => boolean;

/** What stands in a list. */
export type ItemOf<List extends ListName> = ScoringModel[List][number];

/** Puts an item in the place of the one with its id, or adds it: at the end, in routing before the last rule (`SC-37`). */
export function putItem<List extends ListName>(
  model: ScoringModel,
  list: List,
  item: ItemOf<List>,
  mayBe: Judge = isSound,
): ScoringModel {
  const items = model[list] as readonly ItemOf<List>[];
  const at = items.findIndex(({ id }) => id === item.id);
  return at >= 0
    ? withPart(model, list, items.with(at, item), mayBe)
    : insertItem(model, list, item, endOf(list, items.length), mayBe);
}

/** Adds an item at a place of its list; nothing when its id is taken. */
export function insertItem<List extends ListName>(
  model: ScoringModel,
  list: List,
  item: ItemOf<List>,
  at: number,
  mayBe: Judge = isSound,
): ScoringModel {
  const items = model[list] as readonly ItemOf<List>[];
  if (items.some(({ id }) => id === item.id)) return model;
  return withPart(model, list, items.toSpliced(at, 0, item), mayBe);
}

/** Takes an item out. One that something else refers to stays, except a group, whose criteria then stand in none. */
export function removeItem(model: ScoringModel, list: ListName, id: string): ScoringModel {
  const items: readonly { readonly id: string }[] = model[list];
  const rest = items.filter((item) => item.id !== id);
  if (rest.length === items.length) return model;
  return withPart(list === 'groups' ? freed(model, id) : model, list, rest, isSound, model);
}

/** Moves an item to another place of its list, 0..length - 1; the others keep their order. */
export function moveItem(model: ScoringModel, list: ListName, id: string, to: number): ScoringModel {
  const items: readonly { readonly id: string }[] = model[list];
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  if (item === undefined) return model;
  const place = Math.min(items.length - 1, Math.max(0, Math.round(to)));
  return withPart(model, list, items.toSpliced(from, 1).toSpliced(place, 0, item), isSound);
}

/** Sets a part that is no list. */
export function setPart<Part extends PartName>(
  model: ScoringModel,
  part: Part,
  value: ScoringModel[Part],
  mayBe: Judge = isSound,
): ScoringModel {
  return withPart(model, part, value, mayBe);
}

/** Whether a model is one that its schema and its check have nothing against. */
export function isSound(model: ScoringModel): boolean {
  return v.is(modelSchema, model) && checkModel(model).length === 0;
}

/** A value as a file would bring it back: without what JSON does not know, such as -0. */
export function asWritten<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function endOf(list: ListName, length: number): number {
  return list === 'routing' && length > 0 ? length - 1 : length;
}

/** The criteria of a group stand in none. */
function freed(model: ScoringModel, group: string): ScoringModel {
  const criteria = model.criteria.map((each) => (each.group === group ? { ...each, group: null } : each));
  return { ...model, criteria };
}

/** The model with another part; the one before when nothing changes, or when the new one may not be. */
function withPart(
  model: ScoringModel,
  part: ListName | PartName,
  value: unknown,
  mayBe: Judge,
  before: ScoringModel = model,
): ScoringModel {
  if (!mayBe({ ...model, [part]: value })) return before;
  const plain = asWritten(value);
  return isSameData(model[part], plain) ? before : { ...model, [part]: plain };
}

import {
  insertItem,
  type ItemOf,
  type Judge,
  type ListName,
  moveItem,
  type PartName,
  putItem,
  removeItem,
  setPart,
} from '../scoring/editParts.ts';
import type { ScoringModel } from '../scoring/model.ts';
import { addWithRoom } from '../scoring/edit/addWithRoom.ts';
import { renameValue, type ValueChange } from '../scoring/edit/renameValue.ts';
import type { ModelPiece } from '../scoring/pieces/piece.ts';

type Model = ScoringModel;
type OnItem = { readonly id: string };
type Moved = OnItem & { readonly to: number };
type Added<List extends ListName> = { readonly item: ItemOf<List>; readonly at: number };

function put<List extends ListName>(list: List) {
  return (model: Model, { item }: { readonly item: ItemOf<List> }, mayBe?: Judge) =>
    putItem(model, list, item, mayBe);
}

function insert<List extends ListName>(list: List) {
  return (model: Model, { item, at }: Added<List>, mayBe?: Judge) => insertItem(model, list, item, at, mayBe);
}

function remove(list: ListName) {
  return (model: Model, { id }: OnItem) => removeItem(model, list, id);
}

function move(list: ListName) {
  return (model: Model, { id, to }: Moved) => moveItem(model, list, id, to);
}

function set<Part extends PartName>(part: Part) {
  return (model: Model, { value }: { readonly value: Model[Part] }, mayBe?: Judge) =>
    setPart(model, part, value, mayBe);
}

/** Commands that put, take out and move whole parts of a scoring model (`DE-2`). */
export const partCommands = {
  'model.criterion': put('criteria'),
  'model.insertCriterion': insert('criteria'),
  'model.moveCriterion': move('criteria'),
  'model.addPiece': (model: Model, { piece }: { readonly piece: ModelPiece }) => addWithRoom(model, piece),
  'model.field': put('fields'),
  'model.renameValue': (model: Model, change: ValueChange) => renameValue(model, change),
  'model.removeField': remove('fields'),
  'model.eventKind': put('eventKinds'),
  'model.removeEventKind': remove('eventKinds'),
  'model.topic': put('topics'),
  'model.removeTopic': remove('topics'),
  'model.condition': put('conditions'),
  'model.removeCondition': remove('conditions'),
  'model.group': put('groups'),
  'model.removeGroup': remove('groups'),
  'model.moveGroup': move('groups'),
  'model.gate': put('gates'),
  'model.removeGate': remove('gates'),
  'model.moveGate': move('gates'),
  'model.rule': put('routing'),
  'model.insertRule': insert('routing'),
  'model.removeRule': remove('routing'),
  'model.moveRule': move('routing'),
  'model.golden': put('golden'),
  'model.removeGolden': remove('golden'),
  'model.note': set('note'),
  'model.zone': set('zone'),
  'model.sides': set('sides'),
  'model.total': set('total'),
  'model.grading': set('grading'),
  'model.classes': set('classes'),
  'model.qualified': set('qualified'),
  'model.value': set('value'),
  'model.interest': set('interest'),
  'model.company': set('company'),
} as const;

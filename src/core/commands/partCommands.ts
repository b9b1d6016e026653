import {
  insertItem,
  type ItemOf,
  type ListName,
  moveItem,
  type PartName,
  putItem,
  removeItem,
  setPart,
} from '../scoring/editParts.ts';
import type { ScoringModel } from '../scoring/model.ts';
import { addPiece } from '../scoring/pieces/addPiece.ts';
import type { ModelPiece } from '../scoring/pieces/piece.ts';

type Model = ScoringModel;
type OnItem = { readonly id: string };
type Moved = OnItem & { readonly to: number };
type Added<List extends ListName> = { readonly item: ItemOf<List>; readonly at: number };

function put<List extends ListName>(list: List) {
  return (model: Model, { item }: { readonly item: ItemOf<List> }) => putItem(model, list, item);
}

function insert<List extends ListName>(list: List) {
  return (model: Model, { item, at }: Added<List>) => insertItem(model, list, item, at);
}

function remove(list: ListName) {
  return (model: Model, { id }: OnItem) => removeItem(model, list, id);
}

function move(list: ListName) {
  return (model: Model, { id, to }: Moved) => moveItem(model, list, id, to);
}

function set<Part extends PartName>(part: Part) {
  return (model: Model, { value }: { readonly value: Model[Part] }) => setPart(model, part, value);
}

/** Commands that put, take out and move whole parts of a scoring model (`DE-2`). */
export const partCommands = {
  'model.criterion': put('criteria'),
  'model.insertCriterion': insert('criteria'),
  'model.moveCriterion': move('criteria'),
  'model.addPiece': (model: Model, { piece }: { readonly piece: ModelPiece }) => addPiece(model, piece),
  'model.field': put('fields'),
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
